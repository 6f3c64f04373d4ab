import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ebb, type Ran, scratchFolder } from '../../fixtures/run-ebb.ts';

function simulated(out: string, options: Readonly<Record<string, string>>): Promise<Ran> {
  const typed = { model: 'ms', people: '8', seed: '1', journals: '0', ...options, out };
  return ebb(['simulate', ...Object.entries(typed).flatMap(([name, value]) => [`--${name}`, value])]);
}

/** Far more people than can be written before somebody has enough. */
function simulatedUntilInterrupted(out: string): Promise<Ran> {
  const typed = ['--model', 'ms', '--people', '1000000', '--seed', '1', '--out', out];
  return ebb(['simulate', ...typed], { interrupt: { when: /Simulating/, signal: 'SIGINT' } });
}

/** Every file below a folder by its path. */
function filesBelow(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

function rowsOf(folder: string, name: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split(','));
}

const early = {
  model: 'ms',
  id: 'early',
  steroids: 'as-usual',
  treatments: [{ treatment: 'ocrelizumab', from: 1 }],
};

describe('simulated people with MS', () => {
  test('are read by ebb course without options and without problems, and have relapses and worsening', async () => {
    using folder = scratchFolder();
    const out = join(folder.path, 'people');
    expect(await simulated(out, { people: '60' })).toMatchObject({ code: 0, out: '' });
    const answers = join(folder.path, 'answers');
    const tables = ['visits', 'relapses'].flatMap((name) => [`--${name}`, join(out, `${name}.csv`)]);
    const scans = ['--mri', join(out, 'scans.csv')];
    expect(await ebb(['course', ...tables, ...scans, '--strict-input', '--out', answers])).toMatchObject({
      code: 0,
    });
    const counts = Object.fromEntries(
      rowsOf(answers, 'counts.csv').map(([, what = '', people, times]) => [what, { people, times }]),
    );
    expect(counts['people']?.people).toBe('60');
    expect(counts['relapses']?.times).toBe(String(rowsOf(out, 'relapses.csv').length));
    expect(Number(counts['relapses']?.times)).toBeGreaterThan(100);
    expect(Number(counts['raw']?.times)).toBeGreaterThan(5);
    expect(Number(counts['pira']?.times)).toBeGreaterThan(5);
  });

  test('have their scans read by NEDA', async () => {
    using folder = scratchFolder();
    await simulated(folder.path, {});
    const files = ['visits', 'relapses', 'scans'].map((name) => join(folder.path, `${name}.csv`));
    const [visits = '', relapses = '', scans = ''] = files;
    const tables = ['--visits', visits, '--relapses', relapses, '--mri', scans];
    const { code, out } = await ebb(['course', ...tables, '--definition', 'neda-3', '--strict-input']);
    expect(code).toBe(0);
    expect(out).toMatch(/,evident,.*,evident,/);
  });

  test('are the same, byte for byte, from the same command, and others from another seed', async () => {
    using folder = scratchFolder();
    const at = (name: string): string => join(folder.path, name);
    await Promise.all([
      simulated(at('once'), { journals: '3' }),
      simulated(at('again'), { journals: '3' }),
      simulated(at('other'), { journals: '3', seed: '2' }),
    ]);
    const once = filesBelow(at('once'));
    expect(filesBelow(at('again'))).toEqual(once);
    expect([...once.keys()].filter((path) => path.startsWith('journals/'))).toHaveLength(3);
    expect(filesBelow(at('other')).get('visits.csv')).not.toBe(once.get('visits.csv'));
  });

  test('are the beginning of more people', async () => {
    using folder = scratchFolder();
    const at = (name: string): string => join(folder.path, name);
    await Promise.all([
      simulated(at('few'), { people: '5', journals: '2' }),
      simulated(at('many'), { people: '20', journals: '4' }),
    ]);
    const many = filesBelow(at('many'));
    for (const [path, text] of filesBelow(at('few')))
      if (path.startsWith('journals/')) expect(many.get(path)).toBe(text);
      // Decoys are told of those who have a journal: the beginning too.
      else if (path !== 'README.txt') expect(many.get(path)?.startsWith(text)).toBe(true);
  });

  test('are the same people under a policy, with the same first year and fewer relapses after it', async () => {
    using folder = scratchFolder();
    const at = (name: string): string => join(folder.path, name);
    writeFileSync(at('early.json'), JSON.stringify(early));
    await Promise.all([
      simulated(at('untreated'), { people: '60' }),
      simulated(at('treated'), { people: '60', policy: at('early.json') }),
    ]);
    const [untreated, treated] = ['untreated', 'treated'].map((name) => at(name)) as [string, string];
    expect(rowsOf(treated, 'truth-people.csv')).toEqual(rowsOf(untreated, 'truth-people.csv'));
    expect(rowsOf(treated, 'truth-treatments.csv')).toHaveLength(60);
    expect(rowsOf(untreated, 'truth-treatments.csv')).toEqual([]);
    const relapses = (of: string): number => rowsOf(of, 'relapses.csv').length - 60;
    expect(relapses(treated)).toBeLessThan(0.7 * relapses(untreated));
    expect(filesBelow(treated).get('policy.json')).toBe(JSON.stringify(early));
  });

  test('have a true relapse for every one in the table, on the same day', async () => {
    using folder = scratchFolder();
    await simulated(folder.path, { people: '30' });
    const told = rowsOf(folder.path, 'relapses.csv').map(([id, onset]) => `${id} ${onset}`);
    const truth = rowsOf(folder.path, 'truth-relapses.csv');
    const relapses = truth.filter(([, , kind]) => kind === 'relapse').map(([id, onset]) => `${id} ${onset}`);
    expect(relapses).toEqual(expect.arrayContaining(told));
    for (const [, onset = '', , , nadir = '', worst, staying] of truth) {
      expect(nadir >= onset).toBe(true);
      expect(Number(worst)).toBeGreaterThanOrEqual(Number(staying));
    }
  });
});

