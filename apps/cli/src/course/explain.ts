import { course } from '@ebb/course';
import type { CohortPatient } from '../cohort/batch.ts';
import type { CourseDefinition } from '../definitions/presets.ts';
import type { DayStyle } from '../table/query.ts';
import { writeOut } from '../write-out.ts';
import { componentsOf } from './answer.ts';
import { courseWords } from './words.ts';

/** Prints one person's course in sentences; of a composite that of each measure. */
export async function explain(
  { id, patient }: CohortPatient,
  definition: CourseDefinition,
  dayStyle: DayStyle,
): Promise<void> {
  for (const of of componentsOf(definition))
    await writeOut(courseWords({ id, patient, definition: of, course: course(patient, of), dayStyle }));
}
