import { inverseRegularisedBeta, regularisedBeta } from './beta.ts';

/**
 * The share of Student's t distribution below t, `pt(t, degrees)` in R, for up to some ten thousand degrees of freedom. The lower
 * tail keeps its digits however small.
 */
export function studentCdf(t: number, degrees: number): number {
  const tail = twoSidedP(t, degrees) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** The chance of a t at least as far from 0 on either side, `2 * pt(-abs(t), degrees)` in R. */
export function twoSidedP(t: number, degrees: number): number {
  checkDegrees(degrees);
  if (Number.isNaN(t))
    throw new RangeError("Cannot compute Student's t distribution at NaN: t must be a number");
  const square = t * t;
  // Near the middle the first cannot tell how small t is, and far from it the second how little is outside.
  return square > 1
    ? regularisedBeta(degrees / (degrees + square), degrees / 2, 0.5)
    : 1 - regularisedBeta(square / (degrees + square), 0.5, degrees / 2);
}

/** The t that has the share p of the distribution below it, `qt(p, degrees)` in R; infinite for 0 and 1. */
export function studentQuantile(p: number, degrees: number): number {
  checkDegrees(degrees);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Cannot compute the quantile of ${p}: p must be in [0, 1]`);
  return p < 0.5 ? -upperQuantile(p, degrees) : upperQuantile(1 - p, degrees);
}

/** The t above which the tail lies, for a tail of at most a half. */
function upperQuantile(tail: number, degrees: number): number {
  if (tail > 0.25) {
    // Near the middle the tail cannot tell how small t is, but the share between -t and t can.
    const inside = inverseRegularisedBeta(1 - 2 * tail, 0.5, degrees / 2);
    return Math.sqrt((degrees * inside) / (1 - inside));
  }
  const outside = inverseRegularisedBeta(2 * tail, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - outside)) / outside);
}

function checkDegrees(degrees: number): void {
  if (!(degrees > 0 && degrees < Number.POSITIVE_INFINITY))
    throw new RangeError(
      `Cannot compute Student's t distribution with ${degrees} degrees of freedom: they must be > 0 and finite`,
    );
}
