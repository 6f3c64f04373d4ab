import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cohortRows, crashedIn, golden, mismatches, readTable } from '../../fixtures/golden.ts';
import { msprog } from './msprog.ts';
import type { MsprogSet } from './msprog-options.ts';

const runs = [
  { cohort: 'registry', options: 'options.json', expected: 'registry/expected/' },
  { cohort: 'trial', options: 'options.json', expected: 'trial/expected/' },
  { cohort: 'dirty', options: 'options.json', expected: 'dirty/expected/' },
  { cohort: 'dirty', options: 'dirty/random/options.json', expected: 'dirty/random/expected/' },
].map((run) => ({ ...run, sets: setsOf(run.options) }));

describe.each(runs)('msprog@77b905c on $expected', ({ cohort, expected, sets }) => {
  const rows = cohortRows(new URL(`${cohort}/`, golden));
  it.each(sets.map((set) => [set.name, set] as const))('%s: every cell is the peer’s', (_, set) => {
    const folder = new URL(expected, golden);
    const crashed = crashedIn(new URL(`${set.name}.ERRORS.csv`, folder));
    for (const { suffix, header, rows: all } of msprog(rows, set)) {
      const kept = all.filter(([id = '']) => !crashed.has(id));
      expect(mismatches({ header, rows: kept }, readTable(new URL(set.name + suffix, folder)))).toEqual([]);
    }
  });
});

function setsOf(path: string): readonly MsprogSet[] {
  const sets = JSON.parse(readFileSync(new URL(path, golden), 'utf8')) as readonly MsprogSet[];
  return sets.filter(({ fn }) => fn === 'MSprog' || fn === 'value_milestone');
}
