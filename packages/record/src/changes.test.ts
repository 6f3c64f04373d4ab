import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, created, inverse, removed, restored } from './changes.ts';
import type { Clock } from './clock.ts';
import { entriesOf } from './entries.ts';
import type { SymptomEntry } from './entry.ts';
import { apply, emptyState, isLive, type RecordState } from './log.ts';
import type { Change, Fields } from './operation.ts';
import { stamp } from './stamp.ts';

const seed = 20260305;
const fatigue: SymptomEntry = {
  kind: 'symptom',
  id: 's1',
  when: '2026-03-05',
  enteredBy: { who: 'person' },
  enteredAt: '2026-03-05T20:14+01:00',
  symptom: 'fatigue',
  value: 4,
  max: 10,
};

const field = fc.constantFrom('value', 'side', 'symptom', '__proto__');
const fields: fc.Arbitrary<Fields> = fc
  .array(fc.tuple(field, fc.constantFrom(1, 2, null)), { maxLength: 3 })
  .map((all) => Object.fromEntries(all));
const entity = fc.constantFrom('a', 'b');
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(entity, fields).map(([id, set]) => changed(id, set)),
  entity.map(removed),
  entity.map(restored),
);
const changes = fc.array(change, { maxLength: 6 });

test('a created entry is read back as it was', () => {
  expect(entriesOf(made(emptyState, [created(fatigue)]))).toEqual([fatigue]);
});

test('undoing changes shows what was there before, whatever was changed', () => {
  fc.assert(
    fc.property(changes, changes, (earlier, batch) => {
      const before = made(emptyState, earlier);
      const undone = made(made(before, batch), inverse(before, batch));
      expect(shown(undone)).toEqual(shown(before));
    }),
    { seed, numRuns: 2000 },
  );
});

test('undoing the undoing shows the changes again', () => {
  fc.assert(
    fc.property(changes, changes, (earlier, batch) => {
      const before = made(emptyState, earlier);
      const after = made(before, batch);
      const undo = inverse(before, batch);
      const redo = inverse(after, undo);
      expect(shown(made(made(after, undo), redo))).toEqual(shown(after));
    }),
    { seed, numRuns: 2000 },
  );
});

test('what takes back a new entry removes it and clears nothing, so that the undo can be undone', () => {
  expect(inverse(emptyState, [created(fatigue), changed('s1', { value: 5 })])).toEqual([removed('s1')]);
});

test('what takes back a change gives the fields their earlier values, and clears those that had none', () => {
  const state = made(emptyState, [created(fatigue)]);
  expect(inverse(state, [changed('s1', { value: 9, side: 'left' }), changed('s1', { value: 10 })])).toEqual([
    changed('s1', { value: 4, side: null }),
  ]);
});

test('a change that changed nothing leaves nothing to take back', () => {
  expect(inverse(made(emptyState, [created(fatigue)]), [changed('s1', { value: 4 })])).toEqual([]);
});

test('taking back a deletion restores, taking back a restoration removes', () => {
  const live = made(emptyState, [created(fatigue)]);
  expect(inverse(live, [removed('s1')])).toEqual([restored('s1')]);
  expect(inverse(made(live, [removed('s1')]), [restored('s1')])).toEqual([removed('s1')]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])(
  'a value of %d cannot be recorded: JSON would lose it',
  (value) => {
    expect(() => created({ ...fatigue, value })).toThrow('Cannot record value');
  },
);

test('a field that was not said is left out, not recorded as undefined', () => {
  expect(() => created({ ...fatigue, side: undefined } as unknown as SymptomEntry)).toThrow(
    'Cannot record side',
  );
});

function made(state: RecordState, batch: readonly Change[]): RecordState {
  const clock: Clock = { millis: 0, counter: state.entities.size, device: 'phone' };
  return apply(state, stamp(batch, state, clock, 1).operations);
}

/** What a person would see: live entities and the fields that are not cleared. */
function shown(state: RecordState): unknown {
  return [...state.entities.values()]
    .filter(isLive)
    .map(
      ({ id, fields: own }) =>
        [
          id,
          Object.entries(own)
            .filter(([, value]) => value !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
