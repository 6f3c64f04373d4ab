import type { FieldName, Kept } from '../table/field.ts';
import {
  emptyNumbers,
  type GatheredColumn,
  type GatheredTable,
  type NumberPiece,
  pieceBits,
} from './gather.ts';

const inPiece = (1 << pieceBits) - 1;

/** The rows of each person of a gathered table: those of person `n` are `order[starts[n]]` to before `order[starts[n + 1]]`. */
export interface GroupedTable {
  readonly table: GatheredTable;
  readonly starts: Int32Array;
  readonly order: Int32Array;
}

/** Groups by counting, in two passes over the rows. */
export function groupByPerson(table: GatheredTable, people: number): GroupedTable {
  const starts = new Int32Array(people + 1);
  for (let row = 0; row < table.rows; row++) increase(starts, whoOf(table, row) + 1);
  for (let n = 0; n < people; n++) starts[n + 1] = (starts[n + 1] as number) + (starts[n] as number);
  const next = starts.slice(0, people);
  const order = new Int32Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const who = whoOf(table, row);
    order[next[who] as number] = row;
    increase(next, who);
  }
  return { table, starts, order };
}

function increase(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

function whoOf({ who }: GatheredTable, row: number): number {
  return (who[row >> pieceBits] as Int32Array)[row & inPiece] as number;
}

export interface SlicedColumn {
  readonly name: FieldName;
  readonly kept: Kept;
  readonly numbers: NumberPiece;
}

/** Rows of some people of a table, one person after the other: those of the `n`th are from `starts[n]` to before `starts[n + 1]`. */
export interface TableSlice {
  readonly starts: Int32Array;
  readonly columns: readonly SlicedColumn[];
}

/** The rows of these people; a person's rows stand in the order of their values, whatever order the table has. */
export function sliceOf(grouped: GroupedTable, people: readonly number[]): TableSlice {
  const starts = new Int32Array(people.length + 1);
  people.forEach((who, n) => {
    starts[n + 1] = (starts[n] as number) + countOf(grouped, who);
  });
  const rows = new Int32Array(starts[people.length] as number);
  people.forEach((who, n) => {
    const own = grouped.order.subarray(grouped.starts[who], grouped.starts[who + 1]);
    rows.set(inOrder(own, grouped.table.columns), starts[n]);
  });
  return {
    starts,
    columns: grouped.table.columns.map(({ name, kept, pieces }) => ({
      name,
      kept,
      numbers: pick(pieces, kept, rows),
    })),
  };
}

export function countOf({ starts }: GroupedTable, who: number): number {
  return (starts[who + 1] as number) - (starts[who] as number);
}

function pick(pieces: readonly NumberPiece[], kept: Kept, rows: Int32Array): NumberPiece {
  const picked = emptyNumbers(kept, rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = numberAt(pieces, rows[at] as number);
  return picked;
}

function numberAt(pieces: readonly NumberPiece[], row: number): number {
  return (pieces[row >> pieceBits] as NumberPiece)[row & inPiece] as number;
}

/** By the first column (the day), then by the others: two readings of one table never differ. */
function inOrder(rows: Int32Array, columns: readonly GatheredColumn[]): Int32Array {
  for (let at = 1; at < rows.length; at++) {
    if (compareRows(columns, rows[at - 1] as number, rows[at] as number) > 0) {
      return rows.slice().sort((a, b) => compareRows(columns, a, b));
    }
  }
  return rows;
}

function compareRows(columns: readonly GatheredColumn[], a: number, b: number): number {
  for (const { pieces } of columns) {
    const [left, right] = [numberAt(pieces, a), numberAt(pieces, b)];
    if (left < right) return -1;
    if (left > right) return 1;
    if (Number.isNaN(left) !== Number.isNaN(right)) return Number.isNaN(left) ? -1 : 1;
  }
  return 0;
}
