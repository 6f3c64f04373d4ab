/**
 * The p-quantile of numbers already in ascending order, type 7 of Hyndman & Fan (1996), the default of R and NumPy.
 * Undefined without any number.
 */
export function quantileSorted(ascending: ArrayLike<number>, p: number): number | undefined {
  checkProbability(p);
  if (ascending.length === 0) return undefined;
  const position = (ascending.length - 1) * p;
  const below = ascending[Math.floor(position)] as number;
  const above = ascending[Math.ceil(position)] as number;
  return below + (position - Math.floor(position)) * (above - below);
}

/** The p-quantile (type 7) of numbers in any order; undefined without any number. */
export function quantile(values: Iterable<number>, p: number): number | undefined {
  return quantileSorted(Float64Array.from(values).sort(), p);
}

/** The middle value, or the mean of the middle two; undefined without any number. */
export function median(values: Iterable<number>): number | undefined {
  return quantile(values, 0.5);
}

export function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Cannot compute the ${p}-quantile: p must be in [0, 1]`);
}
