import fc from 'fast-check';
import { expect, test } from 'vitest';
import { midQuantileSorted } from './mid-quantile.ts';

test('without any number there is no quantile', () => {
  expect(midQuantileSorted([], 0.5)).toBeUndefined();
});

test('each value stands at the middle of its own share', () => {
  // Shares: 0 has 2 of 8, 1 has 4 of 8, 3 has 2 of 8; middles at 1/8, 4/8 and 7/8.
  const scores = [0, 0, 1, 1, 1, 1, 3, 3];
  expect(midQuantileSorted(scores, 1 / 8)).toBe(0);
  expect(midQuantileSorted(scores, 4 / 8)).toBe(1);
  expect(midQuantileSorted(scores, 7 / 8)).toBe(3);
});

test('between two middles it goes straight, outside it stays at the least and the greatest', () => {
  const scores = [0, 0, 1, 1, 1, 1, 3, 3];
  expect(midQuantileSorted(scores, 2.5 / 8)).toBe(0.5);
  expect(midQuantileSorted(scores, 5.5 / 8)).toBe(2);
  expect(midQuantileSorted(scores, 0)).toBe(0);
  expect(midQuantileSorted(scores, 1)).toBe(3);
});

test('a few more scores of 4 among many of 3 move the median a little, not by a whole point', () => {
  const half = [3, 3, 3, 3, 4, 4, 4, 4];
  const more = [3, 3, 3, 4, 4, 4, 4, 4];
  expect(midQuantileSorted(half, 0.5)).toBe(3.5);
  expect(midQuantileSorted(more, 0.5)).toBeCloseTo(3.625, 12);
});

test('p outside of 0 to 1 is refused', () => {
  expect(() => midQuantileSorted([1], 1.1)).toThrow('Cannot compute the 1.1-quantile: p must be in [0, 1]');
});

test('turning all numbers round turns the quantiles round', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (scores, p) => {
        const ascending = scores.toSorted((a, b) => a - b);
        const turned = scores.map((score) => -score).toSorted((a, b) => a - b);
        expect(midQuantileSorted(turned, 1 - p)).toBeCloseTo(-(midQuantileSorted(ascending, p) as number), 9);
      },
    ),
    { seed: 20_261_127 },
  );
});
