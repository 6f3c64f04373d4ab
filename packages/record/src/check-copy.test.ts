import { expect, test } from 'vitest';
import { checkCopy } from './check-copy.ts';
import { isEntryKind } from './entry-kind.ts';
import type { Hlc, Operation } from './operation.ts';
import { parseEntry } from './parse-entry.ts';

const told = { when: '2026-03-05', enteredBy: { who: 'person' }, enteredAt: '2026-03-05T20:00+01:00' };
let count = 0;
const set = (entity: string, fields: Record<string, unknown>): Operation =>
  ({ hlc: `${++count}` as Hlc, entity, set: { ...told, ...fields } }) as Operation;

test('an entity whose field a hand has broken stays out, and its line, field and value are named', () => {
  const good = set('c1', { kind: 'check-in', overall: 'same' });
  const broken = set('s1', { kind: 'symptom', symptom: 'fatigue', value: 'seven', max: 10 });
  const checked = checkCopy([good, broken], [2, 3], 'ebb.jsonl');
  expect(checked.operations).toEqual([good]);
  expect(checked.problems).toEqual([
    { file: 'ebb.jsonl', row: 3, column: 'value', found: '"seven"', wanted: { is: 'value', of: 'number' } },
  ]);
});

test('an entity that a later operation mended comes in whole', () => {
  const broken = set('s1', { kind: 'symptom', symptom: 'fatigue', value: 'seven', max: 10 });
  const mended: Operation = { hlc: '9' as Hlc, entity: 's1', set: { value: 7 } };
  expect(checkCopy([broken, mended], [2, 3], 'f')).toEqual({ operations: [broken, mended], problems: [] });
});

test('a kind that only a newer version knows is no fault and stays', () => {
  const newer = set('n1', { kind: 'dream', text: 'the sea' });
  expect(checkCopy([newer], [2], 'f')).toEqual({ operations: [newer], problems: [] });
});

test('every kind that can be read is known, and nothing else is', () => {
  const problem = [parseEntry('x', { kind: 'dream' })].flat()[0];
  const wanted = problem !== undefined && 'wanted' in problem ? problem.wanted : undefined;
  const readable = wanted !== undefined && wanted.is === 'one-of' ? wanted.options : [];
  expect(readable.length).toBeGreaterThan(10);
  expect(readable.filter((kind) => !isEntryKind(kind))).toEqual([]);
  expect(['dream', '', 'toString', undefined, 3].filter(isEntryKind)).toEqual([]);
});
