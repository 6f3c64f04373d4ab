import type { ColumnMeaning, ImportAnswers, Importer, ImportQuestion, Problem } from './import.ts';
import { orderQuestion, parseDate, parseTime, settledOrder } from './import-date.ts';
import { digest, foldName } from './import-entry.ts';
import { parseNumber } from './import-number.ts';
import {
  cellOf,
  hasHeader,
  readTable,
  type TableBeginning,
  type TableKind,
  tableBeginning,
} from './import-table.ts';
import { type WideColumn, wideReader } from './import-wide.ts';

/**
 * Any table with one row per day or moment. What a column means is asked; only a single column of dates, or of times,
 * says so itself. A decimal comma, any separator and any common order of dates are understood.
 */
export const anyCsv: Importer = {
  source: 'csv',
  recognise: (beginning) => (looksLikeTable(beginning) ? 0.2 : 0),
  questions: (beginning) => {
    const seen = tableBeginning(beginning, table);
    return seen === undefined ? [] : questionsFor(columnsSeen(seen));
  },
  read: (pieces, context) => readTable(pieces, context, table),
};

const table: TableKind = {
  isHeader: (names) =>
    names.length > 1 &&
    names.filter((name) => name !== '').length > 1 &&
    names.every((name) => parseNumber(name) === undefined),
  wanted: { is: 'column-names', atLeast: 2 },
  unanswered: (seen, context) =>
    columnsSeen(seen)
      .filter((column) => meaningOf(column, context.answers) === undefined)
      .map((column) => ({
        file: context.file,
        row: seen.header.line,
        column: column.name,
        found: column.examples.join(', '),
        wanted: { is: 'answer', to: 'column' },
      })),
  reader: (seen, context) => {
    const columns = columnsSeen(seen);
    const wide = columns.map((column): WideColumn => wideColumn(column, context.answers));
    const date = columns.find((column) => meaningOf(column, context.answers) === 'date');
    if (date === undefined) return [noDate(seen, context.file)];
    const order = context.answers.dateOrder ?? settledOrder(date.cells);
    const prefix = `csv/${digest(seen.names.join('\u0001'))}`;
    return wideReader(
      order === undefined ? { prefix, columns: wide } : { prefix, columns: wide, order },
      context,
    );
  },
};

/** A column as far as the beginning of the file shows it. */
export interface ColumnSeen {
  readonly place: number;
  /** As in the header; made different where two columns have one name. */
  readonly name: string;
  readonly cells: readonly string[];
  /** The first different cells, for showing. */
  readonly examples: readonly string[];
  /** Set where the cells themselves leave no doubt. */
  readonly meaning?: 'date' | 'time';
}

export function columnsSeen(seen: TableBeginning): readonly ColumnSeen[] {
  const columns = seen.header.cells.map((written, place) => {
    const name = written.trim() === '' ? `column ${place + 1}` : written.trim();
    const earlier = seen.names
      .slice(0, place)
      .filter((each) => each !== '' && each === foldName(written)).length;
    const cells = seen.rows.map((row) => cellOf(row, place)).filter((cell) => cell !== '');
    return {
      place,
      name: earlier === 0 ? name : `${name} (${earlier + 1})`,
      cells,
      examples: [...new Set(cells)].slice(0, 5),
    };
  });
  const dates = columns.filter(isDateLike);
  const times = columns.filter((column) => every(column.cells, isTimeAlone));
  return columns.map((column): ColumnSeen => {
    if (dates.length === 1 && column === dates[0]) return { ...column, meaning: 'date' };
    return times.length === 1 && column === times[0] ? { ...column, meaning: 'time' } : column;
  });
}

/** What the highest value of a column's scale is, where it holds numbers. */
function scaleQuestion(column: ColumnSeen): readonly ImportQuestion[] {
  const numbers = column.cells.map(parseNumber).filter((value) => value !== undefined);
  if (numbers.length === 0 || column.meaning !== undefined || isDateLike(column)) return [];
  return [
    {
      ask: 'scale',
      column: column.name,
      examples: column.examples,
      highest: numbers.reduce((highest, value) => Math.max(highest, value)),
    },
  ];
}

function questionsFor(columns: readonly ColumnSeen[]): readonly ImportQuestion[] {
  const dateLike = columns.filter(isDateLike);
  return [
    ...dateLike.flatMap(({ cells }) => orderQuestion(cells)).slice(0, 1),
    ...columns
      .filter((column) => column.meaning === undefined)
      .map(
        (column): ImportQuestion => ({
          ask: 'column',
          column: column.name,
          examples: column.examples,
          options: likeliestFirst(column),
        }),
      ),
    ...columns.flatMap(scaleQuestion),
  ];
}

const meanings: readonly ColumnMeaning[] = [
  'symptom',
  'factor',
  'treatment',
  'measure',
  'interference',
  'note',
  'date',
  'time',
  'ignore',
];

function likeliestFirst(column: ColumnSeen): readonly ColumnMeaning[] {
  const likely = ((): ColumnMeaning => {
    if (column.cells.length === 0) return 'ignore';
    if (isDateLike(column)) return 'date';
    if (every(column.cells, isTimeAlone)) return 'time';
    return every(column.cells, (cell) => parseNumber(cell) !== undefined) ? 'symptom' : 'note';
  })();
  return [likely, ...meanings.filter((meaning) => meaning !== likely)];
}

function meaningOf(column: ColumnSeen, answers: ImportAnswers): ColumnMeaning | undefined {
  return answers.columns?.[column.name] ?? column.meaning;
}

function wideColumn(column: ColumnSeen, answers: ImportAnswers): WideColumn {
  const top = answers.scales?.[column.name];
  const known = {
    place: column.place,
    name: column.name,
    meaning: meaningOf(column, answers) ?? 'ignore',
  } as const;
  return top === undefined || !(top > 0) ? known : { ...known, top };
}

/** One mistyped day ('31.02.2024') does not make a column of dates something else; it becomes a problem of its row. */
function isDateLike(column: ColumnSeen): boolean {
  return (
    every(column.cells, (cell) => isDate(cell) || parseDate(cell).kind === 'impossible') &&
    column.cells.some(isDate)
  );
}

function isDate(cell: string): boolean {
  const read = parseDate(cell).kind;
  return read === 'day' || read === 'ambiguous';
}

function isTimeAlone(cell: string): boolean {
  return parseTime(cell) !== undefined && cell.length <= 13 && !isDate(cell);
}

function every(cells: readonly string[], fits: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.every(fits);
}

function looksLikeTable(beginning: string): boolean {
  return !/^\s*[<{[]/.test(beginning) && hasHeader(beginning, table);
}

function noDate(seen: TableBeginning, file: string): Problem {
  return {
    file,
    row: seen.header.line,
    found: seen.header.cells.slice(0, 20).join(', '),
    wanted: { is: 'date-column' },
  };
}
