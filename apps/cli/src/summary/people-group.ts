import { stop } from '../exit.ts';
import { type Database, rowsOf } from '../table/database.ts';
import { type ColumnWish, mapColumns, required } from '../table/mapping.ts';
import { identifier } from '../table/sql-text.ts';
import { openTable } from '../table/table.ts';

/** The group of each person that a table of people tells; one person with two groups ends with exit code 3. */
export async function peopleGroups(
  database: Database,
  {
    people,
    group,
    wishes,
  }: { readonly people: string; readonly group: string; readonly wishes: readonly ColumnWish[] },
): Promise<ReadonlyMap<string, string>> {
  const table = await openTable(database, people);
  const id = required('visits', table, mapColumns('visits', table, wishes), 'id').column.name;
  const names = table.columns.map(({ name }) => name);
  if (!names.includes(group))
    throw stop('badInput', `${people} has no column ${group} for --group; it has ${names.join(', ')}`);
  const rows = await rowsOf(
    database,
    `SELECT trim(CAST(${identifier(id)} AS VARCHAR)), min(CAST(${identifier(group)} AS VARCHAR)), max(CAST(${identifier(group)} AS VARCHAR))
     FROM ${table.from(table.paths)} WHERE ${identifier(group)} IS NOT NULL GROUP BY 1 ORDER BY 1`,
  );
  const twice = rows.find(([, first, last]) => first !== last);
  if (twice !== undefined)
    throw stop(
      'badInput',
      `${people}, column ${group}, patient ${twice[0]}: has ${twice[1]} and ${twice[2]}; wanted one group for each person`,
    );
  return new Map(rows.map(([who, value]) => [String(who), String(value)]));
}
