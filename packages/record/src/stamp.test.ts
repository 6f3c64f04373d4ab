import { expect, test } from 'vitest';
import { changed, created, removed, restored } from './changes.ts';
import { type Clock, receive, tick } from './clock.ts';
import type { CheckIn } from './entry.ts';
import { apply, emptyState, isLive, type RecordState, replay } from './log.ts';
import { stamp } from './stamp.ts';

const now = 1_772_712_000_000;
const phone: Clock = { millis: now, counter: 0, device: 'phone' };
const checkIn: CheckIn = {
  kind: 'check-in',
  id: 'c1',
  when: '2026-03-05',
  enteredBy: { who: 'person' },
  enteredAt: '2026-03-05T20:14+01:00',
  overall: 'same',
};

test('changes get stamps in the order they were made', () => {
  const { operations, clock } = stamp(
    [created(checkIn), changed('c1', { overall: 'bit-worse' })],
    emptyState,
    phone,
    now,
  );
  expect(operations.map(({ hlc }) => hlc)).toEqual([
    '001772712000000-0001-phone',
    '001772712000000-0002-phone',
  ]);
  expect(clock).toEqual({ millis: now, counter: 2, device: 'phone' });
  expect(replay(operations.toReversed()).entities.get('c1')?.fields['overall']).toBe('bit-worse');
});

test('who changes what a tablet a day ahead wrote wins over it at once, and keeps an honest clock', () => {
  const [tomorrow] = tick({ millis: 0, counter: 0, device: 'tablet' }, now + 86_400_000);
  const state = replay([{ hlc: tomorrow, ...created(checkIn) }]);
  const heard = receive(phone, tomorrow, now).clock;
  const { operations, clock } = stamp(
    [changed('c1', { overall: 'much-worse' }), changed('c1', { overall: 'better' })],
    state,
    heard,
    now,
  );
  expect(apply(state, operations).entities.get('c1')?.fields['overall']).toBe('better');
  expect(clock.millis).toBeLessThan(now + 3_600_000);
});

test('deleting and restoring win over what a tablet a day ahead did', () => {
  const [tomorrow] = tick({ millis: 0, counter: 0, device: 'tablet' }, now + 86_400_000);
  const deleted = replay([
    { hlc: tomorrow, ...created(checkIn) },
    { hlc: tomorrow, ...removed('c1') },
  ]);
  const back = apply(deleted, stamp([restored('c1')], deleted, phone, now).operations);
  expect(isLiveIn(back, 'c1')).toBe(true);
  const gone = apply(back, stamp([removed('c1')], back, phone, now).operations);
  expect(isLiveIn(gone, 'c1')).toBe(false);
});

test('a device whose clock was lost still writes after what it wrote before', () => {
  const [before] = tick(phone, now);
  const state = replay([{ hlc: before, ...created(checkIn) }]);
  const { operations } = stamp([changed('c1', { overall: 'better' })], state, phone, now);
  expect(operations.map(({ hlc }) => hlc > before)).toEqual([true]);
});

test('a new field on an entry from tomorrow needs no stamp from tomorrow', () => {
  const [tomorrow] = tick({ millis: 0, counter: 0, device: 'tablet' }, now + 86_400_000);
  const state = replay([{ hlc: tomorrow, ...created(checkIn) }]);
  expect(stamp([changed('c1', { importId: 'i1' })], state, phone, now).operations[0]?.hlc).toBe(
    '001772712000000-0001-phone',
  );
});

function isLiveIn({ entities }: RecordState, id: string): boolean {
  const entity = entities.get(id);
  return entity !== undefined && isLive(entity);
}
