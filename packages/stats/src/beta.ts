import { firstWhere } from './bisection.ts';
import { logGamma } from './gamma.ts';

/**
 * The regularised incomplete beta function I_x(a, b), which is the beta distribution function, `pbeta(x, a, b)` in R
 * (Numerical Recipes 6.4: Lentz's continued fraction on the side where it converges quickly). The lower tail keeps its
 * digits however small it is.
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  checkShapes(a, b);
  if (!(x >= 0 && x <= 1))
    throw new RangeError(`Cannot compute I_x(${a}, ${b}) at ${x}: x must be in [0, 1]`);
  if (x === 0 || x === 1) return x;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** The x with I_x(a, b) = p, `qbeta(p, a, b)` in R, by bisection to the last bit that floating point can tell. */
export function inverseRegularisedBeta(p: number, a: number, b: number): number {
  checkShapes(a, b);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Cannot invert I_x(${a}, ${b}) = ${p}: p must be in [0, 1]`);
  if (p === 0 || p === 1) return p;
  return firstWhere((x) => regularisedBeta(x, a, b) >= p, 0, 1);
}

function checkShapes(a: number, b: number): void {
  if (!(a > 0 && b > 0)) throw new RangeError(`Cannot compute I_x(${a}, ${b}): a and b must be > 0`);
}

/** Even and odd steps of the fraction take turns; below (a + 1) / (a + b + 2) every denominator is positive. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1, change = 0; Math.abs(change - 1) > settled; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    change = d * c;
    fraction *= change;
  }
  return fraction;
}

/** A few roundings: the last bit of a product of four may never come to rest. */
const settled = 4 * Number.EPSILON;
