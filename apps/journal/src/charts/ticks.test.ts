import type { Day } from '@ebb/course';
import { describe, expect, test } from 'vitest';
import { axisOf, millisOfDay } from './ticks.ts';

const day = (text: string) => (Date.parse(text) / millisOfDay) as Day;
const axis = (from: string, to: string, width: number, locale = 'en-GB') =>
  axisOf({ first: day(from), last: day(to), left: 0, right: width }, locale);
const labels = (ticks: readonly { readonly label: string }[]) => ticks.map(({ label }) => label).join(' ');

describe('axis', () => {
  test('a month on a wide page names every day, and the month once', () => {
    const { level, ticks, contexts } = axis('2026-02-01', '2026-02-28', 1000);
    expect(level).toBe('days');
    expect(ticks).toHaveLength(28);
    expect(labels(contexts)).toBe('February 2026');
  });

  test('a quarter on a phone names Mondays', () => {
    const { level, ticks } = axis('2026-01-01', '2026-03-31', 480);
    expect(level).toBe('weeks');
    expect(labels(ticks)).toBe('5 12 19 26 2 9 16 23 2 9 16 23 30');
  });

  test('two years on a wide page name the months, and each year where it begins', () => {
    const { level, ticks, contexts } = axis('2024-04-24', '2026-04-30', 1100);
    expect(level).toBe('months');
    expect(ticks[0]?.label).toBe('May');
    expect(labels(contexts)).toBe('2024 2025 2026');
  });

  test('two years on a phone name the quarters', () => {
    expect(axis('2024-04-24', '2026-04-30', 330).level).toBe('quarters');
  });

  test('ten years on a phone name the years, and of forty years every fifth', () => {
    expect(labels(axis('2016-03-01', '2026-03-01', 330).ticks)).toBe('2018 2020 2022 2024 2026');
    expect(labels(axis('1986-03-01', '2026-03-01', 330).ticks)).toBe('1990 2000 2010 2020');
  });

  test('the month before is not named at the left edge where the next would run into it', () => {
    expect(labels(axis('2026-01-30', '2026-02-26', 900).contexts)).toBe('February 2026');
  });

  test('labels are in the language of the reader', () => {
    expect(labels(axis('2026-02-01', '2026-03-10', 1200, 'de').contexts)).toBe('Februar 2026 März 2026');
  });

  test('a tick stands where its day begins, in a leap year too', () => {
    const { ticks } = axis('2024-02-28', '2024-03-02', 400);
    expect(ticks.map(({ x, label }) => [x, label])).toEqual([
      [0, '28'],
      [100, '29'],
      [200, '1'],
      [300, '2'],
    ]);
  });
});
