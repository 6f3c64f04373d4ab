import type { EnteredBy, When } from './entry.ts';
import type { ImportContext } from './import.ts';

/** What every entry of an import has in common. */
export interface EntryBase {
  readonly id: string;
  readonly when: When;
  readonly enteredBy: EnteredBy;
  readonly enteredAt: When;
  readonly importId: string;
}

export function entryBase(context: ImportContext, id: string, when: When): EntryBase {
  return { id, when, enteredBy: context.enteredBy, enteredAt: context.enteredAt, importId: context.importId };
}

/** A name as ids and comparisons use it: case and spaces do not make two things of one. */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A name as part of an id; a diary sentence is stood for by its digest. */
export function idPart(name: string): string {
  const folded = foldName(name);
  return folded.length <= 60 ? folded : digest(folded);
}

/** An instant where the app knows the person's offset at that local time, else the day. */
export function whenOf(context: ImportContext, day: string, time: string | undefined): When {
  const offset = time === undefined ? undefined : context.offsetAt?.(`${day}T${time}`);
  return offset === undefined ? day : `${day}T${time}${offset}`;
}

/** Eight hexadecimal digits that stand for a text in an id (FNV-1a, 32 bit): the same text always gives the same. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
