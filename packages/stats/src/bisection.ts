/**
 * The smallest x in (low, high] from which on the rule holds, to the last bit that floating point can tell. The rule must not
 * hold at `low`, must hold at `high`, and must change only once.
 */
export function firstWhere(holds: (x: number) => boolean, from: number, to: number): number {
  let low = from;
  let high = to;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * Where a falling function crosses zero between two places on either side of it (false position, Illinois variant: Dowell &
 * Jarratt, BIT 1971;11:168), to a few roundings.
 */
export function crossing(falling: (x: number) => number, from: number, to: number): number {
  let kept = { x: from, y: falling(from) };
  let newest = { x: to, y: falling(to) };
  while (newest.y !== 0 && Math.abs(newest.x - kept.x) > settled * Math.abs(newest.x)) {
    const x = newest.x - (newest.y * (newest.x - kept.x)) / (newest.y - kept.y);
    if (x === newest.x || x === kept.x) return x;
    const next = { x, y: falling(x) };
    // The end that stays twice pulls half as hard, or it would never be reached.
    kept = next.y > 0 === newest.y > 0 ? { x: kept.x, y: kept.y / 2 } : newest;
    newest = next;
  }
  return newest.x;
}

const settled = 4 * Number.EPSILON;
