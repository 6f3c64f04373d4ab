import type { TextPieces } from './import.ts';

/** One record of a CSV file with the line it begins on; a quoted cell may span several lines. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Separator = ',' | ';' | '\t';

/** How much of a file is looked at before reading: what `questions` is given and `read` looks at again, so that both decide alike. */
export const beginningLength: number = 262_144;

/** A quoted cell longer than this is a lone quote mark, not a note. Without the limit one stray quote would hold the rest of a file. */
const longestQuoted = 1_000_000;

/** A longer "line" is no diary but some other kind of file: its beginning is given as one cell, its rest dropped, and memory stays flat. */
const longestRecord = 16_000_000;

/**
 * Reads records from text in pieces, by RFC 4180 with what real exports add: any line ending, text after a closing
 * quote, lone quotes. A quote opens a cell only if it also closes right before a separator or line end; otherwise it is text.
 */
export function csvReader(separator: Separator): {
  readonly write: (piece: string) => CsvRow[];
  readonly end: () => CsvRow[];
} {
  let held = '';
  let line = 1;
  let overlong = false;
  const take = (complete: boolean): CsvRow[] => {
    const rows: CsvRow[] = [];
    let at = 0;
    while (at < held.length) {
      const record = recordAt(held, at, { separator, complete });
      if (record === undefined) break;
      rows.push({ line, cells: record.cells });
      line += record.lines;
      at = record.end;
    }
    held = held.slice(at);
    if (held.length > longestRecord) {
      rows.push({ line, cells: [held.slice(0, 100)] });
      held = '';
      overlong = true;
    }
    return rows;
  };
  return {
    write(piece) {
      const resume = overlong ? piece.search(/[\r\n]/) : 0;
      if (resume === -1) return [];
      overlong = false;
      held += piece.slice(resume);
      return take(false);
    },
    end: () => take(true),
  };
}

/** All records of a text, for looking at a file's beginning; without a last record that the beginning cuts. */
export function csvBeginning(beginning: string, separator: Separator): readonly CsvRow[] {
  const reader = csvReader(separator);
  const rows = reader.write(withoutMark(beginning));
  return beginning.length < beginningLength ? [...rows, ...reader.end()] : rows;
}

/** The first records of a text, read no further than needed: looking at a header must not cost the whole beginning. */
export function csvFirstRows(beginning: string, separator: Separator, count: number): readonly CsvRow[] {
  const reader = csvReader(separator);
  const text = withoutMark(beginning);
  const rows: CsvRow[] = [];
  for (let at = 0; at < text.length && rows.length < count; at += 4096) {
    rows.push(...reader.write(text.slice(at, at + 4096)));
  }
  const isWhole = rows.length < count && beginning.length < beginningLength;
  return [...rows, ...(isWhole ? reader.end() : [])].slice(0, count);
}

/**
 * The separator that cuts the beginning into the most even table; a comma when none does.
 * Even counts decide before many columns: decimal commas make ragged rows.
 */
