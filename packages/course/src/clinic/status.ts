import type { Attempt } from './attempt.ts';
import { isPending } from './awaited.ts';
import type { Status } from './disability-finding.ts';
import type { Rules } from './rules.ts';
import type { Timeline } from './timeline.ts';

/** Where things stand, and the change it is said of. */
export interface Standing {
  readonly state: Status['state'];
  readonly of?: Attempt;
}

/**
 * Where things stand after the latest visit. The earliest change that waits for its confirmation comes first; then the latest confirmed change: confirmed
 * until a visit after the confirming one shows it too, then sustained. Lost is said at the visit that ended it, and not for ever after.
 */
export function standingOf(
  events: readonly Attempt[],
  nonEvents: readonly Attempt[],
  timeline: Timeline,
  rules: Rules,
): Standing {
  const latest = timeline.days.length - 1;
  const pending = nonEvents.find((attempt) => isPending(attempt, timeline, rules));
  if (pending !== undefined) return { state: 'pending', of: pending };
  const event = events.at(-1);
  if (event !== undefined && event.lostAt === undefined)
    return { state: (event.decidedAt ?? latest) < latest ? 'sustained' : 'confirmed', of: event };
  if (event?.lostAt === latest) return { state: 'lost', of: event };
  const failed = nonEvents.findLast((attempt) => endedAt(attempt) === latest);
  return failed === undefined ? { state: 'stable' } : { state: 'lost', of: failed };
}

/** The visit that ended a change that had counted, or might have. */
function endedAt({ verdict, failedAt, lostAt }: Attempt): number | undefined {
  if (verdict === 'not-confirmed') return failedAt;
  return verdict === 'not-sustained' ? lostAt : undefined;
}
