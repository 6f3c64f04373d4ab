import type { Field, FieldName, TableRole } from './field.ts';
import type { MappedField } from './mapping.ts';
import { identifier, literal, literals } from './sql-text.ts';
import { missing, type Table } from './table.ts';

/** How the days of a table are written: as dates, or as numbers counted from any day. */
export type DayStyle = 'dates' | 'numbers';

/** A table with all that is needed to ask for its rows. */
export interface ReadableTable {
  readonly role: TableRole;
  readonly table: Table;
  readonly mapped: readonly MappedField[];
  readonly dayStyle: DayStyle;
}

/** Which of the people are wanted. */
export type Wanted =
  | { readonly who: 'everyone' }
  /** Those whose id, hashed, falls into this part of `of`; parts count from 1. */
  | { readonly who: 'shard'; readonly part: number; readonly of: number }
  | { readonly who: 'one'; readonly id: string };

/** One thing that can be wrong with a row. */
export interface Check {
  readonly field: Field;
  readonly column: string;
  readonly bad: string;
  readonly wanted: string;
}

/**
 * Every row as numbers, in any order: two halves of the id's hash, the id, whether the row holds, then the fields. A
 * missing day is the least 32-bit integer, missing steps are -1, a missing number is NaN.
 */
export function rowsQuery(readable: ReadableTable, wanted: Wanted): string {
  const ok = checksOf(readable)
    .map(({ bad }) => `NOT (${bad})`)
    .join(' AND ');
  return [
    `SELECT (hash(p_id) & 4294967295)::UINTEGER, (hash(p_id) >> 32)::UINTEGER, p_id, (${ok})::TINYINT`,
    ...numbersOf(readable).map(({ field }) => `, ${keptSql(field)}`),
    `FROM (${parsed(readable, readable.table.paths, '')})`,
    where(wanted),
  ].join(' ');
}

/** The fields of `rowsQuery` behind its first four columns. */
export function numbersOf({ mapped }: ReadableTable): readonly MappedField[] {
  return mapped.filter(({ field }) => field.kept.as !== 'text');
}

/** The rows of one file that do not hold: row, id, then for each check whether it failed and the value as written. */
export function faultyQuery(readable: ReadableTable, path: string, wanted: Wanted): string {
  const checks = checksOf(readable);
  const cells = checks.map(({ bad, field }) => `, (${bad}), ${written(field.name)}`).join('');
  const rows = parsed(readable, [path], 'row_number() OVER () AS row_of_file, ');
  const any = checks.map(({ bad }) => `(${bad})`).join(' OR ');
  const among = where(wanted);
  return `SELECT row_of_file, p_id${cells} FROM (${rows}) ${among === '' ? 'WHERE' : `${among} AND`} (${any})`;
}

/**
 * Of each person with a row that holds: the id, then the least and the greatest value of the field. A last column counts the rows that
 * do not hold, of whoever.
 */
export function peopleQuery(readable: ReadableTable, field: MappedField['field'], wanted: Wanted): string {
  const ok = checksOf(readable)
    .map(({ bad }) => `NOT (${bad})`)
    .join(' AND ');
  const value = `CASE WHEN ${ok} AND r_${field.name} IS NOT NULL THEN p_${field.name} END`;
  const rows = `SELECT p_id, ${value} AS value, (${ok}) AS ok FROM (${parsed(readable, readable.table.paths, '')})`;
  return `SELECT p_id, min(value), max(value), count(*) FILTER (NOT ok) FROM (${rows}) ${where(wanted)} GROUP BY p_id ORDER BY p_id`;
}

/** A sample of the days of a table, to see how they are written. */
export function daysSample(table: Table, day: MappedField): string {
  const column = identifier(day.column.name);
  return `SELECT CAST(${column} AS VARCHAR) FROM ${table.from(table.paths)} WHERE ${column} IS NOT NULL LIMIT 1000`;
}

export function checksOf({ role, mapped, dayStyle }: ReadableTable): readonly Check[] {
  const checks = mapped.map(({ field, column }): Check => {
    const given = `r_${field.name} IS NOT NULL`;
    const unread = `p_${field.name} IS NULL`;
    const value = `p_${field.name}`;
    const invalid = field.valid === undefined ? '' : ` OR NOT (${field.valid.sql.replace(/\bx\b/g, value)})`;
    const isNeeded = field.name === 'id' || field.name === 'date';
    return {
      field,
      column: column.name,
      bad: isNeeded ? missingOrUnread(field, unread) : `${given} AND (${unread}${invalid})`,
      wanted: field.valid?.wanted ?? wantedOf(field, dayStyle),
    };
  });
  return role === 'relapses' ? [...checks, ...endsBefore(mapped)] : checks;
}

