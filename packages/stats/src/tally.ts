import { checkProbability } from './quantile.ts';

/**
 * Counts of values out of a set that is known beforehand. Adding, taking away and reading a quantile cost the logarithm of
 * the number of different values (a Fenwick tree), however many have been counted: a window can slide over years of scores.
 */
export interface Tally {
  /** The different values, ascending. */
  readonly values: Float64Array;
  readonly sums: Int32Array;
  count: number;
}

/** An empty tally for these values; repeats are welcome. */
export function tallyOf(values: Iterable<number>): Tally {
  const ascending = Float64Array.from(values).sort();
  let different = 0;
  for (let index = 0; index < ascending.length; index++) {
    if (ascending[index] !== ascending[index - 1]) ascending[different++] = ascending[index] as number;
  }
  return { values: ascending.slice(0, different), sums: new Int32Array(different + 1), count: 0 };
}

/** Where a value stands among the different values of the tally. A value it was not made for is a mistake. */
export function rankIn(tally: Tally, value: number): number {
  let low = 0;
  let high = tally.values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tally.values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  if (tally.values[low] !== value)
    throw new RangeError(`Cannot count ${value}: it must be one of the values the tally was made for`);
  return low;
}

/** Counts the value of that rank once more (`times` 1) or once less (-1). */
export function count(tally: Tally, rank: number, times: 1 | -1): void {
  for (let node = rank + 1; node < tally.sums.length; node += node & -node)
    tally.sums[node] = (tally.sums[node] as number) + times;
  tally.count += times;
}

/** The p-quantile (type 7, as `quantile`) of what has been counted; undefined while nothing has. */
export function quantileOfTally(tally: Tally, p: number): number | undefined {
  checkProbability(p);
  if (tally.count === 0) return undefined;
  const position = (tally.count - 1) * p;
  const below = valueAt(tally, Math.floor(position));
  if (position === Math.floor(position)) return below;
  return below + (position - Math.floor(position)) * (valueAt(tally, Math.floor(position) + 1) - below);
}

/** The value that has `index` counted values before it. */
function valueAt(tally: Tally, index: number): number {
  let node = 0;
  let left = index;
  for (let step = 1 << (31 - Math.clz32(tally.sums.length)); step > 0; step >>= 1) {
    const next = node + step;
    // Past the end there is no sum, and nothing is at most that.
    const sum = tally.sums[next] as number;
    if (sum <= left) {
      node = next;
      left -= sum;
    }
  }
  return tally.values[node] as number;
}