describe('simulated people with fibromyalgia', () => {
  test('are followed weekly, with true flares, illnesses and what they set out to do', async () => {
    using folder = scratchFolder();
    const at = (name: string): string => join(folder.path, name);
    const policy = { model: 'fibromyalgia', id: 'both', programme: 'load-and-loop', practice: 'ordinary' };
    writeFileSync(at('both.json'), JSON.stringify({ ...policy, from: 28, until: 210 }));
    const options = { model: 'fibromyalgia', people: '6', journals: '2', policy: at('both.json') };
    await Promise.all([simulated(at('once'), options), simulated(at('few'), { ...options, people: '3' })]);
    const once = filesBelow(at('once'));
    for (const [path, text] of filesBelow(at('few')))
      if (path !== 'README.txt') expect(once.get(path)?.startsWith(text)).toBe(true);
    expect(rowsOf(at('once'), 'questionnaires.csv')).toHaveLength(6 * 104);
    expect(rowsOf(at('once'), 'truth-flares.csv').length).toBeGreaterThan(3);
    expect(rowsOf(at('once'), 'truth-illnesses.csv').length).toBeGreaterThan(6);
    expect(rowsOf(at('once'), 'truth-programmes.csv')).toEqual(
      Array.from({ length: 6 }, (_, person) => [
        `S0000000${person}`,
        'load-and-loop',
        '2018-01-29',
        '2018-07-30',
      ]),
    );
  });
});

describe('the folder', () => {
  test('says that nobody in it is real, and how to make it again', async () => {
    using folder = scratchFolder();
    const out = join(folder.path, 'people');
    await simulated(out, { parameters: 'modern', seed: '9007199254740991' });
    const said = readFileSync(join(out, 'README.txt'), 'utf8');
    expect(said).toMatch(/^SIMULATED PEOPLE, NOT REAL ONES\.\n/);
    for (const line of ['model       ms', 'parameters  modern (the era)', 'policy      untreated'])
      expect(said).toContain(line);
    const again = /^ {2}ebb (simulate .*) --out DIR$/m.exec(said)?.[1]?.split(' ') ?? [];
    expect(await ebb([...again, '--out', join(folder.path, 'again')])).toMatchObject({ code: 0 });
    expect(filesBelow(join(folder.path, 'again'))).toEqual(filesBelow(out));
  });

  test('must be empty, so that nothing of other people stays in it', async () => {
    using folder = scratchFolder();
    writeFileSync(join(folder.path, 'visits.csv'), 'mine');
    const said = expect.stringContaining('wanted a folder that is empty or not there yet');
    expect(await simulated(folder.path, {})).toMatchObject({ code: 2, said });
    expect([...filesBelow(folder.path)]).toEqual([['visits.csv', 'mine']]);
  });

  test('stays empty after Ctrl-C', async () => {
    using folder = scratchFolder();
    const out = join(folder.path, 'people');
    const running = simulatedUntilInterrupted(out);
    expect(await running).toMatchObject({ code: 130, said: expect.stringContaining('Cancelled') });
    expect(readdirSync(out)).toEqual([]);
  });

  test('stays empty where the policy does not hold', async () => {
    using folder = scratchFolder();
    const policy = join(folder.path, 'own.json');
    writeFileSync(policy, JSON.stringify({ ...early, treatments: [{ treatment: 'ocrelizumb', from: 1 }] }));
    const out = join(folder.path, 'people');
    expect(await simulated(out, { policy })).toMatchObject({
      code: 3,
      said: expect.stringMatching(
        /own\.json is no policy that holds:\n {2}treatments\.0\.treatment: is "ocrelizumb"; wanted .*"ocrelizumab"/,
      ),
    });
    expect(existsSync(out)).toBe(false);
  });
});

describe('what was typed', () => {
  test.each([
    [{ model: 'mss' }, 'did you mean ms?'],
    [{ people: '0' }, '--people 0: wanted a whole number from 1 to 10000000'],
    [{ seed: '-1' }, '--seed -1: wanted a whole number from 0'],
    [{ seed: '9007199254740992' }, '--seed 9007199254740992: wanted a whole number from 0'],
    [{ years: '41' }, '--years 41: wanted a whole number from 1 to 40'],
    [{ diary: 'weekly' }, '--diary cannot be weekly for this model: wanted study, app'],
    [
      { parameters: 'two-states' },
      '--parameters cannot be two-states for this model: wanted historical, modern',
    ],
  ])('%o ends with exit code 2 and what was wanted', async (options, said) => {
    using folder = scratchFolder();
    const out = join(folder.path, 'out');
    expect(await simulated(out, options)).toMatchObject({ code: 2, said: expect.stringContaining(said) });
    expect(existsSync(out)).toBe(false);
  });

  test('without a seed is no question that can be answered', async () => {
    expect(await ebb(['simulate', '--model', 'ms', '--people', '3', '--out', 'x'])).toMatchObject({
      code: 2,
      said: expect.stringContaining('--seed S'),
    });
  });

  test('is completed with its choices', async () => {
    const { out } = await ebb(['completions', 'bash']);
    expect(out).toContain("'simulate --model') COMPREPLY=($(compgen -W 'ms fibromyalgia'");
  });
});
