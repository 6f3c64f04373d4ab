import { type Day, formatDay, type Reporter } from '@ebb/course';

/** An entry of the open format (docs/FORMAT.md), before it has become an operation. */
export interface JournalEntry {
  readonly id: string;
  readonly when: Day;
  /** The day it was written down. */
  readonly entered: Day;
  readonly by: Reporter;
  /** The fields of its kind. */
  readonly said: { readonly kind: string; readonly [field: string]: FieldValue };
}

type FieldValue =
  | string
  | number
  | boolean
  | readonly FieldValue[]
  | { readonly [field: string]: FieldValue };

const device = 'simulated';
const eveningHour = 20;

/**
 * A record in the open format, version 1, as Ebb would write it: operations in the order of their stamps, fields by code unit.
 * Everything of a day is written in its evening.
 */
export function journalText(entries: readonly JournalEntry[]): string {
  let text = '{"format":"ebb","version":1}\n';
  let evening = Number.NaN;
  let counter = 0;
  for (const entry of entries.toSorted((a, b) => a.entered - b.entered)) {
    counter = entry.entered === evening ? counter + 1 : 0;
    evening = entry.entered;
    text += `{"hlc":"${stamp(evening, counter)}","entity":${JSON.stringify(entry.id)},"set":${inOrder(fieldsOf(entry))}}\n`;
  }
  return text;
}

function stamp(day: number, counter: number): string {
  const millis = (day * 24 + eveningHour) * 3_600_000;
  return `${String(millis).padStart(15, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`;
}

function fieldsOf({ when, entered, by, said }: JournalEntry): FieldValue {
  return {
    enteredAt: `${formatDay(entered)}T${eveningHour}:00Z`,
    enteredBy: { who: by },
    when: formatDay(when),
    ...said,
  };
}

function inOrder(value: FieldValue): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(inOrder).join(',')}]`;
  const fields = Object.keys(value).sort();
  return `{${fields.map((field) => `${JSON.stringify(field)}:${inOrder(value[field] as FieldValue)}`).join(',')}}`;
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}
