import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The records of a file of CSV or of JSON lines, each with its line feed; a cell may hold line breaks. */
export async function* recordsOf(path: string): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  const isJson = path.endsWith('.jsonl');
  let record = '';
  for await (const line of lines) {
    record += `${line}\n`;
    if (isJson || isWhole(record)) {
      yield record;
      record = '';
    }
  }
}

/** Whether all quotes of the text are closed. */
function isWhole(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 0;
}
