import { expect, test } from 'vitest';
import { changed, created, removed } from './changes.ts';
import { entriesOf, profileOf, unreadOf } from './entries.ts';
import type { NoteEntry, ProfileEntry } from './entry.ts';
import { apply, emptyState, type RecordState, replay } from './log.ts';
import type { Change, Hlc } from './operation.ts';

const profile: ProfileEntry = {
  kind: 'profile',
  id: 'profile',
  when: '2026-03-01',
  enteredBy: { who: 'person' },
  enteredAt: '2026-03-01',
  conditions: ['ms'],
};

test('entries are in order by local day, then instant, then id, however they came', () => {
  const inOrder = [
    note('b', '2026-03-04T23:00-05:00'),
    note('a', '2026-03-05'),
    note('c', '2026-03-05'),
    note('z', '2026-03-05T08:00+01:00'),
    note('d', '2026-03-05T09:00+01:00'),
    note('e', '2026-03-05T09:00+01:00'),
  ];
  expect(entriesOf(recorded(inOrder.toReversed().map(created)))).toEqual(inOrder);
});

test('deleted entries, the profile and what cannot be read are no entries', () => {
  const state = recorded([
    created(note('a', '2026-03-05')),
    created(note('b', '2026-03-05')),
    created(profile),
    changed('d', { kind: 'dream' }),
    removed('b'),
    removed('e'),
  ]);
  expect(entriesOf(state).map(({ id }) => id)).toEqual(['a']);
});

test('what cannot be read is told, field by field, but not once it is deleted', () => {
  const state = recorded([
    created(note('a', '2026-03-05')),
    changed('d', { kind: 'dream' }),
    changed('a', { when: 'then' }),
    changed('e', {}),
    removed('e'),
  ]);
  expect(unreadOf(state).map(({ entity, field, found }) => [entity, field, found])).toEqual([
    ['a', 'when', '"then"'],
    ['d', 'kind', '"dream"'],
  ]);
});

test('an entry changed by an operation is read anew, and the state before still shows it as it was', () => {
  const before = recorded([created(note('a', '2026-03-05'))]);
  expect(entriesOf(before)).toEqual([note('a', '2026-03-05')]);
  const after = apply(before, [{ hlc: hlcAt(99), ...changed('a', { text: 'better' }) }]);
  expect(entriesOf(after)).toEqual([{ ...note('a', '2026-03-05'), text: 'better' }]);
  expect(entriesOf(before)).toEqual([note('a', '2026-03-05')]);
});

test('the profile is what the last words on each field make it', () => {
  const state = recorded([
    created(profile),
    changed('profile', { checkIn: 'weekly' }),
    changed('profile', { conditions: ['fibromyalgia'] }),
  ]);
  expect(profileOf(state)).toEqual({ ...profile, checkIn: 'weekly', conditions: ['fibromyalgia'] });
});

test('before anybody said anything, after it was deleted, or where it is something else, there is no profile', () => {
  expect(profileOf(emptyState)).toBeUndefined();
  expect(profileOf(recorded([created(profile), removed('profile')]))).toBeUndefined();
  expect(profileOf(recorded([created({ ...note('a', '2026-03-05'), id: 'profile' })]))).toBeUndefined();
  expect(profileOf(recorded([created(profile), changed('profile', { checkIn: 'hourly' })]))).toBeUndefined();
});

function note(id: string, when: string): NoteEntry {
  return { kind: 'note', id, when, enteredBy: { who: 'person' }, enteredAt: when, text: id };
}

function recorded(changes: readonly Change[]): RecordState {
  return replay(changes.map((change, at) => ({ hlc: hlcAt(at), ...change })));
}

function hlcAt(millis: number): Hlc {
  return `${String(millis).padStart(15, '0')}-0000-phone` as Hlc;
}
