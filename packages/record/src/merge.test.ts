import { expect, test } from 'vitest';
import { edits, inOrder, merge } from './merge.ts';
import type { Fields, Hlc, Operation } from './operation.ts';

test('a merge holds every operation of either side once, in the order of their stamps', () => {
  const [first, second, third] = [
    set(1, 'a', { value: 1 }),
    set(2, 'b', { value: 2 }),
    set(3, 'a', { value: 3 }),
  ];
  expect(merge([third, first], [second, { ...first }])).toEqual([first, second, third]);
});

test('two different operations under one stamp are both kept, in one order from either side', () => {
  const one = set(1, 'a', { value: 1 });
  const other = set(1, 'a', { value: 2 });
  expect(merge([one], [other])).toEqual([one, other]);
  expect(merge([other], [one])).toEqual([one, other]);
});

test('operations that differ only in a field of a later version are two operations', () => {
  const one = set(1, 'a', { value: 1 });
  const laterVersion: Operation = { ...one, ...{ by: 'a later version' } };
  expect(inOrder([one, laterVersion])).toHaveLength(2);
});

test('the history of an entry tells every write with what stood there before', () => {
  const history = edits(
    [
      { hlc: hlcAt(4), entity: 'a', deleted: true },
      set(2, 'a', { value: 5, side: 'left' }),
      set(1, 'a', { value: 3 }),
      set(2, 'b', { value: 9 }),
      { hlc: hlcAt(5), entity: 'a', deleted: false },
      set(3, 'a', { side: null }),
    ],
    'a',
  );
  expect(history).toEqual([
    { hlc: hlcAt(1), field: 'value', after: 3 },
    { hlc: hlcAt(2), field: 'value', before: 3, after: 5 },
    { hlc: hlcAt(2), field: 'side', after: 'left' },
    { hlc: hlcAt(3), field: 'side', before: 'left', after: null },
    { hlc: hlcAt(4), deleted: true },
    { hlc: hlcAt(5), deleted: false },
  ]);
});

test('a write that changed nothing is no edit', () => {
  expect(
    edits(
      [
        set(1, 'a', { enteredBy: { who: 'carer', name: 'Jo' } }),
        set(2, 'a', { enteredBy: { name: 'Jo', who: 'carer' } }),
        { hlc: hlcAt(3), entity: 'a', deleted: false },
      ],
      'a',
    ),
  ).toEqual([{ hlc: hlcAt(1), field: 'enteredBy', after: { who: 'carer', name: 'Jo' } }]);
});

test('an entity nobody wrote has no history', () => {
  expect(edits([set(1, 'a', { value: 1 })], 'b')).toEqual([]);
});

function set(millis: number, entity: string, fields: Fields): Operation {
  return { hlc: hlcAt(millis), entity, set: fields };
}

function hlcAt(millis: number): Hlc {
  return `${String(millis).padStart(15, '0')}-0000-phone` as Hlc;
}
