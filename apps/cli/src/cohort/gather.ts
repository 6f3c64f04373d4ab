import type { DuckDBDataChunk, DuckDBVector } from '@duckdb/node-api';
import type { Database } from '../table/database.ts';
import type { FieldName, Kept } from '../table/field.ts';
import { numbersOf, type ReadableTable, rowsQuery, type Wanted } from '../table/query.ts';
import { type IdTable, numberOf } from './id-table.ts';

/** Numbers of one field, in pieces of `pieceRows`, so that a table can grow without being copied. */
export type NumberPiece = Int8Array | Int32Array | Float64Array;

export interface GatheredColumn {
  readonly name: FieldName;
  readonly kept: Kept;
  readonly pieces: readonly NumberPiece[];
}

/** A table as numbers, row by row as it came: who, and the fields. Some 15 bytes a visit. */
export interface GatheredTable {
  readonly rows: number;
  /** Rows left out for a problem. */
  readonly faulty: number;
  readonly who: readonly Int32Array[];
  readonly columns: readonly GatheredColumn[];
}

export const pieceBits = 16;
const pieceRows = 1 << pieceBits;
const behindTheFirst = 4;

interface Growing {
  rows: number;
  faulty: number;
  readonly who: Int32Array[];
  readonly columns: readonly {
    readonly name: FieldName;
    readonly kept: Kept;
    readonly pieces: NumberPiece[];
  }[];
  /** Of the row before: most tables keep a person's rows together. */
  last: { low: number; high: number; number: number };
  /** Rows of the chunk at hand that hold. */
  readonly taken: Uint16Array;
}

/** Reads a table once, in any order, into numbers; new ids are added to `ids`. */
export async function gather(
  database: Database,
  readable: ReadableTable,
  {
    ids,
    wanted,
    read,
  }: { readonly ids: IdTable; readonly wanted: Wanted; readonly read: (rows: number) => void },
): Promise<GatheredTable> {
  const growing: Growing = {
    rows: 0,
    faulty: 0,
    who: [],
    columns: numbersOf(readable).map(({ field }) => ({ name: field.name, kept: field.kept, pieces: [] })),
    last: { low: 0, high: 0, number: -1 },
    taken: new Uint16Array(8192),
  };
  const result = await database.connection.stream(rowsQuery(readable, wanted));
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return growing;
    takeChunk(growing, chunk, ids);
    read(chunk.rowCount);
  }
}

function takeChunk(growing: Growing, chunk: DuckDBDataChunk, ids: IdTable): void {
  const count = takeHolding(growing, chunk);
  takeWho(growing, chunk, { ids, count });
  growing.columns.forEach(({ pieces, kept }, at) => {
    const vector = chunk.getColumnVector(at + behindTheFirst) as DuckDBVector<number>;
    const { taken, rows } = growing;
    for (let k = 0; k < count; k++) {
      const row = rows + k;
      const piece = pieces[row >> pieceBits] ?? newPiece(pieces, kept);
      piece[row & (pieceRows - 1)] = vector.getItem(taken[k] as number) as number;
    }
  });
  growing.rows += count;
}

function takeHolding(growing: Growing, chunk: DuckDBDataChunk): number {
  const holds = chunk.getColumnVector(3) as DuckDBVector<number>;
  const total = chunk.rowCount;
  let count = 0;
  for (let row = 0; row < total; row++) if (holds.getItem(row) === 1) growing.taken[count++] = row;
  growing.faulty += total - count;
  return count;
}

function takeWho(
  growing: Growing,
  chunk: DuckDBDataChunk,
  { ids, count }: { readonly ids: IdTable; readonly count: number },
): void {
  const [lows, highs] = [0, 1].map((at) => chunk.getColumnVector(at) as DuckDBVector<number>);
  const texts = chunk.getColumnVector(2) as DuckDBVector<string>;
  const { taken, rows, who, last } = growing;
  for (let k = 0; k < count; k++) {
    const at = taken[k] as number;
    const low = lows?.getItem(at) as number;
    const high = highs?.getItem(at) as number;
    if (low !== last.low || high !== last.high || last.number < 0) {
      last.number = numberOf(ids, low, high, () => texts.getItem(at) as string);
      last.low = low;
      last.high = high;
    }
    const row = rows + k;
    const piece = who[row >> pieceBits] ?? newWho(who);
    piece[row & (pieceRows - 1)] = last.number;
  }
}

function newWho(who: Int32Array[]): Int32Array {
  const piece = new Int32Array(pieceRows);
  who.push(piece);
  return piece;
}

function newPiece(pieces: NumberPiece[], kept: Kept): NumberPiece {
  const piece = emptyNumbers(kept, pieceRows);
  pieces.push(piece);
  return piece;
}

/** Room for so many numbers of a field. */
export function emptyNumbers({ as }: Kept, length: number): NumberPiece {
  if (as === 'day') return new Int32Array(length);
  return as === 'number' ? new Float64Array(length) : new Int8Array(length);
}
