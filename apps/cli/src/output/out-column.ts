/** A column of an answer, with what it holds; days are dates, or numbers where the tables have numbers. */
export interface OutColumn {
  readonly name: string;
  readonly holds: 'text' | 'day' | 'number' | 'whole' | 'flag';
}

export function outColumns(holds: OutColumn['holds'], names: readonly string[]): readonly OutColumn[] {
  return names.map((name) => ({ name, holds }));
}
