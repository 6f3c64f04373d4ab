import { describe, expect, it } from 'vitest';
import type { Day, Minute, Moment } from '../day.ts';
import {
  addHours,
  calendarHoursBetween,
  compareMoments,
  isMinuteOfDay,
  isSameMoment,
  minutesBetween,
} from './moment.ts';

function at(day: number, minute?: number): Moment {
  return minute === undefined ? { day: day as Day } : { day: day as Day, minute: minute as Minute };
}

describe('minutes between two moments', () => {
  it('are exact where both have a time', () => {
    expect(minutesBetween(at(10, 14_400), at(11, 15_840))).toEqual({ atLeast: 1440, atMost: 1440 });
  });

  it.each([
    [0, 0, 1439],
    [1, 1, 2879],
    [2, 1441, 4319],
    [5, 5761, 8639],
  ])('of days without a time, %d days apart, may be anything between', (days, atLeast, atMost) => {
    expect(minutesBetween(at(10), at(10 + days))).toEqual({ atLeast, atMost });
  });

  it('fall back to days where one time is missing', () => {
    expect(minutesBetween(at(10, 14_400), at(12))).toEqual({ atLeast: 1441, atMost: 4319 });
    expect(minutesBetween(at(10), at(12, 17_280))).toEqual({ atLeast: 1441, atMost: 4319 });
  });

  it('never run backwards', () => {
    expect(minutesBetween(at(10, 14_400), at(10, 14_300))).toEqual({ atLeast: 0, atMost: 0 });
    expect(minutesBetween(at(10), at(8))).toEqual({ atLeast: 0, atMost: 0 });
  });
});

describe('hours as a calendar counts them', () => {
  it('are exact with both times and whole days without', () => {
    expect(calendarHoursBetween(at(10, 14_400), at(10, 14_490))).toBe(1.5);
    expect(calendarHoursBetween(at(10, 14_400), at(13))).toBe(72);
    expect(calendarHoursBetween(at(10), at(13, 18_720))).toBe(72);
  });
});

describe('the order of moments', () => {
  it('is by day, then those without a time, then by the minute', () => {
    expect(compareMoments(at(1), at(2))).toBeLessThan(0);
    expect(compareMoments(at(2), at(1, 1440))).toBeGreaterThan(0);
    expect(compareMoments(at(1), at(1, 1440))).toBeLessThan(0);
    expect(compareMoments(at(1, 1440), at(1))).toBeGreaterThan(0);
    expect(compareMoments(at(1, 1440), at(1, 1441))).toBeLessThan(0);
    expect(compareMoments(at(1), at(1))).toBe(0);
  });

  it('makes one of two only where day and minute agree', () => {
    expect(isSameMoment(at(1, 1440), at(1, 1440))).toBe(true);
    expect([
      isSameMoment(at(1), at(1, 1440)),
      isSameMoment(at(1), at(2)),
      isSameMoment(at(1, 1440), at(1, 1441)),
    ]).toEqual([false, false, false]);
  });
});

describe('a minute', () => {
  it.each([
    [-14 * 60 - 1, false],
    [-14 * 60, true],
    [0, true],
    [1440 + 12 * 60 - 1, true],
    [1440 + 12 * 60, false],
    [0.5, false],
    [Number.NaN, false],
  ])('%d minutes after midnight in Greenwich is in that day somewhere on earth: %s', (minutes, expected) => {
    expect(isMinuteOfDay(20_000 * 1440 + minutes, 20_000 as Day)).toBe(expected);
  });

  it('an hour on is sixty on', () => {
    expect(addHours(100 as Minute, 24)).toBe(1540);
  });
});
