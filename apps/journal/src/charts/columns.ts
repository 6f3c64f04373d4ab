import type { Day } from '@ebb/course';

/** What one series says of one day. */
export interface Reading {
  readonly day: Day;
  readonly lowest: number;
  readonly mean: number;
  readonly highest: number;
}

/** A stretch of days drawn as one column: nothing between lowest and highest is lost. */
export interface Column {
  readonly from: Day;
  readonly to: Day;
  readonly firstReported: Day;
  readonly lastReported: Day;
  readonly lowest: number;
  readonly mean: number;
  readonly highest: number;
  readonly days: number;
}

/** As many days go into one column as it takes to be at least this wide. */
const narrowestColumn = 2.5;
const columnDays = [1, 7, 28, 91, 364] as const;

export function daysPerColumn(widthOfDay: number): number {
  return columnDays.find((days) => days * widthOfDay >= narrowestColumn) ?? 364;
}

/**
 * Readings in time order, gathered into columns of `days` days that begin on Mondays, so that moving the view moves no column.
 * Days without a reading add nothing; a column without any is not there.
 */
export function columnsOf(readings: readonly Reading[], from: Day, to: Day, days: number): Column[] {
  const columns: Column[] = [];
  let gathered: Reading[] = [];
  let start = Number.NaN;
  const close = () => {
    if (gathered.length > 0) columns.push(columnOf(gathered, start as Day, days));
    gathered = [];
  };
  for (let i = firstFrom(readings, columnStart(from, days)); i < readings.length; i++) {
    const reading = readings[i] as Reading;
    if (reading.day > to) break;
    const own = columnStart(reading.day, days);
    if (own !== start) close();
    start = own;
    gathered.push(reading);
  }
  close();
  return columns;
}

/** 1970-01-05 was a Monday. */
const columnStart = (day: number, days: number): number => Math.floor((day - 4) / days) * days + 4;

function columnOf(readings: readonly Reading[], from: Day, days: number): Column {
  const first = readings[0] as Reading;
  let { lowest, highest } = first;
  let sum = 0;
  for (const reading of readings) {
    lowest = Math.min(lowest, reading.lowest);
    highest = Math.max(highest, reading.highest);
    sum += reading.mean;
  }
  const last = readings.at(-1) as Reading;
  return {
    from,
    to: (from + days - 1) as Day,
    firstReported: first.day,
    lastReported: last.day,
    lowest,
    mean: sum / readings.length,
    highest,
    days: readings.length,
  };
}

function firstFrom(readings: readonly Reading[], day: number): number {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle] as Reading).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Columns that may be joined by a line: a silence of more days than one column holds is a gap and stays one. */
export function unbroken(columns: readonly Column[], days: number): Column[][] {
  const runs: Column[][] = [];
  let last: Column | undefined;
  for (const column of columns) {
    const run = runs.at(-1);
    if (run === undefined || last === undefined || column.firstReported - last.lastReported > days)
      runs.push([column]);
    else run.push(column);
    last = column;
  }
  return runs;
}
