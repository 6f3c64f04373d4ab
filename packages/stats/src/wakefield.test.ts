import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, reference } from '../fixtures/reference.ts';
import { effectBayesFactor, positiveEffectBayesFactor } from './wakefield.ts';

interface Case {
  readonly call: string;
  readonly given: readonly [estimate: number, standardError: number, priorSd: number];
  readonly either: number;
  readonly above: number;
}

describe('the Bayes factor of an effect', () => {
  it.each(reference<Case>('wakefield.json'))('as in R: $call is $either, above 0 alone $above', (of) => {
    const found = [effectBayesFactor(...of.given), positiveEffectBayesFactor(...of.given)];
    expect(disagreement(found, [of.either, of.above])).toBeLessThan(1e-9);
  });

  it('is on either side the mean of those above and below 0, in whatever unit', () => {
    const size = fc.double({ min: 0.05, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        size,
        size,
        size,
        (estimate, error, sd, unit) => {
          const either = effectBayesFactor(estimate, error, sd);
          const [above, below] = [estimate, -estimate].map((each) =>
            positiveEffectBayesFactor(each, error, sd),
          );
          expect(((above as number) + (below as number)) / 2 / either).toBeCloseTo(1, 9);
          expect(effectBayesFactor(estimate * unit, error * unit, sd * unit) / either).toBeCloseTo(1, 9);
        },
      ),
      { seed: 20_261_127, numRuns: 300 },
    );
  });

  it('is beyond what a double holds when the estimate is', () => {
    expect(effectBayesFactor(100, 1, 10)).toBe(Number.POSITIVE_INFINITY);
    expect(positiveEffectBayesFactor(100, 1, 10)).toBe(Number.POSITIVE_INFINITY);
    expect(positiveEffectBayesFactor(-100, 1, 10)).toBeGreaterThan(0);
  });

  it.each([
    [Number.NaN, 1, 1],
    [Number.POSITIVE_INFINITY, 1, 1],
    [1, 0, 1],
    [1, Number.POSITIVE_INFINITY, 1],
    [1, 1, -1],
    [1, 1, Number.NaN],
    [1, 1, 0],
  ])('refuses an estimate of %d with a standard error of %d and a prior sd of %d', (...given) => {
    const [estimate, error, sd] = given;
    const wanted = new RangeError(
      `Cannot weigh an estimate of ${estimate} (standard error ${error}, prior sd ${sd}): all must be finite, the last two > 0`,
    );
    expect(() => effectBayesFactor(...given)).toThrow(wanted);
    expect(() => positiveEffectBayesFactor(...given)).toThrow(wanted);
  });
});
