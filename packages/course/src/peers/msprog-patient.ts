import type { DatedRelapse, Measure, Patient, Visit } from '../clinic/patient.ts';
import type { Day } from '../day.ts';
import { parseDay } from '../day.ts';

/** Cells of one row by the name of their column, as text; empty is missing. */
export type TextRow = Readonly<Record<string, string>>;

/** What the peer reads of a patient's rows. */
export interface MsprogColumns {
  readonly value: string;
  readonly measure: Measure;
  readonly canConfirm?: string;
  readonly relapseEnd?: string;
  /** Relapses that begin more than so many days before the first visit are forgotten. */
  readonly relapsesFrom: number;
}

/**
 * The patient that msprog makes of its rows: rows with a missing cell are dropped, of two visits on one day the last row counts, relapses well
 * before the first visit are forgotten, and with ends asked for a relapse without one is dropped. Relapses stay in the order of their rows.
 */
export function msprogPatient(
  visitRows: readonly TextRow[],
  relapseRows: readonly TextRow[],
  columns: MsprogColumns,
): Patient {
  const visitByDay = new Map<Day, Visit>();
  for (const row of visitRows) {
    const visit = visitOf(row, columns);
    if (visit !== undefined) visitByDay.set(visit.day, visit);
  }
  const visits = [...visitByDay.values()].toSorted((a, b) => a.day - b.day);
  const first = visits[0]?.day ?? Number.POSITIVE_INFINITY;
  return {
    visits,
    relapses: relapseRows
      .flatMap((row) => relapseOf(row, columns))
      .filter(({ onset }) => onset >= first - columns.relapsesFrom),
  };
}

function visitOf(row: TextRow, { value, measure, canConfirm }: MsprogColumns): Visit | undefined {
  const day = parseDay(row['date'] ?? '');
  const score = row[value] ?? '';
  if (day === undefined || score === '') return undefined;
  if (canConfirm === undefined) return { day, scores: { [measure]: Number(score) } };
  const flag = row[canConfirm] ?? '';
  if (flag === '') return undefined;
  return { day, scores: { [measure]: Number(score) }, canConfirm: flag.toUpperCase() === 'TRUE' };
}

function relapseOf(row: TextRow, { relapseEnd }: MsprogColumns): readonly DatedRelapse[] {
  const onset = parseDay(row['date'] ?? '');
  if (onset === undefined) return [];
  if (relapseEnd === undefined) return [{ onset }];
  const last = parseDay(row[relapseEnd] ?? '');
  return last === undefined ? [] : [{ onset, last }];
}
