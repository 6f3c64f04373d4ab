import type { Day, DisabilityCourse, DisabilityEvent } from '@ebb/course';
import type { Cell } from '../output/csv-text.ts';
import { type OutColumn, outColumns } from '../output/out-column.ts';

export interface PatientContext {
  readonly id: string;
  readonly definition: string;
  /** Relapses that the tables hold of this person. */
  readonly relapses: number;
  readonly day: (of: Day) => Cell;
}

export const patientColumns: readonly OutColumn[] = [
  ...outColumns('text', ['id', 'definition']),
  ...outColumns('whole', ['visits']),
  ...outColumns('day', ['first_visit', 'last_visit']),
  ...outColumns('whole', ['follow_up_days', 'relapses', 'cdw', 'cdi', 'raw', 'pira', 'undefined']),
  ...outColumns('day', ['first_cdw', 'first_pira']),
  ...outColumns('whole', ['first_cdw_days', 'first_pira_days']),
  ...outColumns('text', ['status']),
  ...outColumns('whole', ['not_used']),
];

/** A person as one row: how long and how often seen, how many events of which kind, the first ones, and where things stand. */
export function patientRow(
  courses: readonly DisabilityCourse[],
  { id, definition, relapses, day }: PatientContext,
): readonly Cell[] {
  const events = courses.flatMap((one) => one.events).toSorted((a, b) => a.onset.day - b.onset.day);
  const followUp = followUpOf(courses);
  const firsts = [events.find(isWorsening), events.find(({ relation }) => relation === 'PIRA')];
  return [
    id,
    definition,
    followUp?.visits ?? 0,
    followUp && day(followUp.first),
    followUp && day(followUp.last),
    followUp?.days,
    relapses,
    ...countsOf(events),
    ...firsts.map((event) => event && day(event.onset.day)),
    ...firsts.map((event) => event && followUp && event.onset.day - followUp.first),
    statusOf(courses),
    courses.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
  ];
}

function countsOf(events: readonly DisabilityEvent[]): readonly number[] {
  return [
    events.filter(isWorsening),
    events.filter((event) => !isWorsening(event)),
    ...(['RAW', 'PIRA', 'undefined'] as const).map((wanted) =>
      events.filter(({ relation }) => relation === wanted),
    ),
  ].map(({ length }) => length);
}

function isWorsening({ direction }: DisabilityEvent): boolean {
  return direction === 'worsening';
}

/** Of several measures: from the first visit of any to the last of any, and the visits of the one measured most often. */
function followUpOf(courses: readonly DisabilityCourse[]): DisabilityCourse['followUp'] {
  const all = courses.flatMap(({ followUp }) => (followUp === undefined ? [] : [followUp]));
  if (all.length <= 1) return all[0];
  const first = all.reduce((least, one) => (one.first < least.first ? one : least)).first;
  const last = all.reduce((most, one) => (one.last > most.last ? one : most)).last;
  return { first, last, days: last - first, visits: Math.max(...all.map(({ visits }) => visits)) };
}

const gravest = ['pending', 'sustained', 'confirmed', 'lost', 'stable'] as const;

/** Where things stand: of several measures the one that asks most to be looked at. */
export function statusOf(courses: readonly DisabilityCourse[]): (typeof gravest)[number] {
  const states = courses.map(({ status }) => status.state);
  return gravest.find((state) => states.includes(state)) ?? 'stable';
}
