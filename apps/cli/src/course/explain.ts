import type { CohortPatient } from '../cohort/cohort.ts';
import type { CourseDefinition } from '../definitions/presets.ts';
import type { DayStyle } from '../table/query.ts';
import { writeOut } from '../write-out.ts';
import { answerOf } from './answer.ts';

/** Prints one person's course in sentences. */
export async function explain(
  { id, patient }: CohortPatient,
  definition: CourseDefinition,
  dayStyle: DayStyle,
): Promise<void> {
  const { courses } = answerOf(patient, definition);
  await writeOut(`${id} ${dayStyle} ${JSON.stringify(courses, undefined, 1)}\n`);
}
