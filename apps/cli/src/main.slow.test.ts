import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ebb, filesIn, golden, scratchFolder } from '../fixtures/run-ebb.ts';

const dirty = [
  '--visits',
  join(golden, 'dirty/visits.csv'),
  '--relapses',
  join(golden, 'dirty/relapses.csv'),
];
const trial = [
  '--visits',
  join(golden, 'trial/visits.csv'),
  '--relapses',
  join(golden, 'trial/relapses.csv'),
];
const commands = [
  'course',
  'summary',
  'multiverse',
  'report',
  'definitions',
  'compat',
  'merge',
  'simulate',
  'completions',
];

describe('help', () => {
  test('names every command and every exit code', async () => {
    const { code, out, said } = await ebb(['--help']);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    for (const exit of [0, 1, 2, 3, 130]) expect(out).toMatch(new RegExp(`^  ${exit} `, 'm'));
  });

  test.each(commands)('of %s has examples', async (name) => {
    const { code, out } = await ebb([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples:\n(?:.*\n)*  (?:source <\\()?ebb ${name}`));
  });

  test('is where a mistyped command or option points', async () => {
    expect(await ebb(['corse'])).toMatchObject({
      code: 2,
      out: '',
      said: expect.stringContaining('did you mean course?'),
    });
    expect(await ebb(['course', '--visit', 'a'])).toMatchObject({
      code: 2,
      said: expect.stringContaining('did you mean --visits?'),
    });
  });
});

describe('a cohort', () => {
  test('answers alike whatever the order of its rows', async () => {
    using folder = scratchFolder();
    const reversed = ['visits', 'relapses'].map((name) => {
      const [header, ...rows] = readFileSync(join(golden, `trial/${name}.csv`), 'utf8')
        .trimEnd()
        .split('\n');
      const path = join(folder.path, `${name}.csv`);
      writeFileSync(path, [header, ...rows.reverse(), ''].join('\n'));
      return path;
    });
    const [straight, turned] = await Promise.all([
      ebb(['course', ...trial]),
      ebb(['course', '--visits', reversed[0] ?? '', '--relapses', reversed[1] ?? '']),
    ]);
    expect(straight.out.split('\n').length).toBeGreaterThan(50);
    expect(turned.out).toBe(straight.out);
  });

  test('answers alike from CSV, packed CSV, Parquet and standard input', async () => {
    using folder = scratchFolder();
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create()).connect();
    const parquet = join(folder.path, 'visits.parquet');
    const packed = join(folder.path, 'visits.tsv.gz');
    const visits = join(golden, 'trial/visits.csv');
    await connection.run(`COPY (FROM read_csv('${visits}')) TO '${parquet}' (FORMAT parquet)`);
    await connection.run(
      `COPY (FROM read_csv('${visits}', all_varchar = true)) TO '${packed}' (DELIMITER '\t')`,
    );
    const relapses = ['--relapses', join(golden, 'trial/relapses.csv')];
    const [csv, ...others] = await Promise.all([
      ebb(['course', ...trial]),
      ebb(['course', '--visits', parquet, ...relapses]),
      ebb(['course', '--visits', packed, ...relapses]),
      ebb(['course', '--visits', '-', ...relapses], { input: readFileSync(visits) }),
      ebb(['course', '--visits', '-', ...relapses], { input: readFileSync(parquet) }),
    ]);
    for (const { code, out } of others) expect({ code, out }).toEqual({ code: 0, out: csv?.out });
  });

  test('answers in shards what it answers whole, problems and traces too', async () => {
    using folder = scratchFolder();
    const at = (name: string): string => join(folder.path, name);
    await Promise.all([
      ebb(['course', ...dirty, '--traces', '--out', at('whole')]),
      ...[1, 2, 3].map((part) =>
        ebb(['course', ...dirty, '--traces', '--shard', `${part}/3`, '--out', at(`${part}`)]),
      ),
    ]);
    expect(await ebb(['merge', at('3'), at('1'), at('2'), '--out', at('merged')])).toMatchObject({ code: 0 });
    expect(filesIn(at('merged'))).toEqual(filesIn(at('whole')));
    expect([...filesIn(at('whole')).keys()]).toEqual([
      'counts.csv',
      'events.csv',
      'patients.csv',
      'problems.csv',
      'traces.jsonl',
    ]);
  });

  test('is written as JSON and as Parquet with the same rows', async () => {
    using folder = scratchFolder();
    const [csv, json] = await Promise.all(
      ['csv', 'json'].map((format) => ebb(['course', ...trial, '--format', format])),
    );
    await ebb(['course', ...trial, '--format', 'parquet', '--out', folder.path]);
    const rows = JSON.parse(json?.out ?? '') as readonly { readonly id: string }[];
    expect(rows.length).toBe((csv?.out.trimEnd().split('\n').length ?? 0) - 1);
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(
      `SELECT id, onset_score FROM '${join(folder.path, 'events.parquet')}'`,
    );
    expect(read.getRowsJson()).toEqual(rows.map((row) => [row.id, (row as never)['onset_score']]));
  });
});

describe('a table with problems', () => {
  const visits = [
    'patno,visit,EDSS',
    'a,2001-01-01,2.0',
    'a,2001-13-01,2.0',
    'a,2002-01-01,3.7',
    'a,2003-01-01,high',
    'b,2001-01-01',
    ',2001-01-01,2.0',
    'c,2001-01-01,NA',
    'c,2001-06-01,2.5',
    '',
  ].join('\n');
  const columns = ['--column', 'id=patno', '--column', 'date=visit'];

  test('has each named with its row, column, patient, value and what was wanted; the others are answered', async () => {
    using folder = scratchFolder();
    const { code, said } = await ebb(['course', '--visits', '-', ...columns, '--out', folder.path], {
      input: visits,
    });
    expect(code).toBe(0);
    const { 'problems.csv': problems, 'patients.csv': patients } = Object.fromEntries(filesIn(folder.path));
    expect(problems?.trimEnd().split('\n')).toEqual([
      'table,file,row,column,patient,value,wanted',
      'visits,standard input,3,visit,a,2001-13-01,a date such as 2015-03-12',
      'visits,standard input,4,EDSS,a,3.7,"an EDSS: 0, 1, 1.5, 2 to 10"',
      'visits,standard input,5,EDSS,a,high,"an EDSS: 0, 1, 1.5, 2 to 10"',
      'visits,standard input,6,,b,"b,2001-01-01","3 cells, as many as columns"',
      'visits,standard input,7,patno,,,the id of a patient',
    ]);
    expect(said).toContain('standard input, row 4, column EDSS, patient a: has "3.7"; wanted an EDSS');
    expect(patients?.split('\n').map((line) => line.split(',')[0])).toEqual(['id', 'a', 'c', '']);
  });

  test('ends with exit code 3 and no files where none is allowed', async () => {
    using folder = scratchFolder();
    const out = join(folder.path, 'out');
    const ran = await ebb(['course', '--visits', '-', ...columns, '--strict-input', '--out', out], {
      input: visits,
    });
    expect(ran).toMatchObject({ code: 3, said: expect.stringContaining('5 problems') });
    expect(existsSync(out)).toBe(false);
  });

  test('with a relapse that ends before it begins is answered without it', async () => {
    using folder = scratchFolder();
    const relapses = join(folder.path, 'relapses.csv');
    writeFileSync(relapses, 'id,onset,end\na,2001-05-01,2001-04-01\n');
    const { said } = await ebb(['course', '--visits', '-', ...columns, '--relapses', relapses], {
      input: visits,
    });
    expect(said).toContain(
      'column end, patient a: has "2001-04-01"; wanted an end that is not before the onset',
    );
  });
});

describe('a column', () => {
  test('that is misspelt is an error that names those there are', async () => {
    const asked = await ebb(['course', ...trial, '--column', 'edss=EDS']);
    expect(asked).toMatchObject({
      code: 3,
      out: '',
      said: expect.stringContaining('has no column EDS; did you mean EDSS?'),
    });
    const missing = await ebb(['course', '--visits', '-'], { input: 'id,date,EDSSS\na,2001-01-01,2\n' });
    expect(missing).toMatchObject({
      code: 3,
      said: expect.stringContaining('has no column for edss; it has id, date, EDSSS'),
    });
  });

  test('that is not read is said, and asked about where its name is nearly one that would be', async () => {
    const { said } = await ebb(['course', '--visits', '-'], {
      input: 'id,date,EDSS,shceduled\na,2001-01-01,2,TRUE\n',
    });
    expect(said).toContain('not read: shceduled');
    expect(said).toContain('is shceduled meant as scheduled?');
  });

  test('of days since a relapse tells the relapses where no table does', async () => {
    const input = 'id,date,EDSS,daysPostRelapse\na,0,2,\na,100,2,10\na,200,2,-110\n';
    using folder = scratchFolder();
    const { said } = await ebb(['course', '--visits', '-', '--out', folder.path], { input });
    expect(said).toContain('their onsets follow from daysPostRelapse');
    expect(filesIn(folder.path).get('patients.csv')?.split('\n')[1]).toMatch(/^a,muller-2023,3,0,200,200,1,/);
  });
});

describe('cancelling', () => {
  test('ends with exit code 130, without files and without leftovers', async () => {
    using folder = scratchFolder();
    using temporary = scratchFolder();
    const many = join(folder.path, 'many.csv');
    const [header, ...rows] = readFileSync(join(golden, 'registry/visits.csv'), 'utf8').trimEnd().split('\n');
    const copies = Array.from({ length: 100 }, (_, at) => rows.map((row) => `${at}_${row}`));
    writeFileSync(many, [header, ...copies.flat(), ''].join('\n'));
    const out = join(folder.path, 'out');
    const ran = await ebb(['course', '--visits', many, '--out', out], {
      environment: { TMPDIR: temporary.path },
      interrupt: { when: /No relapses were given/, signal: 'SIGINT' },
    });
    expect(ran.code).toBe(130);
    expect(ran.said).toContain('Cancelled');
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
    expect(readdirSync(temporary.path).filter((name) => name.startsWith('ebb-'))).toEqual([]);
    expect(tmpdir()).not.toBe(temporary.path);
  });
});

describe('one patient in words', () => {
  test('has every reason: reference, threshold, window, each visit in it, relapses', async () => {
    const registry = [
      '--visits',
      join(golden, 'registry/visits.csv'),
      '--relapses',
      join(golden, 'registry/relapses.csv'),
    ];
    const { out } = await ebb(['course', ...registry, '--explain', 'R006']);
    expect(out).toContain(
      '1. Worse on 8 December 2011: EDSS 4.0 against 2.5 on 1 October 2010 (needs 3.5, a change of 1).',
    );
    expect(out).toContain('6 June 2012: EDSS 3.5, confirms.');
    expect(out).toContain('the nearest began 12 days before (26 November 2011)');
    expect(out).toContain('So this is confirmed worsening, associated with a relapse (RAW).');
  });
});
