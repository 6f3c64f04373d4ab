import {
  type Day,
  type NedaComponentName,
  type NedaCourse,
  type NedaDefinition,
  type NedaPeriod,
  type NedaState,
  type NedaWindow,
  neda,
} from '@ebb/course';
import type { CohortPatient } from '../cohort/batch.ts';
import { type OutColumn, outColumns } from '../output/out-column.ts';
import { followedCells, followedColumns, followedCounts, seenOf } from './followed.ts';
import type { Counted, KindLayout, LayoutContext } from './layout.ts';

/** The windows of a person, and the days between which they were asked about. */
export interface NedaFound {
  readonly course: NedaCourse;
  readonly period: NedaPeriod;
  readonly startFrom: 'people' | 'first-visit';
}

/** No evidence of disease activity, window by window. */
export function nedaLayout(definition: NedaDefinition, context: LayoutContext): KindLayout<NedaFound> {
  const { day } = context;
  return {
    events: eventColumns(definition),
    patients,
    counted: { ...counted, ...evidentCounts(definition) },
    find: nedaFinder(definition, context),
    eventRows: (id, { course }) =>
      course.windows.map((window, at) => [
        id,
        definition.id,
        at + 1,
        day(window.from),
        day(window.to),
        window.state,
        ...window.components.map(({ state }) => (state === 'none' ? 'no-evidence' : state)),
        lackingOf(window),
      ]),
    patientRow: (person, { course, period, startFrom }) => {
      const evidentAt = course.windows.findIndex(({ state }) => state === 'evident');
      return [
        ...followedCells(person, definition.id, context),
        day(period.start),
        startFrom,
        day(course.reference),
        day(period.until),
        course.windows.length,
        windowsOf(course, 'evident'),
        windowsOf(course, 'no-evidence'),
        windowsOf(course, 'unknown'),
        evidentAt < 0 ? undefined : evidentAt + 1,
      ];
    },
    whole: (_, { course, period }) => ({ period, finding: course }),
  };
}

/** From the start that people tell, else from the first visit, to the last visit or scan. */
export function nedaFinder(
  definition: NedaDefinition,
  { told }: Pick<LayoutContext, 'told'>,
): (person: CohortPatient) => NedaFound {
  const starts = new Map(told.days);
  return ({ id, patient }) => {
    const { first, last } = seenOf(patient);
    const scans = (patient.scans ?? []).map(({ day }) => day);
    const start = starts.get(id);
    const until = Math.max(last, ...scans) as Day;
    const period = { start: start ?? first, until };
    const startFrom = start === undefined ? 'first-visit' : 'people';
    return { course: neda(patient, definition, period), period, startFrom };
  };
}

const columnByComponent: Readonly<Record<NedaComponentName, string>> = {
  relapses: 'relapses',
  worsening: 'worsening',
  newT2: 'new_t2',
  gadolinium: 'gadolinium',
  'brain-volume': 'brain_volume',
};

function eventColumns({ components }: NedaDefinition): readonly OutColumn[] {
  return [
    ...outColumns('text', ['id', 'definition']),
    { name: 'window', holds: 'whole' },
    ...outColumns('day', ['after_date', 'to_date']),
    ...outColumns('text', ['state', ...components.map((name) => columnByComponent[name]), 'lacking']),
  ];
}

const patients: readonly OutColumn[] = [
  ...followedColumns,
  { name: 'start', holds: 'day' },
  { name: 'start_from', holds: 'text' },
  ...outColumns('day', ['reference', 'until']),
  ...outColumns('whole', ['windows', 'evident', 'no_evidence', 'unknown', 'first_evident_window']),
];

/** What would settle a window that is unknown, as `worsening: score; newT2: mri`. */
function lackingOf({ state, components }: NedaWindow): string | undefined {
  if (state !== 'unknown') return undefined;
  const all = components.flatMap(({ component, lacking }) =>
    lacking.map(({ what }) => `${columnByComponent[component]}: ${what}`),
  );
  return [...new Set(all)].join('; ');
}

function windowsOf({ windows }: NedaCourse, state: NedaState): number {
  return windows.filter((window) => window.state === state).length;
}

const counted: Counted<NedaFound> = {
  ...followedCounts,
  windows: ({ course }) => course.windows.length,
  evident: ({ course }) => windowsOf(course, 'evident'),
  no_evidence: ({ course }) => windowsOf(course, 'no-evidence'),
  unknown: ({ course }) => windowsOf(course, 'unknown'),
};

function evidentCounts({ components }: NedaDefinition): Counted<NedaFound> {
  return Object.fromEntries(
    components.map((name) => [
      `evident_${columnByComponent[name]}`,
      ({ course }: NedaFound) =>
        course.windows.filter((window) =>
          window.components.some(({ component, state }) => component === name && state === 'evident'),
        ).length,
    ]),
  );
}
