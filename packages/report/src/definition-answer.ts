import {
  type CompositeDefinition,
  composite,
  course,
  type Day,
  type DisabilityDefinition,
  type Patient,
  type Relation,
  type SpmsDefinition,
  spmsCourse,
} from '@ebb/course';
import { allSought } from './all-sought.ts';

/** What a cohort can be held against: worsening of one measure or of several, or secondary progression. */
export type ComparedDefinition = DisabilityDefinition | CompositeDefinition | SpmsDefinition;

/** What a definition says of one person, as far as it can be counted beside what others say. */
export interface DefinitionAnswer {
  /** Enough was measured to see worsening had there been any. */
  readonly assessed: boolean;
  /** In the order of their onsets; a conversion to secondary progression is one. */
  readonly worsenings: readonly { readonly day: Day; readonly relation?: Relation }[];
  readonly improvements: number;
}

/** The answer of any of the definitions; a composite is assessed where each of its measures was scored at two visits. */
export function definitionAnswer(patient: Patient, definition: ComparedDefinition): DefinitionAnswer {
  switch (definition.kind) {
    case 'disability':
      return disabilityAnswer(patient, definition);
    case 'composite': {
      const { events, notAssessed } = composite(patient, definition);
      return {
        assessed: notAssessed.length === 0,
        worsenings: events.map(({ onset }) => ({ day: onset })),
        improvements: 0,
      };
    }
    case 'spms': {
      const { finding } = spmsCourse(patient, definition);
      return {
        assessed: finding.state !== 'not-assessable',
        worsenings: finding.state === 'converted' ? [{ day: finding.visit.day }] : [],
        improvements: 0,
      };
    }
  }
}

function disabilityAnswer(patient: Patient, definition: DisabilityDefinition): DefinitionAnswer {
  const { followUp, events } = course(patient, allSought(definition));
  const worsenings = events.filter(({ direction }) => direction === 'worsening');
  return {
    assessed: followUp !== undefined,
    worsenings: worsenings.map(({ onset, relation }) => ({
      day: onset.day,
      ...(relation === undefined ? {} : { relation }),
    })),
    improvements: events.length - worsenings.length,
  };
}

/** Whether a definition looks for worsening at all. */
export function seeksWorsening(definition: ComparedDefinition): boolean {
  if (definition.kind !== 'disability') return true;
  return definition.seek !== 'all-improvement' && definition.seek !== 'first-improvement';
}

/** Whether it tells worsening with relapses from worsening without. */
export function dividesWorsening(definition: ComparedDefinition): boolean {
  return definition.kind === 'disability' && definition.relation !== undefined && seeksWorsening(definition);
}
