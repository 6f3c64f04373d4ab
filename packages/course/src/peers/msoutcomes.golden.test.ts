import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cohortRows, golden, mismatches, readTable } from '../../fixtures/golden.ts';
import { msoutcomes } from './msoutcomes.ts';
import { type MsoutcomesSet, parseMsoutcomesSet } from './msoutcomes-set.ts';

const runs = [
  { cohort: 'registry', options: 'options.json', expected: 'registry/expected/' },
  { cohort: 'trial', options: 'options.json', expected: 'trial/expected/' },
  { cohort: 'dirty', options: 'options.json', expected: 'dirty/expected/' },
  { cohort: 'dirty', options: 'dirty/random/options_mso.json', expected: 'dirty/random/expected/' },
].map((run) => ({ ...run, sets: setsOf(run.options) }));

describe.each(runs)('MSoutcomes 0.2.1 on $expected', ({ cohort, expected, sets }) => {
  const patients = cohortRows(new URL(`${cohort}/`, golden));
  it.each(sets.map((set) => [set.name, set] as const))('%s: every cell is the peer’s', (_, set) => {
    const folder = new URL(expected, golden);
    const crashed = crashedIn(new URL(`${set.name}.ERRORS.csv`, folder));
    const answered = patients.filter(({ id }) => !crashed.includes(id));
    for (const table of msoutcomes(answered, set))
      expect(mismatches(table, readTable(new URL(set.name + table.suffix, folder)))).toEqual([]);
  });
});

describe('where MSoutcomes stops with an error', () => {
  const stopped = runs.flatMap(({ cohort, expected, sets }) =>
    sets.flatMap((set) =>
      crashedIn(new URL(`${expected}${set.name}.ERRORS.csv`, golden)).map((id) => ({
        cohort,
        expected,
        set,
        id,
      })),
    ),
  );
  it('the patient is listed with what we answer, and the answer is that', () => {
    const listed = readFileSync(new URL('../expected-failures.txt', golden), 'utf8').split('\n');
    expect(stopped.length).toBeGreaterThan(0);
    for (const { cohort, expected, set, id } of stopped) {
      const place = `${expected.replace('expected/', '')}${set.name} ${id}: `;
      expect(listed.filter((line) => line.startsWith(place))).toHaveLength(1);
      const patients = cohortRows(new URL(`${cohort}/`, golden)).filter((patient) => patient.id === id);
      expect(msoutcomes(patients, set)[0]?.rows).toEqual([[id, '0', '', '', '']]);
    }
  });
});

function setsOf(path: string): readonly MsoutcomesSet[] {
  const sets = JSON.parse(readFileSync(new URL(path, golden), 'utf8')) as readonly { readonly fn: string }[];
  return sets
    .filter(({ fn }) => fn !== 'MSprog' && fn !== 'value_milestone')
    .map(parseMsoutcomesSet)
    .flatMap((parsed) => ('problems' in parsed ? expect.fail(parsed.problems.join('\n')) : [parsed]));
}

function crashedIn(file: URL): readonly string[] {
  return existsSync(file) ? readTable(file).rows.map(([id = '']) => id) : [];
}
