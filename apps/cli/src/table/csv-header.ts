/** How a table of text is written: its column names and what separates them. */
export interface CsvHeader {
  readonly delimiter: string;
  readonly names: readonly string[];
}

const delimiters = [',', '\t', ';', '|'] as const;

/** Reads the first line. The delimiter is the one that occurs most often in it, outside quotes. */
export function readCsvHeader(text: string): CsvHeader {
  const ranked = delimiters
    .map((delimiter) => ({ delimiter, names: cellsOfFirstLine(text, delimiter) }))
    .sort((a, b) => b.names.length - a.names.length);
  return ranked[0] ?? { delimiter: ',', names: [] };
}

/** Cells of a line in the manner of RFC 4180: quotes around a cell, doubled inside it. */
export function cellsOfFirstLine(text: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  const cell = /"((?:[^"]|"")*)"|[^\r\n]*?(?=[\r\n]|$)/y;
  const bare = new RegExp(`[^\\r\\n${delimiter === '|' ? '\\|' : delimiter}]*`, 'y');
  for (let at = 0; ; ) {
    const pattern = text[at] === '"' ? cell : bare;
    pattern.lastIndex = at;
    const [whole = '', quoted] = pattern.exec(text) ?? [];
    cells.push(quoted === undefined ? whole.trim() : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (text[at] !== delimiter) return cells;
    at++;
  }
}
