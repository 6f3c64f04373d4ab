import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { appleExport } from './apple-export.ts';
import type { Benchmark, Figure } from './figures.ts';

interface Imported {
  readonly millis: number;
  readonly peakBytes: number;
  readonly rows: number;
  readonly new: number;
  readonly leftOut: number;
  readonly problems: number;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function run(): Promise<readonly Figure[]> {
  const visible = importOnce('visible', here('../packages/record/fixtures/visible/visible.csv'));
  const apple = await appleExport(here('.data/apple-1gb.xml'), 1_000_000_000);
  const health = importOnce('apple-health', apple.file);
  return [
    { what: 'Visible: rows read', value: visible.rows, unit: 'rows', bound: { atLeast: 23_326 } },
    {
      what: 'Visible: entries kept',
      value: visible.new,
      unit: 'entries',
      note: `${visible.leftOut} rows left out, ${visible.problems} problems`,
    },
    { what: 'Visible: time', value: visible.millis, unit: 'ms' },
    { what: 'Visible: peak memory of the process', value: megabytes(visible.peakBytes), unit: 'MB' },
    { what: 'Apple Health: size of the export', value: megabytes(apple.bytes), unit: 'MB' },
    {
      what: 'Apple Health: entries kept',
      value: health.new,
      unit: 'entries',
      bound: { atLeast: apple.days * 3 },
      note: `${apple.days} days x sleep, steps, resting heart rate`,
    },
    { what: 'Apple Health: time', value: health.millis / 1000, unit: 's' },
    {
      what: 'Apple Health: peak memory of the process',
      value: megabytes(health.peakBytes),
      unit: 'MB',
      bound: { atMost: 300 },
    },
  ];
}

function importOnce(source: string, file: string): Imported {
  return JSON.parse(
    execFileSync(process.execPath, [here('import-once.ts'), source, file], { encoding: 'utf8' }),
  ) as Imported;
}

function megabytes(bytes: number): number {
  return bytes / 1_000_000;
}

export const benchmark: Benchmark = { name: 'imports', title: 'files from the trackers people leave', run };
