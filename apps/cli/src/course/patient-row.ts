import type { Day, DisabilityFindings, Relation, UntracedEvent } from '@ebb/course';
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
  courses: readonly DisabilityFindings[],
  { id, definition, relapses, day }: PatientContext,
): readonly Cell[] {
  const [only] = courses;
  const isOne = only !== undefined && courses.length === 1;
  const events = isOne ? only.events : courses.flatMap((one) => one.events).toSorted(byOnset);
  const followUp = isOne ? only.followUp : followUpOf(courses);
  const firstCdw = events.find(isWorsening);
  const firstPira = events.find(({ relation }) => relation === 'PIRA');
  const cdw = events.filter(isWorsening).length;
  const related = (wanted: Relation): number => events.filter(({ relation }) => relation === wanted).length;
  return [
    id,
    definition,
    followUp?.visits ?? 0,
    followUp && day(followUp.first),
    followUp && day(followUp.last),
    followUp?.days,
    relapses,
    cdw,
    events.length - cdw,
    related('RAW'),
    related('PIRA'),
    related('undefined'),
    firstCdw && day(firstCdw.onset.day),
    firstPira && day(firstPira.onset.day),
    firstCdw && followUp && firstCdw.onset.day - followUp.first,
    firstPira && followUp && firstPira.onset.day - followUp.first,
    statusOf(courses),
    courses.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
  ];
}

function byOnset(a: UntracedEvent, b: UntracedEvent): number {
  return a.onset.day - b.onset.day;
}

export function isWorsening({ direction }: UntracedEvent): boolean {
  return direction === 'worsening';
}

/** Of several measures: from the first visit of any to the last of any, and the visits of the one measured most often. */
function followUpOf(courses: readonly DisabilityFindings[]): DisabilityFindings['followUp'] {
  const all = courses.flatMap(({ followUp }) => (followUp === undefined ? [] : [followUp]));
  if (all.length <= 1) return all[0];
  const first = all.reduce((least, one) => (one.first < least.first ? one : least)).first;
  const last = all.reduce((most, one) => (one.last > most.last ? one : most)).last;
  return { first, last, days: last - first, visits: Math.max(...all.map(({ visits }) => visits)) };
}

const gravest = ['pending', 'sustained', 'confirmed', 'lost', 'stable'] as const;

/** Where things stand: of several measures the one that asks most to be looked at. */
export function statusOf(courses: readonly DisabilityFindings[]): (typeof gravest)[number] {
  const [only] = courses;
  if (only !== undefined && courses.length === 1) return only.state;
  const states = new Set(courses.map(({ state }) => state));
  return gravest.find((state) => states.has(state)) ?? 'stable';
}
