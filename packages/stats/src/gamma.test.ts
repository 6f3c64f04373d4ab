import { describe, expect, it } from 'vitest';
import { inverseRegularisedGamma, logGamma, regularisedGamma } from './gamma.ts';

/** Agreement to 1e-9, relative where the number is large. */
function expectClose(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe('logGamma', () => {
  it.each([
    [0.1, 2.25271265173421],
    [0.5, 0.5723649429247],
    [1, 0],
    [2.5, 0.284682870472919],
    [10, 12.8018274800815],
    [100.5, 361.435540467778],
    [1e5, 1051287.70897366],
  ])('of %d as in R: lgamma(x)', (x, expected) => {
    expectClose(logGamma(x), expected);
  });

  it.each([0, -1, Number.NaN])('refuses %d', (x) => {
    expect(() => logGamma(x)).toThrow(new RangeError(`Cannot compute logGamma(${x}): x must be > 0`));
  });
});

describe('regularisedGamma', () => {
  it.each([
    [1, 0.5, 0.393469340287367],
    [1, 1, 0.632120558828558],
    [0.5, 2, 0.954499736103642],
    [3, 2, 0.323323583816937],
    [10, 14, 0.890600630357261],
    [50, 40, 0.070335066659395],
    [200, 230, 0.979668856671164],
    [1, 2000, 1],
    [1, 2, 0.864664716763387],
    [5, 6, 0.714943499683369],
  ])('of shape %d at %d as in R: pgamma(x, a)', (a, x, expected) => {
    expectClose(regularisedGamma(a, x), expected);
  });

  it('runs from 0 to 1', () => {
    expect([regularisedGamma(3, 0), regularisedGamma(3, Number.POSITIVE_INFINITY)]).toEqual([0, 1]);
  });

  it.each([
    [0, 1],
    [-1, 1],
    [1, -0.5],
    [Number.NaN, 1],
    [1, Number.NaN],
  ])('refuses P(%d, %d)', (a, x) => {
    expect(() => regularisedGamma(a, x)).toThrow(
      new RangeError(`Cannot compute P(${a}, ${x}): a must be > 0 and x >= 0`),
    );
  });
});

describe('inverseRegularisedGamma', () => {
  it.each([
    [1, 0.025, 0.0253178079842899],
    [1, 0.975, 3.68887945411394],
    [4, 0.025, 1.08986537362632],
    [4, 0.975, 8.76727306974232],
    [0.5, 0.3, 0.0742359309162727],
    [100, 0.5, 99.6668649193154],
    [1001, 0.975, 1063.9521360163],
  ])('of shape %d at p = %d as in R: qgamma(p, a)', (a, p, expected) => {
    expectClose(inverseRegularisedGamma(a, p), expected);
  });

  it('runs from 0 to infinity', () => {
    expect([inverseRegularisedGamma(2, 0), inverseRegularisedGamma(2, 1)]).toEqual([
      0,
      Number.POSITIVE_INFINITY,
    ]);
  });

  it.each([
    [0, 0.5],
    [1, -0.1],
    [1, 1.1],
    [1, Number.NaN],
  ])('refuses P(%d, x) = %d', (a, p) => {
    expect(() => inverseRegularisedGamma(a, p)).toThrow(
      new RangeError(`Cannot invert P(${a}, x) = ${p}: a must be > 0 and p in [0, 1]`),
    );
  });
});
