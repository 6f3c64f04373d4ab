import { type Day, day, formatDay, type Overall } from '@ebb/course';
import type { Entry, ProfileEntry } from '@ebb/record';
import { expect, test } from 'vitest';
import { nextDay, type Rhythm, slowerRhythm, waiting } from './rhythm.ts';

const today = day('2026-03-31');
const said = { enteredBy: { who: 'person' }, enteredAt: '2026-03-31T20:00+01:00' } as const;
const ms = {
  ...said,
  id: 'profile',
  when: '2026-01-01',
  kind: 'profile',
  conditions: ['ms'],
} as const satisfies ProfileEntry;
const fibromyalgia: ProfileEntry = { ...ms, conditions: ['fibromyalgia'] };
const both: ProfileEntry = { ...ms, conditions: ['ms', 'fibromyalgia'] };

const ago = (days: number): Day => (today - days) as Day;
const checkIn = (daysAgo: number, overall: Overall = 'same'): Entry => ({
  ...said,
  id: `c${daysAgo}`,
  when: formatDay(ago(daysAgo)),
  kind: 'check-in',
  overall,
});
const week = (daysAgo: number): Entry => ({
  ...said,
  id: `w${daysAgo}`,
  when: formatDay(ago(daysAgo)),
  kind: 'interference',
  days: 7,
  value: 4,
});
/** In order of time, as the record gives them. */
const checkIns = (daysAgo: readonly number[], overall?: Overall): Entry[] =>
  daysAgo.toReversed().map((days) => checkIn(days, overall));
const everyDay = Array.from({ length: 28 }, (_, days) => days);

test('somebody with MS is asked once a day', () => {
  expect(waiting(ms, [], today)).toEqual(['day']);
  expect(waiting(ms, [checkIn(1)], today)).toEqual(['day']);
  expect(waiting(ms, [checkIn(0)], today)).toEqual([]);
});

test('somebody with fibromyalgia is asked once a week, and only what the week allowed', () => {
  expect(waiting(fibromyalgia, [], today)).toEqual(['week']);
  expect(waiting(fibromyalgia, [week(6)], today)).toEqual([]);
  expect(waiting(fibromyalgia, [week(7)], today)).toEqual(['week']);
});

test('with both, the day is asked daily and the week weekly', () => {
  expect(waiting(both, [], today)).toEqual(['day', 'week']);
  expect(waiting(both, [week(2), checkIn(1)], today)).toEqual(['day']);
});

test('whoever is unwell is not asked about the week', () => {
  expect(waiting({ ...both, unwellSince: '2026-03-30' }, [], today)).toEqual(['day']);
});

test('who has said nothing about themselves is asked about the day', () => {
  expect(waiting(undefined, [], today)).toEqual(['day']);
});

test.each<[Rhythm, number, boolean]>([
  ['every-other-day', 1, false],
  ['every-other-day', 2, true],
  ['weekly', 6, false],
  ['weekly', 7, true],
  ['off', 400, false],
])('with the rhythm %s, %i days after the last check-in the day waits: %s', (checkInRhythm, days, waits) => {
  expect(waiting({ ...ms, checkIn: checkInRhythm }, [checkIn(days)], today)).toEqual(waits ? ['day'] : []);
});

test('an entry dated in the future does not keep today from being asked', () => {
  expect(waiting(ms, [checkIn(-3)], today)).toEqual(['day']);
});

test('the next question is named by its day, or not at all', () => {
  expect(nextDay({ ...ms, checkIn: 'weekly' }, [checkIn(2)], today)).toBe(today + 5);
  expect(nextDay({ ...ms, checkIn: 'off' }, [], today)).toBeUndefined();
});

test('four stable weeks of daily check-ins offer every other day, and nothing is changed by it', () => {
  expect(slowerRhythm(ms, checkIns(everyDay), today)).toBe('every-other-day');
});

test('four stable weeks of every other day offer weekly', () => {
  const everyOther = everyDay.filter((days) => days % 2 === 0);
  expect(slowerRhythm({ ...ms, checkIn: 'every-other-day' }, checkIns(everyOther), today)).toBe('weekly');
});

test.each<Overall>(['bit-worse', 'much-worse'])(
  'one day that was %s within the four weeks offers nothing',
  (overall) => {
    expect(
      slowerRhythm(ms, [checkIn(27, overall), ...checkIns(everyDay.slice(0, 27))], today),
    ).toBeUndefined();
  },
);

test('a worse day before the four weeks no longer counts', () => {
  expect(slowerRhythm(ms, [checkIn(28, 'much-worse'), ...checkIns(everyDay)], today)).toBe('every-other-day');
});

test('better days are stable too', () => {
  expect(slowerRhythm(ms, checkIns(everyDay, 'better'), today)).toBe('every-other-day');
});

test('too few check-ins are not stability but silence', () => {
  expect(slowerRhythm(ms, checkIns([0, 3, 9, 14, 20]), today)).toBeUndefined();
});

test('two check-ins on one day count as one', () => {
  const few = checkIns(everyDay.slice(0, 10));
  expect(
    slowerRhythm(ms, [...few, ...few.map((entry) => ({ ...entry, id: `${entry.id}-again` }))], today),
  ).toBeUndefined();
});

test('weekly and off are slow enough, and fibromyalgia starts there', () => {
  expect(slowerRhythm({ ...ms, checkIn: 'weekly' }, checkIns(everyDay), today)).toBeUndefined();
  expect(slowerRhythm(fibromyalgia, checkIns(everyDay), today)).toBeUndefined();
});
