import { entriesOf, exportCsv, exportJsonLines, type Operation, type RecordState } from '@ebb/record';

export type CopyKind = 'jsonl' | 'csv';

/** A copy as a file in pieces: the browser keeps the pieces of a blob on disk, so a long life needs little memory. */
export function copyOf(kind: CopyKind, record: RecordState, operations: readonly Operation[]): Blob {
  const lines = kind === 'jsonl' ? exportJsonLines(operations) : exportCsv(entriesOf(record));
  return new Blob([...inPieces(lines)], { type: kind === 'jsonl' ? 'application/jsonl' : 'text/csv' });
}

export function copyName(kind: CopyKind, today: string): string {
  return `ebb-${today}.${kind}`;
}

/** Hands a file to the browser, which saves it or asks where. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its own hold of the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const linesPerPiece = 5000;

function* inPieces(lines: Iterable<string>): Generator<Blob> {
  let waiting: string[] = [];
  for (const line of lines) {
    waiting.push(line);
    if (waiting.length < linesPerPiece) continue;
    yield new Blob(waiting);
    waiting = [];
  }
  yield new Blob(waiting);
}
