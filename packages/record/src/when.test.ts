import type { Day } from '@ebb/course';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfWhen, isWhen, momentOf, orderOfWhen, parseWhen, whenOfDay, whenOfInstant } from './when.ts';

const seed = 20260305;
const firstDay = -719_162;
const lastDay = 2_932_896;
const days = fc.integer({ min: firstDay, max: lastDay }) as fc.Arbitrary<Day>;
const offsets = fc.integer({ min: -720, max: 840 });

test('every day from year 1 to year 9999 is read back as written, and its text order is its order', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(dayOfWhen(whenOfDay(a))).toBe(a);
      expect(whenOfDay(a) < whenOfDay(b)).toBe(a < b);
    }),
    { seed, numRuns: 2000 },
  );
});

test('days agree with the calendar of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
      expect(whenOfDay(day as Day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }),
    { seed, numRuns: 2000 },
  );
});

test('every instant in every offset is read back to its second, and to its minute on the clock of the world', () => {
  const seconds = fc.integer({ min: (firstDay + 1) * 86_400, max: lastDay * 86_400 - 1 });
  fc.assert(
    fc.property(seconds, offsets, (second, offset) => {
      const when = whenOfInstant(second * 1000, offset);
      const parts = parseWhen(when);
      expect(parts?.time?.offsetMinutes).toBe(offset);
      expect(Number(parts?.day) * 86_400 + Number(parts?.time?.seconds) - offset * 60).toBe(second);
      expect(momentOf(when).minute).toBe(Math.floor(second / 60));
      expect(Date.parse(when)).toBe(second * 1000);
    }),
    { seed, numRuns: 2000 },
  );
});

test.each([
  ['0001-01-01', firstDay],
  ['1970-01-01', 0],
  ['2000-02-29', 11_016],
  ['9999-12-31', lastDay],
])('%s is day %i', (when, day) => {
  expect(momentOf(when)).toEqual({ day });
});

test.each([
  ['2026-03-05T20:14+01:00', '2026-03-05', '2026-03-05T19:14Z'],
  ['2026-03-05T00:30+14:00', '2026-03-05', '2026-03-04T10:30Z'],
  ['2026-03-05T23:30-12:00', '2026-03-05', '2026-03-06T11:30Z'],
  ['2026-03-05T20:14:59+05:45', '2026-03-05', '2026-03-05T14:29Z'],
])('%s is of the local day %s, and the instant %s', (when, day, utc) => {
  expect(momentOf(when).day).toBe(momentOf(day).day);
  expect(momentOf(when).minute).toBe(momentOf(utc).minute);
});

test('the hour that comes twice when summer time ends is told apart by its offset', () => {
  const first = momentOf('2025-10-26T02:30+02:00');
  const second = momentOf('2025-10-26T02:30+01:00');
  expect(second.day).toBe(first.day);
  expect(Number(second.minute) - Number(first.minute)).toBe(60);
});

test.each([
  '',
  '2026',
  '2026-3-5',
  '2026-03-00',
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '0000-01-01',
  '-2026-03-05',
  '10000-01-01',
  ' 2026-03-05',
  '2026-03-05 ',
  '2026/03/05',
  '2026-03/05',
  '2026-0٣-05',
  '2026-03-05T',
  '2026-03-05T20:14',
  '2026-03-05 20:14Z',
  '2026-03-05T24:00Z',
  '2026-03-05T20:60Z',
  '2026-03-05T20:14:60Z',
  '2026-03-05T20:14:Z',
  '2026-03-05T20:14:00.5Z',
  '2026-03-05T20:14+1:00',
  '2026-03-05T20:14+01',
  '2026-03-05T20:14+0100',
  '2026-03-05T20:14+14:01',
  '2026-03-05T20:14-12:01',
  '2026-03-05T20:14+01:60',
  '2026-03-05T20:14*01:00',
  '2026-03-05T20:14z',
  '2026-03-05T20:14ZZ',
  '2026-03-05T20.14Z',
  '2026-03-05T20:14+01.00',
  '2026-03-05T20:14+01:00\n',
  '2026-03-05\0',
])('%j is neither a day nor an instant', (text) => {
  expect(isWhen(text)).toBe(false);
  expect(() => momentOf(text)).toThrow(RangeError);
});

test('no text whatsoever makes reading throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9T:Z+.-]{0,26}$/)), (text) => {
      expect(parseWhen(text) === undefined).toBe(!isWhen(text));
    }),
    { seed, numRuns: 2000 },
  );
});

test('entries are in order by local day, then without a time, then by instant', () => {
  const inOrder = [
    '2026-03-04T23:59-12:00',
    '2026-03-05',
    '2026-03-05T00:00+14:00',
    '2026-03-05T13:00+13:00',
    '2026-03-05T10:00+02:00',
    '2026-03-05T10:00:01+02:00',
    '2026-03-05T23:59:59-12:00',
    '2026-03-06',
  ];
  expect(inOrder.toReversed().sort((a, b) => orderOfWhen(a) - orderOfWhen(b))).toEqual(inOrder);
});

test('what no calendar of four digits holds is not written', () => {
  expect(() => whenOfDay((firstDay - 1) as Day)).toThrow(RangeError);
  expect(() => whenOfDay((lastDay + 1) as Day)).toThrow(RangeError);
  expect(() => whenOfDay(Number.NaN as Day)).toThrow(RangeError);
  expect(() => whenOfInstant(0, 841)).toThrow(RangeError);
  expect(() => whenOfInstant(0, -721)).toThrow(RangeError);
  expect(() => whenOfInstant(0, 0.5)).toThrow(RangeError);
});

test('milliseconds within a second are dropped, before 1970 too', () => {
  expect(whenOfInstant(999, 60)).toBe('1970-01-01T01:00+01:00');
  expect(whenOfInstant(-1, 0)).toBe('1969-12-31T23:59:59+00:00');
});
