import { addDays, type Day, day } from '../day.ts';
import type { Patient, Scan, Visit } from './patient.ts';

const firstDay = day('2019-01-01');
const edssSteps = [2, 2, 2, 2.5, 3, 3, 4];

/** Fixed, so that a failure can be run again. */
export const runs = { seed: 20_261_126, numRuns: 300 } as const;

/** Between 1901 and 2099 the calendar repeats after so many days. */
export const FOUR_YEARS = 1461;

/**
 * A clinic's tables from rows of five numbers below 1500: sparse, with holes, in any order. The first number says what the row is, the
 * second its day; the others its contents. Visits have one row a day, so that which of two counts is no question here.
 */
export function patientFrom(rows: readonly (readonly number[])[]): Patient {
  const drawn = rows.map(([kind = 0, at = 0, ...rest]) => ({
    kind: kind % 8,
    on: addDays(firstDay, at % 1000),
    first: rest[0] ?? 0,
    second: rest[1] ?? 0,
    third: rest[2] ?? 0,
  }));
  const visits = new Map(drawn.filter(({ kind }) => kind <= 3).map((row) => [row.on, visitFrom(row)]));
  return {
    visits: [...visits.values()],
    relapses: drawn.filter(({ kind }) => kind === 4).map(({ on }) => ({ onset: on })),
    scans: drawn.filter(({ kind }) => kind >= 5).map(scanFrom),
  };
}

interface Drawn {
  readonly on: Day;
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

/** One in eight is missing. */
function oneOf(values: readonly number[], number: number): number | undefined {
  return number % 8 === 0 ? undefined : values[Math.floor(number / 8) % values.length];
}

function visitFrom({ on, first, second, third }: Drawn): Visit {
  const edss = oneOf(edssSteps, first);
  const t25fw = oneOf([5, 5, 5.5, 6.5], second);
  const nhpt = oneOf([20, 20, 22, 25], third);
  return {
    day: on,
    scores: {
      ...(edss === undefined ? {} : { edss }),
      ...(t25fw === undefined ? {} : { t25fw }),
      ...(nhpt === undefined ? {} : { nhpt }),
    },
  };
}

function scanFrom({ on, first, second, third }: Drawn): Scan {
  const newT2 = oneOf([0, 0, 0, 0, 0, 2], first);
  const gadolinium = oneOf([0, 0, 0, 0, 0, 1], second);
  const brainVolumeChange = oneOf([0, -0.2, -0.5], third);
  return {
    day: on,
    ...(newT2 === undefined ? {} : { newT2 }),
    ...(gadolinium === undefined ? {} : { gadolinium }),
    ...(brainVolumeChange === undefined ? {} : { brainVolumeChange }),
  };
}

/** The same rows in another order. */
export function reordered({ visits, relapses, scans = [] }: Patient): Patient {
  return { visits: visits.toReversed(), relapses: relapses.toReversed(), scans: scans.toReversed() };
}

/** The same life four years later. */
export function later({ visits, relapses, scans = [] }: Patient): Patient {
  return {
    visits: visits.map((row) => ({ ...row, day: addDays(row.day, FOUR_YEARS) })),
    relapses: relapses.map(({ onset }) => ({ onset: addDays(onset, FOUR_YEARS) })),
    scans: scans.map((row) => ({ ...row, day: addDays(row.day, FOUR_YEARS) })),
  };
}
