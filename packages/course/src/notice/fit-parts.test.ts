import { describe, expect, test } from 'vitest';
import { day } from '../day.ts';
import { fitGrid, priorMasses } from './fit-grid.ts';
import { residualShare } from './fit-residual.ts';
import { likelyDay } from './likely-day.ts';
import { msNoticing } from './ms-noticing.ts';

const first = day('2025-03-01');
const options = { level: 0.8, widen: 1 };

function weighed(pairs: readonly (readonly [value: number, weight: number])[]): {
  values: Float64Array;
  weights: Float64Array;
} {
  return {
    values: Float64Array.from(pairs, ([value]) => value),
    weights: Float64Array.from(pairs, ([, weight]) => weight),
  };
}

const on = (...pairs: readonly (readonly [since: number, weight: number])[]): ReturnType<typeof weighed> =>
  weighed(pairs.map(([since, weight]) => [first + since, weight]));
const far = day('2026-01-01');

describe('a day that is known up to an interval', () => {
  test('is the middle one, and its interval leaves a tenth out on each side, in whatever order', () => {
    const tenths = on([4, 1], [0, 1], [2, 1], [8, 1], [6, 1], [9, 1], [1, 1], [7, 1], [3, 1], [5, 1]);
    expect(likelyDay(tenths, far, options)).toEqual({
      day: first + 4,
      from: first,
      to: first + 8,
      level: 0.8,
    });
  });

  test('weighs by likelihood, and weights need not sum to 1', () => {
    expect(likelyDay(on([0, 1], [5, 30], [9, 1]), far, options)).toMatchObject({
      from: first + 5,
      day: first + 5,
      to: first + 5,
    });
  });

  test('is drawn wider about its middle by the factor, out to whole days', () => {
    const spread = on([0, 15], [4, 70], [6, 15]);
    expect(likelyDay(spread, far, { ...options, widen: 1.25 })).toMatchObject({
      from: first - 1,
      day: first + 4,
      to: first + 7,
    });
  });

  test('does not reach past the last day there is, and days after it do not count', () => {
    const spread = on([0, 15], [4, 70], [6, 15], [20, 500]);
    expect(likelyDay(spread, (first + 6) as typeof first, { ...options, widen: 2 })).toMatchObject({
      day: first + 4,
      to: first + 6,
    });
  });
});

describe('a day that cannot be', () => {
  test('is in no interval, not even in one that holds all', () => {
    expect(likelyDay(on([0, 0], [5, 1], [7, 1], [9, 0]), far, { level: 1, widen: 1 })).toMatchObject({
      from: first + 5,
      to: first + 7,
    });
  });
});

describe('the share that stays', () => {
  const tried = [0, 0.2, 0.4];

  test('is nothing where most of what is believed is that nothing stays', () => {
    const stays = residualShare(
      weighed([
        [0, 0.95],
        [0.2, 0.05],
      ]),
      tried,
      0.8,
    );
    expect(stays).toEqual({ share: 0, low: 0, high: 0 });
  });

  test('lies evenly between the middles to the shares tried beside it, from nothing on', () => {
    const stays = residualShare(weighed([[0.2, 1]]), tried, 0.8);
    expect(stays.low).toBeCloseTo(0.03);
    expect(stays.share).toBeCloseTo(0.15);
    expect(stays.high).toBeCloseTo(0.27);
  });

  test('is not above the largest share tried', () => {
    const stays = residualShare(weighed([[0.4, 1]]), tried, 0.8);
    expect(stays.low).toBeCloseTo(0.31);
    expect(stays.high).toBeCloseTo(0.39);
  });

  test('has an interval of all that is believed from the least to the most of it', () => {
    const stays = residualShare(weighed([[0.2, 1]]), tried, 1);
    expect(stays.low).toBe(0);
    expect(stays.high).toBeCloseTo(0.3, 12);
    expect(residualShare(weighed([[0.4, 1]]), tried, 1).low).toBeCloseTo(0.3, 12);
  });

  test('is the lowest up to which half of it lies', () => {
    const halves = weighed([
      [0, 0.5],
      [0.4, 0.5],
    ]);
    expect(residualShare(halves, tried, 0.8).share).toBe(0);
  });

  test('adds up what is believed of the same share in different courses', () => {
    const stays = residualShare(
      weighed([
        [0, 0.3],
        [0.4, 0.2],
        [0, 0.3],
        [0.4, 0.2],
      ]),
      tried,
      0.8,
    );
    expect(stays.share).toBe(0);
    expect(stays.high).toBeCloseTo(0.3 + 0.1 * 0.75);
  });
});

describe('the courses tried', () => {
  test('a duration stands for those nearest to it by ratio, and together they are all there is', () => {
    const masses = priorMasses([5, 10, 20], [10, 0.7]);
    expect(masses.map(({ days }) => days)).toEqual([5, 10, 20]);
    expect(masses.reduce((sum, { mass }) => sum + mass, 0)).toBeCloseTo(1);
    expect(masses[0]?.mass).toBeCloseTo(masses[2]?.mass ?? Number.NaN);
    // pnorm(log(sqrt(2)) / 0.7) - pnorm(-log(sqrt(2)) / 0.7) in R
    expect(masses[1]?.mass).toBeCloseTo(0.3794741, 6);
  });

  test('a course is as likely as its rise, its worst and its fall together, and has a height for each day', () => {
    const [riseDays, worstDays, fallDays] = [
      [2, 4],
      [3, 9],
      [8, 16],
    ];
    const criteria = { ...msNoticing.fit, riseDays, worstDays, fallDays };
    const grid = fitGrid(criteria, 12);
    const massOf = (durations: readonly number[], prior: readonly [number, number], wanted: number): number =>
      priorMasses(durations, prior).find(({ days }) => days === wanted)?.mass as number;
    expect(grid.courses).toHaveLength(8);
    for (const [place, { rise, worst, fall }] of grid.courses.entries())
      expect(Math.exp(grid.logPriors[place] as number)).toBeCloseTo(
        massOf(riseDays, criteria.rise, rise) *
          massOf(worstDays, criteria.worst, worst) *
          massOf(fallDays, criteria.fall, fall),
        12,
      );
    expect([grid.passing.length, grid.staying.length]).toEqual([96, 96]);
  });

  test('what stays begins to show when the worst is over, and makes the height whole for a share of 1', () => {
    const grid = fitGrid({ ...msNoticing.fit, riseDays: [2], worstDays: [3], fallDays: [8] }, 12);
    expect(grid.courses).toEqual([{ rise: 2, worst: 3, fall: 8 }]);
    expect(grid.logPriors[0]).toBeCloseTo(0);
    for (let since = 0; since < 12; since++) {
      const whole = (grid.passing[since] as number) + (grid.staying[since] as number);
      expect(whole).toBeCloseTo(since < 2 ? (since + 0.5) / 2 : 1);
      expect((grid.staying[since] as number) > 0).toBe(since >= 5);
    }
  });
});
