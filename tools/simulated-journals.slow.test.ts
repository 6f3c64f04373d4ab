import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ConditionName, conditions, courseOf, day } from '@ebb/course';
import {
  checkCopy,
  type Entry,
  entriesOf,
  exportJsonLines,
  historyOf,
  isProblem,
  type Operation,
  patientOf,
  profileOf,
  readJsonLines,
  replay,
} from '@ebb/record';
import { describe, expect, test } from 'vitest';
import { root } from './command.ts';

interface Journal {
  readonly id: string;
  readonly text: string;
  readonly operations: readonly Operation[];
  readonly entries: readonly Entry[];
}

interface Folder {
  readonly journals: readonly Journal[];
  /** The rows of a table by the id of the person. */
  readonly rowsById: (table: string) => ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** What `ebb simulate` wrote, its journals as the journal reads a copy. */
async function simulated(model: ConditionName, years: number): Promise<Folder> {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-simulated-'));
  try {
    const typed = ['simulate', '--model', model, '--people', '6', '--seed', '3', '--years', `${years}`];
    const words = ['apps/cli/bin/ebb.js', ...typed, '--out', folder];
    await promisify(execFile)(process.execPath, words, { cwd: root });
    const names = readdirSync(join(folder, 'journals')).sort();
    const journals = await Promise.all(names.map((name) => journalOf(join(folder, 'journals'), name)));
    const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    const texts = new Map(tables.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    return { journals, rowsById: (table) => rowsById(texts.get(table) ?? '') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function journalOf(folder: string, name: string): Promise<Journal> {
  const text = readFileSync(join(folder, name), 'utf8');
  const operations: Operation[] = [];
  for await (const read of readJsonLines([text], name)) {
    if (isProblem(read)) expect.fail(`${name}, line ${read.row}: wanted ${read.wanted.is}`);
    operations.push(read);
  }
  const checked = checkCopy(operations, [], name);
  expect(checked.problems).toEqual([]);
  return { id: name.slice(0, -6), text, operations, entries: entriesOf(replay(checked.operations)) };
}

function rowsById(csv: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const rows = csv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  return Map.groupBy(rows, ([id = '']) => id);
}

describe.each([
  ['ms', 3],
  ['fibromyalgia', 2],
] as const)('journals of simulated people with %s', (model, years) => {
  test('are read as a copy without a problem, and would be written again as they are', async () => {
    const { journals } = await simulated(model, years);
    expect(journals).toHaveLength(6);
    for (const { text, operations, entries } of journals) {
      expect([...exportJsonLines(operations)].join('')).toBe(text);
      expect(profileOf(replay(operations))).toMatchObject({ conditions: [model] });
      expect(entries).toHaveLength(operations.length - 1);
    }
  });

  test('are a diary from which a course follows', async () => {
    const { journals } = await simulated(model, years);
    for (const { entries } of journals) {
      const { reports } = historyOf(entries);
      const days = reports.map(({ when }) => when.day);
      expect(new Set(days).size).toBe(days.length);
      expect(days.length).toBeGreaterThan(model === 'ms' ? 400 : 75);
    }
    const episodes = journals.map(
      ({ entries }) => courseOf(historyOf(entries), conditions[model], day('2020-12-31')).spells.length,
    );
    expect(Math.max(...episodes)).toBeGreaterThan(0);
  });
});

test('the journal of a person with MS holds the visits and scans of the tables', async () => {
  const { journals, rowsById } = await simulated('ms', 3);
  const [visits, scans] = [rowsById('visits.csv'), rowsById('scans.csv')];
  for (const { id, entries } of journals) {
    const { patient, notTaken } = patientOf(entries, [], day('2020-12-31'));
    expect(notTaken).toEqual([]);
    expect(patient.visits.map(({ day: at, scores }) => [at, scores.edss])).toEqual(
      visits.get(id)?.map(([, date = '', edss]) => [day(date), Number(edss)]),
    );
    expect(patient.scans?.map(({ day: at, newT2 }) => [at, newT2])).toEqual(
      scans.get(id)?.map(([, date = '', newT2]) => [day(date), Number(newT2)]),
    );
  }
});
