import { expect, it } from 'vitest';
import { mean, sum } from './sum.ts';

it('sum adds lists and typed arrays, and is 0 of none', () => {
  expect([sum([1, 2.5, -1]), sum(Int8Array.of(3, 4)), sum([])]).toEqual([2.5, 7, 0]);
});

it('gives the mean of numbers, and none of nothing', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean(Float64Array.of(-1, 1))).toBe(0);
  expect(mean([])).toBeNaN();
});
