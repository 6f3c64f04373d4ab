import type { Day } from '../day.ts';
import type { ConversionDefinition } from './conversion-definition.ts';
import { type CountedRelapse, countedRelapses } from './counted-relapse.ts';
import { disabilityCourse } from './disability-course.ts';
import type { DisabilityEvent, NonEvent } from './disability-finding.ts';
import type { DatedRelapse, Patient } from './patient.ts';
import { confirmedWorsening, openWorsening } from './worsening-activity.ts';

/** When the isolated syndrome began, where the table of relapses does not hold it, and the last day known of. */
export interface ConversionAsked {
  readonly firstAttack?: Day;
  /** Absent: the last visit, scan or relapse. */
  readonly until?: Day;
}

export type ConversionCause =
  | { readonly by: 'second-attack'; readonly on: Day }
  | { readonly by: 'worsening'; readonly on: Day; readonly event: DisabilityEvent };

interface FromFirstAttack {
  readonly definition: { readonly id: string; readonly version: string };
  readonly firstAttack: Day;
  /** Rows too close to the first attack to be a second one. */
  readonly sameAttack: readonly DatedRelapse[];
  /** Day of conversion, or the last day known of without one. */
  readonly on: Day;
  /** Days from the first attack. */
  readonly days: number;
  /** What Poser asks for and no table of relapses holds. */
  readonly notAssessed: readonly ('separate-sites' | 'over-24-hours')[];
}

/** Time from the first attack to clinically definite MS, or to the end of observation without it. */
export type Conversion =
  | (FromFirstAttack & { readonly state: 'converted'; readonly causes: readonly ConversionCause[] })
  | (FromFirstAttack & { readonly state: 'censored'; readonly open: readonly NonEvent[] })
  | { readonly state: 'no-first-attack'; readonly definition: FromFirstAttack['definition'] };

/**
 * Conversion from a clinically isolated syndrome to clinically definite MS: the first of the causes that the definition knows, dated
 * at its onset, with every cause in order; without one, censored at the last day known of. A worsening still unconfirmed there is
 * told, and does not count.
 */
export function conversion(
  patient: Patient,
  definition: ConversionDefinition,
  asked: ConversionAsked,
): Conversion {
  const named = { id: definition.id, version: definition.version };
  const [first, ...later] = attacksOf(patient, definition, asked);
  if (first === undefined) return { state: 'no-first-attack', definition: named };
  const until = asked.until ?? lastKnown(patient, first.onset);
  const course =
    definition.worsening && disabilityCourse(from(patient, first.onset), definition.worsening.definition);
  const causes = [
    ...later.map(({ onset }): ConversionCause => ({ by: 'second-attack', on: onset })).slice(0, 1),
    ...(course === undefined ? [] : confirmedWorsening(course).map(worseningCause)),
  ]
    .filter(({ on }) => on <= until)
    .toSorted((a, b) => a.on - b.on);
  const on = causes[0]?.on ?? until;
  const common: FromFirstAttack = {
    definition: named,
    firstAttack: first.onset,
    sameAttack: first.parts.filter(({ onset }) => onset > first.onset),
    on,
    days: on - first.onset,
    notAssessed: ['separate-sites', 'over-24-hours'],
  };
  if (causes.length > 0) return { ...common, state: 'converted', causes };
  const open = course === undefined ? [] : openWorsening(course).filter(({ onset }) => onset.day <= until);
  return { ...common, state: 'censored', open };
}

/** A first attack given from outside is the first, whatever the table begins with; rows before it are not of this disease course. */
function attacksOf(
  { relapses }: Patient,
  { separation }: ConversionDefinition,
  { firstAttack }: ConversionAsked,
): readonly CountedRelapse[] {
  if (firstAttack === undefined) return countedRelapses(relapses, separation);
  const since = relapses.filter(({ onset }) => onset >= firstAttack);
  return countedRelapses([{ onset: firstAttack }, ...since], separation);
}

function lastKnown({ visits, relapses, scans = [] }: Patient, firstAttack: Day): Day {
  const days = [
    ...visits.map(({ day }) => day),
    ...scans.map(({ day }) => day),
    ...relapses.map(({ onset }) => onset),
  ];
  return days.reduce((last, day) => (day > last ? day : last), firstAttack);
}

function from(patient: Patient, firstAttack: Day): Patient {
  return { ...patient, visits: patient.visits.filter(({ day }) => day >= firstAttack) };
}

function worseningCause(event: DisabilityEvent): ConversionCause {
  return { by: 'worsening', on: event.onset.day, event };
}
