import { addDays, type Day } from '../day.ts';
import type { CountedRelapse } from './counted-relapse.ts';
import type { ScoredVisit } from './disability-finding.ts';
import type { Visit } from './patient.ts';
import type { RelapseVisits } from './relapse-score-definition.ts';

/** A relapse among its neighbours, with the EDSS before it and at its worst where visits tell. */
export interface ScoredRelapse {
  readonly relapse: CountedRelapse;
  readonly before?: ScoredVisit;
  readonly worst?: ScoredVisit;
  /** The first score that no longer speaks of this relapse: the onset of the next. */
  readonly next?: Day;
}

/** Each relapse with its EDSS before and at its worst, in order of onset. Visits of EDSS in order of time (`edssVisits`). */
export function scoredRelapses(
  relapses: readonly CountedRelapse[],
  visits: readonly ScoredVisit[],
  rule: RelapseVisits,
): readonly ScoredRelapse[] {
  return relapses.map((relapse, place) => {
    const previous = relapses[place - 1]?.onset;
    const next = relapses[place + 1]?.onset;
    const earliest = Math.max(
      relapse.onset - rule.beforeWithinDays,
      previous === undefined ? Number.NEGATIVE_INFINITY : previous + rule.afterPreviousDays,
    );
    const before = visits.findLast(({ day }) => day < relapse.onset && day >= earliest);
    const worst = worstOf(visits, relapse.onset, lastDay(relapse.onset, rule, next));
    return {
      relapse,
      ...(before === undefined ? {} : { before }),
      ...(worst === undefined ? {} : { worst }),
      ...(next === undefined ? {} : { next }),
    };
  });
}

function lastDay(onset: Day, { worstWithinDays }: RelapseVisits, next: Day | undefined): Day {
  const last = addDays(onset, worstWithinDays);
  return next !== undefined && next <= last ? addDays(next, -1) : last;
}

function worstOf(visits: readonly ScoredVisit[], from: Day, to: Day): ScoredVisit | undefined {
  return visits
    .filter(({ day }) => day >= from && day <= to)
    .reduce<ScoredVisit | undefined>(
      (worst, visit) => (worst === undefined || visit.score > worst.score ? visit : worst),
      undefined,
    );
}

/** The EDSS in order of time; of two on one day the higher, whatever the order of the rows. */
export function edssVisits(visits: readonly Visit[]): readonly ScoredVisit[] {
  const byDay = new Map<Day, number>();
  for (const { day, scores } of visits) {
    if (scores.edss === undefined) continue;
    byDay.set(day, Math.max(scores.edss, byDay.get(day) ?? scores.edss));
  }
  return [...byDay].map(([day, score]) => ({ day, score })).toSorted((a, b) => a.day - b.day);
}
