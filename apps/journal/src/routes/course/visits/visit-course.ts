import {
  course,
  type DisabilityCourse,
  type DisabilityDefinition,
  definitions,
  type Measure,
  nhpt,
  type Outcome,
  type Patient,
  sdmt,
  t25fw,
} from '@ebb/course';

/** In the order in which a clinic names them. */
export const measures: readonly Measure[] = ['edss', 't25fw', 'nhpt', 'sdmt'];

/** Müller 2023, the harmonised definition, with the published threshold of each measure. */
const rule: DisabilityDefinition = definitions['muller-2023'];

const outcomes: Readonly<Record<Measure, Outcome>> = { edss: rule.outcome, t25fw, nhpt, sdmt };

export interface VisitCourse {
  readonly course: DisabilityCourse;
  readonly definition: DisabilityDefinition;
}

/** What one measure shows over a person's visits, with the definition that was applied. */
export function visitCourseOf(patient: Patient, measure: Measure): VisitCourse {
  const definition = { ...rule, outcome: outcomes[measure] };
  return { course: course(patient, definition), definition };
}
