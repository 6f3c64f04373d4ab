import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { crashedIn, golden } from '../../fixtures/golden.ts';

const listed = new URL('../expected-failures.txt', golden);

it('the list of expected failures names every answer a peer did not give, each with its reason, and no other', () => {
  const lines = readFileSync(listed, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) expect(line).toMatch(/^\S+ \S+: \S.*$/);
  expect(lines.map((line) => line.slice(0, line.indexOf(':'))).toSorted()).toEqual(
    [...crashesInCohorts(), ...crashesInCases()].toSorted(),
  );
});

function crashesInCohorts(): readonly string[] {
  const folders = ['registry/expected', 'trial/expected', 'dirty/expected', 'dirty/random/expected'];
  return folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, golden))
      .filter((file) => file.endsWith('.ERRORS.csv'))
      .flatMap((file) => {
        const set = `${folder.replace('/expected', '')}/${file.replace('.ERRORS.csv', '')}`;
        return [...crashedIn(new URL(`${folder}/${file}`, golden))].map((id) => `${set} ${id}`);
      }),
  );
}

function crashesInCases(): readonly string[] {
  const cases = JSON.parse(readFileSync(new URL('cases/cases.json', golden), 'utf8')) as readonly {
    readonly name: string;
    readonly msprog: unknown;
  }[];
  return cases.filter(({ msprog }) => !Array.isArray(msprog)).map(({ name }) => `cases ${name}`);
}
