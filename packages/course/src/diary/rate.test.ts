import { expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import type { Spell } from './finding.ts';
import { rate } from './rate.ts';

const from = day('2022-01-01');
const span = { from, to: addDays(from, 1460), days: 1461 };

function spell(after: number): Spell {
  return {
    onset: addDays(from, after),
    last: addDays(from, after + 9),
    ongoing: false,
    parts: [],
    counted: 'rule',
  };
}

it('three relapses in four years as in R: poisson.test(3, 4)', () => {
  const { low, high, ...exact } = rate([spell(0), spell(700), spell(1460)], span);
  expect(exact).toEqual({ count: 3, years: 4, perYear: 0.75, level: 0.95 });
  expect([low, high].map((end) => end.toFixed(9))).toEqual(['0.154668031', '2.191818267']);
});

it('only what began within the record is counted', () => {
  expect(rate([spell(-1), spell(10), spell(1461)], span).count).toBe(1);
});
