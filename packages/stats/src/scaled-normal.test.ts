import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, reference } from '../fixtures/reference.ts';
import { normalCdf } from './normal.ts';
import { logScaledNormal, scaledNormal } from './scaled-normal.ts';

interface Case {
  readonly x: number;
  readonly logarithm: number;
  readonly value: number;
}

describe('the scaled normal distribution', () => {
  it.each(reference<Case>('scaled-normal.json'))(
    'as in R: pnorm($x, log.p = TRUE) + $x^2 / 2 is $logarithm',
    ({ x, logarithm, value }) => {
      expect(disagreement([logScaledNormal(x), scaledNormal(x)], [logarithm, value])).toBeLessThan(2e-12);
    },
  );

  it('is the distribution function times exp(x^2 / 2) everywhere, between the places of its table too', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 37, noNaN: true }), (x) => {
        const logarithm = Math.log(normalCdf(x)) + (x * x) / 2;
        expect(Math.abs(logScaledNormal(x) - logarithm)).toBeLessThan(2e-12);
        expect(Math.abs(Math.log(scaledNormal(x)) - logarithm)).toBeLessThan(2e-12);
      }),
      { seed: 20_261_127, numRuns: 2000 },
    );
  });

  it('rises without a step from one place of its table to the next, and over its end', () => {
    for (let middle = 0; middle <= 17; middle += 1 / 64) {
      const slope = (scaledNormal(-middle + 2 ** -20) - scaledNormal(-middle - 2 ** -20)) * 2 ** 19;
      const expected = 1 / Math.sqrt(2 * Math.PI) - middle * scaledNormal(-middle);
      expect(Math.abs(slope - expected)).toBeLessThan(2e-9);
    }
  });

  it('runs from 0 to infinity, through a half', () => {
    const ends = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    expect(ends.map(scaledNormal)).toEqual([0, Number.POSITIVE_INFINITY]);
    expect(ends.map(logScaledNormal)).toEqual(ends);
    expect(scaledNormal(0)).toBeCloseTo(0.5, 15);
    expect(logScaledNormal(0)).toBeCloseTo(Math.log(0.5), 14);
  });

  it('refuses what is no number', () => {
    const wanted = new RangeError('Cannot compute the scaled normal distribution at NaN: x must be a number');
    expect(() => scaledNormal(Number.NaN)).toThrow(wanted);
    expect(() => logScaledNormal(Number.NaN)).toThrow(wanted);
  });
});
