import { stop } from '../exit.ts';
import { type Progress, progressBar } from '../progress.ts';
import { type Database, openDatabase, rowsOf } from '../table/database.ts';
import type { DayStyle, ReadableTable } from '../table/query.ts';
import { identifier } from '../table/sql-text.ts';
import { say } from '../write-out.ts';
import { type Batch, type CohortPatient, patientsOf } from './batch.ts';
import type { CohortRequest } from './cohort-options.ts';
import { gather } from './gather.ts';
import { countOf, type GroupedTable, groupByPerson, sliceOf } from './grouped.ts';
import { emptyIdTable, type IdTable } from './id-table.ts';
import type { CohortNeed } from './need.ts';
import { openTables } from './open-tables.ts';
import { hasBrokenLines, type Problems, reportProblems } from './problem.ts';
import { readTold, type Told } from './told.ts';

/** A cohort's tables, read. People come in the order of their ids (bytes of UTF-8), whatever order the tables have. */
export interface Cohort {
  readonly people: number;
  readonly dayStyle: DayStyle;
  readonly problems: Problems;
  /** People as numbers, for other threads. */
  readonly batches: () => Iterable<Batch>;
  /** People as the engine takes them, some hundred at a time. */
  readonly patients: () => Iterable<readonly CohortPatient[]>;
  /** What the table of people tells, where one was given. */
  readonly told: Told;
  readonly progress: Progress;
  readonly database: Database;
}

/** Reads the tables of a cohort, says what is wrong with them, and tidies up when it was used. */
export async function withCohort<Answer>(
  request: CohortRequest,
  need: CohortNeed,
  use: (cohort: Cohort) => Promise<Answer>,
): Promise<Answer> {
  await using database = await openDatabase(request.workers, request.signal);
  using progress = progressBar();
  const tables = await openTables(database, request, need);
  const ids = emptyIdTable();
  const grouped = await gatherAll(database, tables, { request, ids, progress });
  const byPerson = tables.find(({ role }) => role === 'people');
  const { told, faulty } = await readTold(database, byPerson, request.wanted);
  const problems = await problemsOf(database, tables, { request, grouped, isFaulty: faulty > 0 });
  const people = peopleOf(ids, grouped);
  const groups = await groupsOf(database, tables, request.group);
  const batches = (): Iterable<Batch> => batchesOf(ids, grouped, { people, groups, signal: request.signal });
  return await use({
    people: people.length,
    dayStyle: tables[0]?.dayStyle ?? 'dates',
    problems,
    batches,
    patients: function* () {
      for (const batch of batches()) yield patientsOf(batch);
    },
    told,
    progress,
    database,
  });
}

interface Grouped {
  readonly visits: GroupedTable;
  readonly relapses?: GroupedTable;
  readonly mri?: GroupedTable;
}

async function gatherAll(
  database: Database,
  tables: readonly ReadableTable[],
  {
    request,
    ids,
    progress,
  }: { readonly request: CohortRequest; readonly ids: IdTable; readonly progress: Progress },
): Promise<Grouped> {
  const gathered: { [role in ReadableTable['role']]?: Awaited<ReturnType<typeof gather>> } = {};
  for (const table of tables) {
    if (table.role === 'people') continue;
    progress.begin(`Reading ${table.table.typed}`);
    gathered[table.role] = await gather(database, table, {
      ids,
      wanted: request.wanted,
      read: (rows) => {
        request.signal.throwIfAborted();
        progress.advance(rows);
      },
    });
  }
  request.signal.throwIfAborted();
  const { visits, relapses, mri } = gathered;
  if (visits === undefined) throw new Error('Cannot read a cohort without a table of visits');
  const people = ids.ids.length;
  return {
    visits: groupByPerson(visits, people),
    ...(relapses === undefined ? {} : { relapses: groupByPerson(relapses, people) }),
    ...(mri === undefined ? {} : { mri: groupByPerson(mri, people) }),
  };
}

