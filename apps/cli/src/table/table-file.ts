import { createReadStream, existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { stop } from '../exit.ts';
import { type Database, rowsOf } from './database.ts';
import { literal } from './sql-text.ts';

export type TableFormat = 'csv' | 'parquet';

/** The files behind what was typed for a table: one, those of a folder, those of a pattern, or standard input. */
export interface TableFiles {
  /** As it was typed. */
  readonly typed: string;
  readonly format: TableFormat;
  /** In the order of their names. */
  readonly paths: readonly string[];
}

const endings = ['parquet', 'csv', 'csv.gz', 'tsv', 'tsv.gz'] as const;

export async function findTableFiles(database: Database, typed: string): Promise<TableFiles> {
  if (typed === '-') return standardInput(database);
  const paths = existsSync(typed) ? await filesBelow(database, typed) : await filesLike(database, typed);
  if (paths.length === 0) throw stop('failed', `Cannot read ${typed}: there is no such file`);
  const parquet = paths.filter((path) => /\.(?:parquet|pq)$/i.test(path));
  if (parquet.length > 0 && parquet.length < paths.length) {
    throw stop('badInput', `Cannot read ${typed}: it holds Parquet and other files; name those to read`);
  }
  return { typed, format: parquet.length > 0 ? 'parquet' : 'csv', paths };
}

async function filesBelow(database: Database, typed: string): Promise<readonly string[]> {
  if (!statSync(typed).isDirectory()) return [typed];
  for (const ending of endings) {
    const found = await glob(database, join(typed, '**', `*.${ending}`));
    if (found.length > 0) return found;
  }
  return [];
}

function filesLike(database: Database, typed: string): Promise<readonly string[]> {
  return /[*?[]/.test(typed) ? glob(database, typed) : Promise.resolve([]);
}

async function glob(database: Database, pattern: string): Promise<readonly string[]> {
  const rows = await rowsOf(database, `SELECT file FROM glob(${literal(pattern)})`);
  return rows.map(([file]) => String(file)).sort();
}

/** Standard input is read more than once, so it is kept in a file. */
async function standardInput({ folder }: Database): Promise<TableFiles> {
  const path = join(folder, 'standard-input');
  const file = await open(path, 'wx');
  await pipeline(process.stdin, file.createWriteStream());
  const start = await startOf(path);
  const isParquet = start.subarray(0, 4).toString('latin1') === 'PAR1';
  return { typed: '-', format: isParquet ? 'parquet' : 'csv', paths: [path] };
}

/** The text at the start of a file of text, unpacked where it is packed. */
export async function startOfText(path: string): Promise<string> {
  const start = await startOf(path);
  return (isGzip(start) ? await unpackedStart(path) : start).toString('utf8').replace(/^\uFEFF/, '');
}

const startBytes = 65_536;

async function startOf(path: string): Promise<Buffer> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(startBytes), 0, startBytes, 0);
  return buffer.subarray(0, bytesRead);
}

function isGzip(start: Buffer): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

async function unpackedStart(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of createReadStream(path).pipe(createGunzip()) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= startBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, startBytes);
}
