import { describe, expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { msNoticing } from './ms-noticing.ts';
import {
  countWander,
  nothingWanderedYet,
  type Wander,
  wanderedAfter,
  wanderVariance,
} from './scan-wander.ts';

const criteria = { ...msNoticing.wander, usual: 0.05, weight: 10, beyond: 0.1, times: 5, most: 2 };

/** Days that are told, each with the deviations of its channels. */
function wander(told: readonly (readonly [day: number, ...deviations: number[]])[], channels = 1): Wander {
  const sums = nothingWanderedYet(channels);
  for (const [day, ...deviations] of told)
    countWander(sums, day as Day, Float64Array.from(deviations), criteria);
  return sums;
}

describe('how far scores wander', () => {
  test('is told by what a day has in common with the days one to four weeks before it', () => {
    const products = (lag: number): number =>
      wander([
        [0, -1],
        [lag, -1],
      ]).products[0] as number;
    expect([6, 7, 30, 31].map(products)).toEqual([0, 1, 1, 0]);
    const mean = wander([
      [0, -1],
      [1, 0.5],
      [20, -2],
    ]);
    expect(mean.products[0]).toBeCloseTo(-2 * -0.25, 12);
    expect(mean.days[0]).toBe(1);
  });

  test('is not told by days far above usual, which rather tell of a spell, nor by what was not scored', () => {
    const counted = (...pair: readonly [number, number]): number =>
      wander([
        [0, pair[0]],
        [14, pair[1]],
      ]).days[0] as number;
    expect(counted(1.2, 1.2)).toBe(1);
    expect(counted(1.3, 1)).toBe(0);
    expect(counted(1, 1.3)).toBe(0);
    expect(counted(-2.4, 1)).toBe(1);
    expect(counted(-2.5, 1)).toBe(0);
    expect(counted(Number.NaN, 1)).toBe(0);
    expect(counted(1, Number.NaN)).toBe(0);
  });

  test('keeps no days that none will be compared with any more', () => {
    expect(
      wander([
        [0, 1],
        [10, 1],
        [35, 1],
      ]).latest.map(({ day }) => day),
    ).toEqual([10, 35]);
  });

  test('is nothing until a person shows more than people do in whom nothing wanders, and counts from there', () => {
    const variance = (products: number, days: number): number =>
      wanderVariance(
        { latest: [], products: Float64Array.of(products, 0), days: Float64Array.of(days, 10) },
        criteria,
      );
    expect(wanderVariance(nothingWanderedYet(2), criteria)).toBe(0);
    expect(variance(-20, 30)).toBe(0);
    expect(variance(4.5, 30)).toBe(0);
    expect(variance(9.5, 30)).toBeCloseTo(5 * (10 / 50 - 0.1), 12);
  });

  test('stays within what is plausible', () => {
    const sums: Wander = { latest: [], products: Float64Array.of(10_000), days: Float64Array.of(1000) };
    expect(wanderVariance(sums, criteria)).toBe(2);
  });
});

describe('wandering since a day', () => {
  test('starts from where the scores were and never gets further than it ever does', () => {
    const reached = wanderedAfter(400, criteria);
    expect(reached[0]).toBeCloseTo(Math.sqrt(1 - Math.exp(-1 / 60)), 12);
    expect(reached.every((share, day) => day === 0 || share > (reached[day - 1] as number))).toBe(true);
    expect(reached[399]).toBeLessThan(1);
    expect(reached[399]).toBeCloseTo(1, 5);
  });
});
