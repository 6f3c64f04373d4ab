import type { Day } from '../day.ts';
import type { Attempt, Baseline, Eligible } from './attempt.ts';
import type { BaselineOrigin } from './disability-finding.ts';
import type { Rules } from './rules.ts';
import type { Timeline } from './timeline.ts';

/** The reference after a change: moved, or the very same one. */
export function baselineAfter(attempt: Attempt, timeline: Timeline, rules: Rules): Baseline {
  if (!movesAfter(attempt, rules)) return attempt.baseline;
  const at = targetOf(attempt, timeline, rules);
  return {
    ...attempt.baseline,
    at,
    floored: attempt.scores[at] as number,
    origin: originOf(attempt, timeline),
  };
}

/** Where the search goes on. */
export interface Next {
  readonly from: number;
  /** Up to this visit the change is the one already reported. */
  readonly plateauUntil: number;
  /** On at once, before a relapse may move the reference. */
  readonly lookOn: boolean;
}

export function nextFrom(attempt: Attempt, timeline: Timeline, rules: Rules): Next {
  const after = attempt.onset + 1;
  const end = rules.quirks.plateauAgain ? 0 : (attempt.lostAt ?? timeline.days.length);
  switch (attempt.verdict) {
    case 'other-relation':
      return { from: after, plateauUntil: end, lookOn: true };
    case 'event': {
      const from = goesOnAfterOnset(attempt, rules) ? after : targetOf(attempt, timeline, rules) + 1;
      return { from, plateauUntil: end, lookOn: false };
    }
    case 'not-sustained': {
      const from = movesAfter(attempt, rules) ? targetOf(attempt, timeline, rules) + 1 : after;
      return { from, plateauUntil: 0, lookOn: false };
    }
    case 'below-threshold': {
      const from = attempt.confirmed.length > 0 ? targetOf(attempt, timeline, rules) + 1 : after;
      return { from, plateauUntil: 0, lookOn: false };
    }
    default:
      return { from: after, plateauUntil: 0, lookOn: false };
  }
}

function movesAfter({ verdict, direction, confirmed, imputed }: Attempt, { definition }: Rules): boolean {
  const { afterWorsening, afterImprovement, afterUnsustained } = definition.rebaseline;
  if (!(direction === 'worsening' ? afterWorsening : afterImprovement) || imputed) return false;
  if (verdict === 'below-threshold') return confirmed.length > 0;
  return verdict === 'event' || (verdict === 'not-sustained' && afterUnsustained);
}

/** Taken unconfirmed, or of a relation that only just misses the one sought. */
function goesOnAfterOnset(attempt: Attempt, rules: Rules): boolean {
  if (attempt.imputed) return true;
  if (movesAfter(attempt, rules)) return false;
  return (
    rules.definition.seek === 'first-pira' && attempt.direction === 'worsening' && attempt.relation !== 'PIRA'
  );
}

/** The visit that the reference moves to, or would move to. */
function targetOf(attempt: Attempt, timeline: Timeline, { definition, test }: Rules): number {
  const { onset, decidedAt = onset } = attempt;
  if (definition.rebaseline.to === 'onset') return onset;
  if (attempt.verdict === 'below-threshold') return decidedAt;
  if (definition.rebaseline.to === 'first-confirmation')
    return firstConfirmation(attempt.eligible, attempt.confirmed) ?? onset;
  let least = onset;
  for (let at = onset; at <= decidedAt; at += 1)
    if (test.differs(oppositeOf(attempt), timeline.scores[at] as number, timeline.scores[least] as number))
      least = at;
  return least;
}

function oppositeOf({ direction }: Attempt): Attempt['direction'] {
  return direction === 'worsening' ? 'improvement' : 'worsening';
}

/** The earliest confirming visit of the first window that has one. */
function firstConfirmation({ byWindow }: Eligible, confirmed: readonly number[]): number | undefined {
  for (const window of byWindow) {
    const first = window.find((at) => confirmed.includes(at));
    if (first !== undefined) return first;
  }
  return undefined;
}

function originOf({ verdict, direction, onset }: Attempt, timeline: Timeline): BaselineOrigin {
  const day = timeline.days[onset] as Day;
  return verdict === 'below-threshold'
    ? { from: `${direction}-below-threshold`, onset: day }
    : { from: direction, onset: day };
}
