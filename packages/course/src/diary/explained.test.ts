import { expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import { explainedDays, isExplained } from './explained.ts';
import type { Factor, FactorName } from './history.ts';
import { nhsRelapse } from './ms.ts';

const first = day('2026-03-01');

function factor(name: FactorName, from: number, until?: number, present = true): Factor {
  const told = { entry: `${from}`, factor: name, from: { day: addDays(first, from) }, present };
  return until === undefined ? told : { ...told, until: { day: addDays(first, until) } };
}

function explained(factors: readonly Factor[], upTo = 30): number[] {
  const days = explainedDays(factors, nhsRelapse.usual);
  return Array.from({ length: upTo }, (_, place) => place).filter((place) =>
    isExplained(days, addDays(first, place)),
  );
}

it('a fever explains its days and three after', () => {
  expect(explained([factor('fever', 5, 6)])).toEqual([5, 6, 7, 8, 9]);
  expect(explained([factor('fever', 5)])).toEqual([5, 6, 7, 8]);
});

it('fevers that touch explain one stretch, those apart two', () => {
  expect(explained([factor('fever', 2), factor('infection', 4, 9), factor('heat', 5)])).toEqual([
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ]);
  expect(explained([factor('fever', 2), factor('fever', 5)])).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(explained([factor('fever', 2), factor('fever', 7), factor('fever', 20)])).toEqual([
    2, 3, 4, 5, 7, 8, 9, 10, 20, 21, 22, 23,
  ]);
});

it('what was denied, and stress or a bad night, explain nothing', () => {
  expect(explained([factor('fever', 5, 6, false), factor('stress', 1, 9), factor('bad-night', 3)])).toEqual(
    [],
  );
});
