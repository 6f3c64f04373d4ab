import type { Table } from '@ebb/report';

/** A table for a terminal: columns side by side, long headings in several lines, notes below. */
export function plainTable({ title, columns, rows, notes }: Table): string {
  const widths = columns.map((column, at) => columnWidth(column, rows, at));
  const heads = columns.map((column, at) => wrapped(column, widths[at] ?? 0));
  const height = Math.max(...heads.map((lines) => lines.length));
  const headLines = Array.from({ length: height }, (_, line) =>
    heads.map((lines) => lines[line - height + lines.length] ?? ''),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  return [
    title,
    '',
    ...[...headLines, rule, ...rows].map((cells) => lineOf(cells, widths)),
    ...notes.flatMap((note) => ['', ...wrapped(note, textWidth)]),
    '',
  ].join('\n');
}

const textWidth = 100;

/** As wide as the widest cell and the longest word of the heading. */
function columnWidth(column: string, rows: Table['rows'], at: number): number {
  const cells = rows.map((row) => row[at]?.length ?? 0);
  const words = column.split(' ').map(({ length }) => length);
  return Math.max(...cells, ...words, 1);
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
  return widths
    .map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width)))
    .join('  ')
    .trimEnd();
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
