import { describe, expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { calibrated } from './calibration.ts';
import type { DayReport } from './day-reports.ts';
import { msNoticing } from './ms-noticing.ts';
import {
  correlationOver,
  countDay,
  countPair,
  dayToDayCorrelation,
  dayVariance,
  nothingAlikeYet,
} from './notice-autocorrelation.ts';
import { riseStayFall, shapesOf } from './scan-shapes.ts';
import { weekReports } from './week-reports.ts';

describe('the shape of a relapse', () => {
  const shape = { rise: 4, worst: 7, fall: 12 };

  test('rises in a straight line, stays, and falls by a time constant', () => {
    expect([-1, 0, 1, 3].map((day) => riseStayFall(day, shape))).toEqual([0, 0.125, 0.375, 0.875]);
    expect([4, 10].map((day) => riseStayFall(day, shape))).toEqual([1, 1]);
    expect(riseStayFall(11, shape)).toBeCloseTo(Math.exp(-0.5 / 12), 12);
    expect(riseStayFall(23, shape)).toBeCloseTo(Math.exp(-12.5 / 12), 12);
  });

  test('comes in nine kinds for a relapse and three for a short spell, from the onset to 61 days after it', () => {
    const shapes = shapesOf(msNoticing.shapes);
    expect(shapes.map(({ kind }) => kind)).toEqual([
      ...Array(9).fill('relapse'),
      ...Array(3).fill('short-spell'),
    ]);
    for (const { heights } of shapes) {
      expect(heights).toHaveLength(62);
      expect(Math.max(...heights)).toBe(1);
    }
  });

  test('of a short spell is flat for its days and gone soon after', () => {
    const [spell] = shapesOf(msNoticing.shapes).slice(9);
    expect([...(spell?.heights ?? [])].slice(0, 4)).toEqual([1, 1, Math.exp(-1), Math.exp(-2)]);
  });
});

describe('how much of a day is left on the next', () => {
  const criteria = msNoticing.autocorrelation;
  const after = (...pairs: readonly (readonly [number, number])[]): number => {
    const sums = nothingAlikeYet();
    for (const pair of pairs) countPair(sums, pair, criteria);
    return dayToDayCorrelation(sums, criteria);
  };

  test('is what diaries usually show until the person’s own days say more', () => {
    expect(after()).toBeCloseTo(0.5, 12);
    expect(after([1, 1])).toBeCloseTo((0.5 * 40 + 1) / 41, 12);
    expect(after([2, 1])).toBeCloseTo((0.5 * 40 + 2) / 42.5, 12);
    expect(after([1, 2])).toBeCloseTo((0.5 * 40 + 2) / 42.5, 12);
  });

  test('is never below 0 and never above 0.8', () => {
    expect(after(...Array(50).fill([2, -2]))).toBe(0);
    expect(after(...Array(500).fill([2, 2]))).toBe(0.8);
  });

  test('leaves pairs with a day far out aside', () => {
    expect(after([2.5, 1], [1, -2.5])).toBeCloseTo(0.5, 12);
  });

  test('is apart from how much the days vary, which every day tells whatever lies between', () => {
    const sums = nothingAlikeYet();
    expect(dayVariance(sums, criteria)).toBe(1);
    for (const deviation of [2, -2, 0, 2.5, -2.5]) countDay(sums, deviation, criteria);
    expect(dayVariance(sums, criteria)).toBeCloseTo((40 + 8) / 43, 12);
  });

  test('fades over a gap and is nothing over more than eleven days', () => {
    expect(correlationOver(2, 0.5, criteria)).toBe(0.25);
    expect(correlationOver(11, 0.5, criteria)).toBeCloseTo(0.5 ** 11, 15);
    expect(correlationOver(12, 0.5, criteria)).toBe(0);
  });
});

describe('the calibrated frequency', () => {
  const criteria = {
    ...msNoticing.calibration,
    slope: 0.5,
    intercept: -1,
    lowest: -6,
    highest: 8,
    atMost: 0.95,
  };

  test('is logistic in the log odds', () => {
    expect(calibrated(2, criteria)).toBe(0.5);
    expect(calibrated(4, criteria)).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
  });

  test('goes no further than the simulated diaries did', () => {
    expect(calibrated(100, criteria)).toBe(calibrated(8, criteria));
    expect(calibrated(-100, criteria)).toBe(calibrated(-6, criteria));
    expect(calibrated(8, { ...criteria, slope: 2 })).toBe(0.95);
  });
});

describe('a diary by the week', () => {
  const on = (day: number, scores: readonly number[], more: Partial<DayReport> = {}): DayReport => ({
    day: day as Day,
    entries: [`${day}`],
    scores: Float64Array.from(scores),
    explainedBy: [],
    ...more,
  });
  // Day 4 after 1 January 1970 was a Monday.
  const monday = 4 + 7 * 100;

  test('has one report a week, dated to its last, with the mean of what was scored', () => {
    const week = weekReports([
      on(monday, [2, Number.NaN]),
      on(monday + 3, [4, 1], { overall: 'same' }),
      on(monday + 6, [6, Number.NaN], { overall: 'bit-worse' }),
      on(monday + 7, [1, 1]),
    ]);
    expect(week).toHaveLength(2);
    expect(week[0]).toEqual({
      day: monday + 6,
      entries: [`${monday}`, `${monday + 3}`, `${monday + 6}`],
      scores: Float64Array.of(4, 1),
      overall: 'bit-worse',
      explainedBy: [],
    });
  });

  test('leaves explained days out, and is explained only when all of them are', () => {
    const [mixed] = weekReports([on(monday, [9], { explainedBy: ['fever'] }), on(monday + 1, [2])]);
    expect(mixed).toMatchObject({ scores: Float64Array.of(2), explainedBy: [], entries: [`${monday + 1}`] });
    const [ill] = weekReports([
      on(monday, [9], { explainedBy: ['fever'] }),
      on(monday + 1, [8], { explainedBy: ['fever', 'infection'] }),
    ]);
    expect(ill).toMatchObject({ day: monday + 1, explainedBy: ['fever', 'infection'] });
  });

  test('has no word where none was said', () => {
    expect(weekReports([on(monday, [2])])[0]).not.toHaveProperty('overall');
  });

  test('of nothing is nothing', () => {
    expect(weekReports([])).toEqual([]);
  });
});
