import { expect, test } from 'vitest';
import { account, fixture, pieces, preview, rowsOf } from '../fixtures/fixture.ts';
import { fhir } from './import-fhir.ts';

const bundle = fixture('fhir/synthea-fibromyalgia.json');

test('every resource of a bundle is accounted for', async () => {
  const rows = await rowsOf(fhir, pieces(bundle, 65_536), {});
  expect(account(rows)).toEqual({
    rows: 400,
    withEntries: 64,
    onlyProblems: 0,
    leftOut: { 'not-for-a-record': 336 },
    entries: { note: 21, measure: 50, symptom: 5, factor: 4 },
    problems: 0,
  });
});

test('conditions, observations with components, medicines and questionnaires become entries of their kind', async () => {
  expect(preview(await rowsOf(fhir, fixture('fhir/questionnaire.json'), {}))).toMatchSnapshot();
});

test('a year or a month alone is a problem, never a day', async () => {
  const rows = await rowsOf(fhir, fixture('fhir/questionnaire.json'), {});
  expect(rows.flatMap((row) => row.problems)).toEqual([
    {
      file: 'diary',
      row: 2,
      column: 'MedicationStatement.effectivePeriod.end',
      found: '2023-06',
      wanted: { is: 'date', which: 'whole' },
    },
    {
      file: 'diary',
      row: 5,
      column: 'Condition.onsetDateTime',
      found: '2020',
      wanted: { is: 'date', which: 'whole' },
    },
  ]);
});

test('a bundle about several people asks whose resources to read', async () => {
  const text = fixture('fhir/questionnaire.json').replace('"Patient/p"', '"Patient/other"');
  expect(fhir.questions(text, 'bundle.json')).toEqual([
    { ask: 'person', people: ['Patient/other', 'Patient/p'] },
  ]);
  const unanswered = await rowsOf(fhir, text, {});
  expect(account(unanswered)).toMatchObject({ withEntries: 0, onlyProblems: 11 });
  const answered = await rowsOf(fhir, text, { person: 'Patient/other' });
  expect(account(answered)).toMatchObject({ withEntries: 1, leftOut: { 'not-for-a-record': 10 } });
});

test.each([
  '',
  '{',
  '{"resourceType":"Bundle"',
  '[]',
  'null',
  '{"resourceType":"Bundle","entry":[{"resource":null},7]}',
])('%j is said not to be a bundle', async (text) => {
  const rows = await rowsOf(fhir, text, {});
  expect(rows).toHaveLength(1);
  expect(rows[0]?.problems).toHaveLength(1);
});

test('two resources of one id with different content are a problem', async () => {
  const note = (text: string): object => ({
    resource: { resourceType: 'Condition', id: 'c', code: { text }, onsetDateTime: '2024-01-13' },
  });
  const rows = await rowsOf(
    fhir,
    JSON.stringify({ resourceType: 'Bundle', entry: [note('one'), note('other'), note('one')] }),
    {},
  );
  expect(rows.map((row) => row.leftOut ?? row.problems.length)).toEqual([0, 1, 'duplicate']);
});
