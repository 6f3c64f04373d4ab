import type { Day } from '../day.ts';
import type { CompositeDefinition } from './composite-definition.ts';
import { disabilityCourse } from './disability-course.ts';
import type { DisabilityDefinition } from './disability-definition.ts';
import type { DisabilityCourse, DisabilityEvent, NonEvent } from './disability-finding.ts';
import type { Measure, Patient } from './patient.ts';
import { confirmedWorsening, openWorsening, scoredDays } from './worsening-activity.ts';

/** Worsening of one or more components that began on the same day. */
export interface CompositeEvent {
  readonly onset: Day;
  readonly components: readonly DisabilityEvent[];
}

export interface CompositeCourse {
  readonly definition: { readonly id: string; readonly version: string };
  /** Worsening: any component worsened. None: every component was assessed and none did. Unknown: neither. */
  readonly state: 'worsening' | 'none' | 'unknown';
  /** In order of onset; the first is the event of a trial. */
  readonly events: readonly CompositeEvent[];
  /** Worsenings that no visit has confirmed or refuted. */
  readonly open: readonly NonEvent[];
  /** Components that were scored at fewer than two visits: worsening in them could not be seen. */
  readonly notAssessed: readonly { readonly measure: Measure; readonly visits: number }[];
  readonly courses: readonly DisabilityCourse[];
}

/** Confirmed worsening of any component, as the union of their events: the first one with its components, and the later ones. */
export function composite(patient: Patient, definition: CompositeDefinition): CompositeCourse {
  const courses = definition.components.map((component) => disabilityCourse(patient, component));
  const events = eventsByOnset(courses.flatMap(confirmedWorsening));
  const open = courses.flatMap(openWorsening).toSorted((a, b) => a.onset.day - b.onset.day);
  const notAssessed = definition.components
    .map((component) => visitsOf(patient, component))
    .filter(({ visits }) => visits < 2);
  return {
    definition: { id: definition.id, version: definition.version },
    state: stateOf({ events, open, notAssessed }),
    events,
    open,
    notAssessed,
    courses,
  };
}

function stateOf({
  events,
  open,
  notAssessed,
}: Pick<CompositeCourse, 'events' | 'open' | 'notAssessed'>): CompositeCourse['state'] {
  if (events.length > 0) return 'worsening';
  return open.length > 0 || notAssessed.length > 0 ? 'unknown' : 'none';
}

function eventsByOnset(worsenings: readonly DisabilityEvent[]): readonly CompositeEvent[] {
  const byOnset = Map.groupBy(worsenings, ({ onset }) => onset.day);
  return [...byOnset]
    .map(([onset, components]) => ({ onset, components }))
    .toSorted((a, b) => a.onset - b.onset);
}

function visitsOf(
  { visits }: Patient,
  { outcome: { measure } }: DisabilityDefinition,
): { readonly measure: Measure; readonly visits: number } {
  return { measure, visits: scoredDays(visits, measure).length };
}
