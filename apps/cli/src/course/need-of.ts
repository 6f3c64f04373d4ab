import type { DisabilityDefinition } from '@ebb/course';
import type { CohortNeed } from '../cohort/need.ts';
import type { CourseDefinition } from '../definitions/presets.ts';

/** What an answer under a definition needs of the tables. */
export function needOf(definition: CourseDefinition): CohortNeed {
  switch (definition.kind) {
    case 'disability':
      return { measures: [definition.outcome.measure], systems: 'none' };
    case 'composite': {
      // It goes by whatever of its measures was taken, and says which were not.
      const measures = definition.components.map(({ outcome }) => outcome.measure);
      return { measures: measures.length === 1 ? measures : 'any', systems: 'none' };
    }
    case 'spms':
      return { measures: ['edss'], systems: definition.systems === undefined ? 'none' : 'needed' };
    case 'milestone':
      return { measures: [definition.by.outcome.measure], systems: 'none' };
    case 'neda':
      return { ...worseningNeed(definition.worsening), systems: 'none', relapses: 'needed', people: 'start' };
    case 'phenotype':
      return {
        ...worseningNeed(definition.worsening),
        systems: 'if-there',
        relapses: 'needed',
        people: 'course',
      };
    case 'conversion':
      return {
        measures: definition.worsening === undefined ? [] : [definition.worsening.definition.outcome.measure],
        systems: 'none',
        relapses: 'needed',
        people: 'firstAttack',
      };
  }
}

function worseningNeed({ outcome }: DisabilityDefinition): Pick<CohortNeed, 'measures'> {
  return { measures: [outcome.measure] };
}
