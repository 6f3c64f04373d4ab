import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day, formatDay, parseDay } from './day.ts';

describe('a day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-03-01', 59],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2024-12-31', 20_088],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is so many days from 1970-01-01, and back', (text, days) => {
    expect(parseDay(text)).toBe(days);
    expect(formatDay(day(text))).toBe(text);
  });

  it('counts every day of four centuries once', () => {
    let text = '1899-12-31';
    for (let days = day('1900-01-01'); days <= day('2300-01-01'); days = addDays(days, 1)) {
      const next = formatDay(days);
      if (next <= text || parseDay(next) !== days) throw new Error(`${next} does not follow ${text}`);
      text = next;
    }
    expect(text).toBe('2300-01-01');
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-06-31',
    '2024-09-31',
    '2024-11-31',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '2024-01-32',
    '0000-01-01',
    '2024-1-01',
    '2024/01-01',
    '2024-01/01',
    '2024-01-01T',
    ' 2024-01-01',
    '24-01-01',
    '20x4-01-01',
    '',
  ])('is not read from "%s"', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(
      new RangeError(`Cannot read the day "${text}": it must be a calendar date such as 2026-03-05`),
    );
  });

  it.each(['2024-02-29', '2000-02-29', '2023-02-28', '2024-04-30', '2024-01-31', '2024-12-31'])(
    '%s is in the calendar',
    (text) => {
      expect(parseDay(text)).toBeDefined();
    },
  );

  it.each([
    ['2026-03-05', 1, '2026-04-05'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-15', 12, '2027-12-15'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });
});
