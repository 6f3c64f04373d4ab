import type { Entry } from '@ebb/record';
import { expect, test } from 'vitest';
import { inReadingOrder, isNotThere } from './reading-order.ts';

const common = { when: '2026-03-05', enteredBy: { who: 'person' }, enteredAt: '2026-03-05' } as const;
const symptom = (name: string, value: number): Entry => ({
  ...common,
  id: name,
  kind: 'symptom',
  symptom: name,
  value,
  max: 3,
});
const note: Entry = { ...common, id: 'note', kind: 'note', text: 'slept badly' };
const flag: Entry = { ...common, id: 'flag', kind: 'red-flag', flag: 'chest-pain' };

test('a warning sign is read first, then the strongest symptom, then notes', () => {
  const day = [note, symptom('pain', 1), symptom('fatigue', 3), flag];
  expect(day.toSorted(inReadingOrder).map(({ id }) => id)).toEqual(['flag', 'fatigue', 'pain', 'note']);
});

test('a symptom scored 0 was noted as not there; a note never is', () => {
  expect([symptom('pain', 0), symptom('pain', 1), note].map(isNotThere)).toEqual([true, false, false]);
});
