import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, reference } from '../fixtures/reference.ts';
import { averagedCoefficient, averagedInterval } from './averaged-coefficient.ts';
import {
  type GeneralisedFit,
  generalisedFitsUpTo,
  type NoiseGrid,
  type TimedRegression,
} from './generalised-least-squares.ts';

interface Fit extends TimedRegression, NoiseGrid {
  readonly call: string;
  readonly name: string;
  readonly column: number;
  readonly averaged: readonly [estimate: number, p: number];
  readonly interval: readonly [low: number, high: number];
}

function fitsOf(regression: TimedRegression, grid: NoiseGrid): readonly GeneralisedFit[] {
  return generalisedFitsUpTo(regression, grid, [regression.days.length]).flat();
}

describe.each(reference<Fit>('generalised-least-squares.json'))(
  'as a mixture of pt() in R, weighted by restricted likelihood: $name',
  (fit) => {
    it('the estimate and its p', () => {
      const found = averagedCoefficient(fitsOf(fit, fit), fit.column);
      expect(disagreement([found?.estimate, found?.p], fit.averaged)).toBeLessThan(1e-9);
    });

    it('the interval of 95 %', () => {
      const found = averagedInterval(fitsOf(fit, fit), fit.column, 0.95);
      expect(disagreement([found?.low, found?.high], fit.interval)).toBeLessThan(1e-9);
    });
  },
);

function seen(estimate: number, standardError: number, logRestrictedLikelihood = 0): GeneralisedFit {
  return {
    coefficients: [{ estimate, standardError }],
    degreesOfFreedom: 10,
    residualSd: 1,
    logRestrictedLikelihood,
    noise: { dayToDay: 0, whiteNoise: 0 },
  };
}

describe('averagedCoefficient', () => {
  it('hardly listens to a noise that is unlikely', () => {
    const found = averagedCoefficient([seen(1, 1), seen(5, 1, -2000)], 0);
    expect(found?.estimate).toBeCloseTo(1, 12);
  });

  it('listens alike to noises that are as likely, however likely', () => {
    for (const likely of [0, -5000, Number.POSITIVE_INFINITY])
      expect(averagedCoefficient([seen(1, 1, likely), seen(2, 1, likely)], 0)?.estimate).toBe(1.5);
  });

  it('leaves out fits that have not got the coefficient, and is nothing where none has', () => {
    const without: GeneralisedFit = { ...seen(0, 0), coefficients: [undefined] };
    expect(averagedCoefficient([without, seen(2, 1)], 0)?.estimate).toBe(2);
    expect(averagedCoefficient([without], 0)).toBeUndefined();
    expect(averagedInterval([without], 0, 0.9)).toBeUndefined();
    expect(averagedCoefficient([seen(2, 1)], 1)).toBeUndefined();
  });

  it('has the same p for better as for worse', () => {
    const better = averagedCoefficient([seen(-1, 1), seen(-2, 0.5, -1)], 0);
    const worse = averagedCoefficient([seen(1, 1), seen(2, 0.5, -1)], 0);
    expect(worse?.p).toBeCloseTo(better?.p ?? Number.NaN, 14);
    expect(worse?.p).toBeLessThan(0.5);
  });

  it('knows no doubt where there is no error', () => {
    expect(averagedCoefficient([seen(0, 0)], 0)).toEqual({ estimate: 0, p: 1 });
    expect(averagedCoefficient([seen(3, 0)], 0)).toEqual({ estimate: 3, p: 0 });
    expect(averagedCoefficient([seen(-3, 0)], 0)).toEqual({ estimate: -3, p: 0 });
    expect(averagedInterval([seen(3, 0), seen(3, 0)], 0, 0.95)).toEqual({ low: 3, high: 3 });
  });
});

describe('averagedInterval', () => {
  it('holds 0 at its edge where p is what is outside', () => {
    const parts = fc.array(
      fc.tuple(
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        fc.double({ min: -4, max: 0, noNaN: true }),
      ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(parts, (some) => {
        const fits = some.map(([estimate, error, likely]) => seen(estimate, error, likely));
        const p = averagedCoefficient(fits, 0)?.p ?? Number.NaN;
        fc.pre(p > 1e-9 && p < 0.999);
        expect(averagedInterval(fits, 0, 1 - p)?.low).toBeCloseTo(0, 6);
      }),
      { seed: 20_261_127, numRuns: 100 },
    );
  });

  it.each([0, 1, Number.NaN])('refuses a level of %d', (level) => {
    expect(() => averagedInterval([seen(1, 1)], 0, level)).toThrow(
      new RangeError(`Cannot compute a ${level} interval: the level must be in (0, 1)`),
    );
  });
});
