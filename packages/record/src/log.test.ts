import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { apply, emptyState, isLive, type RecordState, replay, stampOf } from './log.ts';
import { merge } from './merge.ts';
import type { FieldValue, Hlc, Operation } from './operation.ts';

const seed = 20260305;

/** So few moments and devices that stamps meet, as they do when a phone was copied onto another. */
const stamps = fc
  .record({
    millis: fc.integer({ min: 1, max: 6 }),
    counter: fc.nat(1),
    device: fc.constantFrom('phone', 'tablet', 'carer'),
  })
  .map(
    ({ millis, counter, device }) =>
      `${String(millis).padStart(15, '0')}-${counter.toString(16).padStart(4, '0')}-${device}` as Hlc,
  );
const values = fc.oneof(
  fc.constantFrom<FieldValue>(null, 0, 1, true, 'same', 'worse', [1], { who: 'person' }),
  fc.jsonValue() as fc.Arbitrary<FieldValue>,
);
const names = fc.constantFrom('kind', 'value', 'when', '__proto__', 'constructor', '7', 'of-a-later-version');
const sets = fc.array(fc.tuple(names, values), { maxLength: 4 }).map((fields) => Object.fromEntries(fields));
const entities = fc.constantFrom('a', 'b', '__proto__');
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ hlc: stamps, entity: entities, set: sets }, { noNullPrototype: true }),
  fc.record({ hlc: stamps, entity: entities, deleted: fc.boolean() }, { noNullPrototype: true }),
);
const operations = fc.array(operation, { maxLength: 40 });

/** A state in a form that tells two states apart by what they say and by who said it last. */
function told(state: RecordState): string[] {
  return [...state.entities.values()]
    .map((entity) => {
      const fields = Object.keys(entity.fields).sort();
      return JSON.stringify([
        entity.id,
        fields.map((field) => [
          field,
          canonicalJson(entity.fields[field] as FieldValue),
          stampOf(entity, field),
        ]),
        entity.deletion,
      ]);
    })
    .sort();
}

test('operations in any order, with any repeated, leave the same state', () => {
  const shuffledWithRepeats = operations.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.shuffledSubarray(all)),
  );
  fc.assert(
    fc.property(shuffledWithRepeats, ([all, shuffled, again]) => {
      expect(told(replay([...again, ...shuffled, ...again]))).toEqual(told(replay(all)));
    }),
    { seed, numRuns: 1000 },
  );
});

test('operations that come piece by piece leave the same state as all at once', () => {
  fc.assert(
    fc.property(fc.array(operations, { maxLength: 6 }), (pieces) => {
      expect(told(pieces.reduce(apply, emptyState))).toEqual(told(replay(pieces.flat())));
    }),
    { seed, numRuns: 500 },
  );
});

test('devices that hear of each other in any order, miss pieces and hear them later, end up alike', () => {
  const devices = fc.array(fc.tuple(operations, fc.infiniteStream(fc.boolean())), {
    minLength: 2,
    maxLength: 4,
  });
  fc.assert(
    fc.property(devices, (split) => {
      const all = split.flatMap(([own]) => own);
      const ends = split.map(([own, isHeard]) => {
        const early = all.filter(() => isHeard.next().value === true);
        const redelivered = [...all].reverse();
        return told(apply(apply(replay(own), early), redelivered));
      });
      for (const end of ends) expect(end).toEqual(told(replay(all)));
    }),
    { seed, numRuns: 500 },
  );
});

test('replaying a merge is the same from either side, and merging again changes nothing', () => {
  fc.assert(
    fc.property(operations, operations, operations, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(a, merge(a, b))).toEqual(merge(a, b));
      expect(told(replay(merge(a, b)))).toEqual(told(replay([...a, ...b])));
    }),
    { seed, numRuns: 500 },
  );
});

test('applying operations leaves the state they were applied to as it was', () => {
  fc.assert(
    fc.property(operations, operations, (a, b) => {
      const before = replay(a);
      const was = told(before);
      apply(before, b);
      expect(told(before)).toEqual(was);
    }),
    { seed },
  );
});

