import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { emptyState, importers, planImport, type RowRead } from '@ebb/record';

/** Imports one file in a process of its own, so that its peak memory is its own, and prints what came of it as JSON. */
const [source, file] = process.argv.slice(2);
const importer = importers.find((one) => one.source === source);
if (importer === undefined || file === undefined)
  throw new RangeError(`Cannot import: no importer '${source}' or no file`);

const context = {
  file: basename(file),
  importId: 'import/benchmark',
  enteredBy: { who: 'person' },
  enteredAt: '2026-05-01T10:00+00:00',
  answers: {},
} as const;

const before = performance.now();
const rows: RowRead[] = [];
for await (const row of importer.read(
  createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 }),
  context,
))
  rows.push(row);
const plan = planImport(rows, emptyState, importer.source, context);
process.stdout.write(
  JSON.stringify({
    millis: performance.now() - before,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    rows: rows.length,
    ...plan.counts,
  }),
);
