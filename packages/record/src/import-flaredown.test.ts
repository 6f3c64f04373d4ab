import { expect, test } from 'vitest';
import { account, fixture, preview, rowsOf } from '../fixtures/fixture.ts';
import { flaredownDump, flaredownExport } from './import-flaredown.ts';

const dump = fixture('flaredown/dump.csv');
const own = fixture('flaredown/export.csv');

test('a dump of several people asks whose rows to read', async () => {
  expect(flaredownDump.questions(dump, 'dump.csv')).toEqual([{ ask: 'person', people: ['u-1', 'u-2'] }]);
  const unanswered = account(await rowsOf(flaredownDump, dump, {}));
  expect(unanswered).toMatchObject({ rows: 14, withEntries: 0, onlyProblems: 14 });
});

test('case and spaces in names do not make two symptoms of one; doses stay as written; weather is left out', async () => {
  const rows = await rowsOf(flaredownDump, dump, { person: 'u-1' });
  expect(account(rows)).toMatchObject({
    rows: 14,
    withEntries: 8,
    onlyProblems: 2,
    leftOut: { duplicate: 1, 'not-for-a-record': 3 },
  });
  expect(preview(rows)).toMatchSnapshot();
});

test('a dump of one person asks nothing', async () => {
  const one = dump
    .split('\n')
    .filter((line) => !line.startsWith('u-2'))
    .join('\n');
  expect(flaredownDump.questions(one, 'dump.csv')).toEqual([]);
  expect(account(await rowsOf(flaredownDump, one, {})).withEntries).toBe(8);
});

test('a person’s export asks what a column is unless its cells or its name say so', () => {
  const asked = flaredownExport.questions(own, 'export.csv').filter((question) => question.ask === 'column');
  expect(asked.map(({ column, options }) => [column, options[0]])).toEqual([
    ['Fibromyalgia', 'symptom'],
    ['Joint pain', 'treatment'],
    ['Brain fog', 'symptom'],
    ['Naproxen', 'treatment'],
    ['Prednisolone', 'treatment'],
  ]);
});

test('a person’s export becomes symptoms, doses taken and missed, factors and notes', async () => {
  const columns = {
    Fibromyalgia: 'symptom',
    'Joint pain': 'symptom',
    'Brain fog': 'symptom',
    Naproxen: 'treatment',
    Prednisolone: 'treatment',
  } as const;
  const rows = await rowsOf(flaredownExport, own, { columns });
  expect(account(rows)).toMatchObject({ rows: 4, withEntries: 3, leftOut: { empty: 1 }, problems: 1 });
  expect(preview(rows)).toMatchSnapshot();
});
