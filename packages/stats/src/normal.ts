import { firstWhere } from './bisection.ts';
import { inverseRegularisedGamma, upperRegularisedGamma } from './gamma.ts';

/** The share of a standard normal distribution below z, as `pnorm(z)` in R. The lower tail keeps its digits however small. */
export function normalCdf(z: number): number {
  if (Number.isNaN(z))
    throw new RangeError('Cannot compute the normal distribution at NaN: z must be a number');
  const tail = upperRegularisedGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** The z that has the share p of a standard normal distribution below it, as `qnorm(p)` in R; infinite for 0 and 1. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1))
    throw new RangeError(`Cannot compute the normal quantile of ${p}: p must be in [0, 1]`);
  return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}

/** The z above which the tail lies, for a tail of at most a half. */
function upperQuantile(tail: number): number {
  if (tail === 0) return Number.POSITIVE_INFINITY;
  // Near the middle the tail cannot tell how small z is, but the share between -z and z can.
  if (tail > 0.25) return Math.sqrt(2 * inverseRegularisedGamma(0.5, 1 - 2 * tail));
  return firstWhere((z) => normalCdf(-z) <= tail, 0, furthest);
}

/** No double is small enough to be the tail beyond this. */
const furthest = 40;
