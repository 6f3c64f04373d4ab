import { type Entry, type EntryKind, momentOf } from '@ebb/record';

/** What decides most about a day is read first. */
const kindOrder: readonly EntryKind[] = [
  'red-flag',
  'check-in',
  'statement',
  'interference',
  'symptom',
  'note',
  'factor',
  'answer',
  'treatment',
  'steroid-course',
  'visit',
  'appointment',
  'mri',
  'measure',
  'practice',
  'question',
];

/** By kind, the strongest symptom first, then by time of day; entries without a time before those with one. */
export function inReadingOrder(a: Entry, b: Entry): number {
  return (
    placeOf(a) - placeOf(b) ||
    strengthOf(b) - strengthOf(a) ||
    minuteOf(a) - minuteOf(b) ||
    a.id.localeCompare(b.id)
  );
}

/** Something said not to have been there: a fact, but not what one opens a day for. */
export function isNotThere(entry: Entry): boolean {
  return (entry.kind === 'symptom' && entry.value === 0) || (entry.kind === 'factor' && !entry.present);
}

const placeOf = ({ kind }: Entry): number =>
  kindOrder.includes(kind) ? kindOrder.indexOf(kind) : kindOrder.length;

const strengthOf = (entry: Entry): number => (entry.kind === 'symptom' ? entry.value / entry.max : 0);

const minuteOf = ({ when }: Entry): number => momentOf(when).minute ?? 0;
