import type { Day } from '../day.ts';
import type { DisabilityDefinition, RelapseDistance } from './disability-definition.ts';
import type { LeftOut, ScoredVisit } from './disability-finding.ts';
import type { DatedRelapse, Patient, Visit } from './patient.ts';
import type { Quirks } from './quirks.ts';

/** One person's scores of one measure in time order, with their distance from relapses. One index is one visit. */
export interface Timeline {
  readonly days: readonly Day[];
  readonly scores: readonly number[];
  /** The same, a value for each visit, to be handed out. */
  readonly visits: readonly ScoredVisit[];
  readonly canConfirm: readonly boolean[];
  /** Onsets in time order. */
  readonly relapses: readonly Day[];
  /** Days since the latest onset at or before the visit, and to the next at or after it; infinite where there is none. */
  readonly daysAfter: readonly number[];
  readonly daysBefore: readonly number[];
  /** Whether the visit falls into a relapse whose last day is known; undefined where no last day is known or used. */
  readonly insideRelapse: readonly (boolean | undefined)[];
  /** The last to begin. */
  readonly latestRelapse?: DatedRelapse;
  readonly leftOut: readonly LeftOut[];
}

/** Sorts, keeps one score a day, and measures the distance to relapses. */
export function timelineOf(patient: Patient, definition: DisabilityDefinition, quirks: Quirks): Timeline {
  const leftOut: LeftOut[] = [];
  const visits = scoredVisits(patient.visits, definition, leftOut);
  const relapses = datedRelapses(patient.relapses, leftOut);
  const { measure } = definition.outcome;
  const days = visits.map(({ day }) => day);
  const scores = visits.map((visit) => visit.scores[measure] as number);
  return {
    days,
    scores,
    visits: days.map((day, at) => ({ day, score: scores[at] as number })),
    canConfirm: visits.map(({ canConfirm }) => canConfirm !== false),
    relapses: (quirks.relapsesInRowOrder ? patient.relapses : relapses).map(({ onset }) => onset),
    ...distances(days, relapses, definition.relapseEnds === 'used', quirks),
    ...(relapses.length === 0 ? {} : { latestRelapse: relapses.at(-1) as DatedRelapse }),
    leftOut: leftOut.toSorted(byDay),
  };
}

/** The order of rows must not show in what is said of them. */
function byDay(one: LeftOut, other: LeftOut): number {
  const dayOf = (left: LeftOut): Day => (left.what === 'visit' ? left.day : left.onset);
  return one.what === other.what ? dayOf(one) - dayOf(other) : one.what.localeCompare(other.what);
}

/** A visit of this index is far enough from every relapse to be used. */
export function isFarEnough(timeline: Timeline, at: number, distance: RelapseDistance): boolean {
  const { daysAfter, daysBefore, bound } = distance;
  if (daysAfter === 0 && daysBefore === 0) return true;
  const inside = daysAfter > 0 ? timeline.insideRelapse[at] : undefined;
  const isAfter =
    inside === undefined ? isBeyond(timeline.daysAfter[at] as number, daysAfter, bound) : !inside;
  return isAfter && isBeyond(timeline.daysBefore[at] as number, daysBefore, bound);
}

/** No distance asked for is none needed: the day of the onset itself is then far enough by either bound. */
function isBeyond(days: number, needed: number, bound: RelapseDistance['bound']): boolean {
  return needed === 0 || (bound === 'over' ? days > needed : days >= needed);
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
  const scored = visits.filter((visit) => visit.scores[measure] !== undefined);
  for (const { day, scores } of visits)
    if (scores[measure] === undefined) leftOut.push({ what: 'visit', day, because: 'no-score' });
  const ordered = isInOrder(scored) ? scored : scored.toSorted((a, b) => a.day - b.day);
  const kept: Visit[] = [];
  for (const visit of ordered) {
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

function isInOrder(visits: readonly Visit[]): boolean {
  for (let at = 1; at < visits.length; at += 1)
    if ((visits[at] as Visit).day < (visits[at - 1] as Visit).day) return false;
  return true;
}

function chosenOf(one: Visit, other: Visit, rise: number): Visit {
  const [oneMay, otherMay] = [one, other].map(({ canConfirm }) => canConfirm !== false);
  if (oneMay !== otherMay) return oneMay ? one : other;
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

function distances(
  days: readonly Day[],
  relapses: readonly DatedRelapse[],
  ends: boolean,
  quirks: Quirks,
): Pick<Timeline, 'daysAfter' | 'daysBefore' | 'insideRelapse'> {
  const begun = relapsesBegun(days, relapses);
  const erases = ends && quirks.endsEraseRelapses;
  const runsTo = ends && !erases ? recordedEnds(relapses) : [];
  const since = (day: Day, latest: DatedRelapse | undefined): number =>
    latest === undefined || (erases && hasEnded(latest, day)) ? Number.POSITIVE_INFINITY : day - latest.onset;
  return {
    daysAfter: days.map((day, at) => since(day, relapses[(begun[at] as number) - 1])),
    daysBefore: days.map((day, at) => {
      const next = begun[at] as number;
      if (relapses[next - 1]?.onset === day) return 0;
      return (relapses[next]?.onset ?? Number.POSITIVE_INFINITY) - day;
    }),
    insideRelapse: days.map((day, at) => {
      const next = begun[at] as number;
      if (!ends) return undefined;
      return day <= (runsTo[next - 1] ?? Number.NEGATIVE_INFINITY) || isInside(relapses[next - 1], day);
    }),
  };
}

/** For each visit how many relapses have begun by its day. */
function relapsesBegun(days: readonly Day[], relapses: readonly DatedRelapse[]): readonly number[] {
  let begun = 0;
  return days.map((day) => {
    while (begun < relapses.length && (relapses[begun] as DatedRelapse).onset <= day) begun += 1;
    return begun;
  });
}

/** Of each relapse and those before it the last recorded day: a long one may outlast the next. */
function recordedEnds(relapses: readonly DatedRelapse[]): readonly number[] {
  let latest = Number.NEGATIVE_INFINITY;
  return relapses.map(({ last }) => {
    latest = Math.max(latest, last ?? latest);
    return latest;
  });
}

function hasEnded(relapse: DatedRelapse | undefined, day: Day): boolean {
  return relapse?.last !== undefined && relapse.last < day;
}

/** Undefined where no end was written down: then the days since the onset decide. */
function isInside(relapse: DatedRelapse | undefined, day: Day): boolean | undefined {
  if (relapse === undefined) return false;
  return relapse.last === undefined ? undefined : day <= relapse.last;
}
