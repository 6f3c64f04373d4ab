import { addDays, addMonths } from '../day.ts';
import type { Assessment } from './activity-finding.ts';
import { derivedCourse } from './derived-course.ts';
import { disabilityCourse } from './disability-course.ts';
import type { DisabilityCourse, Relation } from './disability-finding.ts';
import { lesionActivity } from './lesion-activity.ts';
import type { Patient } from './patient.ts';
import type { PhenotypeDefinition } from './phenotype-definition.ts';
import type {
  Activity,
  PhenotypeAsked,
  PhenotypeFinding,
  Progression,
  Worsening,
} from './phenotype-finding.ts';
import { relapseActivity } from './relapse-activity.ts';
import { scansPerDay } from './scan-per-day.ts';
import type { TimeFrame } from './time-frame.ts';
import { scoredDays, worseningActivity } from './worsening-activity.ts';

/**
 * Course of MS with its modifiers for the time up to a day (Lublin 2013): active or not, worsening or stable, and in a progressive
 * course progression or not. What was not assessed within the time frame is indeterminate. A clinician's word for the course stands;
 * what the tables alone would say is kept beside it.
 */
export function phenotype(
  patient: Patient,
  definition: PhenotypeDefinition,
  asked: PhenotypeAsked,
): PhenotypeFinding {
  const frame = { from: addMonths(asked.on, -definition.frame.months), to: asked.on };
  const derived = derivedCourse(patient, definition.separation, asked);
  const course = asked.stated ?? derived.course;
  const disability = disabilityCourse(patient, definition.worsening);
  const assess = worseningWithin(patient, definition, frame);
  return {
    definition: { id: definition.id, version: definition.version },
    frame,
    course,
    by: asked.stated === undefined ? 'rule' : 'clinician',
    derived,
    activity: activityIn(patient, definition, frame),
    worsening: worseningOf(assess, disability),
    ...(course === 'spms' || course === 'ppms'
      ? { progression: progressionOf(assess, disability, definition) }
      : {}),
  };
}

function activityIn(patient: Patient, { tolerance }: PhenotypeDefinition, frame: TimeFrame): Activity {
  const scans = scansPerDay(patient.scans ?? []);
  const deciding = assessedWithin(frame);
  const comparedFrom = addDays(frame.from, -tolerance.days);
  const assessments = [
    relapseActivity(upTo(patient, frame), frame, deciding),
    lesionActivity(scans, { finding: 'newT2', frame, deciding, comparedFrom }),
    lesionActivity(scans, { finding: 'gadolinium', frame, deciding, comparedFrom }),
  ];
  if (assessments.some(({ state }) => state === 'evident'))
    return { state: 'active', assessments, lacking: [] };
  const lacking = assessments.flatMap((assessment) => assessment.lacking);
  const state = assessments.every((assessment) => assessment.state === 'none')
    ? 'not-active'
    : 'indeterminate';
  return { state, assessments, lacking };
}

/** Assessed at least once within the frame: any day of it will do. */
function assessedWithin({ from, to }: TimeFrame): TimeFrame {
  return { from: addDays(from, 1), to };
}

function upTo(patient: Patient, { to }: TimeFrame): Patient {
  return { ...patient, visits: patient.visits.filter(({ day }) => day <= to) };
}

/** Worsening for any cause. */
function worseningOf(assess: (course: DisabilityCourse) => Assessment, course: DisabilityCourse): Worsening {
  const change = assess(course);
  const states = { evident: 'worsening', none: 'stable', unknown: 'indeterminate' } as const;
  return { state: states[change.state], assessments: [change], lacking: change.lacking };
}

/** Looked for as if the worsenings that came by relapses had not been there: they are no progression, and hide none. */
function progressionOf(
  assess: (course: DisabilityCourse) => Assessment,
  course: DisabilityCourse,
  { progression: { counts, open } }: PhenotypeDefinition,
): Progression {
  const change = assess(ofRelation(course, counts));
  const states = { evident: 'progression', none: 'no-progression', unknown: 'indeterminate' } as const;
  if (change.state !== 'none')
    return { state: states[change.state], assessments: [change], lacking: change.lacking };
  const unsettled = assess(ofRelation(course, open));
  if (unsettled.state === 'none') return { state: 'no-progression', assessments: [change], lacking: [] };
  return { state: 'indeterminate', assessments: [unsettled], lacking: unsettled.lacking };
}

/** Where the definition does not split worsening by relapses, all of it counts. */
function ofRelation(course: DisabilityCourse, relations: readonly Relation[]): DisabilityCourse {
  const events = course.events.filter(
    ({ relation }) => relation === undefined || relations.includes(relation),
  );
  return { ...course, events };
}

function worseningWithin(
  patient: Patient,
  definition: PhenotypeDefinition,
  frame: TimeFrame,
): (course: DisabilityCourse) => Assessment {
  const { measure } = definition.worsening.outcome;
  const baseline = { from: scoredDays(patient.visits, measure)[0] ?? frame.from, to: frame.to };
  const question = { measure, frame, deciding: assessedWithin(frame), baseline };
  return (course) => worseningActivity(course, patient.visits, question);
}
