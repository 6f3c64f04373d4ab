import { type Clock, stampAfter, tick } from './clock.ts';
import { type Entity, type RecordState, stampOf } from './log.ts';
import type { Change, Hlc, Operation } from './operation.ts';

/**
 * Changes become operations of this device. A person who changes what they see must win over what they saw, also where
 * that was written by a device whose clock is days ahead: such a change is stamped right after what it replaces, while
 * our own clock stays where it is.
 */
export function stamp(
  changes: Iterable<Change>,
  state: RecordState,
  clock: Clock,
  nowMillis: number,
): { readonly operations: readonly Operation[]; readonly clock: Clock } {
  const operations: Operation[] = [];
  const lastByEntity = new Map<string, Hlc>();
  let now = clock;
  for (const change of changes) {
    const [ticked, next] = tick(now, nowMillis);
    now = next;
    const seen = latest(
      lastByEntity.get(change.entity),
      lastStamp(state.entities.get(change.entity), change),
    );
    const hlc = seen !== undefined && seen >= ticked ? stampAfter(seen, clock.device) : ticked;
    lastByEntity.set(change.entity, hlc);
    operations.push({ hlc, ...change });
  }
  return { operations, clock: now };
}

/** The latest stamp among what the change replaces. */
function lastStamp(entity: Entity | undefined, change: Change): Hlc | undefined {
  if (entity === undefined) return undefined;
  if ('deleted' in change) return entity.deletion?.hlc;
  return Object.keys(change.set)
    .map((field) => stampOf(entity, field))
    .reduce(latest, undefined);
}

function latest(a: Hlc | undefined, b: Hlc | undefined): Hlc | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
