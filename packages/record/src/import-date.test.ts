import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOrderOf, parseDate, parseTime } from './import-date.ts';

test.each([
  ['2025-12-31', '2025-12-31'],
  ['2025/12/31', '2025-12-31'],
  ['2025.12.31', '2025-12-31'],
  ['20251231', '2025-12-31'],
  ['2025-1-5', '2025-01-05'],
  ['2025-12-31T20:14:00+01:00', '2025-12-31'],
  ['2025-12-31 20:14', '2025-12-31'],
  ['31/12/2025', '2025-12-31'],
  ['12/31/2025', '2025-12-31'],
  ['31.12.2025', '2025-12-31'],
  ['31. 12. 2025', '2025-12-31'],
  ['31.12.25', '2025-12-31'],
  ['31-12-2025 8:14 pm', '2025-12-31'],
  ['07/07/2025', '2025-07-07'],
  ['31 December 2025', '2025-12-31'],
  ['31. Dezember 2025', '2025-12-31'],
  ['Dec 31, 2025', '2025-12-31'],
  ['December 31st 2025', '2025-12-31'],
  ['8th Dec 2021', '2021-12-08'],
  ['31-Dec-2025', '2025-12-31'],
  ['31-Dec-25', '2025-12-31'],
  ['Wednesday, 31 Dec 2025', '2025-12-31'],
  ['Wed 31/12/2025', '2025-12-31'],
  ['Mi., 31. Dez. 2025', '2025-12-31'],
  ['Mittwoch, 31.12.2025', '2025-12-31'],
  ['5. März 2024', '2024-03-05'],
  ['1. Jänner 2024', '2024-01-01'],
  ['May 5, 2024, 10:00 pm', '2024-05-05'],
  ['29.02.2024', '2024-02-29'],
])('%s is %s', (written, day) => {
  expect(parseDate(written)).toEqual({ kind: 'day', day });
});

test.each([
  ['05/06/2024', 'ambiguous'],
  ['05.06.2024', 'ambiguous'],
  ['5-6-24', 'ambiguous'],
  ['31/02/2024', 'impossible'],
  ['29.02.2023', 'impossible'],
  ['2024-13-01', 'impossible'],
  ['13/13/2024', 'impossible'],
  ['31st Feb 2022', 'impossible'],
  ['2020', 'partial'],
  ['2020-05', 'partial'],
  ['May 2024', 'partial'],
  ['31 December', 'partial'],
  ['yesterday', 'not-a-date'],
  ['', 'not-a-date'],
  ['7', 'not-a-date'],
])('%s is %s', (written, kind) => {
  expect(parseDate(written).kind).toBe(kind);
});

test('a weekday settles which number is the day', () => {
  // 5 June 2024 was a Wednesday, 6 May 2024 a Monday.
  expect(parseDate('Wednesday 05/06/2024')).toEqual({ kind: 'day', day: '2024-06-05' });
  expect(parseDate('Mo 05.06.2024')).toEqual({ kind: 'day', day: '2024-05-06' });
  expect(parseDate('Friday 05/06/2024')).toEqual({ kind: 'ambiguous' });
});

test('an answer settles which number is the day', () => {
  expect(parseDate('05/06/2024', 'day-month-year')).toEqual({ kind: 'day', day: '2024-06-05' });
  expect(parseDate('05/06/2024', 'month-day-year')).toEqual({ kind: 'day', day: '2024-05-06' });
  expect(parseDate('31/12/2025', 'month-day-year')).toEqual({ kind: 'impossible' });
});

test('one value above 12 settles the order of a whole column', () => {
  expect(dateOrderOf(['05/06/2024', '07/06/2024', '13/06/2024'])).toEqual({
    kind: 'settled',
    order: 'day-month-year',
  });
  expect(dateOrderOf(['05/06/2024', '06/13/2024'])).toEqual({ kind: 'settled', order: 'month-day-year' });
});

test('an ambiguous column is asked about, never guessed', () => {
  expect(dateOrderOf(['05/06/2024', '06/06/2024', '07/06/2024'])).toEqual({
    kind: 'ask',
    examples: ['05/06/2024', '07/06/2024'],
    options: ['day-month-year', 'month-day-year'],
  });
  expect(dateOrderOf(['13/06/2024', '06/13/2024', '05/06/2024']).kind).toBe('ask');
});

test('a column of plain dates needs no question', () => {
  expect(dateOrderOf(['2024-06-05', '5 June 2024', '07/07/2024'])).toEqual({ kind: 'plain' });
  expect(dateOrderOf([])).toEqual({ kind: 'plain' });
});

test('an order settled by some dates of a column never turns another date of it into a different day than that order says', () => {
  const date = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 20 }), (dates) => {
      const column = dates.map(({ day, month }) => `${day}/${month}/2024`);
      const read = dateOrderOf(column);
      if (read.kind !== 'settled') return;
      for (const [index, { day, month }] of dates.entries()) {
        const text = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(parseDate(column[index] ?? '', read.order)).toEqual({ kind: 'day', day: text });
      }
    }),
    { seed: 7 },
  );
});

test('any text is read as some kind of date, and none throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      expect(['day', 'ambiguous', 'impossible', 'partial', 'not-a-date']).toContain(parseDate(text).kind);
    }),
    { seed: 7 },
  );
});

test.each([
  ['18:52', '18:52'],
  ['8:02 am', '08:02'],
  ['12:19 am', '00:19'],
  ['12:38 pm', '12:38'],
  ['10:00 PM', '22:00'],
  ['9:30 p.m.', '21:30'],
  ['9:41\u202fAM', '09:41'],
  ['8 pm', '20:00'],
  ['18.30 Uhr', '18:30'],
  ['23:59:59', '23:59'],
  ['2025-12-31T20:14:00+01:00', '20:14'],
  ['2025-12-31T20:14:00Z', '20:14'],
  ['31/12/2025 8:14 pm', '20:14'],
])('%s is at %s', (written, time) => {
  expect(parseTime(written)).toBe(time);
});

test.each(['24:10', '13:00 pm', '0:30 am', '7:61', 'morning', '', '7'])('%s is no time', (written) => {
  expect(parseTime(written)).toBeUndefined();
});
