import { type CountedRelapse, countedRelapses } from './counted-relapse.ts';
import type { ScoredVisit } from './disability-finding.ts';
import type { Patient } from './patient.ts';
import { edssVisits, type ScoredRelapse, scoredRelapses } from './relapse-score.ts';
import type { RelapseSeverityDefinition, RelapseSeverityName } from './relapse-score-definition.ts';

/** How bad a relapse was. A rise below the first grade has no name; without both scores nothing is said. */
export type RelapseSeverity = {
  readonly relapse: CountedRelapse;
  readonly before?: ScoredVisit;
  readonly worst?: ScoredVisit;
} & (
  | { readonly state: 'graded'; readonly rise: number; readonly severity: RelapseSeverityName }
  | { readonly state: 'no-rise'; readonly rise: number }
  | { readonly state: 'unknown'; readonly lacking: readonly ('score-before' | 'score-in-relapse')[] }
);

/** Severity of every relapse by its rise of the EDSS: the worst score in it less the score before it. */
export function relapseSeverities(
  patient: Patient,
  definition: RelapseSeverityDefinition,
): readonly RelapseSeverity[] {
  const counted = countedRelapses(patient.relapses, definition.separation);
  return scoredRelapses(counted, edssVisits(patient.visits), definition.visits).map((relapse) =>
    severityOf(relapse, definition),
  );
}

function severityOf(
  { relapse, before, worst }: ScoredRelapse,
  { grades }: RelapseSeverityDefinition,
): RelapseSeverity {
  const seen = {
    relapse,
    ...(before === undefined ? {} : { before }),
    ...(worst === undefined ? {} : { worst }),
  };
  if (before === undefined || worst === undefined) {
    const lacking = [
      ...(before === undefined ? (['score-before'] as const) : []),
      ...(worst === undefined ? (['score-in-relapse'] as const) : []),
    ];
    return { ...seen, state: 'unknown', lacking };
  }
  const rise = worst.score - before.score;
  const grade = grades.findLast((step) => rise >= step.rise);
  return grade === undefined
    ? { ...seen, state: 'no-rise', rise }
    : { ...seen, state: 'graded', rise, severity: grade.name };
}
