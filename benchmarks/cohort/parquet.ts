import { existsSync, renameSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import type { CohortFiles } from './tables.ts';

/** The same tables as Parquet, beside the CSV, with dates as dates; written once and kept. */
export async function parquetOf(files: CohortFiles): Promise<CohortFiles> {
  const copies = {
    patients: files.patients,
    visits: files.visits.replace(/\.csv$/, '.parquet'),
    relapses: files.relapses.replace(/\.csv$/, '.parquet'),
  };
  if (existsSync(copies.visits) && existsSync(copies.relapses)) return copies;
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const table of ['relapses', 'visits'] as const) {
    const unfinished = `${copies[table]}.part`;
    await connection.run(
      `COPY (FROM read_csv('${files[table]}', sample_size = -1)) TO '${unfinished}' (FORMAT parquet)`,
    );
    renameSync(unfinished, copies[table]);
  }
  connection.closeSync();
  instance.closeSync();
  return copies;
}
