import { dirname } from 'node:path';
import { commandFigures } from './clinic/command-figures.ts';
import { likenessFigures } from './clinic/likeness.ts';
import { inMemoryFigures } from './clinic/memory-figures.ts';
import { peerFigures } from './clinic/peers.ts';
import { parquetOf } from './cohort/parquet.ts';
import { type CohortFiles, cohortFiles } from './cohort/tables.ts';
import type { Benchmark, Figure, Skipped } from './figures.ts';

const sizes = [1_000, 10_000, 100_000];

async function run(): Promise<readonly (Figure | Skipped)[]> {
  const csv: CohortFiles[] = [];
  for (const size of sizes) csv.push(await cohortFiles(size));
  const parquet: CohortFiles[] = [];
  for (const files of csv) parquet.push(await parquetOf(files));
  return [
    ...likenessFigures(),
    ...(await inMemoryFigures('msprog-defaults', sizes)),
    ...(await inMemoryFigures('muller-2023', sizes)),
    ...(await commandFigures('CSV', csv, 1)),
    ...(await commandFigures('CSV', csv, 2)),
    ...(await commandFigures('Parquet', parquet, 1)),
    ...(await commandFigures('Parquet', parquet, 2)),
    ...peerFigures(dirname(csv[0]?.visits ?? '')),
  ];
}

export const benchmark: Benchmark = {
  name: 'course',
  title: 'the clinical course of whole registries, in memory and by the command `ebb course`, beside others',
  run,
};
