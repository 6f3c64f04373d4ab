import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../table/database.ts';
import type { DayStyle } from '../table/query.ts';
import { literal } from '../table/sql-text.ts';
import { writeOut } from '../write-out.ts';
import { csvLine } from './csv-text.ts';
import type { OutColumn } from './out-column.ts';
import type { OutFolder } from './out-folder.ts';

export const rowFormats = ['csv', 'json', 'parquet'] as const;
export type RowFormat = (typeof rowFormats)[number];

/** Where rows go, one text after the other. */
export interface RowFile {
  readonly add: (rows: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

export interface RowShape {
  readonly name: string;
  readonly format: RowFormat;
  readonly columns: readonly OutColumn[];
  readonly dayStyle: DayStyle;
}

/** How the rows of a format are written before they are in their file. */
export function rowsAs(format: RowFormat): 'csv' | 'json' {
  return format === 'json' ? 'json' : 'csv';
}

/** Rows for a file of the folder, or for standard output where there is no folder. */
export async function openRowFile(
  database: Database,
  folder: OutFolder | undefined,
  shape: RowShape,
): Promise<RowFile> {
  if (shape.format === 'parquet') return parquetRows(database, folder, shape);
  const file = await folder?.create(`${shape.name}.${shape.format}`);
  const write = file?.write ?? writeOut;
  return shape.format === 'json' ? jsonRows(write) : csvRows(write, shape);
}

type Write = (text: string) => Promise<void>;

async function csvRows(write: Write, { columns }: RowShape): Promise<RowFile> {
  await write(csvLine(columns.map(({ name }) => name)));
  return { add: write, end: async () => {} };
}

function jsonRows(write: Write): RowFile {
  let isFirst = true;
  return {
    add: async (rows) => {
      if (rows === '') return;
      await write(isFirst ? `[${rows.slice(1)}` : rows);
      isFirst = false;
    },
    end: () => write(isFirst ? '[]\n' : '\n]\n'),
  };
}

/** Parquet is written at the end, from rows kept as CSV. */
async function parquetRows(
  database: Database,
  folder: OutFolder | undefined,
  shape: RowShape,
): Promise<RowFile> {
  const kept = join(database.folder, `${shape.name}.kept.csv`);
  const handle = await open(kept, 'w');
  const rows = await csvRows((text) => handle.writeFile(text), shape);
  return {
    add: rows.add,
    end: async () => {
      await handle.close();
      const to =
        (await folder?.create(`${shape.name}.parquet`))?.path ?? join(database.folder, 'out.parquet');
      await csvToParquet(database, { from: kept, to }, shape);
      if (folder === undefined)
        for await (const chunk of createReadStream(to)) await writeOut(chunk as Buffer);
    },
  };
}

async function csvToParquet(
  { connection }: Database,
  { from, to }: { readonly from: string; readonly to: string },
  { columns, dayStyle }: RowShape,
): Promise<void> {
  const types = columns.map(({ name, holds }) => `${literal(name)}: '${sqlType(holds, dayStyle)}'`);
  await connection.run('SET preserve_insertion_order = true');
  await connection.run(
    `COPY (SELECT * FROM read_csv(${literal(from)}, auto_detect = false, header = true, delim = ',', quote = '"',
     escape = '"', nullstr = '', columns = {${types.join(', ')}})) TO ${literal(to)} (FORMAT parquet)`,
  );
}

function sqlType(holds: OutColumn['holds'], dayStyle: DayStyle): string {
  switch (holds) {
    case 'text':
      return 'VARCHAR';
    case 'day':
      return dayStyle === 'dates' ? 'DATE' : 'INTEGER';
    case 'number':
      return 'DOUBLE';
    case 'whole':
      return 'INTEGER';
    case 'flag':
      return 'BOOLEAN';
  }
}
