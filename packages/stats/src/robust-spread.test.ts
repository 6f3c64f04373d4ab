import { describe, expect, it } from 'vitest';
import { disagreement, reference } from '../fixtures/reference.ts';
import { robustSpread } from './robust-spread.ts';
import { count, quantileOfTally, rankIn, tallyOf } from './tally.ts';

interface Case {
  readonly call: string;
  readonly x: readonly number[];
  readonly spread: number;
}

const cases = reference<Case>('robust-spread.json');

describe('the robust spread', () => {
  it.each(cases)('as in R: $call is $spread', ({ x, spread }) => {
    expect(disagreement([robustSpread(x)], [spread])).toBeLessThan(1e-9);
  });

  it('is that of a tally of the same numbers', () => {
    for (const { x } of cases) {
      const tally = tallyOf(x);
      for (const value of x) count(tally, rankIn(tally, value), 1);
      const band = (quantileOfTally(tally, 0.84) as number) - (quantileOfTally(tally, 0.16) as number);
      expect(robustSpread(x)).toBeCloseTo(band / 2, 12);
    }
  });

  it('is unknown without any number', () => {
    expect(robustSpread([])).toBeUndefined();
  });
});
