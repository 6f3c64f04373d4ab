import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ebb, filesIn, golden, scratchFolder } from '../../fixtures/run-ebb.ts';

const registry = (name: string): string => join(golden, `registry/${name}.csv`);

test.each([
  ['lorscheider-2016', undefined],
  ['edss-6', undefined],
  ['neda-3', 'id,start\nR002,2013-10-01\nR006,soon\n'],
  ['lublin-2013', 'id,course\nR002,RRMS\nR008,SPMS\n'],
  ['cdms-poser-1983-or-edss', 'id,firstAttack\nR001,2009-06-01\n'],
])(
  'a registry by %s is the same in shards and with its rows turned, each person once',
  async (definition, people) => {
    using folder = scratchFolder();
    const at = (name: string): string => join(folder.path, name);
    if (people !== undefined) writeFileSync(at('people.csv'), people);
    const [header, ...rows] = readFileSync(registry('visits'), 'utf8').trimEnd().split('\n');
    writeFileSync(at('turned.csv'), [header, ...rows.toReversed(), ''].join('\n'));
    const course = (visits: string, out: string, ...more: string[]): ReturnType<typeof ebb> =>
      ebb([
        'course',
        ...['--visits', visits, '--relapses', registry('relapses'), '--definition', definition],
        ...(people === undefined ? [] : ['--people', at('people.csv')]),
        ...['--traces', '--out', at(out), ...more],
      ]);
    const ran = await Promise.all([
      course(registry('visits'), 'whole'),
      course(at('turned.csv'), 'turned'),
      course(registry('visits'), '1', '--shard', '1/2'),
      course(registry('visits'), '2', '--shard', '2/2'),
    ]);
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(await ebb(['merge', at('2'), at('1'), '--out', at('merged')])).toMatchObject({ code: 0 });
    const whole = filesIn(at('whole'));
    expect(filesIn(at('merged'))).toEqual(whole);
    expect(filesIn(at('turned'))).toEqual(whole);
    const lines = (name: string): readonly string[] => (whole.get(name) ?? '').trimEnd().split('\n');
    const ids = lines('patients.csv')
      .slice(1)
      .map((row) => row.split(',')[0]);
    expect(new Set(ids).size).toBe(200);
    expect(ids.length).toBe(200);
    expect(lines('traces.jsonl').length).toBe(200);
    expect(lines('events.csv').length).toBeGreaterThan(10);
    expect(lines('problems.csv').length).toBe(definition === 'neda-3' ? 2 : 1);
  },
);

test('a registry by secondary progression is written as JSON and Parquet with the same rows', async () => {
  using folder = scratchFolder();
  const words = ['course', '--visits', registry('visits'), '--definition', 'lorscheider-2016'];
  const json = await ebb([...words, '--format', 'json']);
  await ebb([...words, '--format', 'parquet', '--out', folder.path]);
  const rows = JSON.parse(json.out) as readonly Readonly<Record<string, unknown>>[];
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create()).connect();
  const read = await connection.runAndReadAll(
    `SELECT id, conversion_date, conversion_score FROM '${join(folder.path, 'events.parquet')}'`,
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(read.getRowsJson()).toEqual(
    rows.map((row) => [row['id'], row['conversion_date'], row['conversion_score']]),
  );
});
