import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CohortFiles } from '../cohort/tables.ts';
import type { Figure } from '../figures.ts';
import { growthFigure } from './growth.ts';
import { type Measured, measuredTimes, type Program } from './measured.ts';

const ebb: Program = {
  file: fileURLToPath(new URL('../../apps/cli/bin/ebb.js', import.meta.url)),
  flags: ['--max-semi-space-size=12', '--single-threaded-gc', '--no-concurrent-recompilation'],
};
const grouping: Program = {
  file: fileURLToPath(new URL('group-with-duckdb.ts', import.meta.url)),
  flags: [],
};
const largest = 100_000;

/** `ebb course` as anyone runs it, its tables written to a folder, beside DuckDB that only reads the visits and groups them. */
export async function commandFigures(
  kind: 'CSV' | 'Parquet',
  cohorts: readonly CohortFiles[],
  workers: number,
): Promise<readonly Figure[]> {
  const title = `${kind}, ${workers} worker${workers === 1 ? '' : 's'}`;
  const figures: Figure[] = [];
  const seconds: number[] = [];
  for (const files of cohorts) {
    const command = await measuredCommand(files, workers);
    seconds.push(command.wallSeconds);
    figures.push(timeFigure(title, files.patients, command));
    if (files.patients !== largest) continue;
    const alone = await measuredTimes(3, grouping, [files.visits, String(workers)]);
    figures.push(...largestFigures(title, kind, command, alone));
  }
  return [...figures, growthFigure(title, seconds)];
}

async function measuredCommand({ visits, relapses }: CohortFiles, workers: number): Promise<Measured> {
  const out = mkdtempSync(join(tmpdir(), 'ebb-course-'));
  const options = { visits, relapses, definition: 'muller-2023', workers, out };
  try {
    return await measuredTimes(3, ebb, [
      'course',
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ]);
  } finally {
    rmSync(out, { recursive: true });
  }
}

function timeFigure(
  title: string,
  patients: number,
  { wallSeconds, cpuSeconds, peakBytes }: Measured,
): Figure {
  return {
    what: `${title}, ${patients.toLocaleString('en')} patients`,
    value: patients / wallSeconds,
    unit: 'patients/s',
    note: `${wallSeconds.toFixed(2)} s, CPU ${cpuSeconds.toFixed(2)} s, ${megabytes(peakBytes)} MB`,
  };
}

/** The goals are for CSV; Parquet is printed beside it. */
function largestFigures(
  title: string,
  kind: 'CSV' | 'Parquet',
  command: Measured,
  alone: Measured,
): readonly Figure[] {
  const goal = (atMost: number): Pick<Figure, 'bound'> => (kind === 'CSV' ? { bound: { atMost } } : {});
  return [
    { what: `${title}, 100,000 patients: CPU`, value: command.cpuSeconds, unit: 's', ...goal(10) },
    {
      what: `${title}, 100,000 patients: peak memory`,
      value: megabytes(command.peakBytes),
      unit: 'MB',
      ...goal(250),
    },
    {
      what: `${title}: time / DuckDB only reading and grouping`,
      value: command.wallSeconds / alone.wallSeconds,
      unit: 'times',
      ...goal(3),
      note: `DuckDB ${alone.wallSeconds.toFixed(2)} s, CPU ${alone.cpuSeconds.toFixed(2)} s, ${megabytes(alone.peakBytes)} MB`,
    },
  ];
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
