import type { Entry } from './entry.ts';
import type { ColumnMeaning, ImportAnswers, ImportContext, Importer, ImportQuestion } from './import.ts';
import { type ColumnSeen, columnsSeen } from './import-any-csv.ts';
import { dayOfCell, orderQuestion, settledOrder } from './import-date.ts';
import { type EntryBase, entryBase, foldName, idPart } from './import-entry.ts';
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
  type RowSays,
  readTable,
  type TableBeginning,
  type TableKind,
  tableBeginning,
} from './import-table.ts';
import { tagEntry, type WideColumn, wideReader } from './import-wide.ts';

/** Flaredown rates symptoms and conditions from 0 to 4. */
const top = 4;

/**
 * Flaredown's public dump: one row per person, day and trackable. It holds many people, so whose rows to read is asked.
 * A condition's rating is kept as a symptom of that name: it says how active the condition felt.
 */
export const flaredownDump: Importer = {
  source: 'flaredown-dump',
  recognise: (beginning) => (hasHeader(beginning, dump) ? 1 : 0),
  questions: (beginning) => {
    const seen = tableBeginning(beginning, dump);
    if (seen === undefined) return [];
    const people = peopleIn(seen);
    const order = orderQuestion(columnCells(seen, 'checkin_date'));
    return people.length > 1 ? [{ ask: 'person', people }, ...order] : order;
  },
  read: (pieces, context) => readTable(pieces, context, dump),
};

/**
 * A person's own Flaredown export: one row per check-in, one column per condition, symptom and treatment. The header
 * does not say which is which: 'Taken' and 'Not Taken' give a treatment away, every other column is asked.
 */
export const flaredownExport: Importer = {
  source: 'flaredown',
  recognise: (beginning) => (hasHeader(beginning, wide) ? 0.9 : 0),
  questions: (beginning) => {
    const seen = tableBeginning(beginning, wide);
    return seen === undefined ? [] : wideQuestions(columnsSeen(seen));
  },
  read: (pieces, context) => readTable(pieces, context, wide),
};

const dumpColumns = [
  'user_id',
  'checkin_date',
  'trackable_type',
  'trackable_name',
  'trackable_value',
] as const;

const dump: TableKind = {
  isHeader: (names) => dumpColumns.every((column) => names.includes(column)),
  wanted: { is: 'columns', columns: dumpColumns },
  reader: (seen, context) => dumpReader(seen, context),
};

function peopleIn(seen: TableBeginning): readonly string[] {
  return [...new Set(columnCells(seen, 'user_id'))];
}

interface Trackable {
  readonly type: string;
  readonly name: string;
  readonly value: string;
}

function dumpReader(seen: TableBeginning, context: ImportContext): ReadRow {
  const places = dumpColumns.map((column) => seen.names.indexOf(column));
  const people = peopleIn(seen);
  const person = context.answers.person ?? (people.length === 1 ? people[0] : undefined);
  const order = context.answers.dateOrder ?? settledOrder(columnCells(seen, 'checkin_date'));
  return accountFor(context, (row) => {
    const [user = '', date = '', type = '', name = '', value = ''] = places.map((place) =>
      cellOf(row, place),
    );
    if (user !== person) return otherPerson(context, user);
    const day = dayOfCell('checkin_date', date, order);
    if (typeof day !== 'string') return [day];
    if (name === '')
      return [{ column: 'trackable_name', found: '', wanted: { is: 'name', of: 'trackable' } }];
    if (foldName(type) === 'weather') return 'not-for-a-record';
    const group = `flaredown-dump/${day}/${foldName(type)}`;
    const base = entryBase(context, foldName(type) === 'tag' ? group : `${group}/${idPart(name)}`, day);
    const entry = trackableEntry(base, { type: foldName(type), name, value });
    return isFault(entry) ? [entry] : [{ column: 'trackable_value', found: value, entry }];
  });
}

function otherPerson(context: ImportContext, user: string): RowSays {
  if (context.answers.person !== undefined) return 'not-for-a-record';
  return [{ column: 'user_id', found: user, wanted: { is: 'answer', to: 'person' } }];
}

