import { day } from '@ebb/course';
import {
  apply,
  changed,
  created,
  type Entry,
  emptyState,
  entriesOf,
  profileOf,
  removed,
  replay,
  restored,
  stamp,
} from '@ebb/record';
import { expect, test } from 'vitest';
import { exampleLife } from '../examples/life.ts';
import { en } from '../examples/words.ts';
import { entriesIn, entryIn, profileIn } from './entries.ts';

const clock = { millis: 0, counter: 0, device: 'test' };
const today = day('2026-03-05');

test.each(['ms', 'fibromyalgia'] as const)(
  'reading without checking gives what reading with checking gives, in the same order (%s)',
  (condition) => {
    const state = replay(
      stamp(exampleLife(condition, today, en).map(created), emptyState, clock, 1).operations,
    );
    expect(entriesIn(state)).toEqual(entriesOf(state));
    expect(profileIn(state)).toEqual(profileOf(state));
  },
);

const note: Entry = {
  id: 'n1',
  kind: 'note',
  when: '2026-03-05T08:00+01:00',
  text: 'slept',
  title: 'night',
  enteredBy: { who: 'person' },
  enteredAt: '2026-03-05T08:00+01:00',
};

test('a cleared field is absent, a removed entry is gone, a restored one is back', () => {
  const step = (
    state: typeof emptyState,
    ...changes: Parameters<typeof stamp>[0] extends Iterable<infer C> ? C[] : never
  ) => apply(state, stamp(changes, state, clock, 1).operations);
  const written = step(emptyState, created(note));
  const cleared = step(written, changed('n1', { title: null }));
  expect(entryIn(cleared, 'n1')).not.toHaveProperty('title');
  const gone = step(cleared, removed('n1'));
  expect(entriesIn(gone)).toEqual([]);
  expect(entriesIn(step(gone, restored('n1')))).toHaveLength(1);
});

test('the list is the same list until something changes', () => {
  const state = replay(stamp([created(note)], emptyState, clock, 1).operations);
  expect(entriesIn(state)).toBe(entriesIn(state));
});

test('what has no day is kept in the record and shown nowhere', () => {
  const state = replay(
    stamp([changed('odd', { kind: 'note', when: 'some day', text: 'x' })], emptyState, clock, 1).operations,
  );
  expect(entriesIn(state)).toEqual([]);
  expect(state.entities.has('odd')).toBe(true);
});
