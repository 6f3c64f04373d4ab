import type { Patient } from '@ebb/course';
import type { Cell } from '../output/csv-text.ts';
import { type OutColumn, outColumns } from '../output/out-column.ts';
import type { Counted } from './layout.ts';

export const countColumns: readonly OutColumn[] = [
  ...outColumns('text', ['definition', 'what']),
  ...outColumns('whole', ['patients', 'times']),
];

/** For each that is counted: how many people have it, and how often it is there in all. */
export type Tally = Float64Array;

/** Counts people one by one; each call of `count` counts one person more. */
export function tallyOf<Found>(counted: Counted<Found>): {
  readonly empty: () => Tally;
  readonly count: (tally: Tally, found: Found, patient: Patient) => void;
} {
  const counts = Object.values(counted);
  return {
    empty: () => new Float64Array(counts.length * 2),
    count: (tally, found, patient) => {
      for (let at = 0; at < counts.length; at++) {
        const times = (counts[at] as Counted<Found>[string])(found, patient);
        if (times > 0) add(tally, at * 2, 1);
        add(tally, at * 2 + 1, times);
      }
    },
  };
}

export function addTally(to: Tally, other: Tally): void {
  for (let at = 0; at < to.length; at++) add(to, at, other[at] as number);
}

function add(tally: Tally, at: number, count: number): void {
  tally[at] = (tally[at] as number) + count;
}

export function countRows(
  tally: Tally,
  names: readonly string[],
  definition: string,
): readonly (readonly Cell[])[] {
  return names.map((name, at) => [definition, name, tally[at * 2], tally[at * 2 + 1]]);
}
