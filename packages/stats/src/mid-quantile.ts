import { checkProbability } from './quantile.ts';

/**
 * The p-quantile of the mid-distribution function (Parzen 2004, Statistical Science 19:652) of numbers in ascending order:
 * each value stands at the middle of its own share, straight lines between them, the least and the greatest value outside.
 * For scores that are whole numbers it moves smoothly where the usual median jumps by one. Undefined without any number.
 */
export function midQuantileSorted(ascending: ArrayLike<number>, p: number): number | undefined {
  checkProbability(p);
  const wanted = p * ascending.length;
  let before: { readonly value: number; readonly middle: number } | undefined;
  for (let from = 0; from < ascending.length; ) {
    const value = ascending[from] as number;
    let to = from + 1;
    while (to < ascending.length && ascending[to] === value) to++;
    const middle = (from + to) / 2;
    if (wanted <= middle)
      return before === undefined
        ? value
        : before.value + ((value - before.value) * (wanted - before.middle)) / (middle - before.middle);
    before = { value, middle };
    from = to;
  }
  return before?.value;
}
