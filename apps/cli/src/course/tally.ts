import type { DisabilityCourse } from '@ebb/course';
import type { Cell } from '../output/csv-text.ts';
import { type OutColumn, outColumns } from '../output/out-column.ts';
import { statusOf } from './patient-row.ts';

/** How many people have something, and how often it is there in all. */
export interface Counted {
  readonly people: number;
  readonly times: number;
}

/** What is counted over a cohort, in the order in which it is written. */
const counted = {
  people: () => 1,
  visits: (courses) => Math.max(0, ...courses.map(({ followUp }) => followUp?.visits ?? 0)),
  follow_up_days: (courses) => Math.max(0, ...courses.map(({ followUp }) => followUp?.days ?? 0)),
  relapses: (_, relapses) => relapses,
  cdw: (courses) => eventsOf(courses).filter(({ direction }) => direction === 'worsening').length,
  cdi: (courses) => eventsOf(courses).filter(({ direction }) => direction === 'improvement').length,
  raw: (courses) => eventsOf(courses).filter(({ relation }) => relation === 'RAW').length,
  pira: (courses) => eventsOf(courses).filter(({ relation }) => relation === 'PIRA').length,
  undefined: (courses) => eventsOf(courses).filter(({ relation }) => relation === 'undefined').length,
  imputed: (courses) => eventsOf(courses).filter(({ imputed }) => imputed).length,
  changes_not_counted: (courses) => courses.reduce((sum, { nonEvents }) => sum + nonEvents.length, 0),
  status_stable: (courses) => Number(statusOf(courses) === 'stable'),
  status_pending: (courses) => Number(statusOf(courses) === 'pending'),
  status_confirmed: (courses) => Number(statusOf(courses) === 'confirmed'),
  status_sustained: (courses) => Number(statusOf(courses) === 'sustained'),
  status_lost: (courses) => Number(statusOf(courses) === 'lost'),
  not_used: (courses) => courses.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
} as const satisfies Record<string, (courses: readonly DisabilityCourse[], relapses: number) => number>;

const names = Object.keys(counted) as readonly (keyof typeof counted)[];

export const countColumns: readonly OutColumn[] = [
  ...outColumns('text', ['definition', 'what']),
  ...outColumns('whole', ['patients', 'times']),
];

/** Counts over people, in the order of `counted`. */
export type Tally = readonly Counted[];

export function emptyTally(): Tally {
  return names.map(() => ({ people: 0, times: 0 }));
}

export function tallyOf(courses: readonly DisabilityCourse[], relapses: number): Tally {
  return names.map((name) => {
    const times = counted[name](courses, relapses);
    return { people: times > 0 ? 1 : 0, times };
  });
}

export function addTallies(a: Tally, b: Tally): Tally {
  return a.map(({ people, times }, at) => ({
    people: people + (b[at]?.people ?? 0),
    times: times + (b[at]?.times ?? 0),
  }));
}

export function countRows(tally: Tally, definition: string): readonly (readonly Cell[])[] {
  return tally.map(({ people, times }, at) => [definition, names[at], people, times]);
}

function eventsOf(courses: readonly DisabilityCourse[]): DisabilityCourse['events'] {
  return courses.length === 1 ? (courses[0]?.events ?? []) : courses.flatMap(({ events }) => events);
}
