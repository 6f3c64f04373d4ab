import type { DisabilityDefinition, IndependenceRule, RelapseFreeSide } from '@ebb/course';
import { listed } from './plain-number.ts';
import { plainDays } from './span-of-days.ts';

/** How worsening is split into RAW, PIRA and neither. */
export function relationSentences({ relation }: DisabilityDefinition): readonly string[] {
  if (relation === undefined) return ['Worsening was not divided by its relation to relapses.'];
  const { associated, independent } = relation;
  const before =
    associated.daysBefore > 0
      ? `at most ${plainDays(associated.daysBefore)} before its onset or on its day`
      : 'on the day of its onset';
  const after = associated.daysAfter > 0 ? `, or at most ${plainDays(associated.daysAfter)} after it` : '';
  const stretches = relapseFreeStretches(independent);
  const free =
    stretches.length === 0
      ? 'no relapse-free interval was asked for'
      : `no relapse began ${listed(stretches.map(stretchText))}, both ends included`;
  return [
    `Confirmed worsening was relapse-associated (RAW) where a relapse began ${before}${after}.`,
    `Otherwise it was progression independent of relapse activity (PIRA) where ${free}.`,
    'Worsening that met neither rule was left undefined.',
  ];
}

/** So many days before the visit where it begins a stretch, after it where it ends one. */
interface Edge {
  readonly point: string;
  readonly days: number;
}

export interface Stretch {
  readonly from: Edge;
  readonly to: Edge;
}

/** The intervals in which no relapse may begin; an absent side joins a stretch to that of the next visit. */
export function relapseFreeStretches(rule: IndependenceRule): readonly Stretch[] {
  const points: readonly (readonly [string, RelapseFreeSide])[] = [
    [references[rule.reference], rule.aroundReference],
    ['the onset', rule.aroundOnset],
    ['the confirming visit', rule.aroundConfirmation],
  ];
  const stretches: Stretch[] = [];
  let from: Edge | undefined;
  for (const [point, { before, after }] of points) {
    if (before !== undefined) from = { point, days: before };
    if (after === undefined || from === undefined) continue;
    if (from.point !== point || from.days + after > 0) stretches.push({ from, to: { point, days: after } });
  }
  return stretches;
}

const references: Readonly<Record<IndependenceRule['reference'], string>> = {
  baseline: 'the baseline',
  'last-visit': 'the last visit before the onset',
  'last-below-threshold': 'the last visit from which the change still counted',
};

function stretchText({ from, to }: Stretch): string {
  const again = from.point === to.point ? 'it' : to.point;
  const end = to.days === 0 ? again : `${plainDays(to.days)} after ${again}`;
  return `from ${beginText(from)} to ${end}`;
}

/** A day less than none before a visit is the day after it. */
function beginText({ point, days }: Edge): string {
  if (days === 0) return point;
  return days > 0 ? `${plainDays(days)} before ${point}` : `${plainDays(-days)} after ${point}`;
}

/** The same in signs: 'onset −90 to +30 d', 'baseline to confirming visit'. */
export function stretchInShort({ from, to }: Stretch): string {
  const [begin, end] = [from, to].map(({ point }) =>
    point.replace(/^the /, '').replace(/ (?:before|from) .*$/, ''),
  );
  if (from.point === to.point) return `${begin} ${signed(-from.days)} to ${signed(to.days)} d`;
  const offset = (days: number): string => (days === 0 ? '' : ` ${signed(days)} d`);
  return `${begin}${offset(-from.days)} to ${end}${offset(to.days)}`;
}

function signed(days: number): string {
  if (days === 0) return '0';
  return days < 0 ? `−${-days}` : `+${days}`;
}
