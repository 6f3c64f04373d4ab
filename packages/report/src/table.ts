/** A table for people: every cell is written out, and what it rests on stands below it. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}
