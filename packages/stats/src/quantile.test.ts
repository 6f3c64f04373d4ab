import { describe, expect, it } from 'vitest';
import { median, quantile, quantileSorted } from './quantile.ts';

describe('quantile', () => {
  it.each([
    [0, 1],
    [0.16, 1.12],
    [0.25, 1.75],
    [0.5, 3.5],
    [0.84, 5.88],
    [1, 9],
  ])('%d of 3 1 4 1 5 9 2 6 as in R: quantile(x, p, type = 7)', (p, expected) => {
    expect(quantile([3, 1, 4, 1, 5, 9, 2, 6], p)).toBeCloseTo(expected, 12);
  });

  it('is the one number there is, whatever p', () => {
    expect([0, 0.3, 1].map((p) => quantile([7], p))).toEqual([7, 7, 7]);
  });

  it('sorts by size and not as text', () => {
    expect(quantile([10, 9, 2], 0.5)).toBe(9);
  });

  it('of nothing is not known', () => {
    expect([quantile([], 0.5), median([]), quantileSorted([], 1)]).toEqual([undefined, undefined, undefined]);
  });

  it('leaves the numbers as they were', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it.each([-0.01, 1.1, Number.NaN])('refuses p = %d', (p) => {
    expect(() => quantile([1], p)).toThrow(
      new RangeError(`Cannot compute the ${p}-quantile: p must be in [0, 1]`),
    );
  });
});

describe('median', () => {
  it('is the middle of an odd number and half-way between the middle two of an even one', () => {
    expect([median([5, 1, 3]), median([4, 1, 3, 2])]).toEqual([3, 2.5]);
  });
});
