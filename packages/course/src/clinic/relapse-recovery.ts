import { addMonths, type Day } from '../day.ts';
import { type CountedRelapse, countedRelapses } from './counted-relapse.ts';
import type { ScoredVisit } from './disability-finding.ts';
import type { Patient } from './patient.ts';
import { edssVisits, type ScoredRelapse, scoredRelapses } from './relapse-score.ts';
import type { RelapseRecoveryDefinition } from './relapse-score-definition.ts';

export type RecoveryLacking =
  | 'score-before'
  /** No visit near enough to the day. */
  | 'visit'
  /** The next relapse had begun. */
  | 'next-relapse';

/** One judgement. `incomplete`: not back, and without a score in the relapse nobody knows whether in part. */
export type RelapseJudgement = { readonly month: number; readonly due: Day } & (
  | {
      readonly state: 'judged';
      readonly recovery: 'complete' | 'partial' | 'none' | 'incomplete';
      /** EDSS points above the score before the relapse. */
      readonly residual: number;
      readonly visit: ScoredVisit;
    }
  | { readonly state: 'not-due' }
  | { readonly state: 'unknown'; readonly lacking: readonly RecoveryLacking[] }
);

export interface RelapseRecovery {
  readonly relapse: CountedRelapse;
  readonly before?: ScoredVisit;
  readonly worst?: ScoredVisit;
  readonly judgements: readonly RelapseJudgement[];
}

/** Recovery of every relapse at set months after its onset, up to the last day known of. A better score than before is complete. */
export function relapseRecoveries(
  patient: Patient,
  definition: RelapseRecoveryDefinition,
  until: Day,
): readonly RelapseRecovery[] {
  const visits = edssVisits(patient.visits);
  const counted = countedRelapses(patient.relapses, definition.separation);
  return scoredRelapses(counted, visits, definition.visits).map((scored) => ({
    relapse: scored.relapse,
    ...(scored.before === undefined ? {} : { before: scored.before }),
    ...(scored.worst === undefined ? {} : { worst: scored.worst }),
    judgements: definition.judgements.map((judgement) => judge({ scored, visits, until }, judgement)),
  }));
}

interface Judged {
  readonly scored: ScoredRelapse;
  readonly visits: readonly ScoredVisit[];
  readonly until: Day;
}

function judge(
  { scored, visits, until }: Judged,
  { month, withinDays }: RelapseRecoveryDefinition['judgements'][number],
): RelapseJudgement {
  const { relapse, before, next } = scored;
  const due = addMonths(relapse.onset, month);
  const near = visits.filter(({ day }) => day > relapse.onset && Math.abs(day - due) <= withinDays);
  const visit = nearest(
    near.filter(({ day }) => next === undefined || day < next),
    due,
  );
  if (visit === undefined) {
    if (next === undefined && due + withinDays > until) return { month, due, state: 'not-due' };
    const reason = next !== undefined && next <= due + withinDays ? 'next-relapse' : 'visit';
    return { month, due, state: 'unknown', lacking: [reason] };
  }
  if (before === undefined) return { month, due, state: 'unknown', lacking: ['score-before'] };
  return { month, due, state: 'judged', visit, ...degree(scored, before, visit) };
}

/** Of two equally near the later: recovery goes on. */
function nearest(visits: readonly ScoredVisit[], due: Day): ScoredVisit | undefined {
  return visits.reduce<ScoredVisit | undefined>(
    (best, visit) =>
      best === undefined || Math.abs(visit.day - due) <= Math.abs(best.day - due) ? visit : best,
    undefined,
  );
}

function degree(
  { worst }: ScoredRelapse,
  before: ScoredVisit,
  visit: ScoredVisit,
): { readonly recovery: 'complete' | 'partial' | 'none' | 'incomplete'; readonly residual: number } {
  const residual = Math.max(0, visit.score - before.score);
  if (residual === 0) return { recovery: 'complete', residual };
  if (worst === undefined || worst.score <= before.score) return { recovery: 'incomplete', residual };
  return { recovery: visit.score < worst.score ? 'partial' : 'none', residual };
}
