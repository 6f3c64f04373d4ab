import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entriesOf, profileOf } from './entries.ts';
import { exportCsv } from './export-csv.ts';
import { exportJsonLines } from './export-json-lines.ts';
import type { Problem } from './import.ts';
import { replay } from './log.ts';
import type { Fields, Operation } from './operation.ts';
import { type FieldProblem, isEntry, parseEntry } from './parse-entry.ts';
import { isProblem, readJsonLines } from './read-json-lines.ts';

const document = readFileSync(new URL('../../../docs/FORMAT.md', import.meta.url), 'utf8');
const example = block('jsonl');

test('the example in docs/FORMAT.md is read without a problem, and written again byte for byte', async () => {
  const read = await readExample();
  expect([...exportJsonLines(read)].join('')).toBe(example);
});

test('the example says what docs/FORMAT.md says it says', async () => {
  const state = replay(await readExample());
  expect(profileOf(state)?.conditions).toEqual(['ms']);
  const [fever, checkIn, numbness, ...rest] = entriesOf(state);
  expect(fever).toMatchObject({ kind: 'factor', factor: 'fever', present: false });
  expect(checkIn).toMatchObject({ kind: 'check-in', overall: 'bit-worse', when: '2026-03-05T20:14+01:00' });
  expect(numbness).toMatchObject({ kind: 'symptom', symptom: 'numbness', value: 6 });
  expect(numbness).not.toHaveProperty('side');
  expect(rest).toEqual([]);
});

test('the reader of ten lines in docs/FORMAT.md gives the entries that Ebb reads', async () => {
  const read = new Function('lines', `${block('js')}return entries;`) as (
    lines: readonly string[],
  ) => readonly (Fields & { readonly id: string })[];
  const state = replay(await readExample());
  const theirs = read(example.trimEnd().split('\n')).map(({ id, deleted: _deleted, ...fields }) =>
    parseEntry(id, fields),
  );
  expect(theirs.filter((entry) => isEntry(entry) && entry.kind !== 'profile')).toHaveLength(
    entriesOf(state).length,
  );
  expect(theirs).toEqual(expect.arrayContaining([...entriesOf(state)]));
});

test('docs/FORMAT.md describes every kind there is and no other', () => {
  const described = [...section('## Entries').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind]) => kind);
  const [problem] = parseEntry('e1', {}) as readonly FieldProblem[];
  expect(problem?.wanted).toEqual({
    is: 'one-of',
    options: described.filter((kind) => kind !== undefined && !['kind', 'when'].includes(kind)),
  });
});

test('docs/FORMAT.md names the columns of the table as they are', () => {
  expect([...exportCsv([])].join('')).toBe(block('csv').replace('\n', '\r\n'));
});

async function readExample(): Promise<Operation[]> {
  const read: (Operation | Problem)[] = [];
  for await (const line of readJsonLines([example], 'FORMAT.md')) read.push(line);
  expect(read.filter(isProblem)).toEqual([]);
  return read.filter((line): line is Operation => !isProblem(line));
}

function block(language: string): string {
  const found = new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'm').exec(document)?.[1];
  if (found === undefined) throw new RangeError(`Cannot find a ${language} block in docs/FORMAT.md`);
  return found;
}

function section(heading: string): string {
  const from = document.indexOf(`${heading}\n`);
  return document.slice(from, document.indexOf('\n## ', from + 1));
}
