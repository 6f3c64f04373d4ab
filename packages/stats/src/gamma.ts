import { firstWhere } from './bisection.ts';

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** Natural logarithm of the gamma function for x > 0 (Lanczos, g = 7, 9 terms; relative error below 1e-14). */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`Cannot compute logGamma(${x}): x must be > 0`);
  let sum: number = lanczos[0];
  for (let term = 1; term < lanczos.length; term++) sum += (lanczos[term] as number) / (x - 1 + term);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * The regularised lower incomplete gamma function P(a, x), which is the gamma distribution function with shape a
 * (Numerical Recipes 6.2: series below a + 1, Lentz's continued fraction above).
 */
export function regularisedGamma(a: number, x: number): number {
  checkShapeAndPlace(a, x);
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < a + 1 ? density(a, x) * lowerSeries(a, x) : 1 - density(a, x) * upperFraction(a, x);
}

/**
 * The regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), summed as itself, so that a tail far smaller than
 * 1e-16 keeps all its digits.
 */
export function upperRegularisedGamma(a: number, x: number): number {
  checkShapeAndPlace(a, x);
  if (x === Number.POSITIVE_INFINITY) return 0;
  return x < a + 1 ? 1 - density(a, x) * lowerSeries(a, x) : density(a, x) * upperFraction(a, x);
}

function checkShapeAndPlace(a: number, x: number): void {
  if (!(a > 0 && x >= 0)) throw new RangeError(`Cannot compute P(${a}, ${x}): a must be > 0 and x >= 0`);
}

/** x to the a, times e to the -x, over gamma(a). */
function density(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a));
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** No term can vanish for x >= a + 1: every denominator is positive there. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1, change = 0; Math.abs(change - 1) > Number.EPSILON; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    change = c * d;
    fraction *= change;
  }
  return fraction;
}

/** The x with P(a, x) = p, by bisection to the last bit that floating point can tell. Infinite for p = 1. */
export function inverseRegularisedGamma(a: number, p: number): number {
  if (!(a > 0 && p >= 0 && p <= 1))
    throw new RangeError(`Cannot invert P(${a}, x) = ${p}: a must be > 0 and p in [0, 1]`);
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  let high = a + 1;
  while (regularisedGamma(a, high) < p) high *= 2;
  return firstWhere((x) => regularisedGamma(a, x) >= p, 0, high);
}
