import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { DuckDBValue } from '@duckdb/node-api';
import { csvLine } from '../output/csv-text.ts';
import { cellsOfFirstLine } from '../table/csv-header.ts';
import { type Database, rowsOf } from '../table/database.ts';
import type { TableRole } from '../table/field.ts';
import { type Check, checksOf, faultyQuery, type ReadableTable, type Wanted } from '../table/query.ts';
import { literal } from '../table/sql-text.ts';
import { say } from '../write-out.ts';

/** What is wrong with one cell, or with one line, of a table. The row it stands in was left out. */
export interface Problem {
  readonly table: TableRole;
  readonly file: string;
  /** Of text the line, the first being the column names; of Parquet the row, from 1. */
  readonly row: number;
  readonly column?: string;
  readonly patient?: string;
  readonly value?: string;
  readonly wanted: string;
}

export interface Problems {
  readonly count: number;
  /** All of them as CSV, in a folder that is removed at the end. */
  readonly path: string;
}

const shown = 20;
const problemColumns = ['table', 'file', 'row', 'column', 'patient', 'value', 'wanted'] as const;

/** Says the first problems on standard error and keeps all of them in a file, in the order of the tables. */
export async function reportProblems(
  database: Database,
  tables: readonly ReadableTable[],
  wanted: Wanted,
): Promise<Problems> {
  const path = join(database.folder, 'problems.csv');
  const file = createWriteStream(path);
  file.write(csvLine(problemColumns));
  let count = 0;
  for (const table of tables) {
    for await (const problem of problemsOf(database, table, wanted)) {
      if (count < shown) say(inWords(problem));
      file.write(csvLine(problemColumns.map((name) => problem[name])));
      count++;
    }
  }
  if (count > shown) say(`and ${count - shown} more problems`);
  file.end();
  await finished(file);
  return { count, path };
}

function inWords({ file, row, column, patient, value, wanted }: Problem): string {
  const who = patient === undefined ? '' : `, patient ${patient}`;
  const where = column === undefined ? '' : `, column ${column}`;
  const what = value === undefined ? 'is empty' : `has ${JSON.stringify(value)}`;
  return `${file}, row ${row}${where}${who}: ${what}; wanted ${wanted}; the row is left out`;
}

async function* problemsOf(
  database: Database,
  readable: ReadableTable,
  wanted: Wanted,
): AsyncGenerator<Problem> {
  // Only so are rows numbered as they stand in the file.
  await database.connection.run('SET preserve_insertion_order = true');
  for (const path of readable.table.paths) {
    const broken = await brokenLines(database, readable, path);
    const faulty = faultyRows(database, { readable, path, wanted, broken: broken.map(({ row }) => row) });
    yield* byRow(broken, faulty);
  }
  await database.connection.run('SET preserve_insertion_order = false');
}

/** Both in the order of their rows, in which both are. */
async function* byRow(broken: readonly Problem[], faulty: AsyncIterable<Problem>): AsyncGenerator<Problem> {
  let next = 0;
  for await (const problem of faulty) {
    for (; (broken[next]?.row ?? problem.row) < problem.row; next++) yield broken[next] as Problem;
    yield problem;
  }
  yield* broken.slice(next);
}

interface FaultyIn {
  readonly readable: ReadableTable;
  readonly path: string;
  readonly wanted: Wanted;
  readonly broken: readonly number[];
}

async function* faultyRows(
  { connection }: Database,
  { readable, path, wanted, broken }: FaultyIn,
): AsyncGenerator<Problem> {
  const { table } = readable;
  const checks = checksOf(readable);
  const file = nameOf(readable, path);
  const result = await connection.stream(faultyQuery(readable, path, wanted));
  for await (const rows of result.yieldRows()) {
    for (const [number, patient, ...cells] of rows) {
      const at = Number(number);
      const row = {
        table: readable.role,
        file,
        row: table.format === 'csv' ? lineOf(at, broken) : at,
        patient: String(patient),
      };
      yield* checks.flatMap((check, k) => failed(check, row, cells.slice(k * 2, k * 2 + 2)));
    }
  }
}

function failed(
  { column, wanted }: Check,
  { patient, ...place }: Pick<Problem, 'table' | 'file' | 'row'> & { readonly patient: string },
  [isBad, value]: readonly DuckDBValue[],
): readonly Problem[] {
  if (isBad !== true) return [];
  const who = patient === '' ? {} : { patient };
  const given = value === null || value === undefined ? {} : { value: String(value) };
  return [{ ...place, column, ...who, ...given, wanted }];
}

/** The line of the `number`th row that could be read: the first line holds the names, and broken lines are no rows. */
function lineOf(number: number, broken: readonly number[]): number {
  let line = number + 1;
  for (const at of broken) if (at <= line) line++;
  return line;
}

/** Lines of a table of text that have too many or too few cells, or cannot be read at all. */
async function brokenLines(
  database: Database,
  readable: ReadableTable,
  path: string,
): Promise<readonly Problem[]> {
  if (readable.table.format !== 'csv') return [];
  const rows = await rowsOf(
    database,
    `SELECT DISTINCT ON (line) line, csv_line, error_type, error_message FROM reject_errors
     JOIN reject_scans USING (scan_id, file_id) WHERE file_path = ${literal(path)} ORDER BY line, error_message`,
  );
  return rows.map(([line, text, kind, message]) => ({
    table: readable.role,
    file: nameOf(readable, path),
    row: Number(line),
    ...patientOf(readable, String(text)),
    value: String(text),
    wanted: /COLUMNS$/.test(String(kind))
      ? `${readable.table.columns.length} cells, as many as columns`
      : String(message),
  }));
}

function patientOf({ table, mapped }: ReadableTable, line: string): { readonly patient?: string } {
  const id = mapped.find(({ field }) => field.name === 'id');
  const at = table.columns.findIndex(({ name }) => name === id?.column.name);
  const patient = cellsOfFirstLine(line, table.delimiter ?? ',')[at];
  return patient === undefined || patient === '' ? {} : { patient };
}

function nameOf({ table }: ReadableTable, path: string): string {
  return table.typed === '-' ? 'standard input' : path;
}

/** Whether any line of a table of text could not be read. */
export async function hasBrokenLines(database: Database): Promise<boolean> {
  const [scanned] = await rowsOf(
    database,
    `SELECT count(*) FROM duckdb_tables() WHERE table_name = 'reject_errors'`,
  );
  if (Number(scanned?.[0]) === 0) return false;
  const [found] = await rowsOf(database, 'SELECT count(*) FROM reject_errors');
  return Number(found?.[0]) > 0;
}
