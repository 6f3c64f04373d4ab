import type { EntryKind } from './entry.ts';

/** A record, so that a new kind of entry cannot be forgotten here. */
const kinds: Readonly<Record<EntryKind, true>> = {
  'check-in': true,
  symptom: true,
  factor: true,
  interference: true,
  treatment: true,
  'steroid-course': true,
  practice: true,
  visit: true,
  measure: true,
  mri: true,
  statement: true,
  answer: true,
  'red-flag': true,
  appointment: true,
  question: true,
  note: true,
  import: true,
  profile: true,
};

/** Whether this version knows the kind; a newer version's are kept and exported again, and shown nowhere. */
export function isEntryKind(kind: unknown): kind is EntryKind {
  return typeof kind === 'string' && Object.hasOwn(kinds, kind);
}
