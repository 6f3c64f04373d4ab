import type { Day } from '../day.ts';
import { worstOf } from '../diary/diary.ts';
import type { DayReport } from './day-reports.ts';
import { isEvidence } from './notice-usual.ts';

/**
 * A diary by the week, for conditions in which looking at single days makes things worse: mean scores of the unexplained days
 * of each week, dated to its last report. A week in which every day is explained stays explained.
 */
export function weekReports(reports: readonly DayReport[]): readonly DayReport[] {
  return [...Map.groupBy(reports, ({ day }) => Math.floor((day + mondayFirst) / 7))].map(([, days]) => {
    const evidence = days.filter(isEvidence);
    const told = evidence.length > 0 ? evidence : days;
    const last = told.at(-1) as DayReport;
    const overall = worstOf(told);
    return {
      day: last.day as Day,
      entries: told.flatMap(({ entries }) => entries),
      scores: last.scores.map((_, site) => mean(told.map(({ scores }) => scores[site] as number))),
      ...(overall === undefined ? {} : { overall }),
      explainedBy: evidence.length > 0 ? [] : [...new Set(days.flatMap(({ explainedBy }) => explainedBy))],
    };
  });
}

/** Day 0, 1 January 1970, was a Thursday. */
const mondayFirst = 3;

/** Of the days on which it was scored; NaN of none. */
function mean(scores: readonly number[]): number {
  const known = scores.filter((score) => !Number.isNaN(score));
  return known.reduce((sum, score) => sum + score, 0) / known.length;
}
