import { expect, test } from 'vitest';
import { account, fixture, preview, rowsOf } from '../fixtures/fixture.ts';
import { bearable } from './import-bearable.ts';

const diary = fixture('bearable/export.csv');
const answers = { scales: { Symptom: 4 } };

test('symptoms, moods, sleep, factors, medicines and notes become entries of their kind', async () => {
  const rows = await rowsOf(bearable, diary, answers);
  expect(account(rows)).toMatchObject({ rows: 13, withEntries: 12, onlyProblems: 1 });
  expect(preview(rows)).toMatchSnapshot();
});

test('the file does not say how far its symptom scale goes, so it is asked', async () => {
  expect(bearable.questions(diary, 'bearable.csv')).toEqual([
    { ask: 'scale', column: 'Symptom', examples: ['1', '2', '4', '3', ''], highest: 4 },
  ]);
  const unanswered = await rowsOf(bearable, diary, {});
  expect(unanswered.flatMap((row) => row.entries).filter((entry) => entry.kind === 'symptom')).toEqual([]);
  expect(unanswered[0]?.problems[0]?.wanted).toEqual({ is: 'answer', to: 'symptom-scale' });
});

test('dates with ordinals are read where there is no formatted date', async () => {
  const rows = await rowsOf(bearable, fixture('bearable/without-formatted-date.csv'), answers);
  expect(rows[0]?.entries[0]?.when).toBe('2022-01-05');
  expect(rows[1]?.problems[0]).toMatchObject({
    row: 3,
    column: 'date',
    found: '31st Feb 2022',
    wanted: { is: 'date', which: 'existing' },
  });
});

test('a note repeated on every row of a day is one note', async () => {
  const rows = await rowsOf(bearable, diary, answers);
  expect(rows.flatMap((row) => row.entries).filter((entry) => entry.kind === 'note')).toHaveLength(1);
});
