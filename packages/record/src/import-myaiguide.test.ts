import { expect, test } from 'vitest';
import { account, fixture, pieces, preview, rowsOf } from '../fixtures/fixture.ts';
import { myAiGuide } from './import-myaiguide.ts';

const diary = fixture('myaiguide/pain.csv');
const answers = { scales: { intensity: 10 } };
const header =
  'No value = similar as previous day for:,,,region,side  and ,intensity\nyear,month,day,region,side,intensity\n';

test('every row of eight years is accounted for, the contradictions among repeated days too', async () => {
  const rows = await rowsOf(myAiGuide, pieces(diary, 65_536), answers);
  expect(account(rows)).toEqual({
    rows: 11_826,
    withEntries: 11_811,
    onlyProblems: 5,
    leftOut: { duplicate: 10 },
    entries: { symptom: 11_811 },
    problems: 5,
  });
  expect(new Set(rows.flatMap((row) => row.entries.map((entry) => entry.when))).size).toBe(2_908);
});

test('a blank year, month, day or intensity is the one before; a blank side stays unsaid', async () => {
  const text = `${header}2020,12,31,Knees,,3.5
,,,Hip,Right Mostly,4
2021,1,1,Knees,,
,,,right big toe,,2
,,2,Sick/Tired,,1.5
,,,Headache,Left Only,2
`;
  expect(preview(await rowsOf(myAiGuide, text, answers))).toMatchSnapshot();
});

test('after a date that cannot be read, rows without a date of their own are not put on an earlier day', async () => {
  const text = `${header}2020,2,28,Knees,,3\n,,31,Knees,,3\n,,,Hip,,3\n,3,1,Knees,,2\n`;
  const rows = await rowsOf(myAiGuide, text, answers);
  expect(rows.map((row) => row.entries[0]?.when ?? row.problems[0]?.found)).toEqual([
    '2020-02-28',
    '31',
    '',
    '2020-03-01',
  ]);
});

test('the author names no top of the scale, so it is asked and values above the answer are problems', async () => {
  expect(myAiGuide.questions(diary.slice(0, 262_144), 'pain.csv')).toEqual([
    { ask: 'scale', column: 'intensity', examples: ['5.7', '3', '5', '2.8', '3.9'], highest: 7 },
  ]);
  const unanswered = account(await rowsOf(myAiGuide, diary, {}));
  expect(unanswered).toMatchObject({ withEntries: 0, rows: 11_827, problems: 11_827 });
  const low = await rowsOf(myAiGuide, `${header}2020,1,1,Knees,,6\n`, { scales: { intensity: 5 } });
  expect(low[0]?.problems[0]?.wanted).toEqual({ is: 'number-between', from: 0, to: 5 });
});
