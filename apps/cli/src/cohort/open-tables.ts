import { stop } from '../exit.ts';
import { type Database, rowsOf } from '../table/database.ts';
import { type FieldName, fieldsByRole, type TableRole } from '../table/field.ts';
import { checkWishes, type MappedField, mapColumns, nearMiss, required, unasked } from '../table/mapping.ts';
import { type DayStyle, daysSample, type ReadableTable } from '../table/query.ts';
import { openTable, type Table } from '../table/table.ts';
import { say } from '../write-out.ts';
import type { CohortRequest } from './cohort-options.ts';
import { allMeasures, type CohortNeed, systemFields, visitFields } from './need.ts';

const findings: readonly FieldName[] = ['newT2', 'gadolinium', 'brainVolumeChange'];

/** Opens the tables that were given and says which column is read for what. */
export async function openTables(
  database: Database,
  request: CohortRequest,
  need: CohortNeed,
): Promise<readonly ReadableTable[]> {
  const given: (readonly [TableRole, Table])[] = [];
  for (const role of Object.keys(fieldsByRole) as TableRole[]) {
    const typed = request[role];
    if (typed !== undefined) given.push([role, await openTable(database, typed)]);
  }
  checkWishes(
    given.map(([, table]) => table),
    request.wishes,
  );
  const readable: ReadableTable[] = [];
  for (const [role, table] of given) {
    const all = mapColumns(role, table, request.wishes);
    const mapped = neededOf(role, all, { need, request });
    checkRequired(role, table, { mapped, need });
    if (role === 'visits') checkRelapses(table, { mapped, need, request });
    sayMapping(role, table, { mapped, all, group: request.group });
    const day = mapped.find(({ field }) => field.kept.as === 'day');
    const dayStyle = day === undefined ? readable[0]?.dayStyle : await dayStyleOf(database, table, day);
    readable.push({ role, table, mapped, dayStyle: dayStyle ?? 'dates' });
  }
  checkDayStyles(readable);
  return readable;
}

interface Asked {
  readonly need: CohortNeed;
  readonly request: CohortRequest;
}

function neededOf(
  role: TableRole,
  all: readonly MappedField[],
  { need, request }: Asked,
): readonly MappedField[] {
  if (role !== 'visits' && role !== 'people') return all;
  const wanted: ReadonlySet<FieldName | undefined> =
    role === 'visits' ? visitFields(need, request.relapses !== undefined) : new Set(['id', need.people]);
  return all.filter(({ field }) => wanted.has(field.name));
}

function checkRelapses(
  table: Table,
  { mapped, need, request }: Asked & { readonly mapped: readonly MappedField[] },
): void {
  if (need.relapses === undefined || request.relapses !== undefined) return;
  if (mapped.some(({ field }) => field.name === 'daysPostRelapse')) return;
  throw stop(
    'usage',
    `This definition asks about relapses, and ${table.typed} has no column for daysPostRelapse: give --relapses FILE, without rows where nobody had one`,
  );
}

function checkRequired(
  role: TableRole,
  table: Table,
  { mapped, need }: { readonly mapped: readonly MappedField[]; readonly need: CohortNeed },
): void {
  const always: readonly (FieldName | undefined)[] = role === 'people' ? ['id', need.people] : ['id', 'date'];
  for (const name of always) if (name !== undefined) required(role, table, mapped, name);
  if (role === 'visits' && need.measures !== 'any') {
    for (const name of need.measures) required(role, table, mapped, name);
  }
  if (role === 'visits' && need.measures === 'any') requireOne(role, table, { mapped, of: allMeasures });
  if (role === 'visits' && need.systems === 'needed')
    requireOne(role, table, { mapped, of: systemFields, or: withoutSystems });
  if (role === 'mri') requireOne(role, table, { mapped, of: findings });
}

function requireOne(
  role: TableRole,
  table: Table,
  {
    mapped,
    of,
    or = '',
  }: { readonly mapped: readonly MappedField[]; readonly of: readonly FieldName[]; readonly or?: string },
): void {
  if (mapped.some(({ field }) => of.includes(field.name))) return;
  const there = table.columns.map(({ name }) => name).join(', ');
  throw stop(
    'badInput',
    `${table.typed} has no column for ${of.join(', ')}; it has ${there}. Say which one it is: --column ${role}.${of[0]}=COLUMN${or}`,
  );
}

const withoutSystems = ', or take lorscheider-2016-no-functional-systems, which does without';

/** Nothing is left unread in silence. */
function sayMapping(
  role: TableRole,
  table: Table,
  {
    mapped,
    all,
    group,
  }: {
    readonly mapped: readonly MappedField[];
    readonly all: readonly MappedField[];
    readonly group: string | undefined;
  },
): void {
  const pairs = mapped.map(({ field, column }) => `${field.name}=${column.name}`).join(' ');
  const unread = table.columns.filter(
    ({ name }) => name !== group && !mapped.some(({ column }) => column.name === name),
  );
  const names = unread.map(({ name }) => name).join(', ');
  say(`${role}, ${table.typed}: ${pairs}${names === '' ? '' : `; not read: ${names}`}`);
  const notAsked = role === 'visits' ? unasked(role, table, mapped) : [];
  for (const { field, column } of notAsked)
    say(
      `${table.typed}: every visit may confirm; with --column ${field.name}=${column.name} one whose ${column.name} is FALSE may not`,
    );
  const known = [...all, ...notAsked].map(({ column }) => column.name);
  for (const column of unread.filter(({ name }) => !known.includes(name))) {
    const near = nearMiss(role, column, all);
    if (near !== undefined)
      say(
        `${table.typed}: is ${column.name} meant as ${near}? Then say --column ${role}.${near}=${column.name}`,
      );
  }
}

async function dayStyleOf(database: Database, table: Table, day: MappedField): Promise<DayStyle> {
  if (day.column.type === 'number') return 'numbers';
  if (day.column.type === 'date') return 'dates';
  const rows = await rowsOf(database, daysSample(table, day));
  const numbers = rows.filter(([text]) => /^\s*[-+]?\d+(?:\.0*)?\s*$/.test(String(text))).length;
  return numbers * 2 > rows.length ? 'numbers' : 'dates';
}

function checkDayStyles(tables: readonly ReadableTable[]): void {
  const [first, ...others] = tables;
  const unlike = others.find(({ dayStyle }) => dayStyle !== first?.dayStyle);
  if (first === undefined || unlike === undefined) return;
  const columnOf = ({ table, mapped }: ReadableTable): string =>
    `${mapped.find(({ field }) => field.kept.as === 'day')?.column.name} of ${table.typed}`;
  throw stop(
    'badInput',
    `${columnOf(first)} holds ${first.dayStyle} and ${columnOf(unlike)} ${unlike.dayStyle}: both must be dates, or both day numbers`,
  );
}
