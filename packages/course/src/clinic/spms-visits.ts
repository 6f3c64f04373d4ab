import type { Day } from '../day.ts';
import type { LeftOut } from './disability-finding.ts';
import type { DatedRelapse, FunctionalSystemName, Patient, Visit } from './patient.ts';
import type { SpmsDefinition } from './spms-definition.ts';

type Systems = NonNullable<Visit['systems']>;

/** A visit with an EDSS, and the relapses it has to do with. */
export interface SpmsVisit {
  readonly day: Day;
  readonly score: number;
  readonly systems: Systems;
  /** Onsets since the visit before. */
  readonly relapses: readonly Day[];
  /** Far enough from a relapse to be a baseline or to confirm. */
  readonly isCalm: boolean;
}

/** Visits with an EDSS in time order, one a day: of two on one day the worse score counts, of the EDSS and of every system. */
export function spmsVisits(
  patient: Patient,
  { relapseDistance }: SpmsDefinition,
  leftOut: LeftOut[],
): readonly SpmsVisit[] {
  const onsets = onsetsOf(patient.relapses, leftOut);
  let before: Day | undefined;
  let next = 0;
  return visitPerDay(patient.visits, leftOut).map(({ day, score, systems }) => {
    const from = next;
    while (next < onsets.length && day >= (onsets[next] as Day)) next += 1;
    const since = day - (onsets[next - 1] ?? Number.NEGATIVE_INFINITY);
    const { daysAfter, bound } = relapseDistance;
    const relapses = before === undefined ? [] : onsets.slice(from, next);
    before = day;
    return {
      day,
      score,
      systems,
      relapses,
      isCalm: bound === 'over' ? since > daysAfter : since >= daysAfter,
    };
  });
}

export function hasSystems({ systems }: SpmsVisit): boolean {
  return Object.values(systems).some((score) => score !== undefined);
}

interface Scored {
  readonly day: Day;
  readonly score: number;
  readonly systems: Systems;
}

function visitPerDay(visits: readonly Visit[], leftOut: LeftOut[]): readonly Scored[] {
  const byDay = new Map<Day, Scored>();
  for (const { day, scores, systems = {} } of visits) {
    if (scores.edss === undefined) {
      leftOut.push({ what: 'visit', day, because: 'no-score' });
      continue;
    }
    const scored = { day, score: scores.edss, systems };
    const other = byDay.get(day);
    if (other !== undefined) leftOut.push({ what: 'visit', day, because: 'same-day' });
    byDay.set(day, other === undefined ? scored : worseOf(other, scored));
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day);
}

function worseOf(one: Scored, other: Scored): Scored {
  const systems: { [of in FunctionalSystemName]?: number } = { ...one.systems };
  for (const [name, score] of Object.entries(other.systems)) {
    const system = name as FunctionalSystemName;
    systems[system] = Math.max(score, systems[system] ?? score);
  }
  return { day: one.day, score: Math.max(one.score, other.score), systems };
}

function onsetsOf(relapses: readonly DatedRelapse[], leftOut: LeftOut[]): readonly Day[] {
  const onsets: Day[] = [];
  for (const { onset, last } of relapses) {
    if (last !== undefined && last < onset)
      leftOut.push({ what: 'relapse', onset, because: 'ends-before-it-begins' });
    else onsets.push(onset);
  }
  return onsets.sort((a, b) => a - b);
}
