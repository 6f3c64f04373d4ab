import type { Day } from '@ebb/course';
import { describe, expect, test } from 'vitest';
import { type DayScale, dayAtX, dayWidth, xOfDay } from './day-scale.ts';

const week: DayScale = { first: 100 as Day, last: 106 as Day, left: 10, right: 80 };

describe('day scale', () => {
  test('the first day begins at the left edge and the last ends at the right', () => {
    expect(xOfDay(week, 100)).toBe(10);
    expect(xOfDay(week, 107)).toBe(80);
    expect(dayWidth(week)).toBe(10);
  });

  test('every pixel of a day belongs to that day', () => {
    for (let day = 100; day <= 106; day++) {
      expect(dayAtX(week, xOfDay(week, day))).toBe(day);
      expect(dayAtX(week, xOfDay(week, day) + 9.9)).toBe(day);
    }
  });

  test('a pixel outside gives the nearest day', () => {
    expect(dayAtX(week, -50)).toBe(100);
    expect(dayAtX(week, 5000)).toBe(106);
  });
});
