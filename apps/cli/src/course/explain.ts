import type { CohortPatient } from '../cohort/batch.ts';
import type { CourseDefinition } from '../definitions/presets.ts';
import type { DayStyle } from '../table/query.ts';
import { writeOut } from '../write-out.ts';
import { answerOf, componentsOf } from './answer.ts';
import { courseWords } from './words.ts';

/** Prints one person's course in sentences; of a composite that of each measure. */
export async function explain(
  { id, patient }: CohortPatient,
  definition: CourseDefinition,
  dayStyle: DayStyle,
): Promise<void> {
  const components = componentsOf(definition);
  for (const [at, course] of answerOf(patient, definition).courses.entries()) {
    const of = components[at];
    if (of !== undefined) await writeOut(courseWords({ id, patient, definition: of, course, dayStyle }));
  }
}
