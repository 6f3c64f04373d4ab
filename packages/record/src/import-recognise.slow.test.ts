import fc from 'fast-check';
import { expect, test } from 'vitest';
import { context, fixture, pieces, rowsOf } from '../fixtures/fixture.ts';
import type { ImportAnswers } from './import.ts';
import { beginningLength } from './import-csv.ts';
import { importers, recogniseFile } from './import-recognise.ts';
import { isEntry } from './parse-entry.ts';

const files: readonly (readonly [string, string])[] = [
  ['visible/visible.csv', 'visible'],
  ['myaiguide/pain.csv', 'myaiguide'],
  ['daylio/MichaelCurrin_sample.csv', 'daylio'],
  ['daylio/MichaelCurrin_sample_multiple_moods.csv', 'daylio'],
  ['daylio/staticf0x_test_data.csv', 'daylio'],
  ['daylio/translated.csv', 'daylio'],
  ['daylio/before-2018.csv', 'daylio'],
  ['flaredown/dump.csv', 'flaredown-dump'],
  ['flaredown/export.csv', 'flaredown'],
  ['bearable/export.csv', 'bearable'],
  ['bearable/without-formatted-date.csv', 'bearable'],
  ['apple-health/export-tdda.xml', 'apple-health'],
  ['apple-health/export-dogsheep.xml', 'apple-health'],
  ['apple-health/nights.xml', 'apple-health'],
  ['fhir/synthea-fibromyalgia.json', 'fhir'],
  ['fhir/questionnaire.json', 'fhir'],
  ['csv/german.csv', 'csv'],
  ['csv/ambiguous.csv', 'csv'],
];

const importerOf = (text: string): (typeof importers)[number] => {
  const [best] = recogniseFile(text.slice(0, beginningLength), '');
  if (best === undefined) throw new RangeError('Cannot test an importer: no importer recognises the fixture');
  return best.importer;
};

/** Answers everything a file asks, as a person in a hurry would. */
const answersTo = (text: string): ImportAnswers => {
  const asked = importerOf(text).questions(text.slice(0, beginningLength), '');
  return {
    ...(asked.some((question) => question.ask === 'date-order') && { dateOrder: 'day-month-year' as const }),
    columns: Object.fromEntries(
      asked.flatMap((question) =>
        question.ask === 'column' ? [[question.column, question.options[0] ?? 'ignore']] : [],
      ),
    ),
    scales: Object.fromEntries(
      asked.flatMap((question) => (question.ask === 'scale' ? [[question.column, question.highest]] : [])),
    ),
    words: Object.fromEntries(
      asked.flatMap((question) => (question.ask === 'word' ? [[question.word, question.worst]] : [])),
    ),
    ...asked.flatMap((question) =>
      question.ask === 'person' ? [{ person: question.people[0] ?? '' }] : [],
    )[0],
  };
};

test.each(files)('%s is recognised as %s before anything else', (path, source) => {
  expect(recogniseFile(fixture(path).slice(0, beginningLength), path)[0]?.importer.source).toBe(source);
});

test.each(['', 'hello', '%PDF-1.7', 'PK\u0003\u0004', '{"a":1}'])('%j is recognised by nobody', (text) => {
  expect(recogniseFile(text, 'file')).toEqual([]);
});

test.each(files)('%s answered gives entries that the record accepts, each with its own id', async (path) => {
  const text = fixture(path);
  const importer = importerOf(text);
  const entries = (await rowsOf(importer, text, answersTo(text))).flatMap((row) => row.entries);
  expect(entries.filter((entry) => !isEntry(entry))).toEqual([]);
  expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
  expect(entries.filter((entry) => !entry.id.startsWith(`${importer.source}/`))).toEqual([]);
});

test.each(files)('%s: every row has entries, problems or a reason to be left out', async (path) => {
  const text = fixture(path);
  const rows = await rowsOf(importerOf(text), text, answersTo(text));
  expect(
    rows.filter((row) => row.entries.length + row.problems.length === 0 && row.leftOut === undefined),
  ).toEqual([]);
  expect(
    rows.filter((row) => row.leftOut !== undefined && row.entries.length + row.problems.length > 0),
  ).toEqual([]);
});

test.each(files)('%s in pieces of any length gives the same rows', async (path) => {
  const text = fixture(path);
  const importer = importerOf(text);
  const answers = answersTo(text);
  const whole = await rowsOf(importer, text, answers);
  for (const length of text.length > 100_000 ? [4_097] : [1, 2, 3, 17]) {
    expect(await rowsOf(importer, pieces(text, length), answers)).toEqual(whole);
  }
});

const small = files.filter(([path]) => fixture(path).length < 8_000);

