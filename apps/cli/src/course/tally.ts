import type { DisabilityFindings, UntracedEvent } from '@ebb/course';
import type { Cell } from '../output/csv-text.ts';
import { type OutColumn, outColumns } from '../output/out-column.ts';
import { isWorsening, statusOf } from './patient-row.ts';

type Count = (courses: readonly DisabilityFindings[], relapses: number) => number;

/** What is counted over a cohort, in the order in which it is written. */
const counted = {
  people: () => 1,
  visits: (courses) => most(courses, 'visits'),
  follow_up_days: (courses) => most(courses, 'days'),
  relapses: (_, relapses) => relapses,
  cdw: (courses) => events(courses, isWorsening),
  cdi: (courses) => events(courses, (event) => !isWorsening(event)),
  raw: (courses) => events(courses, ({ relation }) => relation === 'RAW'),
  pira: (courses) => events(courses, ({ relation }) => relation === 'PIRA'),
  undefined: (courses) => events(courses, ({ relation }) => relation === 'undefined'),
  imputed: (courses) => events(courses, ({ imputed }) => imputed),
  changes_not_counted: (courses) => sum(courses, ({ nonEvents }) => nonEvents.length),
  status_stable: (courses) => Number(statusOf(courses) === 'stable'),
  status_pending: (courses) => Number(statusOf(courses) === 'pending'),
  status_confirmed: (courses) => Number(statusOf(courses) === 'confirmed'),
  status_sustained: (courses) => Number(statusOf(courses) === 'sustained'),
  status_lost: (courses) => Number(statusOf(courses) === 'lost'),
  not_used: (courses) => sum(courses, ({ leftOut }) => leftOut.length),
} as const satisfies Record<string, Count>;

const names = Object.keys(counted) as readonly (keyof typeof counted)[];

export const countColumns: readonly OutColumn[] = [
  ...outColumns('text', ['definition', 'what']),
  ...outColumns('whole', ['patients', 'times']),
];

/** For each that is counted: how many people have it, and how often it is there in all. */
export type Tally = Float64Array;

export function emptyTally(): Tally {
  return new Float64Array(names.length * 2);
}

/** Counts one person more. */
export function countPerson(tally: Tally, courses: readonly DisabilityFindings[], relapses: number): void {
  for (let at = 0; at < names.length; at++) {
    const times = counted[names[at] as keyof typeof counted](courses, relapses);
    if (times > 0) add(tally, at * 2, 1);
    add(tally, at * 2 + 1, times);
  }
}

export function addTally(to: Tally, other: Tally): void {
  for (let at = 0; at < to.length; at++) add(to, at, other[at] as number);
}

function add(tally: Tally, at: number, count: number): void {
  tally[at] = (tally[at] as number) + count;
}

export function countRows(tally: Tally, definition: string): readonly (readonly Cell[])[] {
  return names.map((name, at) => [definition, name, tally[at * 2], tally[at * 2 + 1]]);
}

function events(
  courses: readonly DisabilityFindings[],
  isCounted: (event: UntracedEvent) => boolean,
): number {
  let count = 0;
  for (const one of courses) for (const event of one.events) if (isCounted(event)) count++;
  return count;
}

function sum(courses: readonly DisabilityFindings[], count: (course: DisabilityFindings) => number): number {
  return courses.reduce((total, one) => total + count(one), 0);
}

/** Of several measures that of the one with the most. */
function most(courses: readonly DisabilityFindings[], of: 'visits' | 'days'): number {
  return courses.reduce((greatest, { followUp }) => Math.max(greatest, followUp?.[of] ?? 0), 0);
}
