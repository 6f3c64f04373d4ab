import { didYouMean } from '../arguments.ts';
import { stop } from '../exit.ts';
import { suggest } from '../suggest.ts';
import { type Field, type FieldName, fieldsByRole, type TableRole } from './field.ts';
import type { Column, Table } from './table.ts';

/** A field and the column that tells it. */
export interface MappedField {
  readonly field: Field;
  readonly column: Column;
}

/** What --column said: a field, of one table or of each that has the column, and the column; '' for none. */
export interface ColumnWish {
  readonly role?: TableRole;
  readonly field: FieldName;
  readonly column: string;
}

const roles = Object.keys(fieldsByRole) as readonly TableRole[];
const names = [...new Set(roles.flatMap((role) => fieldsByRole[role].map(({ name }) => name)))];

/** Reads `id=patno` and `relapses.date=onset`. */
export function readColumnWish(typed: string): ColumnWish {
  const [, role, name = '', column] = /^(?:(\w+)\.)?(\w+)=(.*)$/s.exec(typed) ?? [];
  if (column === undefined) throw stop('usage', `--column ${typed} is not of the form id=patno`);
  if (role !== undefined && !roles.includes(role as TableRole)) {
    throw stop('usage', `--column ${typed}: there is no table ${role}; wanted ${roles.join(', ')}`);
  }
  const known = role === undefined ? names : fieldsByRole[role as TableRole].map((field) => field.name);
  const field = known.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (field === undefined) {
    throw stop(
      'usage',
      `--column ${typed}: nothing is called ${name}; wanted ${known.join(', ')}${didYouMean(name, known)}`,
    );
  }
  return { ...(role === undefined ? {} : { role: role as TableRole }), field, column };
}

/** Which column tells which field. A column that was asked for and is not there ends with exit code 3 and the columns there are. */
export function mapColumns(
  role: TableRole,
  table: Table,
  wishes: readonly ColumnWish[],
): readonly MappedField[] {
  return fieldsByRole[role].flatMap((field): readonly MappedField[] => {
    const wish = wishes.findLast(
      (one) => one.field === field.name && (one.role === undefined || one.role === role),
    );
    if (wish?.column === '') return [];
    const asked = table.columns.find(({ name }) => name === wish?.column);
    if (wish?.role !== undefined && asked === undefined) throw noColumn(table, wish.column);
    const column = asked ?? wellKnown(field, table.columns);
    return column === undefined ? [] : [{ field, column }];
  });
}

/** A wish without a table must be met by one table at least. */
export function checkWishes(tables: readonly Table[], wishes: readonly ColumnWish[]): void {
  for (const { role, column } of wishes) {
    const isThere = tables.some(({ columns }) => columns.some(({ name }) => name === column));
    const [first] = tables;
    if (role === undefined && column !== '' && !isThere && first !== undefined) throw noColumn(first, column);
  }
}

/** The column of a field that cannot be missing. */
export function required(
  role: TableRole,
  table: Table,
  mapped: readonly MappedField[],
  name: FieldName,
): MappedField {
  const found = mapped.find(({ field }) => field.name === name);
  if (found !== undefined) return found;
  throw stop(
    'badInput',
    `${table.typed} has no column for ${name}; it has ${namesOf(table)}. Say which one it is: --column ${role}.${name}=COLUMN`,
  );
}

function noColumn(table: Table, column: string): Error {
  const all = table.columns.map(({ name }) => name);
  return stop(
    'badInput',
    `${table.typed} has no column ${column}${didYouMean(column, all)} It has ${namesOf(table)}`,
  );
}

function namesOf(table: Table): string {
  return table.columns.map(({ name }) => name).join(', ');
}

function wellKnown(field: Field, columns: readonly Column[]): Column | undefined {
  return field.onlyWhenAsked === true ? undefined : columnOf(field, columns);
}

function columnOf(field: Field, columns: readonly Column[]): Column | undefined {
  for (const known of field.columns) {
    const column = columns.find(({ name }) => plain(name) === known);
    if (column !== undefined) return column;
  }
  return undefined;
}

/** A column that would be read if somebody asked for it, and the field that it would tell. */
export function unasked(
  role: TableRole,
  table: Table,
  mapped: readonly MappedField[],
): readonly MappedField[] {
  return fieldsByRole[role]
    .filter(({ name, onlyWhenAsked }) => onlyWhenAsked && !mapped.some(({ field }) => field.name === name))
    .flatMap((field) => {
      const column = columnOf(field, table.columns);
      return column === undefined ? [] : [{ field, column }];
    });
}

/** A column that no field reads, though its name is nearly one that a field would. */
export function nearMiss(
  role: TableRole,
  column: Column,
  mapped: readonly MappedField[],
): string | undefined {
  const open = fieldsByRole[role].filter(({ name }) => !mapped.some(({ field }) => field.name === name));
  const near = suggest(
    plain(column.name),
    open.flatMap(({ columns }) => columns),
  );
  return open.find(({ columns }) => near !== undefined && columns.includes(near))?.name;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
