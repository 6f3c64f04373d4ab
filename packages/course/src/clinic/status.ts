import type { Attempt } from './attempt.ts';
import type { DisabilityEvent, NonEvent, Status } from './disability-finding.ts';

/** A finding with what it was made of. */
export interface Found<Finding> {
  readonly attempt: Attempt;
  readonly finding: Finding;
}

/**
 * Where things stand after the latest visit. The earliest change that waits for its confirmation comes first; then the latest confirmed change: confirmed
 * until a visit after the confirming one shows it too, then sustained. Lost is said at the visit that ended it, and not for ever after.
 */
export function statusOf(
  events: readonly Found<DisabilityEvent>[],
  nonEvents: readonly Found<NonEvent>[],
  latest: number,
): Status {
  const pending = nonEvents.find(({ finding }) => finding.not.because === 'awaiting-confirmation');
  if (pending !== undefined) return { state: 'pending', change: pending.finding };
  const event = events.at(-1);
  if (event !== undefined && event.attempt.lostAt === undefined)
    return { state: stateOf(event, latest), event: event.finding };
  if (event?.attempt.lostAt === latest) return { state: 'lost', change: event.finding };
  const failed = nonEvents.findLast(({ attempt }) => endedAt(attempt) === latest);
  return failed === undefined ? { state: 'stable' } : { state: 'lost', change: failed.finding };
}

function stateOf({ attempt }: Found<DisabilityEvent>, latest: number): 'confirmed' | 'sustained' {
  return (attempt.decidedAt ?? latest) < latest ? 'sustained' : 'confirmed';
}

/** The visit that ended a change that had counted, or might have. */
function endedAt({ verdict, failedAt, lostAt }: Found<NonEvent>['attempt']): number | undefined {
  if (verdict === 'not-confirmed') return failedAt;
  return verdict === 'not-sustained' ? lostAt : undefined;
}