async function problemsOf(
  database: Database,
  tables: readonly ReadableTable[],
  {
    request,
    grouped,
    isFaulty,
  }: { readonly request: CohortRequest; readonly grouped: Grouped; readonly isFaulty: boolean },
): Promise<Problems> {
  sayRelapses(tables, request);
  const hasFaulty =
    isFaulty ||
    [grouped.visits, grouped.relapses, grouped.mri].some((of) => of !== undefined && of.table.faulty > 0);
  const faulty = hasFaulty || (await hasBrokenLines(database)) ? tables : [];
  const problems = await reportProblems(database, faulty, request.wanted);
  if (problems.count > 0 && request.isStrict) {
    throw stop('badInput', `${problems.count} problems in the tables, and --strict-input allows none`);
  }
  return problems;
}

function sayRelapses(tables: readonly ReadableTable[], { relapses }: CohortRequest): void {
  if (relapses !== undefined) return;
  const since = tables[0]?.mapped.find(({ field }) => field.name === 'daysPostRelapse');
  say(
    since === undefined
      ? 'No relapses were given: every worsening is judged as if there were none'
      : `No relapses were given: their onsets follow from ${since.column.name} of the visits`,
  );
}

/** Everyone with a visit, by id. */
function peopleOf({ ids }: IdTable, { visits }: Grouped): Int32Array {
  const all = Int32Array.from(ids.keys());
  const people = all.filter((who) => countOf(visits, who) > 0);
  if (people.length < all.length) {
    say(`${all.length - people.length} patients have no visit that could be read, and are left out`);
  }
  return people.sort((a, b) => compareIds(ids[a] as string, ids[b] as string));
}

/** As their bytes in UTF-8 compare. JavaScript compares units of UTF-16, which differ beyond the basic plane only. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  if (isBasic(a) && isBasic(b)) return a < b ? -1 : 1;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function isBasic(text: string): boolean {
  return !/[\uD800-\uFFFF]/.test(text);
}

/** The first value of the column in the order of text, for each person that has one. */
async function groupsOf(
  database: Database,
  tables: readonly ReadableTable[],
  group: string | undefined,
): Promise<ReadonlyMap<string, string> | undefined> {
  const [visits] = tables;
  if (group === undefined || visits === undefined) return undefined;
  const { table, mapped } = visits;
  const names = table.columns.map(({ name }) => name);
  if (!names.includes(group)) {
    throw stop('badInput', `${table.typed} has no column ${group} for --group; it has ${names.join(', ')}`);
  }
  const id = mapped.find(({ field }) => field.name === 'id')?.column.name ?? '';
  const rows = await rowsOf(
    database,
    `SELECT trim(CAST(${identifier(id)} AS VARCHAR)), min(CAST(${identifier(group)} AS VARCHAR))
     FROM ${table.from(table.paths)} WHERE ${identifier(group)} IS NOT NULL GROUP BY 1`,
  );
  return new Map(rows.map(([who, value]) => [String(who), String(value)]));
}

const peoplePerBatch = 256;

function* batchesOf(
  { ids }: IdTable,
  grouped: Grouped,
  {
    people,
    groups,
    signal,
  }: {
    readonly people: Int32Array;
    readonly groups: ReadonlyMap<string, string> | undefined;
    readonly signal: AbortSignal;
  },
): Generator<Batch> {
  for (let from = 0; from < people.length; from += peoplePerBatch) {
    signal.throwIfAborted();
    const some = [...people.subarray(from, from + peoplePerBatch)];
    const own = some.map((who) => ids[who] as string);
    yield {
      ids: own,
      ...(groups === undefined ? {} : { groups: own.map((id) => groups.get(id)) }),
      visits: sliceOf(grouped.visits, some),
      ...(grouped.relapses === undefined ? {} : { relapses: sliceOf(grouped.relapses, some) }),
      ...(grouped.mri === undefined ? {} : { mri: sliceOf(grouped.mri, some) }),
    };
  }
}
