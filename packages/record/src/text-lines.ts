import type { TextPieces } from './import.ts';

/** Lines of a text that comes in pieces cut anywhere, without their ends and without a byte order mark. Holds one line at a time. */
export async function* linesOf(
  pieces: TextPieces,
): AsyncIterable<{ readonly row: number; readonly text: string }> {
  let row = 0;
  let open: string[] = [];
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    const last = parts.pop() as string;
    for (const part of parts) {
      row += 1;
      yield { row, text: lineOf([...open, part], row) };
      open = [];
    }
    if (last !== '') open.push(last);
  }
  if (open.length > 0) yield { row: row + 1, text: lineOf(open, row + 1) };
}

function lineOf(parts: readonly string[], row: number): string {
  const line = parts.join('');
  const start = row === 1 && line.startsWith('\uFEFF') ? 1 : 0;
  return line.slice(start, line.endsWith('\r') ? -1 : undefined);
}
