import { confirm, eligibleVisits, windowsOf } from './confirmation.ts';
import type { DisabilityDefinition } from './disability-definition.ts';
import type { ScoredVisit } from './disability-finding.ts';
import type { Patient } from './patient.ts';
import { noQuirks } from './quirks.ts';
import { isSustained, lossAfter } from './sustained.ts';
import { isFarEnough, type Timeline, timelineOf } from './timeline.ts';

/** A score to be reached, as EDSS 6, measured and confirmed in the way of a definition of worsening. */
export interface MilestoneDefinition {
  readonly kind: 'milestone';
  readonly id: string;
  readonly score: number;
  /** Its measure, confirmation, distance from relapses and sustain rule; its thresholds and baseline play no part. */
  readonly by: DisabilityDefinition;
}

export type MilestoneFinding =
  | { readonly state: 'no-visit' }
  /** The first visit with a score shows it, so that nobody knows since when. */
  | { readonly state: 'from-the-start'; readonly first: ScoredVisit }
  | {
      readonly state: 'reached';
      readonly first: ScoredVisit;
      readonly visit: ScoredVisit;
      readonly confirmed: ScoredVisit;
    }
  | { readonly state: 'not-reached'; readonly first: ScoredVisit; readonly last: ScoredVisit };

/**
 * When a person first reaches a milestone of disability and keeps it to its confirmation. Every visit is tried in turn: one that
 * is not confirmed never hides a later one.
 */
export function milestone(patient: Patient, { score, by }: MilestoneDefinition): MilestoneFinding {
  const timeline = timelineOf(patient, by, noQuirks);
  const [first, last] = [timeline.visits[0], timeline.visits.at(-1)];
  if (first === undefined || last === undefined) return { state: 'no-visit' };
  const shows = (at: number): boolean => {
    const own = timeline.scores[at] as number;
    return by.outcome.worse === 'higher' ? own >= score : own <= score;
  };
  if (shows(0)) return { state: 'from-the-start', first };
  for (let at = 1; at < timeline.visits.length; at += 1) {
    const confirmedAt = shows(at) ? confirmationOf(timeline, at, by, shows) : undefined;
    if (confirmedAt !== undefined) {
      const [visit, confirmed] = [at, confirmedAt].map((one) => timeline.visits[one] as ScoredVisit);
      return { state: 'reached', first, visit: visit as ScoredVisit, confirmed: confirmed as ScoredVisit };
    }
  }
  return { state: 'not-reached', first, last };
}

/** The visit that confirms the milestone seen at `onset`, where one does and it is kept as long as is asked. */
function confirmationOf(
  timeline: Timeline,
  onset: number,
  by: DisabilityDefinition,
  shows: (at: number) => boolean,
): number | undefined {
  if (!isFarEnough(timeline, onset, by.relapseDistance.onset)) return undefined;
  const eligible = eligibleVisits(timeline, onset, by, windowsOf(by, noQuirks));
  const { confirmed, decidedAt } = confirm(eligible, onset, by.confirmation, shows);
  if (!confirmed || decidedAt === undefined) return undefined;
  const lostAt = lossAfter(decidedAt, timeline.visits.length, shows);
  const change = { onset, ...(lostAt === undefined ? {} : { lostAt }) };
  return isSustained(timeline, change, by, shows) ? decidedAt : undefined;
}
