import { upperRegularisedGamma } from './gamma.ts';

/**
 * The chance that a chi-square statistic with `degrees` degrees of freedom is larger than x, which is the p value of the
 * log-rank test, as `pchisq(x, df, lower.tail = FALSE)` in R. Keeps its digits however small it is.
 */
export function chiSquareUpperTail(x: number, degrees: number): number {
  if (!(x >= 0 && degrees > 0 && degrees < Number.POSITIVE_INFINITY))
    throw new RangeError(
      `Cannot compute the chi-square tail above ${x} with ${degrees} degrees of freedom: x must be >= 0, the degrees > 0 and finite`,
    );
  return upperRegularisedGamma(degrees / 2, x / 2);
}
