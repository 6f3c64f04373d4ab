import { expect, test } from 'vitest';
import { account, context, fixture, preview, rowsOf } from '../fixtures/fixture.ts';
import { daylio } from './import-daylio.ts';

test.each(['MichaelCurrin_sample', 'MichaelCurrin_sample_multiple_moods', 'translated', 'before-2018'])(
  'the export %s reads as a person would read it',
  async (name) => {
    expect(preview(await rowsOf(daylio, fixture(`daylio/${name}.csv`), {}))).toMatchSnapshot();
  },
);

test('12-hour and 24-hour times in one file are both read', async () => {
  const rows = await rowsOf(daylio, fixture('daylio/staticf0x_test_data.csv'), {});
  expect(account(rows)).toEqual({
    rows: 32,
    withEntries: 32,
    onlyProblems: 0,
    leftOut: {},
    entries: { measure: 32, practice: 25, note: 4 },
    problems: 0,
  });
  expect(rows.map((row) => row.entries[0]?.id)).toContain('daylio/2020-05-25T14:58/mood');
  expect(rows.map((row) => row.entries[0]?.id)).toContain('daylio/2020-05-28T00:46/mood');
});

test('a mood word Daylio does not begin with is asked about, and stays a word until it is answered', async () => {
  const text = fixture('daylio/MichaelCurrin_sample_multiple_moods.csv');
  expect(daylio.questions(text, 'daylio.csv')).toEqual(
    ['ok', 'refreshed', 'ok but sleepy', 'anxious'].map((word) => ({ ask: 'word', word, worst: 1, best: 5 })),
  );
  const unanswered = await rowsOf(daylio, text, {});
  expect(unanswered[0]?.entries[0]).toMatchObject({ kind: 'note', title: 'mood', text: 'OK' });
  const answered = await rowsOf(daylio, text, { words: { ok: 3 } });
  expect(answered[0]?.entries[0]).toMatchObject({ kind: 'measure', value: 3, part: 'OK' });
});

test('two check-ins in one minute are two; the same one twice is one', async () => {
  const text = `full_date,date,weekday,time,mood,activities,note_title,note
2024-01-13,13 January,Saturday,18:00,good,walk,,
2024-01-13,13 January,Saturday,6:00 pm,good,walk,,
2024-01-13,13 January,Saturday,18:00,bad,,,
2024-01-13,13 January,Saturday,18:00,bad,,,
2024-01-13,13 January,Saturday,25:00,bad,,,
2024-01-13,13 January,Saturday,18:30,,,,
`;
  const rows = await rowsOf(daylio, text, {});
  expect(rows.map((row) => row.leftOut ?? row.problems[0]?.column ?? row.entries.length)).toEqual([
    2,
    'duplicate',
    1,
    'duplicate',
    'time',
    'empty',
  ]);
});

test('times become instants with the offset the app knows for that day', async () => {
  const offsetAt = (local: string): string => (local < '2020-10-25' ? '+02:00' : '+01:00');
  const rows = await Array.fromAsync(
    daylio.read([fixture('daylio/MichaelCurrin_sample_multiple_moods.csv')], { ...context({}), offsetAt }),
  );
  expect(rows.at(-1)?.entries[0]?.when).toBe('2020-07-21T07:31+02:00');
  expect(rows[0]?.entries[0]?.when).toBe('2021-05-12T18:52+01:00');
});
