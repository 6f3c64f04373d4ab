import type { Day } from '../day.ts';
import type { RedFlag } from './definition.ts';
import type { CallNow } from './finding.ts';
import type { RedFlagSeen } from './history.ts';

const urgency: Record<RedFlag['act'], number> = { 'call-ambulance': 0, 'call-now': 1 };

/**
 * What overrides every other answer today. A flag that this condition does not know is still a flag: it was known to
 * whoever wrote it down.
 */
export function redFlags(
  seen: readonly RedFlagSeen[],
  known: readonly RedFlag[],
  today: Day,
): readonly CallNow[] {
  const longest = Math.max(...known.map(({ days }) => days));
  const standing = seen.flatMap(({ flag, entry, when }): CallNow[] => {
    const definition = known.find((each) => each.flag === flag);
    if (today - when.day >= (definition?.days ?? longest)) return [];
    return [{ flag, act: definition?.act ?? 'call-now', entry, when }];
  });
  return standing.toSorted((a, b) => urgency[a.act] - urgency[b.act]);
}
