import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, '../main.ts');
let folder = '';
let cohort: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ebb-multiverse-'));
  const visits = join(folder, 'visits.csv');
  const relapses = join(folder, 'relapses.csv');
  await writeFile(
    visits,
    [
      'id,date,edss,arm',
      'a,2020-01-01,2,x',
      'a,2020-05-01,3,x',
      'a,2020-09-01,3,x',
      'b,2020-01-01,2,y',
      'b,2020-05-01,2,y',
      'b,2020-09-01,2,y',
    ].join('\n'),
  );
  await writeFile(relapses, 'id,date\nb,2020-03-01\n');
  cohort = ['--visits', visits, '--relapses', relapses];
});

afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function ebb(...typed: readonly string[]): Promise<Ended> {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [main, ...typed])) };
  } catch (error) {
    return error as Ended;
  }
}

describe('ebb multiverse', () => {
  it('writes a row for each definition, the reference first', async () => {
    const { stdout } = await ebb('multiverse', ...cohort, '--definition', 'muller-2025', '--format', 'csv');
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toMatch(/^definition,title,version,reference,assessed,/);
    expect(lines[1]).toMatch(/^muller-2025,.*,true,2,/);
    expect(lines.filter((line) => line.startsWith('muller-2023,'))).toHaveLength(1);
  });

  it('writes its table and pictures into a folder, all or none', async () => {
    const out = join(folder, 'out');
    const { stdout, code } = await ebb('multiverse', ...cohort, '--out', out);
    expect([code, stdout]).toEqual([0, '']);
    expect((await readdir(out)).toSorted()).toEqual([
      'definitions.svg',
      'multiverse.csv',
      'specification-curve.svg',
    ]);
    expect(await readFile(join(out, 'definitions.svg'), 'utf8')).toContain('<title id="definitions-title">');
  });

  it('varies the choices of a grid file', async () => {
    const grid = join(folder, 'grid.json');
    const window = (days: number): object => ({
      confirmation: { windows: [{ days, before: 7, after: 'no-limit' }] },
    });
    await writeFile(
      grid,
      JSON.stringify({
        confirmation: [84, 168, 365].map((days) => ({ name: `${days} days`, change: window(days) })),
      }),
    );
    const { stdout } = await ebb('multiverse', ...cohort, '--grid', grid, '--format', 'json');
    const found = JSON.parse(stdout) as readonly { readonly title: string; readonly withWorsening: number }[];
    expect(found.map(({ title, withWorsening }) => [title, withWorsening])).toEqual([
      ['84 days', 1],
      ['168 days', 0],
      ['365 days', 0],
    ]);
  });

  it.each([
    ['{"confirmation": []}', 'at least one alternative'],
    ['{}', 'at least one choice'],
    ['{"a": [{"name": "x", "change": {"confirmation": {"windows": "soon"}}}]}', 'windows'],
    ['not json', 'Cannot read'],
  ])('refuses the grid %s and says why', async (text, why) => {
    const grid = join(folder, 'bad.json');
    await writeFile(grid, text);
    const { code, stderr, stdout } = await ebb('multiverse', ...cohort, '--grid', grid);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(why);
  });
});

describe('ebb summary', () => {
  it('compares the groups that the visits tell', async () => {
    const { stdout } = await ebb('summary', ...cohort, '--group', 'arm', '--format', 'csv');
    expect(stdout).toContain('first-worsening,events,,x,,,1,,,\n');
    expect(stdout).toContain('first-worsening,events,,y,,,0,,,\n');
  });

  it('reads for people: tables with their notes', async () => {
    const { stdout } = await ebb('summary', ...cohort);
    expect(stdout).toContain('Relapses per year');
    expect(stdout).toContain('Time to the first PIRA');
  });

  it.each([
    [['--people', 'people.csv'], 2, 'Say it with --group COLUMN'],
    [['--group', 'sex'], 3, 'has no column sex for --group'],
    [['--definition', 'composite-edss-t25fw-nhpt'], 2, 'is not of worsening in one measure'],
  ])('with %j ends with exit code %i', async (typed, exitCode, why) => {
    const { code, stderr } = await ebb('summary', ...cohort, ...typed);
    expect(code).toBe(exitCode);
    expect(stderr).toContain(why);
  });
});

describe('ebb report', () => {
  it('wants to know where the page goes', async () => {
    const { code, stderr } = await ebb('report', ...cohort);
    expect(code).toBe(2);
    expect(stderr).toContain('--out');
  });

  it('shows on the page the rows that could not be used', async () => {
    const visits = join(folder, 'faulty.csv');
    await writeFile(visits, 'id,date,edss\na,2020-01-01,2\na,2020-05-01,eleven\na,2020-09-01,3\n');
    const { stdout } = await ebb('report', '--visits', visits, '--out', '-');
    expect(stdout).toContain('1 row was not used.');
    expect(stdout).toContain('faulty.csv, row 3, column edss, patient a');
    expect(stdout).toContain('“eleven”');
  });
});
