/** What a cell of an answer may be; undefined is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** A line of CSV (RFC 4180, but with a bare line feed), numbers in their shortest exact form. */
export function csvLine(cells: readonly Cell[]): string {
  let line = '';
  for (let at = 0; at < cells.length; at++) line += at === 0 ? csvCell(cells[at]) : `,${csvCell(cells[at])}`;
  return `${line}\n`;
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
