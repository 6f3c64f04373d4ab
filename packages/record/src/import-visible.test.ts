import { expect, test } from 'vitest';
import { account, fixture, pieces, preview, rowsOf } from '../fixtures/fixture.ts';
import { visible } from './import-visible.ts';
import { isEntry } from './parse-entry.ts';

const diary = fixture('visible/visible.csv');
const header = 'observation_date,tracker_name,tracker_category,observation_value\n';

test('every one of the 23,326 rows of a two-year diary is accounted for', async () => {
  const rows = await rowsOf(visible, pieces(diary, 65_536), {});
  expect(account(rows)).toEqual({
    rows: 23_326,
    withEntries: 23_326,
    onlyProblems: 0,
    leftOut: {},
    entries: { symptom: 15_606, measure: 3_583, factor: 3_514, statement: 623 },
    problems: 0,
  });
  expect(rows.at(-1)?.row).toBe(23_327);
  expect(rows.flatMap((row) => row.entries).filter((entry) => !isEntry(entry))).toEqual([]);
});

test('a crash is the person’s own word for a flare, and no crash their word that there was none', async () => {
  const rows = await rowsOf(visible, diary, {});
  const statements = rows.flatMap((row) => row.entries).filter((entry) => entry.kind === 'statement');
  expect(statements.filter((entry) => entry.verdict === 'flare')).toHaveLength(22);
  expect(statements.filter((entry) => entry.verdict === 'not-flare')).toHaveLength(601);
  expect(new Set(statements.map((entry) => entry.by))).toEqual(new Set(['person']));
});

test('each kind of tracker becomes what it is', async () => {
  const text = `${header}2026-04-29,Fatigue,General,2
2026-04-29,Brain Fog,Brain,0
2026-04-29,Muscle weakness,Muscles,3
2026-04-29,Crash,Experience,1
2026-04-28,Crash,Experience,0
2026-04-29,Mentally demanding,Cognitive,1
2026-04-29,Emotionally stressful,Emotional,0
2026-04-29,Period,Experience,1
2026-04-29,Sleep,Sleep,2
2026-04-29,HRV,Measurement,59
2026-04-29,Resting HR,Measurement,62
2026-04-29,Stability Score,Measurement,4
2026-04-29,Showering standing up,Funcap_hygiene,2
2026-04-29,Note,Note,"Long walk, then rest"
2026-04-29,Nausea,Gastrointestinal,
`;
  expect(preview(await rowsOf(visible, text, {}))).toMatchSnapshot();
});

test('what cannot be read says file, row, column, what was found and what was wanted', async () => {
  const text = `${header}2026-02-30,Fatigue,General,2
2026-04-29,Fatigue,General,4
2026-04-29,Crash,Experience,2
2026-04-29,HRV,Measurement,high
2026-04-29,,General,1
2026-04-29,Headache
`;
  const rows = await rowsOf(visible, text, {});
  expect(rows.flatMap((row) => row.problems)).toEqual([
    {
      file: 'diary',
      row: 2,
      column: 'observation_date',
      found: '2026-02-30',
      wanted: { is: 'date', which: 'existing' },
    },
    {
      file: 'diary',
      row: 3,
      column: 'observation_value',
      found: '4',
      wanted: { is: 'number-between', from: 0, to: 3 },
    },
    {
      file: 'diary',
      row: 4,
      column: 'observation_value',
      found: '2',
      wanted: { is: 'crash-or-none', crash: 1, none: 0 },
    },
    {
      file: 'diary',
      row: 5,
      column: 'observation_value',
      found: 'high',
      wanted: { is: 'value', of: 'number' },
    },
    { file: 'diary', row: 6, column: 'tracker_name', found: '', wanted: { is: 'name', of: 'tracker' } },
  ]);
  expect(rows.at(-1)).toEqual({ row: 7, entries: [], problems: [], leftOut: 'empty' });
});

test('a row said twice counts once; a row that contradicts an earlier one is named with it', async () => {
  const text = `${header}2026-04-29,Fatigue,General,2
2026-04-29,fatigue ,General,2
2026-04-29,Fatigue,General,3
`;
  const rows = await rowsOf(visible, text, {});
  expect(rows.map((row) => row.leftOut ?? row.problems[0]?.wanted ?? row.entries.length)).toEqual([
    1,
    'duplicate',
    { is: 'same-as-row', row: 2 },
  ]);
});

test('importing the same diary again gives the same ids', async () => {
  const ids = async (): Promise<readonly string[]> =>
    (await rowsOf(visible, diary, {})).flatMap((row) => row.entries.map((entry) => entry.id));
  const first = await ids();
  expect(await ids()).toEqual(first);
  expect(new Set(first).size).toBe(first.length);
});
