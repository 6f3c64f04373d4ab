import type { ScoredVisit } from '../clinic/disability-finding.ts';
import { isCalm, type PeerVisit } from './msoutcomes-patient.ts';

/** Visits with the score they are compared to. */
export interface Followed {
  readonly visits: readonly PeerVisit[];
  readonly baseline: ScoredVisit;
}

/** Baseline at the first visit that is far enough from a relapse; the visits before it stay in the list. */
export function fromFirstCalm(visits: readonly PeerVisit[], daysAfterRelapse: number): Followed | undefined {
  const first = visits.find((visit) => isCalm(visit, daysAfterRelapse));
  return first === undefined ? undefined : { visits, baseline: first };
}

/** A baseline given from outside: visits from its day on, behind a copy of the first that carries its day and score. */
export function fromGiven(visits: readonly PeerVisit[], given: ScoredVisit): Followed | undefined {
  const kept = visits.filter((visit) => visit.day >= given.day);
  const [first] = kept;
  if (first === undefined) return undefined;
  const { sinceRelapse: _, ...calm } = first;
  return { visits: [{ ...calm, day: given.day, score: given.score }, ...kept], baseline: given };
}

/** The second visit that holds a score, or the only one. */
export function secondVisit(visits: readonly PeerVisit[]): ScoredVisit | undefined {
  return visits[1] ?? visits[0];
}
