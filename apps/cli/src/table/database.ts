import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

/** DuckDB in memory, with a folder for what does not fit; both end together. */
export interface Database extends AsyncDisposable {
  readonly connection: DuckDBConnection;
  /** Removed at the end. */
  readonly folder: string;
  /** Gives DuckDB's memory back, some 30 MB, when no more is asked of it; the folder stays. */
  readonly release: () => void;
}

/** Enough to read a table with few threads; what is kept of it is kept outside. */
const memoryLimit = '160MB';

export async function openDatabase(threads: number, signal: AbortSignal): Promise<Database> {
  signal.throwIfAborted();
  const folder = await mkdtemp(join(tmpdir(), 'ebb-'));
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: memoryLimit,
    temp_directory: join(folder, 'spill'),
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const interrupt = (): void => connection.interrupt();
  signal.addEventListener('abort', interrupt);
  let isOpen = true;
  const release = (): void => {
    if (!isOpen) return;
    isOpen = false;
    signal.removeEventListener('abort', interrupt);
    connection.closeSync();
    instance.closeSync();
  };
  return {
    connection,
    folder,
    release,
    [Symbol.asyncDispose]: async () => {
      release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** All rows of a small answer. */
export async function rowsOf(
  { connection }: Database,
  sql: string,
): Promise<readonly (readonly DuckDBValue[])[]> {
  return (await connection.runAndReadAll(sql)).getRows();
}
