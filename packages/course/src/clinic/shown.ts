import type { Attempt, Baseline } from './attempt.ts';
import type { Direction } from './disability-finding.ts';
import type { Rules } from './rules.ts';

/** The score that a change is measured from: a worsening from no better than the rule lets the reference be. */
export function measuredFrom(baseline: Baseline, scores: readonly number[], direction: Direction): number {
  return direction === 'worsening' ? baseline.floored : (scores[baseline.at] as number);
}

/** What a visit is asked about. */
export interface Asked {
  readonly baseline: Baseline;
  readonly scores: readonly number[];
  readonly direction: Direction;
  readonly onset: number;
}

/** Whether a visit reaches the threshold. */
export function reachesThreshold(
  { baseline, scores, direction }: Asked,
  { test }: Rules,
  at: number,
): boolean {
  return test.reaches(direction, scores[at] as number, measuredFrom(baseline, scores, direction));
}

/** Whether a visit may confirm: it reaches the threshold, and the score of the onset where the definition asks for that. */
export function holdsAgain(asked: Asked, rules: Rules, at: number): boolean {
  if (!reachesThreshold(asked, rules, at)) return false;
  if (rules.definition.confirmation.holds === 'threshold') return true;
  const { direction, scores, onset } = asked;
  const back: Direction = direction === 'worsening' ? 'improvement' : 'worsening';
  return !rules.test.differs(back, scores[at] as number, scores[onset] as number);
}

/** Whether a visit shows the change, as it was looked at: up to the visit that decided it had to hold, after that to stay. */
export function showsChange(attempt: Attempt, rules: Rules, at: number): boolean {
  if (attempt.verdict === 'below-threshold') {
    const { direction, scores, baseline } = attempt;
    return rules.test.differs(direction, scores[at] as number, measuredFrom(baseline, scores, direction));
  }
  const isLater = attempt.decidedAt !== undefined && at > attempt.decidedAt;
  return isLater ? reachesThreshold(attempt, rules, at) : holdsAgain(attempt, rules, at);
}
