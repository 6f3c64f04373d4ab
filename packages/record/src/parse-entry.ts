import * as v from 'valibot';
import type { Entry, EntryKind } from './entry.ts';
import type { Fields, FieldValue } from './operation.ts';
import { appointment, measure, mri, question, steroidCourse, treatment, visit } from './schema-care.ts';
import { checkIn, factor, interference, note, practice, symptom } from './schema-daily.ts';
import { type Schema, wantedIn } from './schema-field.ts';
import { answer, redFlag, statement } from './schema-judgement.ts';
import { importEntry, profile } from './schema-record.ts';
import type { Wanted } from './wanted.ts';

/** A field that keeps an entity from being an entry this version can read. */
export interface FieldProblem {
  readonly entity: string;
  readonly field: string;
  /** As JSON; absent when the field is. */
  readonly found?: string;
  readonly wanted: Wanted;
}

const schemas: ReadonlyMap<string, Schema<Entry>> = new Map<EntryKind, Schema<Entry>>([
  ['check-in', checkIn],
  ['symptom', symptom],
  ['factor', factor],
  ['interference', interference],
  ['treatment', treatment],
  ['steroid-course', steroidCourse],
  ['practice', practice],
  ['visit', visit],
  ['measure', measure],
  ['mri', mri],
  ['statement', statement],
  ['answer', answer],
  ['red-flag', redFlag],
  ['appointment', appointment],
  ['question', question],
  ['note', note],
  ['import', importEntry],
  ['profile', profile],
]);

/**
 * The entry that an entity's fields make. Strict about the fields its kind needs; fields it does not know are kept on
 * the entry; fields cleared with `null` are as if never said.
 */
export function parseEntry(id: string, fields: Fields): Entry | readonly FieldProblem[] {
  const kind = fields['kind'];
  const schema = typeof kind === 'string' ? schemas.get(kind) : undefined;
  if (schema === undefined)
    return [fieldProblem(id, 'kind', kind, { is: 'one-of', options: [...schemas.keys()] })];
  const result = v.safeParse(schema, { ...withoutCleared(fields), id });
  if (result.success) return result.output;
  return result.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    const isMissing = issue.type === 'loose_object' && issue.input === undefined;
    return fieldProblem(
      id,
      path.join('.'),
      issue.input as FieldValue | undefined,
      isMissing ? { is: 'field', of: kind as EntryKind } : wantedIn(issue.message),
    );
  });
}

export function isEntry(parsed: Entry | readonly FieldProblem[]): parsed is Entry {
  return !Array.isArray(parsed);
}

function withoutCleared(fields: Fields): Fields {
  const names = Object.keys(fields);
  if (!names.some((field) => fields[field] === null)) return fields;
  return Object.fromEntries(
    names.filter((field) => fields[field] !== null).map((field) => [field, fields[field] as FieldValue]),
  );
}

function fieldProblem(
  entity: string,
  field: string,
  found: FieldValue | undefined,
  wanted: Wanted,
): FieldProblem {
  return found === undefined
    ? { entity, field, wanted }
    : { entity, field, found: JSON.stringify(found), wanted };
}
