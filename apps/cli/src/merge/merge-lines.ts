import { compareIds } from '../cohort/cohort.ts';
import { stop } from '../exit.ts';
import { cellsOfFirstLine } from '../table/csv-header.ts';
import { fieldsByRole } from '../table/field.ts';
import { recordsOf } from './records.ts';

/** Records of files that are each in the order of ids, in the order of ids. */
export async function* mergeById(paths: readonly string[]): AsyncGenerator<string> {
  yield* merged(paths, idOf, compareIds);
}

/** Problems in the order in which one run would find them, each once: a line that names nobody is found by every shard. */
export async function* mergeProblems(paths: readonly string[]): AsyncGenerator<string> {
  const all = new Set<string>();
  let header = '';
  for (const path of paths) {
    let isFirst = true;
    for await (const record of recordsOf(path)) {
      if (isFirst) header = record;
      else all.add(record);
      isFirst = false;
    }
  }
  yield header;
  const sorted = [...all]
    .map((record) => ({ record, at: placeOf(record) }))
    .sort((a, b) => comparePlaces(a.at, b.at));
  for (const { record } of sorted) yield record;
}

interface Source {
  readonly records: AsyncGenerator<string>;
  record: string;
  id: string;
}

async function* merged(
  paths: readonly string[],
  idOfRecord: (record: string, path: string) => string,
  compare: (a: string, b: string) => number,
): AsyncGenerator<string> {
  const sources: Source[] = [];
  const headers = new Set<string>();
  for (const path of paths) {
    const records = recordsOf(path);
    if (path.endsWith('.csv')) headers.add(String((await records.next()).value));
    const source = { records, record: '', id: '' };
    if (await advance(source, path, idOfRecord)) sources.push(source);
  }
  if (headers.size > 1)
    throw stop('badInput', `${paths.join(', ')} have different columns: they answer different questions`);
  yield* headers;
  while (sources.length > 0) {
    const least = sources.reduce((one, other) => (compare(other.id, one.id) < 0 ? other : one));
    yield least.record;
    if (!(await advance(least, paths[0] ?? '', idOfRecord))) sources.splice(sources.indexOf(least), 1);
  }
}

async function advance(
  source: Source,
  path: string,
  idOfRecord: (record: string, path: string) => string,
): Promise<boolean> {
  const { done, value } = await source.records.next();
  if (done === true) return false;
  source.record = value;
  source.id = idOfRecord(value, path);
  return true;
}

function idOf(record: string, path: string): string {
  if (path.endsWith('.jsonl')) return (JSON.parse(record) as { readonly id: string }).id;
  return cellsOfFirstLine(record.includes('\n') ? record : `${record}\n`, ',')[0] ?? '';
}

const tables = Object.keys(fieldsByRole);

interface Place {
  readonly table: number;
  readonly file: string;
  readonly row: number;
}

function placeOf(record: string): Place {
  const [table = '', file = '', row] = cellsOfFirstLine(record, ',');
  return { table: tables.indexOf(table), file, row: Number(row) };
}

function comparePlaces(a: Place, b: Place): number {
  if (a.table !== b.table) return a.table - b.table;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.row - b.row;
}
