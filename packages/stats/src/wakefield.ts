import { scaledNormal } from './scaled-normal.ts';

/**
 * How many times likelier an estimate is if there is an effect, its size normal around 0 with standard deviation `priorSd`,
 * than if there is none: the inverse of the approximate Bayes factor of Wakefield (Genet Epidemiol 2009;33:79). Infinite when
 * it is more than a double holds.
 */
export function effectBayesFactor(estimate: number, standardError: number, priorSd: number): number {
  const { notShrunk, score } = weighed(estimate, standardError, priorSd);
  return notShrunk * Math.exp((score * score) / 2);
}

/** The same if an effect could only be above 0 (half-normal); for one below 0 give the estimate with the other sign. */
export function positiveEffectBayesFactor(estimate: number, standardError: number, priorSd: number): number {
  const { notShrunk, score } = weighed(estimate, standardError, priorSd);
  return 2 * notShrunk * scaledNormal(score);
}

interface Weighed {
  /** √(1 - r), r being the share of the prior's variance in that of the estimate. */
  readonly notShrunk: number;
  /** z √r. */
  readonly score: number;
}

function weighed(estimate: number, standardError: number, priorSd: number): Weighed {
  if (!(Number.isFinite(estimate) && isPositive(standardError) && isPositive(priorSd)))
    throw new RangeError(
      `Cannot weigh an estimate of ${estimate} (standard error ${standardError}, prior sd ${priorSd}): all must be finite, the last two > 0`,
    );
  const spread = Math.hypot(standardError, priorSd);
  return { notShrunk: standardError / spread, score: (estimate / standardError) * (priorSd / spread) };
}

function isPositive(value: number): boolean {
  return value > 0 && value < Number.POSITIVE_INFINITY;
}
