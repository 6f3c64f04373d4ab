import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportJsonLines } from './export-json-lines.ts';
import type { Problem } from './import.ts';
import { replay } from './log.ts';
import type { Fields, FieldValue, Hlc, Operation } from './operation.ts';
import { isProblem, readJsonLines } from './read-json-lines.ts';
import type { Wanted } from './wanted.ts';

const seed = 20260305;
const header = '{"format":"ebb","version":1}\n';
const hlc: Wanted = { is: 'ebb-field', field: 'hlc' };
const entity: Wanted = { is: 'ebb-field', field: 'entity' };
const set: Wanted = { is: 'ebb-field', field: 'set' };
const deleted: Wanted = { is: 'ebb-field', field: 'deleted' };
const setOrDeleted: Wanted = { is: 'set-or-deleted' };
const object: Wanted = { is: 'json-object', deepest: 64 };
const phone = '001772712000000-0000-phone' as Hlc;

const stamps = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('phone', 'tablet'))
  .map(([millis, device]) => `${String(millis).padStart(15, '0')}-0000-${device}` as Hlc);
const values = fc.oneof(
  fc.jsonValue() as fc.Arbitrary<FieldValue>,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\uD800', '\0', '\u2028', 'a\r\nb', '=1+1', '\u{1F634}'),
);
const fields = fc
  .array(fc.tuple(fc.oneof(fc.string(), fc.constantFrom('7', '__proto__', 'set', 'hlc')), values), {
    maxLength: 4,
  })
  .map((all) => Object.fromEntries(all) as Fields);
/** Operations as a later version may write them: with fields beside ours. */
const beside = fc
  .array(fc.tuple(fc.constantFrom('by', 'after', '__proto__', 'wanted', 'row'), values), { maxLength: 2 })
  .map((all) => Object.fromEntries(all));
const operation = fc
  .tuple(
    stamps,
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.oneof(
      fields.map((set) => ({ set })),
      fc.boolean().map((deleted) => ({ deleted })),
    ),
    beside,
  )
  .map(([hlc, entity, body, more]) => ({ ...more, hlc, entity, ...body }) as Operation);
const operations = fc.array(operation, { maxLength: 20 });

test('what was exported is read back without a problem, and exported again byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(operations, async (all) => {
      const text = [...exportJsonLines(all)].join('');
      const read = await readAll([text]);
      expect(read.filter(isProblem)).toEqual([]);
      expect([...exportJsonLines(read as Operation[])].join('')).toBe(text);
      expect(replay(read as Operation[])).toEqual(replay(JSON.parse(JSON.stringify(all)) as Operation[]));
    }),
    { seed, numRuns: 500 },
  );
});

test('two devices that know the same export the same bytes', () => {
  fc.assert(
    fc.property(
      operations.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        expect([...exportJsonLines([...shuffled, ...all])]).toEqual([...exportJsonLines(all)]);
      },
    ),
    { seed },
  );
});

test('where the text is cut into pieces makes no difference', async () => {
  await fc.assert(
    fc.asyncProperty(operations, fc.array(fc.nat(400)), async (all, cuts) => {
      const text = [...exportJsonLines(all)].join('');
      const ends = [...cuts, text.length].sort((a, b) => a - b);
      const pieces = ends.map((end, at) => text.slice(at === 0 ? 0 : ends[at - 1], end));
      expect(await readAll(pieces)).toEqual(await readAll([text]));
    }),
    { seed },
  );
});

test('no text whatsoever makes reading throw', async () => {
  const line = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom(header, '{"hlc":1}', '[1]', '{', '\uFEFF', '\r'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.boolean(), async (lines, hasHeader) => {
      const read = await readAll([hasHeader ? header : '', ...lines.map((text) => `${text}\n`)]);
      for (const problem of read.filter(isProblem))
        expect(problem).toMatchObject({ file: 'ebb.jsonl', wanted: { is: expect.any(String) } });
    }),
    { seed, numRuns: 500 },
  );
});

test('a file from Windows with a byte order mark, empty lines and no last line end is read', async () => {
  const text = `\uFEFF{"format":"ebb","version":1}\r\n\r\n{"hlc":"${phone}","entity":"a","deleted":true}`;
  expect(await readAll([text])).toEqual([{ hlc: phone, entity: 'a', deleted: true }]);
});

test('what is quoted of a line from Windows is the line without its end', async () => {
  const read = await readAll([header, 'half a line\r\n']);
  expect(read).toMatchObject([{ row: 2, found: 'half a line' }]);
});

