import { stop } from '../exit.ts';
import { readCsvHeader } from './csv-header.ts';
import { type Database, rowsOf } from './database.ts';
import { literal, literals } from './sql-text.ts';
import { findTableFiles, startOfText, type TableFiles } from './table-file.ts';

/** What a column may hold; a table of text has text only. */
export type ColumnType = 'text' | 'number' | 'date' | 'boolean' | 'other';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** A table that is there and whose columns are known; no row is read yet. */
export interface Table extends TableFiles {
  readonly columns: readonly Column[];
  /** Of a table of text. */
  readonly delimiter?: string;
  /** What stands after FROM, for all files or for one. */
  readonly from: (paths: readonly string[]) => string;
}

export async function openTable(database: Database, typed: string): Promise<Table> {
  const files = await findTableFiles(database, typed);
  return files.format === 'parquet' ? openParquet(database, files) : openCsv(files);
}

/** How missing values are written. */
export const missing: readonly string[] = ['', 'NA', 'NaN', 'NULL', 'null', 'N/A', '.'];

/** Small pieces: a table of any size is read with a few of them in memory. A line may be 1 MB long. */
const pieces = 'buffer_size = 2000000, max_line_size = 1000000';

async function openCsv(files: TableFiles): Promise<Table> {
  const { delimiter, names } = await headerOf(files);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw stop('badInput', `${files.typed} has two columns named ${twice}`);
  const columns = names.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
  const how = [
    'auto_detect = false, header = true, store_rejects = true',
    `delim = ${literal(delimiter)}, quote = '"', escape = '"'`,
    `nullstr = ${literals(missing)}, ${pieces}, columns = {${columns}}`,
  ].join(', ');
  return {
    ...files,
    delimiter,
    columns: names.map((name) => ({ name, type: 'text' })),
    from: (paths) => `read_csv(${literals(paths)}, ${how})`,
  };
}

async function headerOf({ typed, paths }: TableFiles): Promise<ReturnType<typeof readCsvHeader>> {
  const headers = await Promise.all(paths.map(async (path) => readCsvHeader(await startOfText(path))));
  const [first, ...others] = headers;
  if (first === undefined || first.names.every((name) => name === '')) {
    throw stop('badInput', `Cannot read ${typed}: it is empty; wanted a first line of column names`);
  }
  const unlike = others.findIndex(({ names }) => names.join('\n') !== first.names.join('\n'));
  if (unlike >= 0) {
    throw stop('badInput', `Cannot read ${typed}: ${paths[unlike + 1]} has other columns than ${paths[0]}`);
  }
  return first;
}

async function openParquet(database: Database, files: TableFiles): Promise<Table> {
  const from = (paths: readonly string[]): string => `read_parquet(${literals(paths)})`;
  const rows = await rowsOf(database, `DESCRIBE SELECT * FROM ${from(files.paths)}`);
  return {
    ...files,
    from,
    columns: rows.map(([name, type]) => ({ name: String(name), type: columnType(String(type)) })),
  };
}

function columnType(type: string): ColumnType {
  if (/^(?:VARCHAR|ENUM)/.test(type)) return 'text';
  if (/^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|FLOAT|DOUBLE|DECIMAL)/.test(type)) return 'number';
  if (/^(?:DATE|TIMESTAMP)/.test(type)) return 'date';
  return type === 'BOOLEAN' ? 'boolean' : 'other';
}
