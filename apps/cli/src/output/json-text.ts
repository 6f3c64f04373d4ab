import type { Cell } from './csv-text.ts';

/** A row as an object on a line of its own, behind a comma; an empty cell is absent. */
export function jsonRow(row: readonly Cell[], columns: readonly { readonly name: string }[]): string {
  const cells = columns.flatMap(({ name }, at) => (row[at] === undefined ? [] : [[name, row[at]] as const]));
  return `,\n${JSON.stringify(Object.fromEntries(cells))}`;
}
