import { addDays, type Day } from '../day.ts';
import type { Attempt } from './attempt.ts';
import { closesAt, opensAt } from './confirmation.ts';
import type { Awaited } from './disability-finding.ts';
import type { Rules } from './rules.ts';
import { measuredFrom } from './shown.ts';
import type { Timeline } from './timeline.ts';

/** The change has not been contradicted, and a visit that may confirm it can still come. */
export function isPending(attempt: Attempt, timeline: Timeline, rules: Rules): boolean {
  return awaitedOf(attempt, timeline, rules).length > 0;
}

/** The visits that would still settle it, one span for each window that has not closed. */
export function awaitedOf(attempt: Attempt, timeline: Timeline, rules: Rules): readonly Awaited[] {
  if (!isOpen(attempt, rules)) return [];
  const onset = timeline.days[attempt.onset] as Day;
  const last = timeline.days.at(-1) as Day;
  const { daysAfter, daysBefore } = rules.definition.relapseDistance.confirmation;
  const score = scoreToHold(attempt, rules);
  const usable = Math.max(last + 1, clearOfRelapses(timeline, rules));
  return rules.windows
    .map((window) => ({ window, from: Math.max(onset + Math.ceil(opensAt(window)), usable) as Day }))
    .filter(({ window, from }) => from <= onset + closesAt(window))
    .map(({ window, from }) => {
      const closes = closesAt(window);
      return {
        from,
        ...(closes === Number.POSITIVE_INFINITY ? {} : { to: addDays(onset, Math.floor(closes)) }),
        daysAfterRelapse: daysAfter,
        daysBeforeRelapse: daysBefore,
        score,
      };
    });
}

/** The first day far enough from the latest relapse for a visit to confirm. */
function clearOfRelapses({ relapses }: Timeline, { definition }: Rules): number {
  const { daysAfter, bound } = definition.relapseDistance.confirmation;
  const latestRelapse = relapses.at(-1);
  if (latestRelapse === undefined || daysAfter === 0) return Number.NEGATIVE_INFINITY;
  const { onset, last } = latestRelapse;
  if (definition.relapseEnds === 'used' && last !== undefined) return last + 1;
  return onset + daysAfter + (bound === 'over' ? 1 : 0);
}

/** Nothing has been tried yet, and no visit has contradicted it; or what failed was one of several that may each confirm by itself. */
function isOpen({ verdict }: Attempt, { definition }: Rules): boolean {
  const { tries, everyVisit } = definition.confirmation;
  return verdict === 'no-confirming-visit' || (verdict === 'not-confirmed' && tries === 'any' && !everyVisit);
}

function scoreToHold({ onset, scores, baseline, direction }: Attempt, rules: Rules): number {
  if (rules.definition.confirmation.holds === 'onset-score') return scores[onset] as number;
  return rules.test.target(direction, measuredFrom(baseline, scores, direction));
}
