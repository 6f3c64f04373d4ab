import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from './quantile.ts';
import { count, quantileOfTally, rankIn, type Tally, tallyOf } from './tally.ts';

function add(tally: Tally, value: number, times: 1 | -1 = 1): void {
  count(tally, rankIn(tally, value), times);
}

describe('a tally', () => {
  it('gives the same quantiles as sorting what was counted, while a window slides over it', () => {
    const series = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 10, noNaN: true })),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, width, p) => {
          const tally = tallyOf(values);
          for (const [place, value] of values.entries()) {
            add(tally, value);
            if (place >= width) add(tally, values[place - width] as number, -1);
            const window = values.slice(Math.max(0, place - width + 1), place + 1);
            expect(tally.count).toBe(window.length);
            expect(quantileOfTally(tally, p)).toBeCloseTo(quantile(window, p) as number, 9);
          }
        },
      ),
      { seed: 20_261_120, numRuns: 200 },
    );
  });

  it('keeps each different value once, in order', () => {
    expect([...tallyOf([3, 1, 3, 2, 1]).values]).toEqual([1, 2, 3]);
  });

  it('knows no quantile before anything is counted', () => {
    expect(quantileOfTally(tallyOf([1, 2]), 0.5)).toBeUndefined();
    expect(quantileOfTally(tallyOf([]), 0.5)).toBeUndefined();
  });

  it.each([0, 2, 4])('refuses to count %d, which it was not made for', (value) => {
    expect(() => rankIn(tallyOf([1, 3]), value)).toThrow(
      new RangeError(`Cannot count ${value}: it must be one of the values the tally was made for`),
    );
  });

  it('refuses a p that is no share', () => {
    expect(() => quantileOfTally(tallyOf([1]), 2)).toThrow(
      new RangeError('Cannot compute the 2-quantile: p must be in [0, 1]'),
    );
  });
});
