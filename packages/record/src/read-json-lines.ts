import { isHlc } from './clock.ts';
import { formatVersion } from './export-json-lines.ts';
import type { Problem, TextPieces } from './import.ts';
import type { Fields, Operation } from './operation.ts';
import { linesOf } from './text-lines.ts';
import type { Wanted } from './wanted.ts';

/**
 * Reads a file that `exportJsonLines` wrote, here or in a later version, line by line. Every line that cannot be read is
 * a problem of its own and the next line is read; only a header that is not ours, or is of a later version, ends it.
 */
export async function* readJsonLines(pieces: TextPieces, file: string): AsyncIterable<Operation | Problem> {
  let hasHeader = false;
  for await (const { row, text } of linesOf(pieces)) {
    if (text.trim() === '') continue;
    const found = hasHeader ? readOperation(text) : readHeader(text);
    if (found !== undefined)
      yield 'hlc' in found ? found : { file, row, found: beginningOf(text), wanted: found };
    if (!hasHeader && found !== undefined) return;
    hasHeader = true;
  }
  if (!hasHeader) yield { file, row: 1, found: 'nothing', wanted: headerWanted };
}

export function isProblem(read: Operation | Problem): read is Problem {
  return !('hlc' in read);
}

const headerWanted: Wanted = { is: 'ebb-header', version: formatVersion };

/** Undefined when the header is ours, else what was wanted. */
function readHeader(text: string): Wanted | undefined {
  const header = readObject(text);
  if (header?.['format'] !== 'ebb') return headerWanted;
  return header['version'] === formatVersion ? undefined : { is: 'ebb-version', version: formatVersion };
}

/** The operation, or what was wanted. */
function readOperation(text: string): Operation | Wanted {
  const line = readObject(text);
  if (line === undefined) return { is: 'json-object', deepest };
  const { hlc, entity } = line;
  if (typeof hlc !== 'string' || !isHlc(hlc)) return { is: 'ebb-field', field: 'hlc' };
  if (typeof entity !== 'string' || entity === '') return { is: 'ebb-field', field: 'entity' };
  const { set, deleted } = line;
  if (Object.hasOwn(line, 'set') === Object.hasOwn(line, 'deleted')) return { is: 'set-or-deleted' };
  if (deleted !== undefined && typeof deleted !== 'boolean') return { is: 'ebb-field', field: 'deleted' };
  if (set !== undefined && !isObject(set)) return { is: 'ebb-field', field: 'set' };
  return line as unknown as Operation;
}

function readObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && isSound(value, 0) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Our entries nest three deep. A bound keeps a hostile file from exhausting the stack of whoever writes it again. */
const deepest = 64;

/** Not nested without end, and no number beyond what a double holds: `1e999` would be written again as `null`. */
function isSound(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return depth < deepest && Object.values(value).every((inner) => isSound(inner, depth + 1));
}

function beginningOf(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)} ...` : text;
}
