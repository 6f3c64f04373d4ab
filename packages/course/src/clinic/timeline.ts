import type { Day } from '../day.ts';
import type { DisabilityDefinition } from './disability-definition.ts';
import type { LeftOut, ScoredVisit } from './disability-finding.ts';
import type { DatedRelapse, Patient, Visit } from './patient.ts';
import type { Quirks } from './quirks.ts';

/** One person's scores of one measure in time order, and the relapses around them. One index is one visit. */
export interface Timeline {
  readonly days: readonly Day[];
  readonly scores: readonly number[];
  /** Absent where every visit may confirm. */
  readonly canConfirm?: readonly boolean[];
  /** In time order; of one onset the row whose end is later, or not known, comes last and is the one that counts. */
  readonly relapses: readonly DatedRelapse[];
  /** Onsets in the order in which the next one is looked for: that of time, or a quirk's. */
  readonly onsets: readonly Day[];
  /** What a recorded last day of a relapse does. */
  readonly ends: 'ignored' | 'used' | 'erase';
  readonly leftOut: readonly LeftOut[];
}

/** Sorts, and keeps one score a day. */
export function timelineOf(patient: Patient, definition: DisabilityDefinition, quirks: Quirks): Timeline {
  const leftOut: LeftOut[] = [];
  const visits = scoredVisits(patient.visits, definition, leftOut);
  const relapses = datedRelapses(patient.relapses, leftOut);
  const { measure } = definition.outcome;
  const erases = definition.relapseEnds === 'used' && quirks.endsEraseRelapses;
  const timeline: Timeline = {
    days: visits.map(({ day }) => day),
    scores: visits.map((visit) => visit.scores[measure] as number),
    relapses,
    onsets: (quirks.relapsesInRowOrder ? patient.relapses : relapses).map(({ onset }) => onset),
    ends: erases ? 'erase' : definition.relapseEnds,
    leftOut: leftOut.length > 1 ? leftOut.toSorted(byDay) : leftOut,
  };
  if (visits.every(({ canConfirm }) => canConfirm !== false)) return timeline;
  return { ...timeline, canConfirm: visits.map(({ canConfirm }) => canConfirm !== false) };
}

/** The visit of an index, to be handed out. */
export function scoredVisit({ days, scores }: Timeline, at: number): ScoredVisit {
  return { day: days[at] as Day, score: scores[at] as number };
}

/** The order of rows must not show in what is said of them. */
function byDay(one: LeftOut, other: LeftOut): number {
  const dayOf = (left: LeftOut): Day => (left.what === 'visit' ? left.day : left.onset);
  return one.what === other.what ? dayOf(one) - dayOf(other) : one.what.localeCompare(other.what);
}

/**
 * Visits with a score in time order. Of two on one day the one that may confirm counts, of two such the worse: the answer must not hang on
 * which row came last.
 */
function scoredVisits(
  visits: readonly Visit[],
  { outcome }: DisabilityDefinition,
  leftOut: LeftOut[],
): readonly Visit[] {
  const { measure, worse } = outcome;
  if (isReady(visits, measure)) return visits;
  const scored = visits.filter((visit) => visit.scores[measure] !== undefined);
  for (const { day, scores } of visits)
    if (scores[measure] === undefined) leftOut.push({ what: 'visit', day, because: 'no-score' });
  const kept: Visit[] = [];
  for (const visit of scored.toSorted((a, b) => a.day - b.day)) {
    const last = kept.at(-1);
    if (last?.day !== visit.day) {
      kept.push(visit);
      continue;
    }
    leftOut.push({ what: 'visit', day: visit.day, because: 'same-day' });
    const rise = (visit.scores[measure] as number) - (last.scores[measure] as number);
    kept[kept.length - 1] = chosenOf(last, visit, worse === 'higher' ? rise : -rise);
  }
  return kept;
}

/** Each scored, one after the other, no two on one day. */
function isReady(visits: readonly Visit[], measure: DisabilityDefinition['outcome']['measure']): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const { day, scores } of visits) {
    if (day <= last || scores[measure] === undefined) return false;
    last = day;
  }
  return true;
}

function chosenOf(one: Visit, other: Visit, rise: number): Visit {
  const oneMay = one.canConfirm !== false;
  if (oneMay !== (other.canConfirm !== false)) return oneMay ? one : other;
  return rise > 0 ? other : one;
}

function datedRelapses(relapses: readonly DatedRelapse[], leftOut: LeftOut[]): readonly DatedRelapse[] {
  if (relapses.length === 0) return relapses;
  for (const { onset, last } of relapses)
    if (last !== undefined && last < onset)
      leftOut.push({ what: 'relapse', onset, because: 'ends-before-it-begins' });
  const kept = relapses.filter(({ onset, last }) => last === undefined || last >= onset);
  return kept.toSorted((a, b) => a.onset - b.onset || lastOf(a) - lastOf(b));
}

function lastOf({ last }: DatedRelapse): number {
  return last ?? Number.MAX_SAFE_INTEGER;
}
