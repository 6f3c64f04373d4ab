import type { DurationCriteria } from './definition.ts';
import type { Duration } from './finding.ts';
import type { Answer } from './history.ts';

/** Whether something that lasted so long meets the minimum, as far as the reports can say. */
export function meetsDuration(duration: Duration, { hours, bound }: DurationCriteria): boolean | 'not-known' {
  if (bound === 'over' ? duration.atLeast > hours : duration.atLeast >= hours) return true;
  const atMost = duration.atMost ?? Number.POSITIVE_INFINITY;
  const isShort = bound === 'over' ? atMost <= hours : atMost < hours;
  return isShort ? false : 'not-known';
}

/** What was answered to "did it last over 24 hours?"; answers that contradict each other settle nothing. */
export function answerOf(answers: readonly Answer[]): boolean | undefined {
  const first = answers[0]?.yes;
  return answers.every((answer) => answer.yes === first) ? first : undefined;
}
