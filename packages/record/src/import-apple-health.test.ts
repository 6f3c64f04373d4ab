import { expect, test } from 'vitest';
import { account, fixture, pieces, preview, rowsOf } from '../fixtures/fixture.ts';
import { appleHealth } from './import-apple-health.ts';
import { nightsFrom, stretches } from './import-apple-night.ts';

const nights = fixture('apple-health/nights.xml');

test('sleep of several devices is one night, of the day on which one woke', async () => {
  const rows = await rowsOf(appleHealth, nights, {});
  expect(preview(rows)).toMatchSnapshot();
});

test('the night on which clocks go forward is an hour shorter than its clock times say', async () => {
  const rows = await rowsOf(appleHealth, nights, {});
  const night = rows
    .flatMap((row) => row.entries)
    .find((entry) => entry.id === 'apple-health/2023-03-26/sleep');
  // 23:30 +0000 to 08:30 +0100.
  expect(night).toMatchObject({ value: 8, unit: 'h' });
});

test('phone and watch count the same walk: the source that saw most of a day stands', async () => {
  const rows = await rowsOf(appleHealth, nights, {});
  const steps = rows
    .flatMap((row) => row.entries)
    .filter((entry) => entry.kind === 'measure' && entry.measure === 'steps');
  expect(steps).toMatchObject([{ when: '2023-03-25', value: 1500 }]);
});

test('exports with and without a document type are read', async () => {
  expect(account(await rowsOf(appleHealth, fixture('apple-health/export-tdda.xml'), {}))).toMatchObject({
    withEntries: 1,
    leftOut: { 'not-for-a-record': 1 },
    problems: 0,
  });
  expect(account(await rowsOf(appleHealth, fixture('apple-health/export-dogsheep.xml'), {}))).toMatchObject({
    withEntries: 0,
    leftOut: { 'not-for-a-record': 2 },
    problems: 0,
  });
  const [steps] = await rowsOf(appleHealth, fixture('apple-health/export-tdda.xml'), {});
  expect(steps?.entries[0]).toMatchObject({ when: '2014-09-13', measure: 'steps', value: 2517 });
});

test('an export cut in the middle keeps the days before the cut and names the line', async () => {
  const cut = nights.slice(0, nights.indexOf('<Record type="HKQuantityTypeIdentifierRestingHeartRate"') + 40);
  const rows = await rowsOf(appleHealth, pieces(cut, 100), {});
  expect(account(rows).entries).toEqual({ measure: 4 });
  const broken = rows
    .flatMap((row) => row.problems)
    .filter((problem) => problem.wanted.is === 'apple-health' && problem.wanted.with === 'sound-xml');
  expect(broken).toHaveLength(1);
  expect(broken[0]?.row).toBe(21);
});

test('cutting the file anywhere gives the same days', async () => {
  const whole = await rowsOf(appleHealth, nights, {});
  for (const length of [1, 2, 3, 7, 64, 1_000])
    expect(await rowsOf(appleHealth, pieces(nights, length), {})).toEqual(whole);
});

test('an afternoon nap counts for its own day, an hour awake at night does not end the night', () => {
  const at = (day: string, from: number, to: number): Parameters<typeof nightsFrom>[0][number] => ({
    day,
    from: from * 60,
    to: to * 60,
    line: 1,
  });
  const byDay = nightsFrom([
    at('2024-01-02', 14, 15),
    at('2024-01-02', 22, 23.5),
    at('2024-01-03', 25, 30),
    at('2024-01-03', 31, 32),
  ]);
  expect([...byDay].map(([day, { minutes }]) => [day, minutes])).toEqual([
    ['2024-01-02', 60],
    ['2024-01-03', 450],
  ]);
});

test('other XML is said not to be an Apple Health export', async () => {
  expect((await rowsOf(appleHealth, '<rss></rss>', {}))[0]?.problems[0]?.wanted).toEqual({
    is: 'apple-health',
    with: 'health-data',
  });
});

test('a night in many pieces, reported by many devices, stays one night', () => {
  const pieces = Array.from({ length: 30_000 }, (_, index) => {
    const from = (index % 240) * 2;
    return { from, to: from + 1, day: '2024-01-02', line: index + 1 };
  });
  const kept = stretches();
  for (const piece of pieces) kept.add(piece);
  expect(kept.all().length).toBeLessThan(10_000);
  expect([...nightsFrom(kept.all())]).toEqual([['2024-01-02', { line: 1, minutes: 240 }]]);
});
