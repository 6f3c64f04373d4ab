import type { Entry } from './entry.ts';
import type { ImportContext, Problem, RowRead, TextPieces } from './import.ts';
import {
  beginningLength,
  type CsvRow,
  csvBeginning,
  csvFirstRows,
  csvReader,
  separatorOf,
  withBeginning,
} from './import-csv.ts';
import { foldName } from './import-entry.ts';
import type { Wanted } from './wanted.ts';

/** A table's header with the names folded, and the rows seen so far. */
export interface TableBeginning {
  readonly header: CsvRow;
  readonly names: readonly string[];
  readonly rows: readonly CsvRow[];
}

export type ReadRow = (row: CsvRow) => RowRead;

/** How one kind of table is read. */
export interface TableKind {
  /** Whether a row is the header, seen with the cells of the row after it; the first ten rows are asked. */
  readonly isHeader: (names: readonly string[], next: readonly string[]) => boolean;
  /** Said when no header was found. */
  readonly wanted: Wanted;
  /** What reads the rows, or why the table cannot be read at all. */
  readonly reader: (table: TableBeginning, context: ImportContext) => ReadRow | readonly Problem[];
  /** What was not answered and is therefore not read, said once, at the header. */
  readonly unanswered?: (table: TableBeginning, context: ImportContext) => readonly Problem[];
}

const headerWithinRows = 10;

/** Whether a file begins as a table of that kind. */
export function hasHeader(beginning: string, kind: Pick<TableKind, 'isHeader'>): boolean {
  return headerPlace(csvFirstRows(beginning, separatorOf(beginning), headerWithinRows + 1), kind) >= 0;
}

/** What is seen of a table before it is read; undefined without a header of that kind. */
export function tableBeginning(
  beginning: string,
  kind: Pick<TableKind, 'isHeader'>,
): TableBeginning | undefined {
  const rows = csvBeginning(beginning.slice(0, beginningLength), separatorOf(beginning));
  const place = headerPlace(rows, kind);
  const header = rows[place];
  if (header === undefined) return undefined;
  return { header, names: header.cells.map(foldName), rows: rows.slice(place + 1) };
}

function headerPlace(rows: readonly CsvRow[], kind: Pick<TableKind, 'isHeader'>): number {
  return rows
    .slice(0, headerWithinRows)
    .findIndex((row, index) => kind.isHeader(row.cells.map(foldName), rows[index + 1]?.cells ?? []));
}

/** Reads a table row by row. Without its header it says so once and reads nothing. */
export async function* readTable(
  pieces: TextPieces,
  context: ImportContext,
  kind: TableKind,
): AsyncGenerator<RowRead> {
  const { beginning, all } = await withBeginning(pieces);
  const table = tableBeginning(beginning, kind);
  if (table === undefined) {
    yield { row: 1, entries: [], problems: [noHeader(beginning, context, kind)] };
    return;
  }
  const unanswered = kind.unanswered?.(table, context) ?? [];
  if (unanswered.length > 0) yield { row: table.header.line, entries: [], problems: unanswered };
  const readRow = kind.reader(table, context);
  if (typeof readRow !== 'function') {
    yield { row: table.header.line, entries: [], problems: readRow };
    return;
  }
  const csv = csvReader(separatorOf(beginning));
  const reads = (rows: readonly CsvRow[]): RowRead[] =>
    rows.filter((row) => row.line > table.header.line).map(rowOrEmpty(readRow));
  for await (const piece of all) yield* reads(csv.write(piece));
  yield* reads(csv.end());
}

/** The cell of a column, trimmed; empty where the row is too short or the column is not there. */
export function cellOf(row: CsvRow, column: number): string {
  return row.cells[column]?.trim() ?? '';
}

/** The cells of a column that say something, as far as the beginning of the file shows them. */
export function columnCells(seen: TableBeginning, name: string): readonly string[] {
  const place = seen.names.indexOf(name);
  return seen.rows.map((row) => cellOf(row, place)).filter((cell) => cell !== '');
}

/** What is wrong with a cell; the file and the row are added where they are known. */
export type Fault = Omit<Problem, 'file' | 'row'>;

/** An entry with the cell that says it. */
export interface Said {
  readonly entry: Entry;
  readonly column: string;
  readonly found: string;
}

/** Everything one row says. */
export type RowSays = readonly (Said | Fault)[] | 'not-for-a-record';

export function isFault(told: object): told is Fault {
  return 'wanted' in told;
}

/**
 * Accounts for every row: what it says, what in it is wrong, what was said before. An entry said twice counts once; two
 * rows that contradict each other are a problem of the later one. Holds one short text per entry, which a lifetime of
 * entries by one person never makes large.
 */
export function accountFor(context: ImportContext, says: (row: CsvRow) => RowSays): ReadRow {
  const seen = new Map<string, { readonly said: string; readonly line: number }>();
  const keep = ({ entry, column, found }: Said, row: CsvRow): Entry | 'again' | Fault => {
    const said = foldName(found);
    const before = seen.get(entry.id);
    if (before === undefined) {
      seen.set(entry.id, { said, line: row.line });
      return entry;
    }
    if (before.said === said) return 'again';
    return { column, found, wanted: { is: 'same-as-row', row: before.line } };
  };
  return (row) => {
    const said = says(row);
    if (said === 'not-for-a-record') return { row: row.line, entries: [], problems: [], leftOut: said };
    const kept = said.map((told) => (isFault(told) ? told : keep(told, row)));
    const entries = kept.filter((each): each is Entry => each !== 'again' && !isFault(each));
    const problems = kept
      .filter((each): each is Fault => each !== 'again' && isFault(each))
      .map((fault) => ({ file: context.file, row: row.line, ...fault }));
    if (entries.length > 0 || problems.length > 0) return { row: row.line, entries, problems };
    return { row: row.line, entries, problems, leftOut: said.length === 0 ? 'empty' : 'duplicate' };
  };
}

function rowOrEmpty(readRow: ReadRow): ReadRow {
  return (row) =>
    row.cells.every((cell) => cell.trim() === '')
      ? { row: row.line, entries: [], problems: [], leftOut: 'empty' }
      : readRow(row);
}

function noHeader(beginning: string, context: ImportContext, kind: TableKind): Problem {
  const found =
    beginning.trim() === ''
      ? ''
      : beginning
          .trimStart()
          .split(/[\r\n]/, 1)[0]
          ?.slice(0, 200);
  return { file: context.file, row: 1, found: found ?? '', wanted: kind.wanted };
}
