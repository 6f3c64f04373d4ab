import type { Cell } from '../output/csv-text.ts';

/** A table that is written, and what it says in a line of the folder's README. */
export interface SimulatedTable {
  readonly columns: readonly string[];
  readonly says: string;
}

/** Simulated people one after the other, and the tables their rows go to, by the name of the file. */
export interface SimulatedModel<Name extends string = string> {
  readonly tables: Readonly<Record<Name, SimulatedTable>>;
  readonly people: Iterable<SimulatedPerson<Name>>;
}

export interface SimulatedPerson<Name extends string = string> {
  readonly id: string;
  readonly rows: Readonly<Record<Name, readonly (readonly Cell[])[]>>;
  /** The text of their journal in the open format. */
  readonly journal?: string;
}

/** The number of a person in their world as an id, in which order of bytes and of numbers is the same. */
export function personId(person: number): string {
  return `S${String(person).padStart(8, '0')}`;
}

/** To a thousandth: finer than anything that is simulated is known, and the same on machines that differ in the last bit. */
export function thousandths(value: number): number {
  return Math.round(1000 * value) / 1000;
}