export function separatorOf(beginning: string): Separator {
  const named = /^sep=(.)/i.exec(withoutMark(beginning))?.[1];
  const candidates = [',', ';', '\t'] as const;
  const sample = beginning.slice(0, 20_000);
  let best: { readonly separator: Separator; readonly score: number } = { separator: ',', score: 0 };
  for (const separator of candidates) {
    if (named === separator) return separator;
    const rows = csvBeginning(sample, separator);
    const widths = (rows.length > 1 && sample.length < beginning.length ? rows.slice(0, -1) : rows)
      .slice(0, 50)
      .map((row) => row.cells.length);
    const header = widths[0] ?? 1;
    const even = widths.filter((width) => width === header).length / Math.max(widths.length, 1);
    const score = header > 1 ? even + Math.min(header, 50) / 1000 : 0;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** The first `beginningLength` characters of a file, and all its pieces again from the start. */
export async function withBeginning(
  pieces: TextPieces,
): Promise<{ readonly beginning: string; readonly all: AsyncIterable<string> }> {
  const source = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  let start = '';
  let done = false;
  while (start.length < beginningLength && !done) {
    const next = await source.next();
    if (next.done === true) done = true;
    else start += next.value;
  }
  async function* all(): AsyncGenerator<string> {
    try {
      yield withoutMark(start);
      for (
        let next = done ? undefined : await source.next();
        next !== undefined && next.done !== true;
        next = await source.next()
      ) {
        yield next.value;
      }
    } finally {
      await source.return?.();
    }
  }
  return { beginning: start.slice(0, beginningLength), all: all() };
}

/** Without the byte order mark, also as it looks when UTF-8 was read as Latin-1. */
function withoutMark(text: string): string {
  return text.replace(/^(?:\uFEFF|ï»¿)/, '');
}

interface Found {
  readonly cells: readonly string[];
  /** Index after the record and its line ending. */
  readonly end: number;
  readonly lines: number;
}

interface Reading {
  readonly separator: Separator;
  /** No more text follows. */
  readonly complete: boolean;
}

function recordAt(text: string, start: number, reading: Reading): Found | undefined {
  const stop = lineEndFrom(text, start);
  if (stop === -1 && !reading.complete) return undefined;
  const end = stop === -1 ? text.length : stop;
  const after = afterLineEnd(text, end, reading.complete);
  if (after === undefined) return undefined;
  const line = text.slice(start, end);
  if (!line.includes('"')) return { cells: line.split(reading.separator), end: after, lines: 1 };
  return quotedRecordAt(text, start, reading);
}

function quotedRecordAt(text: string, start: number, reading: Reading): Found | undefined {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = cellAt(text, at, reading);
    if (cell === undefined) return undefined;
    cells.push(cell.value);
    if (text[cell.end] !== reading.separator) return found(text, { start, cells, end: cell.end }, reading);
    at = cell.end + 1;
  }
}

function found(
  text: string,
  record: { readonly start: number; readonly cells: readonly string[]; readonly end: number },
  reading: Reading,
): Found | undefined {
  const after = afterLineEnd(text, record.end, reading.complete);
  if (after === undefined) return undefined;
  const isLastLine = after === record.end ? 1 : 0;
  return { cells: record.cells, end: after, lines: lineEndsIn(text, record.start, after) + isLastLine };
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

/** Undefined while more text is needed. */
function cellAt(text: string, start: number, reading: Reading): Cell | undefined {
  const quoted = text[start] === '"' ? quotedCellAt(text, start, reading) : undefined;
  if (quoted === 'more-needed') return undefined;
  const cell = quoted ?? plainCellAt(text, start, reading.separator);
  return cell.end >= text.length && !reading.complete ? undefined : cell;
}

/** Undefined when the quote mark at `start` does not open a quoted cell. */
function quotedCellAt(text: string, start: number, reading: Reading): Cell | 'more-needed' | undefined {
  const quote = closingQuote(text, start);
  const isTooFar = (quote === -1 ? text.length : quote) - start > longestQuoted;
  if (isTooFar || (quote === -1 && reading.complete)) return undefined;
  if (quote === -1) return 'more-needed';
  const end = afterSpaces(text, quote + 1);
  if (end >= text.length && !reading.complete) return 'more-needed';
  const closes = end >= text.length || [reading.separator, '\n', '\r'].includes(text[end] ?? '');
  return closes ? { value: text.slice(start + 1, quote).replaceAll('""', '"'), end } : undefined;
}

function closingQuote(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function afterSpaces(text: string, start: number): number {
  let end = start;
  while (text[end] === ' ') end += 1;
  return end;
}

function plainCellAt(text: string, start: number, separator: Separator): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

function lineEndFrom(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  const carriage = text.slice(start, feed === -1 ? undefined : feed).indexOf('\r');
  return carriage === -1 ? feed : start + carriage;
}

/** Undefined when a carriage return ends the text so far and a line feed may still follow. */
function afterLineEnd(text: string, end: number, complete: boolean): number | undefined {
  if (end >= text.length) return complete ? end : undefined;
  if (text[end] !== '\r') return end + 1;
  if (end + 1 >= text.length) return complete ? end + 1 : undefined;
  return text[end + 1] === '\n' ? end + 2 : end + 1;
}

function lineEndsIn(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0;
}
