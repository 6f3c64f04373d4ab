import { quantileSorted } from './quantile.ts';

/**
 * Half of what the middle 68 % of numbers span, from their 16 % to their 84 % quantile (type 7): for normal numbers about their
 * standard deviation, and unmoved by a few that are far off. Undefined without any number.
 */
export function robustSpread(values: Iterable<number>): number | undefined {
  const ascending = Float64Array.from(values).sort();
  const low = quantileSorted(ascending, 0.16);
  if (low === undefined) return undefined;
  return ((quantileSorted(ascending, 0.84) as number) - low) / 2;
}
