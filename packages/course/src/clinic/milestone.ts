import { confirm, eligibleVisits, windowsOf } from './confirmation.ts';
import type { DisabilityDefinition } from './disability-definition.ts';
import type { ScoredVisit } from './disability-finding.ts';
import type { Patient } from './patient.ts';
import { noQuirks } from './quirks.ts';
import { isFarEnough } from './relapse-distance.ts';
import { isSustained, lossAfter } from './sustained.ts';
import { scoredVisit, type Timeline, timelineOf } from './timeline.ts';

/** A score to be reached, as EDSS 6, measured and confirmed in the way of a definition of worsening. */
export interface MilestoneDefinition {
  readonly kind: 'milestone';
  readonly id: string;
  readonly score: number;
  /** Its measure, confirmation, distance from relapses and sustain rule; its thresholds and baseline play no part. */
  readonly by: DisabilityDefinition;
}

/** A visit at the milestone that did not count, and why. */
export interface MilestoneMiss {
  readonly visit: ScoredVisit;
  readonly why:
    | { readonly because: 'near-relapse' }
    | { readonly because: 'no-confirming-visit' }
    | { readonly because: 'not-confirmed'; readonly failed: ScoredVisit }
    | { readonly because: 'not-sustained'; readonly lost: ScoredVisit };
}

export type MilestoneFinding =
  | { readonly state: 'no-visit' }
  /** The first visit with a score shows it, so that nobody knows since when. */
  | { readonly state: 'from-the-start'; readonly first: ScoredVisit }
  | {
      readonly state: 'reached';
      readonly first: ScoredVisit;
      readonly visit: ScoredVisit;
      /** Absent where it was taken unconfirmed at the end of follow-up. */
      readonly confirmed?: ScoredVisit;
      readonly missed: readonly MilestoneMiss[];
    }
  | {
      readonly state: 'not-reached';
      readonly first: ScoredVisit;
      readonly last: ScoredVisit;
      readonly missed: readonly MilestoneMiss[];
    };

/**
 * When a person first reaches a milestone of disability and keeps it to its confirmation. Every visit is tried in turn: one that
 * is not confirmed never hides a later one.
 */
export function milestone(patient: Patient, definition: MilestoneDefinition): MilestoneFinding {
  const timeline = timelineOf(patient, definition.by, noQuirks);
  const visits = timeline.days.length;
  if (visits === 0) return { state: 'no-visit' };
  const first = scoredVisit(timeline, 0);
  if (isAtMilestone(timeline, definition, 0)) return { state: 'from-the-start', first };
  const missed: MilestoneMiss[] = [];
  for (let at = 1; at < visits; at += 1) {
    if (!isAtMilestone(timeline, definition, at)) continue;
    const visit = scoredVisit(timeline, at);
    const found = tryMilestone(timeline, definition, at);
    if (found.reached) {
      const { decidedAt } = found;
      const confirmed = decidedAt === undefined ? {} : { confirmed: scoredVisit(timeline, decidedAt) };
      return { state: 'reached', first, visit, ...confirmed, missed };
    }
    missed.push({ visit, why: whyMissed(timeline, found) });
  }
  return { state: 'not-reached', first, last: scoredVisit(timeline, visits - 1), missed };
}

/** What trying one visit gave. Indices are visits. */
export interface MilestoneTry {
  readonly reached: boolean;
  readonly nearRelapse?: true;
  readonly decidedAt?: number;
  readonly failedAt?: number;
  readonly lostAt?: number;
}

export function isAtMilestone({ scores }: Timeline, { score, by }: MilestoneDefinition, at: number): boolean {
  const seen = scores[at] as number;
  return by.outcome.worse === 'higher' ? seen >= score : seen <= score;
}

/** Whether the milestone is reached at a visit that shows it. */
function tryMilestone(timeline: Timeline, definition: MilestoneDefinition, at: number): MilestoneTry {
  const { by } = definition;
  if (!isFarEnough(timeline, at, by.relapseDistance.onset)) return { reached: false, nearRelapse: true };
  return confirmMilestone(timeline, definition, at);
}

/** The same wherever the visit lies from a relapse. */
export function confirmMilestone(
  timeline: Timeline,
  definition: MilestoneDefinition,
  at: number,
): MilestoneTry {
  const { by } = definition;
  const shows = (visit: number): boolean => isAtMilestone(timeline, definition, visit);
  const eligible = eligibleVisits(timeline, at, by, windowsOf(by, noQuirks));
  const { confirmed, decidedAt, failedAt } = confirm(eligible, at, by.confirmation, shows);
  if (confirmed && decidedAt !== undefined) {
    const lostAt = lossAfter(decidedAt, timeline.days.length, shows);
    const lost = lostAt === undefined ? {} : { lostAt };
    return { reached: isSustained(timeline, { onset: at, ...lost }, by, shows), decidedAt, ...lost };
  }
  if (eligible.inOrder.length === 0) return { reached: isTakenAtEnd(timeline, by, at, shows) };
  return failedAt === undefined ? { reached: false } : { reached: false, failedAt };
}

/** Nothing could confirm it any more, and every visit from it on stays at the milestone. */
function isTakenAtEnd(
  timeline: Timeline,
  { unconfirmedAtEnd }: DisabilityDefinition,
  at: number,
  shows: (visit: number) => boolean,
): boolean {
  if (unconfirmedAtEnd === 'no' || lossAfter(at, timeline.days.length, shows) !== undefined) return false;
  const followed = (timeline.days[at] as number) - (timeline.days[0] as number);
  return unconfirmedAtEnd === 'always' || followed <= unconfirmedAtEnd.withinDays;
}

function whyMissed(
  timeline: Timeline,
  { nearRelapse, failedAt, lostAt }: MilestoneTry,
): MilestoneMiss['why'] {
  if (nearRelapse === true) return { because: 'near-relapse' };
  if (lostAt !== undefined) return { because: 'not-sustained', lost: scoredVisit(timeline, lostAt) };
  if (failedAt !== undefined) return { because: 'not-confirmed', failed: scoredVisit(timeline, failedAt) };
  return { because: 'no-confirming-visit' };
}
