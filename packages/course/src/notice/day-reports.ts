import type { Day } from '../day.ts';
import { type Diary, worstOf } from '../diary/diary.ts';
import { explainedDays, isExplained } from '../diary/explained.ts';
import type { FactorName, Overall } from '../diary/history.ts';
import type { Site } from '../diary/symptom.ts';
import type { ExplainedCriteria } from './noticing-definition.ts';

/** All that was said on one day. */
export interface DayReport {
  readonly day: Day;
  readonly entries: readonly string[];
  /** Mean score of the day by place of the site, 0-10; NaN where it was not scored. */
  readonly scores: Float64Array;
  /** The worst word of the day. */
  readonly overall?: Overall;
  /** What explains the day; empty: nothing that was said does. */
  readonly explainedBy: readonly FactorName[];
}

/** A diary by the day, in order of time. */
export interface DayReports {
  readonly sites: readonly Site[];
  readonly reports: readonly DayReport[];
}

/** A diary day by day, which is how finely the shapes of relapses are known. Days without a word are not there. */
export function dayReportsOf(diary: Diary, explained: ExplainedCriteria): DayReports {
  const explainedBy = explanations(diary, explained);
  const days = Map.groupBy(diary.observations, ({ when }) => when.day);
  const reports = [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, told]): DayReport => {
      const overall = worstOf(told);
      return {
        day,
        entries: [
          ...new Set(
            told.flatMap(({ entries, scores }) => [...entries, ...scores.map(({ entry }) => entry)]),
          ),
        ],
        scores: meanScores(told, diary.sites.length),
        ...(overall === undefined ? {} : { overall }),
        explainedBy: explainedBy(day),
      };
    });
  return { sites: diary.sites, reports };
}

function meanScores(told: Diary['observations'], sites: number): Float64Array {
  const sums = new Float64Array(sites);
  const counts = new Float64Array(sites);
  for (const { scores } of told) {
    for (const { site, value } of scores) {
      sums[site] = (sums[site] as number) + value;
      counts[site] = (counts[site] as number) + 1;
    }
  }
  // No score at all is 0 / 0, which is NaN: missing.
  return sums.map((sum, site) => sum / (counts[site] as number));
}

function explanations(diary: Diary, { by }: ExplainedCriteria): (day: Day) => readonly FactorName[] {
  const spans = by.flatMap(({ factors, forDays }) =>
    factors.map((factor) => ({
      factor,
      days: explainedDays(diary.factors, { explainedBy: [factor], explainedForDays: forDays }),
    })),
  );
  return (day) => spans.filter(({ days }) => isExplained(days, day)).map(({ factor }) => factor);
}
