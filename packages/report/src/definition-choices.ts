import type { DisabilityDefinition, RebaselineRule, Threshold } from '@ebb/course';
import type { ComparedDefinition } from './definition-answer.ts';
import type { Choice } from './definition-row.ts';
import { listed } from './plain-number.ts';
import { relapseFreeStretches, type Stretch, stretchInShort } from './relation-sentences.ts';
import { plainDays, spanOfDays } from './span-of-days.ts';

/** The choices that a definition is made of, each in a few words, always the same ones in the same order. */
export function choicesOf(definition: DisabilityDefinition): readonly Choice[] {
  const { outcome, confirmation, sustained, relapseDistance, rebaseline, relation } = definition;
  return [
    { of: 'Measure', value: outcome.measure.toUpperCase() },
    { of: 'Worsening from', value: thresholdValue(outcome.worsening) },
    { of: 'Confirmed after', value: listed(confirmation.windows.map(({ days }) => spanOfDays(days))) },
    {
      of: 'Confirmed at the latest',
      value: listed([...new Set(confirmation.windows.map(({ days, after }) => latest(days, after)))]),
    },
    {
      of: 'Confirming score',
      value: confirmation.holds === 'threshold' ? 'past the threshold' : 'as bad as at the onset',
    },
    { of: 'Sustained', value: sustainedValue(sustained?.days) },
    { of: 'Baseline', value: baselineValue(rebaseline) },
    { of: 'New baseline after a relapse', value: afterRelapseValue(rebaseline) },
    { of: 'Confirming visit after a relapse', value: distanceValue(relapseDistance.confirmation) },
    { of: 'RAW', value: relation === undefined ? 'not divided' : rawValue(relation.associated) },
    {
      of: 'PIRA: no relapse',
      value: relation === undefined ? 'not divided' : piraValue(relapseFreeStretches(relation.independent)),
    },
  ];
}

/** The choices of any definition: a composite has those of its first measure, secondary progression none of these. */
export function choicesOfCompared(definition: ComparedDefinition): readonly Choice[] {
  if (definition.kind === 'disability') return choicesOf(definition);
  const [first] = definition.kind === 'composite' ? definition.components : [];
  if (definition.kind === 'spms' || first === undefined) return [];
  const measures = definition.components.map(({ outcome }) => outcome.measure.toUpperCase()).join(', ');
  return choicesOf(first).map((choice) =>
    choice.of === 'Measure' ? { of: 'Measure', value: measures } : choice,
  );
}

function thresholdValue(threshold: Threshold): string {
  if (threshold.kind === 'percent') return `${threshold.percent}%`;
  return threshold.steps
    .map(({ baseline, change }) => {
      if (baseline === undefined) return `${change} above`;
      if ('below' in baseline) return `${change} below ${baseline.below}`;
      return baseline.atMost === 0 ? `${change} from 0` : `${change} up to ${baseline.atMost}`;
    })
    .join(', ');
}

function latest(days: number, after: number | 'no-limit'): string {
  return after === 'no-limit' ? 'no limit' : `day ${days + after}`;
}

function sustainedValue(days: number | 'no-limit' | undefined): string {
  if (days === undefined) return 'not asked for';
  return days === 'no-limit' ? 'to the end of follow-up' : `for ${plainDays(days)}`;
}

function baselineValue({ afterWorsening, afterImprovement }: RebaselineRule): string {
  if (afterWorsening) return afterImprovement ? 'roving' : 'moved by worsening';
  return afterImprovement ? 'moved by improvement' : 'fixed';
}

function afterRelapseValue({ afterRelapse }: RebaselineRule): string {
  if (afterRelapse === undefined) return 'no';
  return afterRelapse.neverBelow ? 'yes, not to a better score' : 'yes';
}

function distanceValue({
  daysAfter,
  bound,
}: DisabilityDefinition['relapseDistance']['confirmation']): string {
  if (daysAfter === 0) return 'at any time';
  return `${bound === 'at-least' ? 'from' : 'after'} day ${daysAfter}`;
}

function rawValue({
  daysBefore,
  daysAfter,
}: {
  readonly daysBefore: number;
  readonly daysAfter: number;
}): string {
  return `relapse up to ${daysBefore} d before${daysAfter > 0 ? `, ${daysAfter} d after` : ''}`;
}

function piraValue(stretches: readonly Stretch[]): string {
  return stretches.length === 0 ? 'no interval' : stretches.map(stretchInShort).join('; ');
}
