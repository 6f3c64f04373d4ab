import type { Entry } from './entry.ts';
import type { ImportContext, Importer, ImportQuestion } from './import.ts';
import { dayOfCell, orderQuestion, parseTime, settledOrder } from './import-date.ts';
import { digest, type EntryBase, entryBase, foldName, whenOf } from './import-entry.ts';
import { factorNamed } from './import-factor.ts';
import { parseNumber } from './import-number.ts';
import { symptomKey } from './import-symptom.ts';
import {
  accountFor,
  cellOf,
  columnCells,
  type Fault,
  hasHeader,
  isFault,
  type ReadRow,
  readTable,
  type Said,
  type TableBeginning,
  type TableKind,
  tableBeginning,
} from './import-table.ts';

/**
 * Bearable: one row per reading. The file does not say how far its scales go, so the top of the symptom scale is asked;
 * mood, energy and sleep stay measures under Bearable's names. A part of the day ('am', 'mid') is no time and stays in
 * the entry's id only.
 */
export const bearable: Importer = {
  source: 'bearable',
  recognise: (beginning) => (hasHeader(beginning, table) ? 1 : 0),
  questions: (beginning) => {
    const seen = tableBeginning(beginning, table);
    return seen === undefined
      ? []
      : [...orderQuestion(columnCells(seen, dateColumn(seen.names) ?? '')), ...symptomScale(seen)];
  },
  read: (pieces, context) => readTable(pieces, context, table),
};

const columns = ['time of day', 'category', 'rating/amount', 'detail', 'notes'] as const;

const table: TableKind = {
  isHeader: (names) => columns.every((column) => names.includes(column)) && dateColumn(names) !== undefined,
  wanted: { is: 'columns', columns: ['date formatted', 'weekday', ...columns] },
  unanswered: (seen, context) =>
    symptomScale(seen).length > 0 && context.answers.scales?.['Symptom'] === undefined
      ? [
          {
            file: context.file,
            row: seen.header.line,
            column: 'rating/amount',
            found: '',
            wanted: { is: 'answer', to: 'symptom-scale' },
          },
        ]
      : [],
  reader: (seen, context) => rowReader(seen, context),
};

function dateColumn(names: readonly string[]): string | undefined {
  return ['date formatted', 'date'].find((name) => names.includes(name));
}

function symptomScale(seen: TableBeginning): readonly ImportQuestion[] {
  const [category, amount] = [seen.names.indexOf('category'), seen.names.indexOf('rating/amount')];
  const values = seen.rows
    .filter((row) => foldName(cellOf(row, category)) === 'symptom')
    .map((row) => cellOf(row, amount));
  const highest = values.map(parseNumber).reduce((top: number, value) => Math.max(top, value ?? top), 0);
  return values.length === 0
    ? []
    : [{ ask: 'scale', column: 'Symptom', examples: [...new Set(values)].slice(0, 5), highest }];
}

interface Reading {
  readonly category: string;
  readonly amount: string;
  readonly detail: string;
}

function rowReader(seen: TableBeginning, context: ImportContext): ReadRow {
  const date = dateColumn(seen.names) ?? 'date';
  const places = [date, ...columns].map((column) => seen.names.indexOf(column));
  const order = context.answers.dateOrder ?? settledOrder(columnCells(seen, date));
  return accountFor(context, (row) => {
    const [written = '', part = '', category = '', amount = '', detail = '', notes = ''] = places.map(
      (place) => cellOf(row, place),
    );
    const day = dayOfCell(date, written, order);
    if (typeof day !== 'string') return [day];
    const key = `bearable/${day}`;
    const base = entryBase(
      context,
      `${key}/${foldName(part)}/${foldName(category)}/${foldName(detail)}`,
      whenOf(context, day, parseTime(part)),
    );
    const told = readingSaid(base, { category, amount, detail }, context);
    // Bearable repeats a day's note on each of its rows; one id makes it one note.
    const note: readonly Said[] =
      notes === ''
        ? []
        : [
            {
              column: 'notes',
              found: notes,
              entry: {
                ...entryBase(context, `${key}/note/${digest(notes)}`, day),
                kind: 'note',
                text: notes,
              },
            },
          ];
    return [...told, ...note];
  });
}

