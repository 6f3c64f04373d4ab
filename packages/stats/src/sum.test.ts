import { expect, it } from 'vitest';
import { sum } from './sum.ts';

it('sum adds lists and typed arrays, and is 0 of none', () => {
  expect([sum([1, 2.5, -1]), sum(Int8Array.of(3, 4)), sum([])]).toEqual([2.5, 7, 0]);
});
