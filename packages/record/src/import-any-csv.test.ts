import { expect, test } from 'vitest';
import { account, context, fixture, preview, rowsOf } from '../fixtures/fixture.ts';
import { anyCsv } from './import-any-csv.ts';

const german = fixture('csv/german.csv');
const answers = {
  columns: {
    Schmerz: 'symptom',
    Müdigkeit: 'symptom',
    Alkohol: 'factor',
    Ibuprofen: 'treatment',
    'Gewicht (kg)': 'measure',
    Einschränkung: 'interference',
    Tagebuch: 'note',
    Farbe: 'ignore',
  },
  scales: { Schmerz: 10, Müdigkeit: 5, Einschränkung: 10 },
} as const;

test('semicolons, decimal commas, quoted line ends and days with dots are understood', async () => {
  expect(preview(await rowsOf(anyCsv, german, answers))).toMatchSnapshot();
});

test('dates and times say themselves what they are; every other column is asked, the likeliest meaning first', () => {
  const asked = anyCsv.questions(german, 'diary').filter((question) => question.ask === 'column');
  expect(asked.map(({ column, options }) => [column, options[0]])).toEqual([
    ['Schmerz', 'symptom'],
    ['Müdigkeit', 'symptom'],
    ['Alkohol', 'note'],
    ['Ibuprofen', 'note'],
    ['Gewicht (kg)', 'symptom'],
    ['Einschränkung', 'symptom'],
    ['Tagebuch', 'note'],
    ['Farbe', 'note'],
  ]);
});

test('the top of each scale is asked, with the highest value seen', () => {
  const asked = anyCsv.questions(german, 'diary').filter((question) => question.ask === 'scale');
  expect(asked.map(({ column, highest }) => [column, highest])).toEqual([
    ['Schmerz', 11],
    ['Müdigkeit', 4],
    ['Gewicht (kg)', 61.4],
    ['Einschränkung', 10],
  ]);
});

test('an ambiguous order of day and month is asked; unanswered, its rows are problems and not days', async () => {
  const text = fixture('csv/ambiguous.csv');
  const columns = { Pain: 'symptom', Notes: 'note' } as const;
  const scales = { Pain: 10 };
  expect(anyCsv.questions(text, 'diary')[0]).toEqual({
    ask: 'date-order',
    examples: ['03/04/2024', '05/06/2024'],
    options: ['day-month-year', 'month-day-year'],
  });
  const unanswered = await rowsOf(anyCsv, text, { columns, scales });
  expect(unanswered.map((row) => row.problems[0]?.wanted)).toEqual([
    { is: 'answer', to: 'date-order' },
    { is: 'answer', to: 'date-order' },
    undefined,
  ]);
  const answered = await rowsOf(anyCsv, text, { columns, scales, dateOrder: 'month-day-year' });
  expect(answered.map((row) => row.entries[0]?.when)).toEqual(['2024-03-04', '2024-05-06', '2024-07-07']);
});

test('a column nobody explained is named once and left out', async () => {
  const rows = await rowsOf(anyCsv, 'Date,Pain,Mood\n2024-01-13,3,4\n', {
    columns: { Pain: 'symptom' },
    scales: { Pain: 10 },
  });
  expect(preview(rows)).toBe(
    [
      '1',
      '    ? Mood: found "4", wanted answer, to column',
      '2',
      '    csv/5dd490e4/2024-01-13/pain {"when":"2024-01-13","kind":"symptom","symptom":"pain","value":3,"max":10}',
    ].join('\n'),
  );
});

test('a symptom without a known scale is a problem, not a value', async () => {
  const rows = await rowsOf(anyCsv, 'Date,Pain\n2024-01-13,3\n', { columns: { Pain: 'symptom' } });
  expect(rows[0]?.entries).toEqual([]);
  expect(rows[0]?.problems[0]?.wanted).toEqual({ is: 'answer', to: 'scale' });
});

test('interference is kept on 0-10', async () => {
  const rows = await rowsOf(anyCsv, 'Date,Life\n2024-01-13,3\n', {
    columns: { Life: 'interference' },
    scales: { Life: 4 },
  });
  expect(rows[0]?.entries[0]).toMatchObject({ kind: 'interference', value: 7.5, days: 1 });
});

test('a local time becomes an instant where the person’s offset is known, else the day is kept', async () => {
  const text = 'Date,Time,Pain\n2024-07-13,8:15 pm,3\n';
  const told = { columns: { Pain: 'symptom' }, scales: { Pain: 10 } } as const;
  const inBerlin = { ...context(told), offsetAt: () => '+02:00' };
  const [row] = await Array.fromAsync(anyCsv.read([text], inBerlin));
  expect(row?.entries[0]?.when).toBe('2024-07-13T20:15+02:00');
  expect((await rowsOf(anyCsv, text, told))[0]?.entries[0]?.when).toBe('2024-07-13');
});

test('two columns of one name stay two columns', async () => {
  const rows = await rowsOf(anyCsv, 'Date,Pain,pain\n2024-01-13,3,4\n', {
    columns: { Pain: 'symptom', 'pain (2)': 'measure' },
    scales: { Pain: 10 },
  });
  expect(rows[0]?.entries.map((entry) => entry.kind)).toEqual(['symptom', 'measure']);
});

test('without a column of dates nothing is read, and that is said', async () => {
  const rows = await rowsOf(anyCsv, 'Pain,Mood\n3,4\n', { columns: { Pain: 'symptom', Mood: 'note' } });
  expect(account(rows)).toMatchObject({ withEntries: 0, problems: 1 });
  expect(rows[0]?.problems[0]?.wanted).toEqual({ is: 'date-column' });
});

test('a table with a million columns is not read, and that is said', async () => {
  const text = `Date,${'c,'.repeat(1_000_000)}\n2024-01-13,1\n`;
  const rows = await rowsOf(anyCsv, text, {});
  expect(rows[0]?.problems[0]?.wanted).toEqual({ is: 'column-names', atLeast: 2 });
});