function readingSaid(base: EntryBase, reading: Reading, context: ImportContext): readonly (Said | Fault)[] {
  const entry = readingEntry(base, reading, context);
  if (entry === undefined) return [];
  return [isFault(entry) ? entry : { column: 'rating/amount', found: reading.amount, entry }];
}

function readingEntry(base: EntryBase, reading: Reading, context: ImportContext): Entry | Fault | undefined {
  const category = foldName(reading.category);
  if (category === 'symptom' || category === 'symptoms') return symptomEntry(base, reading, context);
  if (/^factors?$|lifestyle/.test(category)) return factorEntry(base, reading);
  if (/medication|supplement|treatment/.test(category)) return treatmentEntry(base, reading);
  if (/^notes?$|gratitude|journal/.test(category))
    return reading.detail === ''
      ? undefined
      : { ...base, kind: 'note', text: reading.detail, title: reading.category };
  if (reading.amount === '')
    return reading.detail === ''
      ? undefined
      : { ...base, kind: 'note', text: reading.detail, title: reading.category };
  return measureEntry(base, reading);
}

/** 'Headache (Moderate)': the word in brackets repeats the rating. */
function symptomEntry(base: EntryBase, { amount, detail }: Reading, context: ImportContext): Entry | Fault {
  const max = context.answers.scales?.['Symptom'];
  const value = parseNumber(amount);
  const name = detail.replace(/\s*\((mild|moderate|severe|unbearable|none)\)$/i, '');
  if (max === undefined)
    return {
      column: 'rating/amount',
      found: amount,
      wanted: { is: 'answer', to: 'symptom-scale' },
    };
  if (value === undefined || value < 0 || value > max)
    return { column: 'rating/amount', found: amount, wanted: { is: 'number-between', from: 0, to: max } };
  return { ...base, kind: 'symptom', symptom: symptomKey(name), value, max };
}

function factorEntry(base: EntryBase, { amount, detail, category }: Reading): Entry | Fault {
  const name = detail === '' ? category : detail;
  const value = parseNumber(amount);
  const factor = factorNamed(name);
  const present = value === undefined || value > 0;
  if (factor === undefined) return { ...base, kind: 'practice', name, done: present };
  const known = { ...base, kind: 'factor', factor, present, label: name } as const;
  return value === undefined ? known : { ...known, amount: value };
}

function treatmentEntry(base: EntryBase, { amount, detail, category }: Reading): Entry {
  const treatment = { ...base, kind: 'treatment', name: detail === '' ? category : detail } as const;
  if (parseNumber(amount) === 0) return { ...treatment, event: 'missed' };
  return amount === '' ? { ...treatment, event: 'dose' } : { ...treatment, event: 'dose', dose: amount };
}

/** 'Step count (steps)': the unit stands in brackets. Hours of sleep may be written '7h 30m' or '7:30'. */
function measureEntry(base: EntryBase, { amount, detail, category }: Reading): Entry | Fault {
  const [, name = detail, unit] = /^(.*\S)\s*\(([^()]+)\)$/.exec(detail) ?? [];
  const measure =
    name === '' || foldName(name) === foldName(category) ? `Bearable ${foldName(category)}` : name;
  const hours = /^(\d{1,2})(?::|h\s*)(\d{2})(?:m|min)?$/.exec(amount.trim());
  if (hours !== null)
    return { ...base, kind: 'measure', measure, value: Number(hours[1]) + Number(hours[2]) / 60, unit: 'h' };
  const value = parseNumber(amount);
  if (value === undefined)
    return { column: 'rating/amount', found: amount, wanted: { is: 'value', of: 'number' } };
  return unit === undefined
    ? { ...base, kind: 'measure', measure, value }
    : { ...base, kind: 'measure', measure, value, unit };
}
