import type { Entry } from './entry.ts';
import type { ImportContext, Importer, Problem } from './import.ts';
import { dayOfCell, orderQuestion, settledOrder } from './import-date.ts';
import { digest, type EntryBase, entryBase, foldName } from './import-entry.ts';
import { parseNumber } from './import-number.ts';
import { symptomKey } from './import-symptom.ts';
import {
  accountFor,
  cellOf,
  columnCells,
  hasHeader,
  type ReadRow,
  readTable,
  type TableBeginning,
  type TableKind,
  tableBeginning,
} from './import-table.ts';

const columns = ['observation_date', 'tracker_name', 'tracker_category', 'observation_value'] as const;

/** Visible asks symptoms and exertion from 0 (none) to 3 (severe). */
const top = 3;

/**
 * Visible (long COVID, ME/CFS): one row per day and tracker. Symptoms and exertion stand on 0-3; a crash is the
 * person's own word for a flare, and "no crash" their word that there was none.
 */
export const visible: Importer = {
  source: 'visible',
  recognise: (beginning) => (hasHeader(beginning, table) ? 1 : 0),
  questions: (beginning) => {
    const seen = tableBeginning(beginning, table);
    return seen === undefined ? [] : orderQuestion(columnCells(seen, 'observation_date'));
  },
  read: (pieces, context) => readTable(pieces, context, table),
};

const table: TableKind = {
  isHeader: (names) => columns.every((column) => names.includes(column)),
  wanted: { is: 'columns', columns },
  reader: (seen, context) => rowReader(seen, context),
};

interface Observation {
  readonly tracker: string;
  readonly category: string;
  readonly base: EntryBase;
}

function rowReader(seen: TableBeginning, context: ImportContext): ReadRow {
  const places = columns.map((column) => seen.names.indexOf(column));
  const order = context.answers.dateOrder ?? settledOrder(columnCells(seen, 'observation_date'));
  return accountFor(context, (row) => {
    const [date = '', tracker = '', category = '', found = ''] = places.map((place) => cellOf(row, place));
    const day = dayOfCell('observation_date', date, order);
    if (typeof day !== 'string') return [day];
    if (tracker === '')
      return [{ column: 'tracker_name', found: tracker, wanted: { is: 'name', of: 'tracker' } }];
    if (found === '') return [];
    const base = entryBase(context, `visible/${day}/${foldName(tracker)}`, day);
    const column = 'observation_value';
    const entry = entryOf({ tracker, category: foldName(category), base }, found);
    return 'wanted' in entry ? [{ column, found, wanted: entry.wanted }] : [{ column, found, entry }];
  });
}

function entryOf({ tracker, category, base }: Observation, found: string): Entry | Pick<Problem, 'wanted'> {
  if (foldName(tracker) === 'note' || category === 'note')
    return { ...base, id: `${base.id}/${digest(found)}`, kind: 'note', text: found };
  const value = parseNumber(found);
  if (value === undefined) return { wanted: { is: 'value', of: 'number' } };
  return measured({ tracker, category, base }, value) ?? answered({ tracker, category, base }, value);
}

/** What Visible measures in the morning. Heart rate variability is the root mean square of successive differences. */
const measures: { readonly [tracker: string]: { readonly measure: string; readonly unit?: string } } = {
  hrv: { measure: 'heart rate variability', unit: 'ms' },
  'hr variability': { measure: 'heart rate variability', unit: 'ms' },
  'resting hr': { measure: 'resting heart rate', unit: '/min' },
  'stability score': { measure: 'Visible stability score' },
};

function measured({ tracker, category, base }: Observation, value: number): Entry | undefined {
  const measure = measures[foldName(tracker)];
  if (measure !== undefined) return { ...base, kind: 'measure', ...measure, value };
  return category.startsWith('funcap')
    ? { ...base, kind: 'measure', measure: 'FUNCAP27', part: tracker, value }
    : undefined;
}

const factors: { readonly [tracker: string]: 'exertion' | 'stress' } = {
  'physically active': 'exertion',
  'mentally demanding': 'exertion',
  'socially demanding': 'exertion',
  'emotionally stressful': 'stress',
};

function answered({ tracker, category, base }: Observation, value: number): Entry | Pick<Problem, 'wanted'> {
  const name = foldName(tracker);
  if (name === 'crash') return crash(base, value);
  if (name === 'period')
    return { ...base, kind: 'factor', factor: 'cycle', present: value > 0, label: tracker };
  if (value < 0 || value > top) return { wanted: { is: 'number-between', from: 0, to: top } };
  // Visible publishes no direction for its four sleep answers. In the shared diary 0 goes with the steadier mornings,
  // but one person's file does not make that certain, so no night is called bad for them.
  if (category === 'sleep') return { ...base, kind: 'measure', measure: 'Visible sleep answer', value };
  const factor = factors[name];
  if (factor !== undefined)
    return { ...base, kind: 'factor', factor, present: value > 0, label: tracker, amount: value, max: top };
  return { ...base, kind: 'symptom', symptom: symptomKey(tracker), value, max: top };
}

function crash(base: EntryBase, value: number): Entry | Pick<Problem, 'wanted'> {
  if (value !== 0 && value !== 1) return { wanted: { is: 'crash-or-none', crash: 1, none: 0 } };
  return { ...base, kind: 'statement', by: 'person', verdict: value === 1 ? 'flare' : 'not-flare' };
}
