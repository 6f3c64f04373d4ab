import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { logGamma } from './gamma.ts';
import type { RandomStream } from './random-stream.ts';

/** From 0 (included) to 1 (excluded), in steps of 2^-53. */
export function uniform(stream: RandomStream): number {
  return uniformFloat64(stream);
}

/** A whole number from `low` to `high`, both included, each as likely as the other. */
export function uniformInteger(stream: RandomStream, low: number, high: number): number {
  if (!(Number.isSafeInteger(low) && Number.isSafeInteger(high) && low <= high))
    throw new RangeError(`Cannot draw from ${low} to ${high}: they must be whole numbers in this order`);
  return uniformInt(stream, low, high);
}

/** True with this chance. */
export function bernoulli(stream: RandomStream, chance: number): boolean {
  if (!(chance >= 0 && chance <= 1)) refuse('Bernoulli', 'chance', chance, 'in [0, 1]');
  return uniform(stream) < chance;
}

/** The place of one of the weights, chosen as often as its share of their sum. */
export function weightedChoice(stream: RandomStream, weights: readonly number[]): number {
  let left = 0;
  for (const weight of weights) {
    if (!(weight >= 0)) refuse('weighted', 'weight', weight, '>= 0');
    left += weight;
  }
  checkPositive('weighted', 'sum', left);
  left *= uniform(stream);
  const chosen = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  // Rounding can leave a little after the last weight: the last that can be chosen at all is.
  return chosen >= 0 ? chosen : weights.findLastIndex((weight) => weight > 0);
}

/** Mean 0 and standard deviation 1, by the polar method (Marsaglia & Bray, SIAM Review 1964;6:260). */
export function standardNormal(stream: RandomStream): number {
  for (;;) {
    const x = 2 * uniform(stream) - 1;
    const y = 2 * uniform(stream) - 1;
    const square = x * x + y * y;
    if (square < 1 && square > 0) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** With this median; `sigma` is the standard deviation of the natural logarithm. */
export function logNormal(stream: RandomStream, median: number, sigma: number): number {
  checkPositive('log-normal', 'median', median);
  if (!(sigma >= 0 && sigma < Number.POSITIVE_INFINITY))
    refuse('log-normal', 'sigma', sigma, '>= 0 and finite');
  return median * Math.exp(sigma * standardNormal(stream));
}

/** A wait with this mean. */
export function exponential(stream: RandomStream, mean: number): number {
  checkPositive('exponential', 'mean', mean);
  return -mean * Math.log1p(-uniform(stream));
}

/** With mean shape * scale (Marsaglia & Tsang, ACM TOMS 2000;26:363). */
export function gamma(stream: RandomStream, shape: number, scale: number): number {
  checkPositive('gamma', 'scale', scale);
  return scale * Math.exp(logOfGamma(stream, shape));
}

/** With mean a / (a + b), as the share of one gamma variate in the sum of two. */
export function beta(stream: RandomStream, a: number, b: number): number {
  // Of logarithms: both variates may be smaller than any double.
  return 1 / (1 + Math.exp(logOfGamma(stream, b) - logOfGamma(stream, a)));
}

/** A count with this mean: products of uniform numbers, or PTRS (Hörmann, Insurance Math Econ 1993;12:39) when it is large. */
export function poisson(stream: RandomStream, mean: number): number {
  if (!(mean >= 0 && mean < Number.POSITIVE_INFINITY)) refuse('Poisson', 'mean', mean, '>= 0 and finite');
  if (mean >= 10) return transformedRejection(stream, mean);
  const end = Math.exp(-mean);
  let count = 0;
  for (let product = uniform(stream); product > end; product *= uniform(stream)) count++;
  return count;
}

/** How often something fails before it first succeeds, as `rgeom` in R. */
export function geometric(stream: RandomStream, chance: number): number {
  if (!(chance > 0 && chance <= 1)) refuse('geometric', 'chance', chance, '> 0 and <= 1');
  return Math.floor(Math.log1p(-uniform(stream)) / Math.log1p(-chance));
}

/** Natural logarithm of a gamma variate of scale 1; below shape 1 from that of shape + 1, as the paper shows. */
function logOfGamma(stream: RandomStream, shape: number): number {
  checkPositive('gamma', 'shape', shape);
  if (shape < 1) return logOfGamma(stream, shape + 1) + Math.log1p(-uniform(stream)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = standardNormal(stream);
    const cubeRoot = 1 + c * x;
    if (cubeRoot <= 0) continue;
    const logOfV = 3 * Math.log(cubeRoot);
    const v = cubeRoot ** 3;
    if (Math.log1p(-uniform(stream)) < (x * x) / 2 + d * (1 - v + logOfV)) return Math.log(d) + logOfV;
  }
}

/** The constants are those of the paper; it needs a mean of at least 10. */
function transformedRejection(stream: RandomStream, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const logMean = Math.log(mean);
  for (;;) {
    const u = uniform(stream) - 0.5;
    const v = uniform(stream);
    const fromEdge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / fromEdge + b) * u + mean + 0.43);
    if (fromEdge >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2)) return count;
    if (count < 0 || (fromEdge < 0.013 && v > fromEdge)) continue;
    const logHeight = Math.log((v * inverseAlpha) / (a / (fromEdge * fromEdge) + b));
    if (logHeight <= count * logMean - mean - logGamma(count + 1)) return count;
  }
}

function checkPositive(distribution: string, parameter: string, value: number): void {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY))
    refuse(distribution, parameter, value, '> 0 and finite');
}

function refuse(distribution: string, parameter: string, value: number, wanted: string): never {
  throw new RangeError(
    `Cannot draw from a ${distribution} distribution with ${parameter} ${value}: it must be ${wanted}`,
  );
}
