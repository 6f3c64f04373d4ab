import type { Day } from '../day.ts';
import type { Source } from '../source.ts';
import type { DatedRelapse } from './patient.ts';

/** How far the onset of a relapse must be from the onset of the one before it to be another relapse. */
export interface RelapseSeparation {
  readonly days: number;
  /** `over` leaves the day itself out, `at-least` lets it in. */
  readonly bound: 'at-least' | 'over';
  readonly source: Source;
}

/** A relapse as it is counted: its first row, with the rows too close to it to be another. */
export interface CountedRelapse {
  readonly onset: Day;
  readonly parts: readonly DatedRelapse[];
}

/** At least 30 days between onsets (NHS England 2014). */
export const thirtyDaysApart: RelapseSeparation = {
  days: 30,
  bound: 'at-least',
  source: {
    cite: 'NHS England 2014, Clinical Commissioning Policy: Disease Modifying Therapies for Patients with Multiple Sclerosis: stable for at least 30 days from the onset of the previous relapse',
    url: 'https://gpnotebook.com/pages/neurology/definition-of-relapse-in-multiple-sclerosis-ms',
  },
};

/**
 * The relapses as they are counted, in order of onset: rows less far apart than the definition asks are one. The distance is
 * measured from the onset of the counted relapse, so that a chain of rows does not run on for ever.
 */
export function countedRelapses(
  relapses: readonly DatedRelapse[],
  separation: RelapseSeparation,
): readonly CountedRelapse[] {
  const counted: { readonly onset: Day; readonly parts: DatedRelapse[] }[] = [];
  for (const relapse of relapses.toSorted(byOnsetAndLast)) {
    const current = counted.at(-1);
    if (current === undefined || isSeparate(relapse.onset - current.onset, separation))
      counted.push({ onset: relapse.onset, parts: [relapse] });
    else current.parts.push(relapse);
  }
  return counted;
}

function byOnsetAndLast(a: DatedRelapse, b: DatedRelapse): number {
  return a.onset - b.onset || (a.last ?? a.onset) - (b.last ?? b.onset);
}

function isSeparate(days: number, separation: RelapseSeparation): boolean {
  return separation.bound === 'over' ? days > separation.days : days >= separation.days;
}