function trackableEntry(base: EntryBase, { type, name, value }: Trackable): Entry | Fault {
  switch (type) {
    case 'symptom':
    case 'condition': {
      const rating = parseNumber(value);
      if (rating === undefined || rating < 0 || rating > top)
        return {
          column: 'trackable_value',
          found: value,
          wanted: { is: 'number-between', from: 0, to: top },
        };
      return { ...base, kind: 'symptom', symptom: symptomKey(name), value: rating, max: top };
    }
    case 'treatment':
      return takenOrMissed({ ...base, kind: 'treatment', name: name.trim() }, value);
    case 'tag':
      return tagEntry(base, 'Tags', name);
    case 'food':
      return { ...base, kind: 'note', title: 'Foods', text: name };
    default:
      return {
        column: 'trackable_type',
        found: type,
        wanted: { is: 'one-of', options: ['Symptom', 'Condition', 'Treatment', 'Tag', 'Food', 'Weather'] },
      };
  }
}

type Treatment = EntryBase & { readonly kind: 'treatment'; readonly name: string };

/** A row without a dose still says that the treatment was taken that day. */
function takenOrMissed(treatment: Treatment, value: string): Entry {
  const word = foldName(value);
  if (word === 'not taken') return { ...treatment, event: 'missed' };
  return word === '' || word === 'null' || word === 'taken'
    ? { ...treatment, event: 'dose' }
    : { ...treatment, event: 'dose', dose: value };
}

const wide: TableKind = {
  isHeader: (names) => names[0] === 'date' && names.includes('tags') && names.includes('foods'),
  wanted: { is: 'columns', columns: ['Date', 'Tags', 'Foods'], oneFor: 'condition-symptom-treatment' },
  unanswered: (seen, context) =>
    columnsSeen(seen)
      .filter((column) => wideMeaning(column, context.answers) === undefined)
      .map((column) => ({
        file: context.file,
        row: seen.header.line,
        column: column.name,
        found: column.examples.join(', '),
        wanted: { is: 'answer', to: 'column' },
      })),
  reader: (seen, context) => {
    const seenColumns = columnsSeen(seen);
    const columns = seenColumns.map(
      (column): WideColumn => ({
        place: column.place,
        name: column.name,
        meaning: wideMeaning(column, context.answers) ?? 'ignore',
        top,
      }),
    );
    const order =
      context.answers.dateOrder ??
      (seenColumns[0] === undefined ? undefined : settledOrder(seenColumns[0].cells));
    const read = { prefix: 'flaredown', columns };
    return wideReader(order === undefined ? read : { ...read, order }, context);
  },
};

function wideQuestions(columns: readonly ColumnSeen[]): readonly ImportQuestion[] {
  return [
    ...columns.slice(0, 1).flatMap(({ cells }) => orderQuestion(cells)),
    ...columns
      .filter((column) => wideMeaning(column, {}) === undefined)
      .map(
        (column): ImportQuestion => ({
          ask: 'column',
          column: column.name,
          examples: column.examples,
          options: likeliestFirst(column),
        }),
      ),
  ];
}

const weather = /^(weather )?(icon|temperature|precip|pressure|humidity|weather)/;

function wideMeaning(column: ColumnSeen, answers: ImportAnswers): WideColumn['meaning'] | undefined {
  const name = foldName(column.name).replaceAll('_', ' ');
  if (column.place === 0) return 'date';
  if (name === 'tags' || name === 'foods') return 'tags';
  if (weather.test(name) || column.cells.length === 0) return 'ignore';
  if (column.cells.some((cell) => ['taken', 'not taken'].includes(foldName(cell)))) return 'treatment';
  return answers.columns?.[column.name];
}

function likeliestFirst(column: ColumnSeen): readonly ColumnMeaning[] {
  const isRating = column.cells.every((cell) => [0, 1, 2, 3, 4].includes(parseNumber(cell) ?? -1));
  return isRating
    ? ['symptom', 'treatment', 'measure', 'note', 'ignore']
    : ['treatment', 'note', 'measure', 'symptom', 'ignore'];
}
