import fc from 'fast-check';
import { addDays, type Day, day } from '../day.ts';
import type { Patient, Scan, Visit } from './patient.ts';

const firstDay = day('2019-01-01');

/** Fixed, so that a failure can be run again. */
export const runs = { seed: 20_261_126, numRuns: 300 } as const;

const someDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(firstDay, days));

const edssSteps = [0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 6.5];

function scores(): fc.Arbitrary<Visit['scores']> {
  return fc.record(
    {
      edss: fc.constantFrom(...edssSteps),
      t25fw: fc.constantFrom(5, 6, 6.5, 8),
      nhpt: fc.constantFrom(20, 24, 25, 30),
    },
    { requiredKeys: [] },
  );
}

/** One row a day, so that which of two rows of a day counts is no question here. */
const visits = fc.uniqueArray(fc.record({ day: someDay, scores: scores() }), {
  maxLength: 12,
  selector: ({ day: on }) => on,
});

const scans: fc.Arbitrary<Scan[]> = fc.array(
  fc.record(
    {
      day: someDay,
      newT2: fc.constantFrom(0, 0, 0, 2),
      gadolinium: fc.constantFrom(0, 0, 0, 1),
      brainVolumeChange: fc.constantFrom(0, -0.2, -0.5),
    },
    { requiredKeys: ['day'] },
  ),
  { maxLength: 8 },
);

/** Tables as clinics have them: sparse, with holes, in any order. */
export const randomPatient: fc.Arbitrary<Patient> = fc.record({
  visits,
  relapses: fc.array(fc.record({ onset: someDay }), { maxLength: 4 }),
  scans,
});

/** The same rows in another order. */
export function reordered({ visits: rows, relapses, scans: images = [] }: Patient): Patient {
  return { visits: rows.toReversed(), relapses: relapses.toReversed(), scans: images.toReversed() };
}

/** The same life four years later: between 1901 and 2099 the calendar repeats after 1461 days. */
export const FOUR_YEARS = 1461;

export function later({ visits: rows, relapses, scans: images = [] }: Patient): Patient {
  return {
    visits: rows.map((row) => ({ ...row, day: addDays(row.day, FOUR_YEARS) })),
    relapses: relapses.map(({ onset }) => ({ onset: addDays(onset, FOUR_YEARS) })),
    scans: images.map((row) => ({ ...row, day: addDays(row.day, FOUR_YEARS) })),
  };
}
