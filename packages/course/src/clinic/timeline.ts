import type { Day } from '../day.ts';
import type { DisabilityDefinition, RelapseDistance } from './disability-definition.ts';
import type { LeftOut } from './disability-finding.ts';
import type { DatedRelapse, Measure, Patient, Visit } from './patient.ts';
import type { Quirks } from './quirks.ts';

/** One person's scores of one measure in time order, with their distance from relapses. One index is one visit. */
export interface Timeline {
  readonly days: readonly Day[];
  readonly scores: readonly number[];
  readonly canConfirm: readonly boolean[];
  /** Onsets in time order. */
  readonly relapses: readonly Day[];
  /** Days since the latest onset at or before the visit, and to the next at or after it; infinite where there is none. */
  readonly daysAfter: readonly number[];
  readonly daysBefore: readonly number[];
  /** Whether the visit falls into a relapse whose last day is known; absent where no last day is used. */
  readonly insideRelapse: readonly (boolean | undefined)[];
  readonly leftOut: readonly LeftOut[];
}

/** Sorts, keeps one score a day, and measures the distance to relapses. */
export function timelineOf(patient: Patient, definition: DisabilityDefinition, quirks: Quirks): Timeline {
  const leftOut: LeftOut[] = [];
  const visits = scoredVisits(patient.visits, definition, leftOut);
  const relapses = datedRelapses(patient.relapses, leftOut);
  const measure = definition.outcome.measure;
  const days = visits.map(({ day }) => day);
  const near = days.map((day) => distance(day, relapses));
  const ends = definition.relapseEnds === 'used';
  return {
    days,
    scores: visits.map(({ scores }) => scores[measure] as number),
    canConfirm: visits.map(({ canConfirm }) => canConfirm !== false),
    relapses: quirks.relapsesInRowOrder
      ? patient.relapses.map(({ onset }) => onset)
      : relapses.map(({ onset }) => onset),
    daysAfter: near.map(({ after, latest }, at) =>
      ends && quirks.endsEraseRelapses && hasEnded(latest, days[at] as Day)
        ? Number.POSITIVE_INFINITY
        : after,
    ),
    daysBefore: near.map(({ before }) => before),
    insideRelapse: near.map(({ latest }, at) => (ends ? isInside(latest, days[at] as Day) : undefined)),
    leftOut,
  };
}

/** A visit of this index is far enough from every relapse to be used. */
export function isFarEnough(timeline: Timeline, at: number, distance: RelapseDistance): boolean {
  const { daysAfter, daysBefore, bound } = distance;
  const inside = daysAfter > 0 ? timeline.insideRelapse[at] : undefined;
  const since = timeline.daysAfter[at] as number;
  const until = timeline.daysBefore[at] as number;
  const isAfter = inside === undefined ? isBeyond(since, daysAfter, bound) : !inside;
  return isAfter && isBeyond(until, daysBefore, bound);
}

/** No distance asked for is none needed: the day of the onset itself is then far enough by either bound. */
function isBeyond(days: number, needed: number, bound: RelapseDistance['bound']): boolean {
  return needed === 0 || (bound === 'over' ? days > needed : days >= needed);
}

function scoredVisits(
  visits: readonly Visit[],
  { outcome }: DisabilityDefinition,
  leftOut: LeftOut[],
): readonly Visit[] {
  const scored: Visit[] = [];
  for (const visit of visits) {
    if (visit.scores[outcome.measure] === undefined)
      leftOut.push({ what: 'visit', day: visit.day, because: 'no-score' });
    else scored.push(visit);
  }
  const inOrder = isInOrder(scored) ? scored : scored.toSorted((a, b) => a.day - b.day);
  return onePerDay(inOrder, outcome.measure, outcome.worse === 'higher' ? 1 : -1, leftOut);
}

function isInOrder(visits: readonly Visit[]): boolean {
  for (let at = 1; at < visits.length; at += 1)
    if ((visits[at] as Visit).day < (visits[at - 1] as Visit).day) return false;
  return true;
}

/** Of two scores on one day the worse counts: the answer must not hang on which row came last. */
function onePerDay(
  visits: readonly Visit[],
  measure: Measure,
  sign: 1 | -1,
  leftOut: LeftOut[],
): readonly Visit[] {
  const kept: Visit[] = [];
  for (const visit of visits) {
    const last = kept.at(-1);
    if (last === undefined || last.day !== visit.day) {
      kept.push(visit);
      continue;
    }
    leftOut.push({ what: 'visit', day: visit.day, because: 'same-day' });
    kept[kept.length - 1] = worseOf(last, visit, measure, sign);
  }
  return kept;
}

function worseOf(one: Visit, other: Visit, measure: Measure, sign: 1 | -1): Visit {
  const rise = sign * ((other.scores[measure] as number) - (one.scores[measure] as number));
  if (rise === 0) return one.canConfirm === false ? other : one;
  return rise > 0 ? other : one;
}

function datedRelapses(relapses: readonly DatedRelapse[], leftOut: LeftOut[]): readonly DatedRelapse[] {
  if (relapses.length === 0) return relapses;
  const kept = relapses.filter(({ onset, last }) => last === undefined || last >= onset);
  for (const { onset, last } of relapses)
    if (last !== undefined && last < onset)
      leftOut.push({ what: 'relapse', onset, because: 'ends-before-it-begins' });
  return kept.toSorted((a, b) => a.onset - b.onset || lastOf(a) - lastOf(b));
}

/** Of two rows of one onset the one whose end is not known, or later, comes last and is the one that counts. */
function lastOf({ last }: DatedRelapse): number {
  return last ?? Number.MAX_SAFE_INTEGER;
}

interface Distance {
  readonly after: number;
  readonly before: number;
  readonly latest?: DatedRelapse;
}

function distance(day: Day, relapses: readonly DatedRelapse[]): Distance {
  let next = 0;
  while (next < relapses.length && (relapses[next] as DatedRelapse).onset <= day) next += 1;
  const latest = relapses[next - 1];
  const on = latest?.onset === day;
  const before = on ? 0 : ((relapses[next]?.onset ?? Number.POSITIVE_INFINITY) as number) - day;
  return latest === undefined
    ? { after: Number.POSITIVE_INFINITY, before }
    : { after: day - latest.onset, before, latest };
}

function hasEnded(relapse: DatedRelapse | undefined, day: Day): boolean {
  return relapse?.last !== undefined && relapse.last < day;
}

/** Undefined where no end was written down: then the days since the onset decide. */
function isInside(relapse: DatedRelapse | undefined, day: Day): boolean | undefined {
  if (relapse === undefined) return false;
  return relapse.last === undefined ? undefined : day <= relapse.last;
}
