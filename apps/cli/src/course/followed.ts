import type { Day, Patient } from '@ebb/course';
import type { CohortPatient } from '../cohort/batch.ts';
import type { Cell } from '../output/csv-text.ts';
import { type OutColumn, outColumns } from '../output/out-column.ts';
import type { Counted, LayoutContext } from './layout.ts';

/** The columns that every row of a person begins with. */
export const followedColumns: readonly OutColumn[] = [
  ...outColumns('text', ['id', 'definition']),
  ...outColumns('whole', ['visits']),
  ...outColumns('day', ['first_visit', 'last_visit']),
  ...outColumns('whole', ['follow_up_days', 'relapses']),
];

/** How often and how long a person was seen, whatever was scored. */
export function followedCells(
  { id, patient }: CohortPatient,
  definition: string,
  { day }: LayoutContext,
): readonly Cell[] {
  const { first, last } = seenOf(patient);
  return [id, definition, daysSeen(patient), day(first), day(last), last - first, patient.relapses.length];
}

export const followedCounts: Counted<unknown> = {
  people: () => 1,
  visits: (_, patient) => daysSeen(patient),
  follow_up_days: (_, patient) => {
    const { first, last } = seenOf(patient);
    return last - first;
  },
  relapses: (_, { relapses }) => relapses.length,
};

/** The first and the last day with a visit, of somebody who has one: everyone in a cohort does. */
export function seenOf({ visits }: Patient): { readonly first: Day; readonly last: Day } {
  const days = visits.map(({ day }) => day);
  return { first: Math.min(...days) as Day, last: Math.max(...days) as Day };
}

function daysSeen({ visits }: Patient): number {
  return new Set(visits.map(({ day }) => day)).size;
}