test('a byte order mark where no file begins is a problem of its line', async () => {
  const read = await readAll([header, `\uFEFF{"hlc":"${phone}","entity":"a","deleted":true}\n`]);
  expect(read.map(isProblem)).toEqual([true]);
});

test('a header may carry more than this version knows', async () => {
  expect(await readAll(['{"format":"ebb","version":1,"madeBy":"someone else"}\n'])).toEqual([]);
});

test('a line that cannot be read is told with its number, and the next is read', async () => {
  const read = await readAll([
    header,
    '{"hlc":"x"}\n',
    'half a li',
    `ne\n{"hlc":"${phone}","entity":"a","deleted":false}\n`,
  ]);
  expect(read).toEqual([
    { file: 'ebb.jsonl', row: 2, found: '{"hlc":"x"}', wanted: hlc },
    { file: 'ebb.jsonl', row: 3, found: 'half a line', wanted: object },
    { hlc: phone, entity: 'a', deleted: false },
  ]);
});

test.each<[string, string, Wanted]>([
  ['a stamp that is none', '{"hlc":"1","entity":"a","set":{}}', hlc],
  ['no entity', `{"hlc":"${phone}","set":{}}`, entity],
  ['an empty entity', `{"hlc":"${phone}","entity":"","set":{}}`, entity],
  ['nothing to do', `{"hlc":"${phone}","entity":"a"}`, setOrDeleted],
  ['two things to do', `{"hlc":"${phone}","entity":"a","set":{},"deleted":true}`, setOrDeleted],
  ['a list of fields', `{"hlc":"${phone}","entity":"a","set":[1]}`, set],
  ['fields that are nothing', `{"hlc":"${phone}","entity":"a","set":null}`, set],
  ['a deletion that is neither', `{"hlc":"${phone}","entity":"a","deleted":null}`, deleted],
  ['a number no double holds', `{"hlc":"${phone}","entity":"a","set":{"value":1e999}}`, object],
  [
    'a value nested without end',
    `{"hlc":"${phone}","entity":"a","set":{"value":${'['.repeat(200)}${']'.repeat(200)}}}`,
    object,
  ],
])('%s is a problem that says what was wanted', async (_, line, wanted) => {
  const [problem, ...rest] = await readAll([header, line]);
  expect(rest).toEqual([]);
  expect((problem as Problem).wanted).toEqual(wanted);
});

test.each([
  ['an empty file', ''],
  ['a file of another kind', 'observation_date,tracker_name\n2026-03-05,Fatigue\n'],
  ['a file without a header', `{"hlc":"${phone}","entity":"a","deleted":true}\n`],
  ['another format', '{"format":"flow","version":1}\n'],
  ['a file of a later version', '{"format":"ebb","version":2}\n'],
])('%s is one problem of its first line, and nothing is read from it', async (_, text) => {
  const read = await readAll([text]);
  expect(read.map((problem) => isProblem(problem) && problem.row)).toEqual([1]);
});

test('a file cut off in the middle of its last line gives all lines before it', async () => {
  const text = [
    ...exportJsonLines([
      { hlc: phone, entity: 'a', set: { kind: 'note' } },
      { hlc: phone, entity: 'b', set: { kind: 'note' } },
    ]),
  ].join('');
  const read = await readAll([text.slice(0, -9)]);
  expect(read.map(isProblem)).toEqual([false, true]);
});

test('only the beginning of a long line is quoted in a problem', async () => {
  const [problem] = await readAll([header, 'x'.repeat(1_000_000)]);
  expect((problem as Problem).found.length).toBeLessThan(100);
});

test('a note of ten million characters in a thousand pieces is read in one go', async () => {
  const text = [
    ...exportJsonLines([{ hlc: phone, entity: 'a', set: { text: 'x'.repeat(10_000_000) } }]),
  ].join('');
  const pieces = Array.from({ length: 1001 }, (_, at) => text.slice(at * 10_000, (at + 1) * 10_000));
  expect(await readAll(pieces)).toHaveLength(1);
});

test('100,000 operations go out and come back', async () => {
  const all = Array.from(
    { length: 100_000 },
    (_, at): Operation => ({
      hlc: `${String(at).padStart(15, '0')}-0000-phone` as Hlc,
      entity: `e${at}`,
      set: { kind: 'note', text: String(at) },
    }),
  );
  expect(await readAll(exportJsonLines(all.toReversed()))).toEqual(all);
});

async function readAll(pieces: Iterable<string>): Promise<(Operation | Problem)[]> {
  const read: (Operation | Problem)[] = [];
  for await (const line of readJsonLines(pieces, 'ebb.jsonl')) read.push(line);
  return read;
}