test('an entity that no operation touched is still the same object', () => {
  const before = replay([set(1, 'a', { value: 1 }), set(1, 'b', { value: 1 })]);
  const after = apply(before, [set(2, 'a', { value: 2 }), set(1, 'b', { value: 1 })]);
  expect(after.entities.get('b')).toBe(before.entities.get('b'));
  expect(after.entities.get('a')).not.toBe(before.entities.get('a'));
});

test('the last writer wins, field by field', () => {
  const state = replay([
    set(1, 'a', { value: 1, side: 'left' }),
    set(3, 'a', { value: 3 }),
    set(2, 'a', { value: 2, side: 'right' }),
  ]);
  expect(state.entities.get('a')?.fields).toEqual({ value: 3, side: 'right' });
});

test('a late operation cannot win over a later one', () => {
  const state = apply(replay([set(3, 'a', { value: 3 })]), [set(2, 'a', { value: 2 })]);
  expect(state.entities.get('a')?.fields).toEqual({ value: 3 });
});

test('fields and kinds of a later version are kept', () => {
  const state = replay([set(1, 'a', { kind: 'dream', colour: 'blue', depth: { of: [1, 2] } })]);
  expect(state.entities.get('a')?.fields).toEqual({ kind: 'dream', colour: 'blue', depth: { of: [1, 2] } });
});

test('a deleted entry stays deleted when someone who did not know edits it later', () => {
  const state = replay([set(1, 'a', { value: 1 }), deletion(2, 'a', true), set(3, 'a', { value: 3 })]);
  expect(isLiveIn(state, 'a')).toBe(false);
  expect(state.entities.get('a')?.fields).toEqual({ value: 3 });
});

test('a deleted entry comes back with what was set meanwhile when its deletion is taken back', () => {
  const state = replay([
    deletion(4, 'a', false),
    set(3, 'a', { value: 3 }),
    deletion(2, 'a', true),
    set(1, 'a', { value: 1 }),
  ]);
  expect(isLiveIn(state, 'a')).toBe(true);
  expect(state.entities.get('a')?.fields).toEqual({ value: 3 });
});

test('a deletion that arrives before what it deletes holds', () => {
  const state = apply(replay([deletion(2, 'a', true)]), [set(1, 'a', { value: 1 })]);
  expect(isLiveIn(state, 'a')).toBe(false);
});

test('deleting and keeping under one stamp means deleted, on every device', () => {
  const both = [deletion(1, 'a', true), deletion(1, 'a', false)];
  expect(isLiveIn(replay(both), 'a')).toBe(false);
  expect(isLiveIn(replay(both.toReversed()), 'a')).toBe(false);
});

test('of two values under one stamp the greater text wins, on every device', () => {
  const both = [set(1, 'a', { value: 'x' }), set(1, 'a', { value: 'y' })];
  expect(replay(both).entities.get('a')?.fields).toEqual({ value: 'y' });
  expect(replay(both.toReversed()).entities.get('a')?.fields).toEqual({ value: 'y' });
});

test('a deletion that is delivered twice changes nothing the second time', () => {
  const before = replay([deletion(2, 'a', true)]);
  expect(apply(before, [deletion(2, 'a', true)]).entities.get('a')).toBe(before.entities.get('a'));
});

test('100,000 operations on one entity and on 100,000 entities are taken in', () => {
  const one = replay(Array.from({ length: 100_000 }, (_, at) => set(at, 'a', { value: at })));
  expect(one.entities.get('a')?.fields).toEqual({ value: 99_999 });
  const many = replay(Array.from({ length: 100_000 }, (_, at) => set(at, `e${at}`, { value: at })));
  expect(many.entities.size).toBe(100_000);
});

function set(millis: number, entity: string, fields: { readonly [field: string]: FieldValue }): Operation {
  return { hlc: hlcAt(millis), entity, set: fields };
}

function deletion(millis: number, entity: string, deleted: boolean): Operation {
  return { hlc: hlcAt(millis), entity, deleted };
}

function hlcAt(millis: number): Hlc {
  return `${String(millis).padStart(15, '0')}-0000-phone` as Hlc;
}

function isLiveIn({ entities }: RecordState, id: string): boolean {
  const entity = entities.get(id);
  return entity !== undefined && isLive(entity);
}
