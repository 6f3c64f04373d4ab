import type { Day } from '@ebb/course';
import { describe, expect, test } from 'vitest';
import { columnsOf, daysPerColumn, type Reading, unbroken } from './columns.ts';

const reading = (day: number, value: number): Reading => ({
  day: day as Day,
  lowest: value,
  mean: value,
  highest: value,
});
const all = (readings: readonly Reading[], days: number) =>
  columnsOf(readings, 0 as Day, 100_000 as Day, days);

describe('columns', () => {
  test('a single bad day stays the highest of its column, however many days share it', () => {
    const month = Array.from({ length: 28 }, (_, i) => reading(4 + i, i === 13 ? 9 : 1));
    const [column] = all(month, 28);
    expect(column).toMatchObject({ lowest: 1, highest: 9, days: 28 });
  });

  test('days without a reading are no zeros: the mean is of what was said', () => {
    const [column] = all([reading(4, 6), reading(10, 8)], 7);
    expect(column).toMatchObject({ mean: 7, days: 2, firstReported: 4, lastReported: 10 });
  });

  test('a column in which nothing was said is not there', () => {
    expect(all([reading(4, 6), reading(40, 8)], 7)).toHaveLength(2);
  });

  test('columns begin on Mondays, so that the same days share a column wherever the view begins', () => {
    const monday1970 = 4;
    const fromThere = columnsOf([reading(20, 1), reading(24, 3)], monday1970 as Day, 99 as Day, 7);
    const fromLater = columnsOf([reading(20, 1), reading(24, 3)], 22 as Day, 99 as Day, 7);
    expect(fromThere).toEqual(fromLater);
    expect(fromThere[0]?.from).toBe(18);
  });

  test('a narrower day puts more days into a column, never fewer', () => {
    const widths = [20, 4, 1, 0.6, 0.2, 0.1, 0.01];
    const days = widths.map(daysPerColumn);
    expect(days).toEqual([1, 1, 7, 7, 28, 28, 364]);
  });
});

describe('silence', () => {
  test('no line crosses a day on which nothing was said', () => {
    const runs = unbroken(all([reading(1, 1), reading(2, 1), reading(4, 1)], 1), 1);
    expect(runs.map((run) => run.map(({ from }) => from))).toEqual([[1, 2], [4]]);
  });

  test('a silence shorter than a column cannot be seen and does not break the line; a longer one does', () => {
    const weekly = [reading(4, 1), reading(11, 1), reading(18, 1), reading(26, 1)];
    expect(unbroken(all(weekly, 7), 7)).toHaveLength(2);
  });
});
