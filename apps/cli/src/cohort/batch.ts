import type { DatedRelapse, Day, FunctionalSystemName, Patient, Scan, Visit } from '@ebb/course';
import type { FieldName } from '../table/field.ts';
import type { SlicedColumn, TableSlice } from './grouped.ts';

/** One person of a cohort's tables. */
export interface CohortPatient {
  readonly id: string;
  readonly patient: Patient;
  /** The value of the column given by --group, where the visits hold one for this person. */
  readonly group?: string;
}

/** Some people of a cohort as numbers, which pass between threads without being copied. */
export interface Batch {
  readonly ids: readonly string[];
  readonly groups?: readonly (string | undefined)[];
  readonly visits: TableSlice;
  /** Absent: where the visits tell the days since a relapse, the relapses follow from them. */
  readonly relapses?: TableSlice;
  readonly mri?: TableSlice;
}

/** The buffers that pass to another thread with the batch. */
export function buffersOf({ visits, relapses, mri }: Batch): readonly ArrayBuffer[] {
  return [visits, relapses, mri].flatMap((slice) =>
    slice === undefined ? [] : slice.columns.map(({ numbers }) => numbers.buffer as ArrayBuffer),
  );
}

/** The people of a batch, as the engine takes them. */
export function patientsOf(batch: Batch): readonly CohortPatient[] {
  const read = reader(batch);
  return batch.ids.map((id, n) => {
    const group = batch.groups?.[n];
    return { id, patient: read(n), ...(group === undefined ? {} : { group }) };
  });
}

function reader({ visits, relapses, mri }: Batch): (n: number) => Patient {
  const visitAt = visitReader(visits);
  const relapseAt = relapses === undefined ? undefined : relapseReader(relapses);
  const scanAt = mri === undefined ? undefined : scanReader(mri);
  return (n) => ({
    visits: rowsOf(visits, n, visitAt),
    relapses:
      relapses === undefined || relapseAt === undefined
        ? sinceRelapse(visits, n)
        : rowsOf(relapses, n, relapseAt),
    ...(mri === undefined || scanAt === undefined ? {} : { scans: rowsOf(mri, n, scanAt) }),
  });
}

function rowsOf<Row>({ starts }: TableSlice, n: number, rowAt: (row: number) => Row): readonly Row[] {
  const end = starts[n + 1] as number;
  const rows: Row[] = [];
  for (let row = starts[n] as number; row < end; row++) rows.push(rowAt(row));
  return rows;
}

const measures: ReadonlySet<FieldName> = new Set(['edss', 'sdmt', 'nhpt', 't25fw']);
const notScores: ReadonlySet<FieldName> = new Set(['date', 'scheduled', 'daysPostRelapse']);

function visitReader({ columns }: TableSlice): (row: number) => Visit {
  const day = named(columns, 'date');
  const scheduled = named(columns, 'scheduled');
  const scores = columns.filter(({ name }) => measures.has(name)).map(numberReader);
  const systems = columns.filter(({ name }) => !measures.has(name) && !notScores.has(name)).map(numberReader);
  return (row) => {
    const visit: Writable<Visit> = { day: day?.numbers[row] as Day, scores: present(scores, row) };
    if (systems.length > 0)
      visit.systems = present(systems, row) as { [of in FunctionalSystemName]?: number };
    if (scheduled?.numbers[row] === 0) visit.canConfirm = false;
    return visit;
  };
}

function relapseReader({ columns }: TableSlice): (row: number) => DatedRelapse {
  const onset = named(columns, 'date');
  const end = named(columns, 'end');
  return (row) => {
    const last = end?.numbers[row];
    const isKnown = last !== undefined && last !== noDay;
    return isKnown
      ? { onset: onset?.numbers[row] as Day, last: last as Day }
      : { onset: onset?.numbers[row] as Day };
  };
}

function scanReader({ columns }: TableSlice): (row: number) => Scan {
  const day = named(columns, 'date');
  const findings = columns.filter(({ name }) => name !== 'date').map(numberReader);
  return (row) => ({ day: day?.numbers[row] as Day, ...present(findings, row) });
}

/** Onsets that lie so many days before a visit, each once. */
function sinceRelapse({ starts, columns }: TableSlice, n: number): readonly DatedRelapse[] {
  const day = named(columns, 'date');
  const since = named(columns, 'daysPostRelapse');
  if (since === undefined) return [];
  const onsets = new Set<number>();
  for (let row = starts[n] as number; row < (starts[n + 1] as number); row++) {
    const days = since.numbers[row] as number;
    if (!Number.isNaN(days)) onsets.add((day?.numbers[row] as number) - Math.abs(days));
  }
  return [...onsets].sort((a, b) => a - b).map((onset) => ({ onset: onset as Day }));
}

/** How a missing day is kept. */
const noDay = -2147483648;

type Writable<T> = { -readonly [of in keyof T]: T[of] };

interface NumberReader {
  readonly name: FieldName;
  readonly at: (row: number) => number | undefined;
}

function numberReader({ name, kept, numbers }: SlicedColumn): NumberReader {
  const scale = kept.as === 'steps' ? kept.scale : 1;
  const isSteps = kept.as === 'steps';
  return {
    name,
    at: (row) => {
      const number = numbers[row] as number;
      if (isSteps) return number < 0 ? undefined : number / scale;
      return Number.isNaN(number) ? undefined : number;
    },
  };
}

/** What was measured; what was not is absent. */
function present(readers: readonly NumberReader[], row: number): { [name: string]: number } {
  const found: { [name: string]: number } = {};
  for (const { name, at } of readers) {
    const number = at(row);
    if (number !== undefined) found[name] = number;
  }
  return found;
}

function named(columns: readonly SlicedColumn[], name: FieldName): SlicedColumn | undefined {
  return columns.find((column) => column.name === name);
}
