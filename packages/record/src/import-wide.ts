import type { Entry } from './entry.ts';
import type { ColumnMeaning, DateOrder, ImportContext, Problem } from './import.ts';
import { dayOfCell, parseTime } from './import-date.ts';
import { digest, type EntryBase, entryBase, foldName, idPart, whenOf } from './import-entry.ts';
import { factorNamed } from './import-factor.ts';
import { parseNumber } from './import-number.ts';
import { symptomKey } from './import-symptom.ts';
import { accountFor, cellOf, type Fault, type ReadRow, type Said } from './import-table.ts';

/** A column of a table with one row per day or check-in, and what is in it. */
export interface WideColumn {
  readonly place: number;
  readonly name: string;
  /** `tags`: several words in one cell, separated by semicolons. */
  readonly meaning: ColumnMeaning | 'tags';
  /** Highest value of its scale, where it has one and somebody said it. */
  readonly top?: number;
}

export interface WideTable {
  /** First part of every id. */
  readonly prefix: string;
  readonly columns: readonly WideColumn[];
  readonly order?: DateOrder;
}

/** Reads a row into one entry per cell that says something. */
export function wideReader(table: WideTable, context: ImportContext): ReadRow {
  const date = table.columns.find((column) => column.meaning === 'date');
  const time = table.columns.find((column) => column.meaning === 'time');
  const told = table.columns.filter((column) => !['date', 'time', 'ignore'].includes(column.meaning));
  return accountFor(context, (row) => {
    const written = date === undefined ? '' : cellOf(row, date.place);
    const day = dayOfCell(date?.name ?? '', written, table.order);
    if (typeof day !== 'string') return [day];
    const clock = parseTime(time === undefined ? written : cellOf(row, time.place));
    const moment = clock === undefined ? day : `${day}T${clock}`;
    return told.flatMap((column) => {
      const base = entryBase(
        context,
        `${table.prefix}/${moment}/${foldName(column.name)}`,
        whenOf(context, day, clock),
      );
      return wordsIn(column, cellOf(row, column.place)).map((found) => cellSaid({ column, found, base }));
    });
  });
}

function wordsIn({ meaning }: WideColumn, found: string): readonly string[] {
  const words = meaning === 'tags' ? found.split(';').map((tag) => tag.trim()) : [found];
  return words.filter((word) => word !== '');
}

function cellSaid(cell: Cell): Said | Fault {
  const { column, found } = cell;
  const entry = cellEntry(cell);
  return 'wanted' in entry
    ? { column: column.name, found, wanted: entry.wanted }
    : { column: column.name, found, entry };
}

interface Cell {
  readonly column: WideColumn;
  readonly found: string;
  readonly base: EntryBase;
}

function cellEntry(cell: Cell): Entry | Pick<Problem, 'wanted'> {
  const { column, found, base } = cell;
  switch (column.meaning) {
    case 'symptom':
      return scored(cell, (value, max) => ({
        ...base,
        kind: 'symptom',
        symptom: symptomKey(column.name),
        value,
        max,
      }));
    case 'interference':
      return scored(cell, (value, max) => ({
        ...base,
        kind: 'interference',
        value: (value * 10) / max,
        days: 1,
      }));
    case 'factor':
      return factorEntry(cell);
    case 'treatment':
      return treatmentEntry(cell);
    case 'measure':
      return measureEntry(cell);
    case 'tags':
      return tagEntry(base, column.name, found);
    case 'note':
      return { ...base, id: `${base.id}/${digest(found)}`, kind: 'note', text: found, title: column.name };
    case 'date':
    case 'time':
    case 'ignore':
      return { wanted: { is: 'value', of: 'nothing' } };
  }
}

/** A word somebody attached to a day: one of our factors where it clearly names one, a note otherwise. */
export function tagEntry(base: EntryBase, title: string, tag: string): Entry {
  const factor = factorNamed(tag);
  const ownId = { ...base, id: `${base.id}/${idPart(tag)}` };
  return factor === undefined
    ? { ...ownId, kind: 'note', text: tag, title }
    : { ...ownId, kind: 'factor', factor, present: true, label: tag };
}

function scored(
  { column, found }: Cell,
  entry: (value: number, max: number) => Entry,
): Entry | Pick<Problem, 'wanted'> {
  const value = parseNumber(found);
  if (column.top === undefined) return { wanted: { is: 'answer', to: 'scale' } };
  if (value === undefined || value < 0 || value > column.top)
    return { wanted: { is: 'number-between', from: 0, to: column.top } };
  return entry(value, column.top);
}

const yes = new Set(['yes', 'y', 'true', 'x', 'ja', 'j', 'wahr', 'taken', 'genommen', '✓', '✔']);
const no = new Set([
  'no',
  'n',
  'false',
  'nein',
  'falsch',
  'not taken',
  'nicht genommen',
  'none',
  'keine',
  'keiner',
  '-',
]);

function factorEntry({ column, found, base }: Cell): Entry | Pick<Problem, 'wanted'> {
  const amount = parseNumber(found);
  const word = foldName(found);
  if (amount === undefined ? !yes.has(word) && !no.has(word) : amount < 0)
    return { wanted: { is: 'yes-no-or-number', from: 0 } };
  const present = amount === undefined ? yes.has(word) : amount > 0;
  const factor = {
    ...base,
    kind: 'factor',
    factor: factorNamed(column.name) ?? 'other',
    present,
    label: column.name,
  } as const;
  if (amount === undefined) return factor;
  return column.top === undefined || amount > column.top
    ? { ...factor, amount }
    : { ...factor, amount, max: column.top };
}

/** 'Taken' and 'Not Taken' are said without a dose; anything else is the dose as written: '2 x 3 pill', '2,5 mg'. */
function treatmentEntry({ column, found, base }: Cell): Entry {
  const word = foldName(found);
  const treatment = { ...base, kind: 'treatment', name: column.name } as const;
  if (no.has(word) || word === '0') return { ...treatment, event: 'missed' };
  return yes.has(word) ? { ...treatment, event: 'dose' } : { ...treatment, event: 'dose', dose: found };
}

/** A unit stands in brackets after the name: 'Weight (kg)'. */
function measureEntry({ column, found, base }: Cell): Entry | Pick<Problem, 'wanted'> {
  const value = parseNumber(found);
  if (value === undefined) return { wanted: { is: 'value', of: 'number' } };
  const [, name = column.name, unit] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(column.name) ?? [];
  const measure = { ...base, kind: 'measure', measure: name, value } as const;
  return unit === undefined ? measure : { ...measure, unit };
}
