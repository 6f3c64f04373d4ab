import type { PatientRows, TextRow } from '@ebb/course';
import { type Database, openDatabase } from '../table/database.ts';
import type { FieldName, TableRole } from '../table/field.ts';
import { mapColumns, required } from '../table/mapping.ts';
import { identifier } from '../table/sql-text.ts';
import { openTable, type Table } from '../table/table.ts';

export interface PeerFiles {
  readonly visits: string;
  readonly relapses?: string;
}

/** All rows as they are written, in the order of the files: to the peers that order matters. */
export async function readPeerTables(
  files: PeerFiles,
  signal: AbortSignal,
): Promise<readonly PatientRows<TextRow>[]> {
  await using database = await openDatabase(1, signal);
  await database.connection.run('SET preserve_insertion_order = true');
  const visits = await rowsById(database, 'visits', files.visits);
  const relapses =
    files.relapses === undefined ? undefined : await rowsById(database, 'relapses', files.relapses);
  return [...visits].map(([id, rows]) => ({ id, visits: rows, relapses: relapses?.get(id) ?? [] }));
}

async function rowsById(
  database: Database,
  role: TableRole,
  typed: string,
): Promise<ReadonlyMap<string, readonly TextRow[]>> {
  const table = await openTable(database, typed);
  const names = table.columns.map(({ name }) => name);
  const cells = names.map((name) => `CAST(${identifier(name)} AS VARCHAR)`).join(', ');
  const [idAt, dateAt] = (['id', 'date'] as const).map((field) => placeOf(role, table, field));
  const rows: TextRow[] = [];
  const result = await database.connection.stream(`SELECT ${cells} FROM ${table.from(table.paths)}`);
  for await (const some of result.yieldRows()) {
    for (const row of some) {
      const cell = (at: number): string => (row[at] === null || row[at] === undefined ? '' : String(row[at]));
      const byName = Object.fromEntries(names.map((name, at) => [name, cell(at)]));
      rows.push({ ...byName, id: cell(idAt ?? -1), date: cell(dateAt ?? -1) });
    }
  }
  return Map.groupBy(rows, ({ id }) => id ?? '');
}

function placeOf(role: TableRole, table: Table, field: FieldName): number {
  const { column } = required(role, table, mapColumns(role, table, []), field);
  return table.columns.findIndex(({ name }) => name === column.name);
}
