import { type DisabilityDefinition, thirtyDaysApart } from '@ebb/course';
import type { CohortDefinitions } from '@ebb/report';

/** What a summary asks of each person beside the definition of worsening that was chosen. */
export function cohortDefinitions(disability: DisabilityDefinition): CohortDefinitions {
  return { disability, separation: thirtyDaysApart };
}
