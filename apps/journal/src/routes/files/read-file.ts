import {
  beginningLength,
  checkCopy,
  importers,
  isProblem,
  type Operation,
  type Problem,
  type RowRead,
  readJsonLines,
  recogniseFile,
} from '@ebb/record';
import { offsetAt } from '../../journal/edge.ts';
import type { FromWorker, Look, Told, ToWorker } from './import-messages.ts';
import { beginningOf, isZip, textPieces } from './text-pieces.ts';

type Tell = (message: FromWorker) => void;

/** Answers one request; everything on the way is told as it comes. */
export async function answer(request: ToWorker, tell: Tell): Promise<void> {
  switch (request.kind) {
    case 'look':
      return tell({
        kind: 'looked',
        look: await lookAt(request.file),
        all: importers.map(({ source }) => source),
      });
    case 'ask':
      return tell({
        kind: 'asked',
        questions: importerOf(request.source).questions(
          await beginningOf(request.file, beginningLength),
          request.file.name,
        ),
      });
    case 'read':
      return readRows(request.file, { source: request.source, told: request.told }, tell);
    case 'restore':
      return readOperations(request.file, tell);
  }
}

/** An importer this sure of a file need not be asked about. */
const sureFrom = 0.5;

async function lookAt(file: File): Promise<Look> {
  if (file.size === 0) return { is: 'empty' };
  if (await isZip(file)) return { is: 'zip' };
  const beginning = await beginningOf(file, beginningLength);
  if (beginning.trimStart().startsWith('{"format":"ebb"')) return { is: 'ebb' };
  const likely = recogniseFile(beginning, file.name);
  return {
    is: 'table',
    sources: likely.map(({ importer }) => importer.source),
    sure: (likely[0]?.sure ?? 0) >= sureFrom,
  };
}

function importerOf(source: string): (typeof importers)[number] {
  const found = importers.find((importer) => importer.source === source);
  if (found === undefined)
    throw new RangeError(
      `Cannot read a file from "${source}": it must be one of ${importers.map((importer) => importer.source).join(', ')}`,
    );
  return found;
}

/** Rows that say something are always told; of the rest as many as one may want to look through. */
const quietRowsTold = 20_000;
const rowsPerMessage = 1000;

async function readRows(
  file: File,
  { source, told }: { readonly source: string; readonly told: Told },
  tell: Tell,
): Promise<void> {
  const progress = progressOf(tell);
  let waiting: RowRead[] = [];
  let withheld = 0;
  for await (const row of importerOf(source).read(textPieces(file, progress.heard), {
    file: file.name,
    ...told,
    offsetAt,
  })) {
    progress.row();
    const quiet = row.entries.length === 0 && row.problems.length === 0;
    if (quiet && progress.rows() > quietRowsTold) withheld += 1;
    else waiting.push(row);
    if (waiting.length < rowsPerMessage) continue;
    tell({ kind: 'rows', rows: waiting });
    waiting = [];
  }
  tell({ kind: 'rows', rows: waiting });
  tell({ kind: 'done', rows: progress.rows(), withheld });
}

async function readOperations(file: File, tell: Tell): Promise<void> {
  const progress = progressOf(tell);
  const operations: Operation[] = [];
  const rows: number[] = [];
  const problems: Problem[] = [];
  let row = 1;
  for await (const read of readJsonLines(textPieces(file, progress.heard), file.name)) {
    progress.row();
    row += 1;
    if (isProblem(read)) {
      problems.push(read);
      continue;
    }
    operations.push(read);
    rows.push(row);
  }
  const checked = checkCopy(operations, rows, file.name);
  problems.push(...checked.problems);
  for (let from = 0; from < checked.operations.length; from += rowsPerMessage)
    tell({
      kind: 'operations',
      operations: checked.operations.slice(from, from + rowsPerMessage),
      problems: [],
    });
  tell({ kind: 'operations', operations: [], problems });
  tell({ kind: 'done', rows: progress.rows(), withheld: 0 });
}

const bytesPerProgress = 1_000_000;

function progressOf(tell: Tell): {
  readonly heard: (bytes: number) => void;
  readonly row: () => void;
  readonly rows: () => number;
} {
  let rows = 0;
  let told = 0;
  return {
    heard(bytes) {
      if (bytes - told < bytesPerProgress) return;
      told = bytes;
      tell({ kind: 'progress', bytes, rows });
    },
    row() {
      rows += 1;
    },
    rows: () => rows,
  };
}
