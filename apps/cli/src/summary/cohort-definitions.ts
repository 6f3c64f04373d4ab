import { type DisabilityDefinition, lorscheider2016NoFunctionalSystems, thirtyDaysApart } from '@ebb/course';
import type { CohortDefinitions } from '@ebb/report';

const milestones = [
  { id: 'edss-3', score: 3 },
  { id: 'edss-4', score: 4 },
  { id: 'edss-6', score: 6 },
] as const;

/**
 * What a summary asks of each person beside the definition of worsening that was chosen. Milestones are confirmed by that same
 * definition; they and secondary progression are of the EDSS, and are not asked for under a definition of another measure.
 */
export function cohortDefinitions(disability: DisabilityDefinition): CohortDefinitions {
  const isEdss = disability.outcome.measure === 'edss';
  return {
    disability,
    separation: thirtyDaysApart,
    milestones: isEdss
      ? milestones.map(({ id, score }) => ({ kind: 'milestone', id, score, by: disability }))
      : [],
    ...(isEdss ? { spms: lorscheider2016NoFunctionalSystems } : {}),
  };
}
