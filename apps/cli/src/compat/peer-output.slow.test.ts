import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ebb, filesIn, golden, type Ran, scratchFolder } from '../../fixtures/run-ebb.ts';

const trial = ['visits', 'relapses'].flatMap((name) => [`--${name}`, join(golden, `trial/${name}.csv`)]);

async function compat(folder: string, args: object): Promise<Ran> {
  const options = join(folder, 'options.json');
  const set = { name: 'own', fn: 'MSprog', value_col: 'EDSS', outcome: 'edss', args };
  writeFileSync(options, JSON.stringify([set]));
  return ebb(['compat', 'msprog', '--options', options, ...trial, '--out', join(folder, 'out')]);
}

test.each([
  [
    { impute_last_visit: 0.5 },
    'the set own does not hold',
    'args.impute_last_visit: 0, 1 or a number of days above 1',
  ],
  [{ date_format: 'day' }, 'the set own does not hold', 'args.date_format: "%Y-%m-%d" or absent'],
  [{ verbose: 3 }, 'the set own does not hold', 'args.verbose: 0, 1 or 2'],
  [{ subjects: ['T001', 'nobody'] }, 'subjects of the set own', 'there is no patient nobody'],
])('a set with %j is refused with its name, the option and what is wanted', async (args, where, why) => {
  using folder = scratchFolder();
  const { code, said } = await compat(folder.path, args);
  expect(code).toBe(3);
  expect(said).toContain(where);
  expect(said).toContain(why);
});

test('a set may ask for some patients, without dates and without values', async () => {
  using folder = scratchFolder();
  const ids = readFileSync(join(golden, 'trial/visits.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(',')[0] ?? '');
  const [first, last] = [ids[1] ?? '', ids.at(-2) ?? ''];
  const asked = { subjects: [last, first], include_dates: false, include_values: false, verbose: 0 };
  expect((await compat(folder.path, asked)).code).toBe(0);
  const files = filesIn(join(folder.path, 'out'));
  const [header, ...rows] = (files.get('own.results.csv') ?? '').trimEnd().split('\n');
  expect(header).toBe('id,nevent,event_type,total_fu,bl2event,time2event,sust_days,sust_last');
  expect(rows.map((row) => row.split(',')[0])).toEqual([first, last]);
  expect((files.get('own.counts.csv') ?? '').trimEnd().split('\n').length).toBe(3);
});
