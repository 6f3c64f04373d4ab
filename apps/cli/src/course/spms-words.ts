import type {
  DaysBound,
  SpmsBaselineOrigin,
  SpmsCourse,
  SpmsDefinition,
  SpmsFinding,
  SpmsReading,
  SpmsStretch,
} from '@ebb/course';
import { counted } from './followed-words.ts';
import { listed, type Saying } from './saying.ts';
import { spmsCheckWords } from './spms-check-words.ts';

/** Every stretch of visits against its baseline, what was judged and why, and what follows from it. */
export function spmsWords(
  { finding, stretches, leftOut }: SpmsCourse,
  definition: SpmsDefinition,
  say: Saying,
): readonly string[] {
  return [
    ...leftOut.map((one) =>
      one.what === 'relapse'
        ? `Not used: the relapse of ${say.day(one.onset)}, which ends before it begins.`
        : `Not used: a visit of ${say.day(one.day)}, ${one.because === 'no-score' ? 'which has no EDSS' : 'because the worse of two on one day counts'}.`,
    ),
    ...stretches.flatMap((stretch, at) => [
      ...stretchWords(stretch, { number: at + 1, definition, say }),
      '',
    ]),
    findingWords(finding, definition, say),
  ];
}

interface StretchContext {
  readonly number: number;
  readonly definition: SpmsDefinition;
  readonly say: Saying;
}

function stretchWords(
  { baseline, origin, needed, readings, outcome }: SpmsStretch,
  { number, definition, say }: StretchContext,
): readonly string[] {
  const head = `${number}. The baseline is ${say.scored(baseline)}: ${originWords(origin, definition, say)}. Progression from there is EDSS ${say.number(needed)} or more.`;
  const read = readings.map((reading) => `   ${readingWords(reading, say)}`);
  switch (outcome.came) {
    case 'to-the-end':
      return [head, ...read, '   To the last visit nothing was left to judge.'];
    case 'relapse-mark':
      return [
        head,
        ...read,
        `   A relapse left a mark: ${listed(outcome.marked.map(say.scored))}, worse than the baseline and than the visit before. A new baseline is taken.`,
      ];
    case 'improvement':
      return [
        head,
        ...read,
        `   Better at ${say.scored(outcome.visit)}, and for ${counted(outcome.days, 'day')} (${bound(definition.improvement.lasts)} needed). A new baseline is taken.`,
      ];
    case 'progression':
    case 'no-progression':
      return [
        head,
        ...read,
        `   Judged at ${say.scored(outcome.visit)}:`,
        ...outcome.checks.map(
          (check) => `     ${check.met ? 'met' : 'NOT met'}: ${spmsCheckWords(check, say)}.`,
        ),
        outcome.came === 'progression'
          ? '   All conditions are met.'
          : '   So this is no conversion, and later visits are looked at.',
      ];
  }
}

function originWords(origin: SpmsBaselineOrigin, { relapseMark }: SpmsDefinition, say: Saying): string {
  switch (origin.from) {
    case 'first-calm-visit':
      return 'the first visit that is far enough from a relapse';
    case 'relapse-mark':
      return origin.steadyDays === undefined
        ? `a relapse left a mark at ${say.scored(origin.marked)} and no score after it was steady for ${bound(relapseMark.steady)}`
        : `a relapse left a mark at ${say.scored(origin.marked)}, and the score then was steady for ${counted(origin.steadyDays, 'day')}`;
    case 'improvement':
      return `it moved there after the improvement at ${say.scored(origin.improved)}`;
    case 'relapse-before-progression':
      return `it moved there because a relapse came before ${say.scored(origin.judged)}, which was judged`;
    case 'same-as-before':
      return 'the same as before';
    case 'first-again':
      return 'the first one again';
  }
}

const shown = {
  progression: 'progression',
  'progression-overlooking-it': 'none, but the visits around it show progression: it is overlooked',
  improvement: 'improvement',
  neither: 'neither progression nor improvement',
} as const satisfies Record<SpmsReading['shows'], string>;

function readingWords({ visit, shows, days, relapses }: SpmsReading, say: Saying): string {
  const lasting = days === undefined ? '' : `, for ${counted(days, 'day')}`;
  const since =
    relapses.length === 0 ? '' : `; relapse since the visit before: ${listed(relapses.map(say.day))}`;
  return `${say.day(visit.day)}, EDSS ${say.number(visit.score)}: ${shown[shows]}${lasting}${since}.`;
}

function findingWords(finding: SpmsFinding, definition: SpmsDefinition, say: Saying): string {
  switch (finding.state) {
    case 'converted':
      return `Converted to secondary progressive MS on ${say.day(finding.visit.day)}: ${say.score(finding.visit.score)} against ${say.number(finding.baseline.score)} at the baseline, ${say.number(finding.before.score)} at the visit before; confirmed by ${say.scored(finding.confirmed)}, and there to the last visit, ${say.day(finding.until)}.`;
    case 'not-converted':
      return `Not converted by the last visit, ${say.day(finding.until)}.`;
    case 'not-assessable':
      return unableWords(finding, definition);
  }
}

function unableWords(
  finding: SpmsFinding & { readonly state: 'not-assessable' },
  { relapseDistance }: SpmsDefinition,
): string {
  switch (finding.because) {
    case 'too-few-visits':
      return `Not assessable: ${counted(finding.visits, 'visit')} that may be used, and ${finding.needed} are needed.`;
    case 'no-functional-systems':
      return 'Not assessable: no visit has functional systems, and this definition asks for them.';
    case 'no-baseline':
      return `Not assessable: no visit is ${bound({ days: relapseDistance.daysAfter, bound: relapseDistance.bound })} after a relapse, and so none can be the baseline.`;
  }
}

function bound({ days, bound: how }: DaysBound): string {
  return how === 'over' ? `more than ${days} days` : `${days} days or more`;
}
