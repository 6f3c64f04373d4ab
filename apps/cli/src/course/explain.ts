import { course, type Measure, milestone, spmsCourse } from '@ebb/course';
import type { CohortPatient } from '../cohort/batch.ts';
import { type CourseDefinition, titleOf, type WorseningDefinition } from '../definitions/presets.ts';
import { writeOut } from '../write-out.ts';
import type { Answered } from './answer.ts';
import { conversionFinder } from './conversion-layout.ts';
import { conversionWords } from './conversion-words.ts';
import { followedWords } from './followed-words.ts';
import { milestoneWords } from './milestone-words.ts';
import { nedaFinder } from './neda-layout.ts';
import { nedaWords } from './neda-words.ts';
import { phenotypeFinder } from './phenotype-layout.ts';
import { phenotypeWords } from './phenotype-words.ts';
import { type Saying, sayingFor } from './saying.ts';
import { spmsWords } from './spms-words.ts';
import { courseWords } from './words.ts';
import { componentsOf } from './worsening-layout.ts';

type OtherDefinition = Exclude<CourseDefinition, WorseningDefinition>;

/** Prints what was found of one person in sentences, with every reason; of a composite that of each measure. */
export async function explain(person: CohortPatient, answered: Answered): Promise<void> {
  const { definition, dayStyle } = answered;
  const { id, patient } = person;
  if (definition.kind === 'disability' || definition.kind === 'composite') {
    for (const of of componentsOf(definition))
      await writeOut(courseWords({ id, patient, definition: of, course: course(patient, of), dayStyle }));
    return;
  }
  const say = sayingFor(measureOf(definition), dayStyle);
  const { version } = definition.kind === 'milestone' ? definition.by : definition;
  const lines = [
    `${id}: ${titleOf(definition)} (${definition.id}, version ${version})`,
    '',
    ...followedWords(patient, say),
    '',
    ...wordsOf(person, definition, { answered, say }),
  ];
  await writeOut(`${lines.join('\n')}\n`);
}

function measureOf(definition: OtherDefinition): Measure {
  switch (definition.kind) {
    case 'spms':
      return 'edss';
    case 'milestone':
      return definition.by.outcome.measure;
    case 'neda':
    case 'phenotype':
      return definition.worsening.outcome.measure;
    case 'conversion':
      return definition.worsening?.definition.outcome.measure ?? 'edss';
  }
}

function wordsOf(
  person: CohortPatient,
  definition: OtherDefinition,
  { answered, say }: { readonly answered: Answered; readonly say: Saying },
): readonly string[] {
  switch (definition.kind) {
    case 'spms':
      return spmsWords(spmsCourse(person.patient, definition), definition, say);
    case 'milestone':
      return milestoneWords(milestone(person.patient, definition), definition, say);
    case 'neda':
      return nedaWords(nedaFinder(definition, answered)(person), definition, say);
    case 'phenotype':
      return phenotypeWords(phenotypeFinder(definition, answered)(person), say);
    case 'conversion':
      return conversionWords(conversionFinder(definition, answered)(person), say);
  }
}
