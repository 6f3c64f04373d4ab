import type { Entry } from './entry.ts';

/** The columns, in order; docs/FORMAT.md says what each holds. A column is the field of its name, `who` and `whoName` are those of `enteredBy`. */
const columns = [
  'id',
  'kind',
  'when',
  'until',
  'overall',
  'symptom',
  'factor',
  'measure',
  'name',
  'event',
  'question',
  'verdict',
  'flag',
  'by',
  'side',
  'value',
  'max',
  'amount',
  'unit',
  'part',
  'present',
  'yes',
  'done',
  'days',
  'minutes',
  'dose',
  'drug',
  'region',
  'newT2',
  'gadolinium',
  'with',
  'place',
  'title',
  'label',
  'text',
  'answer',
  'did',
  'source',
  'file',
  'entries',
  'who',
  'whoName',
  'enteredAt',
  'importId',
] as const;

/**
 * Entries as a table by RFC 4180: a header, then one row per entry; what was not said is an empty cell. For spreadsheets
 * and statistics; edits and fields of later versions are in the JSON Lines file only.
 */
export function* exportCsv(entries: Iterable<Entry>): Iterable<string> {
  yield `${columns.join(',')}\r\n`;
  for (const entry of entries) yield `${row(entry)}\r\n`;
}

function row(entry: Entry): string {
  const { enteredBy, ...fields } = entry;
  const values: { readonly [column: string]: unknown } = {
    ...fields,
    who: enteredBy.who,
    whoName: enteredBy.name,
  };
  return columns.map((column) => cell(values[column])).join(',');
}

function cell(value: unknown): string {
  if (typeof value === 'string') return quoted(inert(value));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/**
 * Spreadsheets run a cell that begins like a formula (OWASP, "CSV Injection"), so an apostrophe goes before it, which
 * they show as plain text. NUL, which RFC 4180 has no place for, becomes the replacement character.
 */
function inert(text: string): string {
  return (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text).replaceAll('\0', '\uFFFD');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
