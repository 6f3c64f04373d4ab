import {
  type CompositeCourse,
  composite,
  course,
  type DisabilityCourse,
  type DisabilityDefinition,
  type DisabilityFindings,
  findings as findingsUnder,
  type Patient,
} from '@ebb/course';
import type { WorseningDefinition } from '../definitions/presets.ts';
import { eventColumns, eventRow } from './event-row.ts';
import type { Counted, KindLayout, LayoutContext } from './layout.ts';
import { isWorsening, patientColumns, patientRow, statusOf } from './patient-row.ts';

/** What was found of one person: one of confirmed worsening; of a composite one for each component. */
type Courses = readonly DisabilityFindings[];

/** Confirmed worsening and improvement of one measure or of several; each component is made ready once. */
export function worseningLayout(
  definition: WorseningDefinition,
  { day }: LayoutContext,
): KindLayout<Courses> {
  const windows = windowsOf(definition);
  const components = componentsOf(definition).map((component) => findingsUnder(component));
  return {
    events: eventColumns(windows),
    patients: patientColumns,
    counted,
    find: ({ patient }) => components.map((of) => of(patient)),
    eventRows: (id, courses) =>
      courses
        .flatMap(({ events }) => events)
        .toSorted((a, b) => a.onset.day - b.onset.day)
        .map((event, at) => eventRow(event, { id, number: at + 1, definition: definition.id, windows, day })),
    patientRow: ({ id, patient }, courses) =>
      patientRow(courses, { id, definition: definition.id, relapses: patient.relapses.length, day }),
    whole: ({ patient }) => ({ course: courseOf(patient, definition) }),
  };
}

/** The definitions of confirmed worsening that a definition is made of. */
export function componentsOf(definition: WorseningDefinition): readonly DisabilityDefinition[] {
  switch (definition.kind) {
    case 'disability':
      return [definition];
    case 'composite':
      return definition.components;
  }
}

function courseOf(patient: Patient, definition: WorseningDefinition): DisabilityCourse | CompositeCourse {
  return definition.kind === 'disability' ? course(patient, definition) : composite(patient, definition);
}

function windowsOf(definition: WorseningDefinition): readonly number[] {
  const all = componentsOf(definition).flatMap(({ confirmation }) =>
    confirmation.windows.map(({ days }) => days),
  );
  return [...new Set(all)].sort((a, b) => a - b);
}

const counted: Counted<Courses> = {
  people: () => 1,
  visits: (courses) => most(courses, 'visits'),
  follow_up_days: (courses) => most(courses, 'days'),
  relapses: (_, { relapses }) => relapses.length,
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
};

function events(
  courses: Courses,
  isCounted: (event: DisabilityFindings['events'][number]) => boolean,
): number {
  let count = 0;
  for (const one of courses) for (const event of one.events) if (isCounted(event)) count++;
  return count;
}

function sum(courses: Courses, count: (course: DisabilityFindings) => number): number {
  return courses.reduce((total, one) => total + count(one), 0);
}

/** Of several measures that of the one with the most. */
function most(courses: Courses, of: 'visits' | 'days'): number {
  return courses.reduce((greatest, { followUp }) => Math.max(greatest, followUp?.[of] ?? 0), 0);
}
