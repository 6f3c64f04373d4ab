import {
  type CompositeCourse,
  composite,
  course,
  type Day,
  type DisabilityCourse,
  type DisabilityDefinition,
  type DisabilityFindings,
  findings as findingsUnder,
  formatDay,
  type Patient,
} from '@ebb/course';
import type { CourseDefinition } from '../definitions/presets.ts';
import type { Cell } from '../output/csv-text.ts';
import type { OutColumn } from '../output/out-column.ts';
import type { DayStyle } from '../table/query.ts';
import { eventColumns, eventRow } from './event-row.ts';
import { patientColumns, patientRow } from './patient-row.ts';

/** What was found of one person: one of confirmed worsening; of a composite one for each component. */
export interface Answer {
  readonly courses: readonly DisabilityFindings[];
}

/** How a kind of definition is asked and written down. */
export interface AnswerLayout {
  readonly definition: CourseDefinition;
  readonly events: readonly OutColumn[];
  readonly patients: readonly OutColumn[];
  readonly eventRows: (id: string, answer: Answer) => readonly (readonly Cell[])[];
  readonly patientRow: (id: string, answer: Answer, relapses: number) => readonly Cell[];
}

/** Answers for one person after another; the definition is made ready once. */
export function answersUnder(definition: CourseDefinition): (patient: Patient) => Answer {
  const findings = componentsOf(definition).map((component) => findingsUnder(component));
  return (patient) => ({ courses: findings.map((of) => of(patient)) });
}

/** The whole course with its traces. */
export function courseOf(patient: Patient, definition: CourseDefinition): DisabilityCourse | CompositeCourse {
  return definition.kind === 'disability' ? course(patient, definition) : composite(patient, definition);
}

/** The definitions of confirmed worsening that a definition is made of. */
export function componentsOf(definition: CourseDefinition): readonly DisabilityDefinition[] {
  switch (definition.kind) {
    case 'disability':
      return [definition];
    case 'composite':
      return definition.components;
  }
}

export function layoutOf(definition: CourseDefinition, dayStyle: DayStyle): AnswerLayout {
  const windows = windowsOf(definition);
  const day = dayWriter(dayStyle);
  return {
    definition,
    events: eventColumns(windows),
    patients: patientColumns,
    eventRows: (id, { courses }) =>
      courses
        .flatMap(({ events }) => events)
        .toSorted((a, b) => a.onset.day - b.onset.day)
        .map((event, at) => eventRow(event, { id, number: at + 1, definition: definition.id, windows, day })),
    patientRow: (id, { courses }, relapses) =>
      patientRow(courses, { id, definition: definition.id, relapses, day }),
  };
}

function windowsOf(definition: CourseDefinition): readonly number[] {
  const all = componentsOf(definition).flatMap(({ confirmation }) =>
    confirmation.windows.map(({ days }) => days),
  );
  return [...new Set(all)].sort((a, b) => a - b);
}

/** A day as the tables write theirs. */
export function dayWriter(style: DayStyle): (of: Day) => Cell {
  return style === 'dates' ? formatDay : (of) => of;
}