test('a file cut at any two places gives the same rows', async () => {
  const cuts = fc.tuple(fc.constantFrom(...small), fc.nat(8_000), fc.nat(8_000));
  await fc.assert(
    fc.asyncProperty(cuts, async ([[path], one, other]) => {
      const text = fixture(path);
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      const cut = [text.slice(0, first), text.slice(first, second), text.slice(second)];
      const answers = answersTo(text);
      expect(await rowsOf(importerOf(text), cut, answers)).toEqual(
        await rowsOf(importerOf(text), text, answers),
      );
    }),
    { seed: 7, numRuns: 200 },
  );
});

test('a file broken in any way is read to its end or said to be unreadable, and never throws', async () => {
  const damage = fc.tuple(
    fc.constantFrom(...small),
    fc.nat(8_000),
    fc.constantFrom('"', ',', '\n', '\r', '<', '{', '\u0000', '\uFFFD', '9'.repeat(400), ''),
    fc.nat(40),
  );
  await fc.assert(
    fc.asyncProperty(damage, async ([[path], place, inserted, removed]) => {
      const text = fixture(path);
      const broken = text.slice(0, place) + inserted + text.slice(place + removed);
      const rows = await rowsOf(importerOf(text), broken, answersTo(text));
      const lines = broken.split(/\r\n|\n|\r/).length;
      expect(rows.every((row) => row.row >= 1 && row.row <= lines + 1)).toBe(true);
      expect(rows.flatMap((row) => row.entries).filter((entry) => !isEntry(entry))).toEqual([]);
    }),
    { seed: 7, numRuns: 400 },
  );
});

test.each(importers)('$source says so when the file is empty, or some other file', async (importer) => {
  for (const text of ['', ' \n\n', 'hello', 'a,b\n1,2\n'.slice(0, 2)]) {
    const rows = await Array.fromAsync(importer.read([text], context({})));
    expect(rows[0]?.problems.length).toBeGreaterThan(0);
    expect(rows.flatMap((row) => row.entries)).toEqual([]);
  }
});

test.each(files.filter(([path]) => path.endsWith('.csv')))('%s: a header alone has no rows', async (path) => {
  const text = fixture(path);
  const importer = importerOf(text);
  const header = text.slice(
    0,
    text.indexOf('\n', path.startsWith('myaiguide') ? text.indexOf('\n') + 1 : 0) + 1,
  );
  const rows = await rowsOf(importer, header, answersTo(text));
  expect(rows.flatMap((row) => row.entries)).toEqual([]);
});

const oneLineRows = files.filter(
  ([path]) => path.endsWith('.csv') && !path.startsWith('csv/german') && !path.startsWith('myaiguide'),
);

test.each(oneLineRows)('%s with every line twice gives the same entries', async (path) => {
  const text = fixture(path);
  const [head = '', ...lines] = text.split(/(?<=\n)/);
  const twice = head + lines.map((line) => (line.endsWith('\n') ? line + line : `${line}\n${line}`)).join('');
  const answers = answersTo(text);
  const ids = async (from: string): Promise<readonly string[]> =>
    (await rowsOf(importerOf(text), from, answers)).flatMap((row) => row.entries.map((entry) => entry.id));
  expect(await ids(twice)).toEqual(await ids(text));
});

test.each(files.filter(([path]) => path.endsWith('.csv')))(
  '%s with Windows line ends gives the same entries',
  async (path) => {
    const text = fixture(path);
    const answers = answersTo(text);
    const entries = async (from: string): Promise<unknown> =>
      (await rowsOf(importerOf(text), from, answers)).flatMap((row) => row.entries);
    expect(await entries(text.replace(/\r?\n/g, '\r\n'))).toEqual(await entries(text));
  },
);

test.each([
  [
    'visible',
    'observation_date,tracker_name,tracker_category,observation_value',
    (date: string) => `${date},Fatigue,General,1`,
  ],
  [
    'flaredown-dump',
    'user_id,checkin_date,trackable_type,trackable_name,trackable_value',
    (date: string) => `u,${date},Symptom,Fatigue,1`,
  ],
  [
    'bearable',
    'date,weekday,time of day,category,rating/amount,detail,notes',
    (date: string) => `${date},,am,Mood,3,,`,
  ],
  ['csv', 'Date,Pain', (date: string) => `${date},1`],
] as const)(
  '%s: an order of day and month that its dates leave open is asked, one above 12 settles it',
  async (source, header, line) => {
    const file = (...dates: readonly string[]): string => [header, ...dates.map(line)].join('\n');
    const importer = importers.find((each) => each.source === source);
    const orders = (text: string): number =>
      importer?.questions(text, '').filter((question) => question.ask === 'date-order').length ?? 0;
    expect(orders(file('05/06/2024', '07/06/2024'))).toBe(1);
    const settled = file('05/06/2024', '13/06/2024');
    expect(orders(settled)).toBe(0);
    const answers: ImportAnswers = { columns: { Pain: 'measure' }, scales: { Pain: 10 } };
    const rows = importer === undefined ? [] : await rowsOf(importer, settled, answers);
    expect(rows.map((row) => row.entries[0]?.when)).toEqual(['2024-06-05', '2024-06-13']);
  },
);
