import type { Day } from '../day.ts';
import type { LikelyDay } from './noticing-finding.ts';

/** Values and how likely each is; the weights need not sum to 1. */
export interface Weighed {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The day a weighed set of times tells of: the middle one, with the interval of that level drawn wider by a factor. Only times
 * up to `by` count, of which there is one at least. Times are days as numbers, an event in the course of a day lies after it.
 */
export function likelyDay(
  { values, weights }: Weighed,
  by: Day,
  { level, widen }: { readonly level: number; readonly widen: number },
): LikelyDay {
  const order = [...values.keys()]
    .filter((place) => (weights[place] as number) > 0 && (values[place] as number) <= by)
    .sort((a, b) => (values[a] as number) - (values[b] as number));
  const total = order.reduce((sum, place) => sum + (weights[place] as number), 0);
  const at = (p: number): number => {
    let sum = 0;
    const found = order.find((place) => {
      sum += weights[place] as number;
      return sum >= p * total;
    });
    return values[found ?? (order.at(-1) as number)] as number;
  };
  const middle = at(0.5);
  const low = middle - (middle - at((1 - level) / 2)) * widen;
  const high = middle + (at((1 + level) / 2) - middle) * widen;
  return {
    day: Math.round(middle) as Day,
    from: Math.floor(low) as Day,
    to: Math.min(by, Math.ceil(high)) as Day,
    level,
  };
}
