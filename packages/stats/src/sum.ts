/** The sum of numbers, in their order; 0 of none. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let place = 0; place < values.length; place++) total += values[place] as number;
  return total;
}

/** The mean of numbers; NaN of none. */
export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length;
}
