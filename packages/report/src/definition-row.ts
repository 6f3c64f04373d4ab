/** A share of 1 with its interval. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** One choice that makes a definition, in words: 'confirmed after', '24 weeks'. */
export interface Choice {
  readonly of: string;
  readonly value: string;
}

/** What one definition finds in a cohort, as far as a picture needs it. */
export interface DefinitionRow {
  readonly id: string;
  readonly title: string;
  readonly isReference: boolean;
  /** Persons with at least one confirmed worsening, of all persons. Absent: none could be assessed. */
  readonly withWorsening?: Share;
  /** PIRA among all confirmed worsening events. Absent: no such event, or no relation asked for. */
  readonly piraShare?: Share;
  readonly choices: readonly Choice[];
}

/** Fewest worsened first; equal shares in the order they were given. Without a share: last. */
export function sortedRows(rows: readonly DefinitionRow[]): readonly DefinitionRow[] {
  return rows.toSorted((one, other) => keyOf(one) - keyOf(other));
}

function keyOf(row: DefinitionRow): number {
  return row.withWorsening?.share ?? Number.MAX_VALUE;
}

/** The upper end of the highest interval of persons with worsening. */
export function highestShare(rows: readonly DefinitionRow[]): number {
  return Math.max(0, ...rows.map(({ withWorsening }) => withWorsening?.high ?? 0));
}

/** The choices that are not alike in all definitions, each with its values in order of first appearance. */
export function differingChoices(
  rows: readonly DefinitionRow[],
): readonly { readonly of: string; readonly values: readonly string[] }[] {
  const valuesByChoice = new Map<string, Set<string>>();
  for (const { of, value } of rows.flatMap(({ choices }) => choices))
    valuesByChoice.set(of, (valuesByChoice.get(of) ?? new Set()).add(value));
  return [...valuesByChoice]
    .filter(([, values]) => values.size > 1)
    .map(([of, values]) => ({ of, values: [...values] }));
}