function missingOrUnread(field: Field, unread: string): string {
  return field.kept.as === 'text' ? `p_${field.name} = ''` : unread;
}

function endsBefore(mapped: readonly MappedField[]): readonly Check[] {
  const end = mapped.find(({ field }) => field.name === 'end');
  if (end === undefined) return [];
  const bad = 'p_end IS NOT NULL AND p_date IS NOT NULL AND p_end < p_date';
  return [{ field: end.field, column: end.column.name, bad, wanted: 'an end that is not before the onset' }];
}

function wantedOf({ kept }: Field, dayStyle: DayStyle): string {
  switch (kept.as) {
    case 'text':
      return 'the id of a patient';
    case 'day':
      return dayStyle === 'dates' ? 'a date such as 2015-03-12' : 'a whole number of days';
    case 'flag':
      return 'TRUE or FALSE';
    case 'number':
    case 'steps':
      return 'a number';
  }
}

/** The columns as written (`r_`) and as read (`p_`). */
function parsed(readable: ReadableTable, paths: readonly string[], alsoRaw: string): string {
  const { table, mapped, dayStyle } = readable;
  const raw = mapped.map(({ field, column }) => `${rawSql(table, column)} AS r_${field.name}`).join(', ');
  const read = mapped
    .map(({ field, column }) => `${readSql(field, dayStyle, column.type === 'number')} AS p_${field.name}`)
    .join(', ');
  return `SELECT *, ${read} FROM (SELECT ${alsoRaw}${raw} FROM ${table.from(paths)})`;
}

/** Missing values of CSV are gone when it is read; Parquet has NaN and, in columns of text, what was written for missing. */
function rawSql({ format }: Table, column: MappedField['column']): string {
  const name = identifier(column.name);
  if (format === 'csv') return name;
  if (column.type === 'text')
    return `CASE WHEN ${name} NOT IN (${literals(missing).slice(1, -1)}) THEN ${name} END`;
  return column.type === 'number' ? `CASE WHEN NOT isnan(CAST(${name} AS DOUBLE)) THEN ${name} END` : name;
}

function readSql(field: Field, dayStyle: DayStyle, isNumber: boolean): string {
  const raw = `r_${field.name}`;
  const number = `TRY_CAST(${raw} AS DOUBLE)`;
  switch (field.kept.as) {
    case 'text':
      return `COALESCE(trim(CAST(${raw} AS VARCHAR)), '')`;
    case 'day':
      return dayStyle === 'dates'
        ? `CASE WHEN isfinite(TRY_CAST(${raw} AS DATE)) THEN CAST(TRY_CAST(${raw} AS DATE) - DATE '1970-01-01' AS INTEGER) END`
        : `CASE WHEN ${number} = floor(${number}) AND abs(${number}) < 10000000 THEN CAST(${number} AS INTEGER) END`;
    case 'flag':
      return isNumber ? `(${raw} <> 0)` : `TRY_CAST(${raw} AS BOOLEAN)`;
    case 'number':
    case 'steps':
      return number;
  }
}

function keptSql({ name, kept }: Field): string {
  const value = `p_${name}`;
  switch (kept.as) {
    case 'text':
      return value;
    case 'day':
      return `COALESCE(${value}, -2147483648)::INTEGER`;
    case 'flag':
      return `COALESCE(${value}::TINYINT, -1)::TINYINT`;
    case 'steps':
      return `COALESCE(TRY_CAST(${value} * ${kept.scale} AS TINYINT), -1)::TINYINT`;
    case 'number':
      return `COALESCE(${value}, 'NaN'::DOUBLE)`;
  }
}

function written(name: FieldName): string {
  return `CAST(r_${name} AS VARCHAR)`;
}

function where(wanted: Wanted): string {
  switch (wanted.who) {
    case 'everyone':
      return '';
    case 'shard':
      return `WHERE md5_number_lower(p_id) % ${wanted.of} = ${wanted.part - 1}`;
    case 'one':
      return `WHERE p_id = ${literal(wanted.id)}`;
  }
}
