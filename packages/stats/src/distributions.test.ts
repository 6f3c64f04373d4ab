import { describe, expect, it } from 'vitest';
import { disagreement, reference } from '../fixtures/reference.ts';
import { inverseRegularisedBeta, regularisedBeta } from './beta.ts';
import { chiSquareUpperTail } from './chi-square.ts';
import { upperRegularisedGamma } from './gamma.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { studentCdf, studentQuantile, twoSidedP } from './student-t.ts';

interface Call {
  readonly call: string;
  readonly value: number;
}

const ours: Readonly<Record<string, (...given: number[]) => number>> = {
  pnorm: (z = Number.NaN) => normalCdf(z),
  qnorm: (p = Number.NaN) => normalQuantile(p),
  pchisq: (x = Number.NaN, degrees = Number.NaN) => chiSquareUpperTail(x, degrees),
  pbeta: (x = Number.NaN, a = Number.NaN, b = Number.NaN) => regularisedBeta(x, a, b),
  pt: (t = Number.NaN, degrees = Number.NaN) => studentCdf(t, degrees),
  '2 * pt': (t = Number.NaN, degrees = Number.NaN) => twoSidedP(t, degrees),
  qt: (p = Number.NaN, degrees = Number.NaN) => studentQuantile(p, degrees),
  qbeta: (p = Number.NaN, a = Number.NaN, b = Number.NaN) => inverseRegularisedBeta(p, a, b),
};

describe('distributions', () => {
  it.each(reference<Call>('distributions.json'))('as in R: $call is $value', ({ call, value }) => {
    const [name = '', given = ''] = call.slice(0, -1).split('(');
    const numbers = given
      .split(', ')
      .map(Number)
      .filter((number) => !Number.isNaN(number));
    expect(disagreement([ours[name]?.(...numbers)], [value])).toBeLessThan(1e-9);
  });
});

describe('upperRegularisedGamma', () => {
  it('runs from 1 to 0', () => {
    expect([upperRegularisedGamma(3, 0), upperRegularisedGamma(3, Number.POSITIVE_INFINITY)]).toEqual([1, 0]);
  });

  it.each([
    [0, 1],
    [1, -0.5],
    [1, Number.NaN],
  ])('refuses Q(%d, %d)', (a, x) => {
    expect(() => upperRegularisedGamma(a, x)).toThrow(
      new RangeError(`Cannot compute P(${a}, ${x}): a must be > 0 and x >= 0`),
    );
  });
});

describe('chiSquareUpperTail', () => {
  it('of nothing is certain, of everything impossible', () => {
    expect([chiSquareUpperTail(0, 1), chiSquareUpperTail(Number.POSITIVE_INFINITY, 4)]).toEqual([1, 0]);
  });

  it.each([
    [-1, 1],
    [Number.NaN, 1],
    [1, 0],
    [1, Number.POSITIVE_INFINITY],
    [1, Number.NaN],
  ])('refuses %d with %d degrees of freedom', (x, degrees) => {
    expect(() => chiSquareUpperTail(x, degrees)).toThrow(
      new RangeError(
        `Cannot compute the chi-square tail above ${x} with ${degrees} degrees of freedom: x must be >= 0, the degrees > 0 and finite`,
      ),
    );
  });
});

describe('the normal distribution', () => {
  it('runs from 0 to 1', () => {
    expect([Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY].map(normalCdf)).toEqual([0, 0.5, 1]);
    expect([0, 0.5, 1].map(normalQuantile)).toEqual([Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY]);
  });

  it('has its quantiles on either side at the same distance', () => {
    for (const p of [2 ** -40, 0.125, 0.25, 0.375]) expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
  });

  it('refuses what is no number', () => {
    expect(() => normalCdf(Number.NaN)).toThrow(
      new RangeError('Cannot compute the normal distribution at NaN: z must be a number'),
    );
  });

  it.each([-0.1, 1.1, Number.NaN])('has no quantile of %d', (p) => {
    expect(() => normalQuantile(p)).toThrow(
      new RangeError(`Cannot compute the normal quantile of ${p}: p must be in [0, 1]`),
    );
  });
});

describe('the beta distribution', () => {
  it.each([
    [0, 1],
    [1, 0],
    [Number.NaN, 1],
    [1, Number.NaN],
  ])('refuses the shapes %d and %d', (a, b) => {
    const wanted = new RangeError(`Cannot compute I_x(${a}, ${b}): a and b must be > 0`);
    expect(() => regularisedBeta(0.5, a, b)).toThrow(wanted);
    expect(() => inverseRegularisedBeta(0.5, a, b)).toThrow(wanted);
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses a share of %d', (x) => {
    expect(() => regularisedBeta(x, 2, 3)).toThrow(
      new RangeError(`Cannot compute I_x(2, 3) at ${x}: x must be in [0, 1]`),
    );
    expect(() => inverseRegularisedBeta(x, 2, 3)).toThrow(
      new RangeError(`Cannot invert I_x(2, 3) = ${x}: p must be in [0, 1]`),
    );
  });
});

describe("Student's t distribution", () => {
  it('runs from 0 to 1', () => {
    const ends = [Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY];
    expect(ends.map((t) => studentCdf(t, 3))).toEqual([0, 0.5, 1]);
    expect([0, 0.5, 1].map((p) => studentQuantile(p, 3))).toEqual(ends);
    expect(ends.map((t) => twoSidedP(t, 3))).toEqual([0, 1, 0]);
  });

  it('has its quantiles on either side at the same distance', () => {
    for (const p of [2 ** -40, 0.125, 0.25, 0.375])
      expect(studentQuantile(1 - p, 7)).toBe(-studentQuantile(p, 7));
  });

  it('refuses what is no number, and what is no share', () => {
    const wanted = new RangeError("Cannot compute Student's t distribution at NaN: t must be a number");
    expect(() => studentCdf(Number.NaN, 3)).toThrow(wanted);
    expect(() => twoSidedP(Number.NaN, 3)).toThrow(wanted);
    for (const p of [-0.1, 1.1, Number.NaN])
      expect(() => studentQuantile(p, 3)).toThrow(
        new RangeError(`Cannot compute the quantile of ${p}: p must be in [0, 1]`),
      );
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d degrees of freedom', (degrees) => {
    const wanted = new RangeError(
      `Cannot compute Student's t distribution with ${degrees} degrees of freedom: they must be > 0 and finite`,
    );
    expect(() => studentCdf(1, degrees)).toThrow(wanted);
    expect(() => studentQuantile(0.5, degrees)).toThrow(wanted);
  });
});
