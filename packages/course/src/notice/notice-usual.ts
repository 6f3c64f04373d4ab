import { midQuantileSorted } from '@ebb/stats';
import type { Day } from '../day.ts';
import type { DayReport } from './day-reports.ts';
import type { NoticeUsualCriteria } from './noticing-definition.ts';

/** What scores of one symptom are held against: its level and spread, both in points of 0-10. */
export interface Level {
  readonly median: number;
  readonly spread: number;
  readonly reports: number;
  /** Never scored before although there were reports: not there, as far as anybody said. */
  readonly isNew: boolean;
}

/** Levels as they grow with a diary, each by the place of its site. */
export interface GrowingLevels {
  readonly criteria: NoticeUsualCriteria;
  readonly scored: readonly Scored[];
  /** Days of reports that are evidence, scored or not. */
  readonly days: Day[];
}

/** The scores of one site in order of time, and those in the window in ascending order. */
interface Scored {
  readonly days: Day[];
  readonly values: number[];
  readonly window: number[];
  /** Scores before these places are out of the window, or in it. */
  from: number;
  to: number;
}

/** Whether a day says anything about what is usual and what is not. */
export function isEvidence(report: DayReport): boolean {
  return report.explainedBy.length === 0;
}

/**
 * The level of each site, by its place, as it stood before an onset; undefined where too little was scored. Reports in order
 * of time; those from the onset on play no part, so that a slow start does not lift its own yardstick.
 */
export function levelsBefore(
  reports: readonly DayReport[],
  criteria: NoticeUsualCriteria,
  onset: Day,
): readonly (Level | undefined)[] {
  const levels = growingLevels(reports[0]?.scores.length ?? 0, criteria);
  for (const report of reports) {
    if (report.day >= onset) break;
    if (isEvidence(report)) growBy(levels, report.day, report.scores);
  }
  return levelsAt(levels, onset);
}

export function growingLevels(sites: number, criteria: NoticeUsualCriteria): GrowingLevels {
  const scored = Array.from({ length: sites }, () => ({ days: [], values: [], window: [], from: 0, to: 0 }));
  return { criteria, scored, days: [] };
}

/** Takes in the scores of a day that is evidence; NaN is no score. Days come in order. */
export function growBy(levels: GrowingLevels, day: Day, scores: ArrayLike<number>): void {
  levels.days.push(day);
  levels.scored.forEach(({ days, values }, site) => {
    const value = scores[site] as number;
    if (Number.isNaN(value)) return;
    days.push(day);
    values.push(value);
  });
}

/** The levels before an onset that lies after every day taken in. Onsets asked for never go back. */
export function levelsAt(
  { criteria, scored, days }: GrowingLevels,
  onset: Day,
): readonly (Level | undefined)[] {
  return scored.map((site) => {
    slide(site, criteria, onset);
    if (site.window.length >= criteria.windowMinimumReports) return levelOf(site.window, criteria);
    const earlier = site.values.slice(0, firstAfter(site.days, onset - criteria.sparseLagDays));
    if (earlier.length >= criteria.minimumReports) return levelOf(earlier.sort(ascending), criteria);
    const isNew = site.values.length === 0 && days.length >= criteria.minimumReports;
    return isNew ? { median: 0, spread: criteria.smallestSpread, reports: days.length, isNew } : undefined;
  });
}

function slide(site: Scored, { windowDays, lagDays }: NoticeUsualCriteria, onset: Day): void {
  const { days, values, window } = site;
  for (; site.to < days.length && onset - lagDays >= (days[site.to] as Day); site.to++) {
    const value = values[site.to] as number;
    window.splice(firstAfter(window, value), 0, value);
  }
  for (; site.from < site.to && onset - windowDays > (days[site.from] as Day); site.from++)
    window.splice(firstAfter(window, values[site.from] as number) - 1, 1);
}

/** The place of the first number above a bound, among numbers in ascending order. */
function firstAfter(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * From scores in ascending order, at least one. The spread is the standard deviation about the median, with what is far out
 * drawn in: for people who answer in coarse steps half of the middle 68 % is too wide or nothing. Quantiles are of the
 * mid-distribution, so that one slip among scores that never change still widens the spread.
 */
function levelOf(scores: readonly number[], { smallestSpread, furthestSpreads }: NoticeUsualCriteria): Level {
  const at = (p: number): number => midQuantileSorted(scores, p) as number;
  const median = at(0.5);
  const furthest = furthestSpreads * Math.max(smallestSpread, (at(0.84) - at(0.16)) / 2);
  let squares = 0;
  for (const score of scores) squares += Math.min(furthest, Math.abs(score - median)) ** 2;
  return {
    median,
    spread: Math.max(smallestSpread, Math.sqrt(squares / scores.length)),
    reports: scores.length,
    isNew: false,
  };
}

const ascending = (a: number, b: number): number => a - b;
