import type { Entry } from './entry.ts';
import type { ImportContext, Importer } from './import.ts';
import { parseDate } from './import-date.ts';
import { digest, entryBase, foldName } from './import-entry.ts';
import { parseNumber } from './import-number.ts';
import { symptomKey } from './import-symptom.ts';
import {
  cellOf,
  problemOf,
  type ReadRow,
  readTable,
  repeated,
  seenRows,
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
  recognise: (beginning) => (tableBeginning(beginning, table) === undefined ? 0 : 1),
  questions: () => [],
  read: (pieces, context) => readTable(pieces, context, table),
};

const table: TableKind = {
  isHeader: (names) => columns.every((column) => names.includes(column)),
  wanted: `a header with the columns ${columns.join(', ')}`,
  reader: ({ names }, context) =>
    rowReader(
      columns.map((column) => names.indexOf(column)),
      context,
    ),
};

interface Observation {
  readonly day: string;
  readonly tracker: string;
  readonly category: string;
  readonly value: string;
}

function rowReader(places: readonly number[], context: ImportContext): ReadRow {
  const seen = seenRows();
  return (row) => {
    const [date = '', tracker = '', category = '', value = ''] = places.map((place) => cellOf(row, place));
    const read = parseDate(date);
    if (read.kind !== 'day')
      return problemOf(context, row, {
        column: 'observation_date',
        found: date,
        wanted: 'a day as 2026-04-30',
      });
    if (tracker === '')
      return problemOf(context, row, {
        column: 'tracker_name',
        found: tracker,
        wanted: 'the name of a tracker',
      });
    if (value === '') return { row: row.line, entries: [], problems: [], leftOut: 'empty' };
    const observation = { day: read.day, tracker, category: foldName(category), value };
    const entry = entryOf(observation, context);
    if ('wanted' in entry)
      return problemOf(context, row, { column: 'observation_value', found: value, wanted: entry.wanted });
    const again = repeated(seen(entry.id, value, row), context, row, {
      column: 'observation_value',
      found: value,
    });
    return again ?? { row: row.line, entries: [entry], problems: [] };
  };
}

const exertion: { readonly [tracker: string]: 'exertion' | 'stress' } = {
  'physically active': 'exertion',
  'mentally demanding': 'exertion',
  'socially demanding': 'exertion',
  'emotionally stressful': 'stress',
};

/** What Visible measures in the morning. Heart rate variability is the root mean square of successive differences. */
const measures: { readonly [tracker: string]: { readonly measure: string; readonly unit?: string } } = {
  hrv: { measure: 'heart rate variability', unit: 'ms' },
  'hr variability': { measure: 'heart rate variability', unit: 'ms' },
  'resting hr': { measure: 'resting heart rate', unit: '/min' },
  'stability score': { measure: 'Visible stability score' },
};

function entryOf(observation: Observation, context: ImportContext): Entry | { readonly wanted: string } {
  const tracker = foldName(observation.tracker);
  const base = entryBase(context, `visible/${observation.day}/${tracker}`, observation.day);
  if (tracker === 'note' || observation.category === 'note')
    return { ...base, id: `${base.id}/${digest(observation.value)}`, kind: 'note', text: observation.value };
  const value = parseNumber(observation.value);
  if (value === undefined) return { wanted: 'a number' };
  const measure = measures[tracker];
  if (measure !== undefined) return { ...base, kind: 'measure', ...measure, value };
  if (observation.category.startsWith('funcap'))
    return { ...base, kind: 'measure', measure: 'FUNCAP27', part: observation.tracker, value };
  if (tracker === 'crash')
    return value === 0 || value === 1
      ? { ...base, kind: 'statement', by: 'person', verdict: value === 1 ? 'flare' : 'not-flare' }
      : { wanted: '1 for a crash or 0 for none' };
  if (tracker === 'period')
    return { ...base, kind: 'factor', factor: 'cycle', present: value > 0, label: observation.tracker };
  if (value < 0 || value > top) return { wanted: `a number from 0 to ${top}` };
  // Visible publishes no direction for its four sleep answers. In the shared diary 0 goes with the steadier mornings,
  // but one person's file does not make that certain, so no night is called bad for them.
  if (observation.category === 'sleep')
    return { ...base, kind: 'measure', measure: 'Visible sleep answer', value };
  const factor = exertion[tracker];
  if (factor !== undefined)
    return {
      ...base,
      kind: 'factor',
      factor,
      present: value > 0,
      label: observation.tracker,
      amount: value,
      max: top,
    };
  return { ...base, kind: 'symptom', symptom: symptomKey(observation.tracker), value, max: top };
}
