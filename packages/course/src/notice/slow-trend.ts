import { averagedCoefficient, averagedInterval, type GeneralisedFit, generalisedFitsUpTo } from '@ebb/stats';
import type { Day } from '../day.ts';
import type { SlowChangeCriteria } from './noticing-definition.ts';
import { type SlowSeries, slopeColumn } from './slow-series.ts';

/** How a symptom moved between relapses up to a day; points of 0-10 a year, worse is above 0. */
export interface SlowTrend {
  readonly perYear: number;
  /** Two-sided, for this symptom alone. */
  readonly p: number;
  /** How many of the stretches it rests on: those that were over. */
  readonly stretches: number;
  readonly fits: readonly GeneralisedFit[];
}

/** The trend of a series as it stood at the end of each of these days, in order; none where too few stretches had a score. */
export function slowTrends(
  { stretches, regression }: SlowSeries,
  asOf: readonly Day[],
  criteria: SlowChangeCriteria,
): ReadonlyMap<Day, SlowTrend> {
  const least = stretchesNeeded(regression.columns.length, criteria);
  const known = asOf
    .map((day) => ({ day, over: stretches.filter(({ end }) => end <= day).length }))
    .filter(({ over }) => over >= least);
  const fits = generalisedFitsUpTo(
    regression,
    criteria.noise,
    known.map(({ over }) => over),
  );
  const trends = new Map<Day, SlowTrend>();
  for (const [place, { day, over }] of known.entries()) {
    const upTo = fits[place] as readonly GeneralisedFit[];
    const slope = averagedCoefficient(upTo, slopeColumn);
    if (slope !== undefined)
      trends.set(day, { perYear: slope.estimate, p: slope.p, stretches: over, fits: upTo });
  }
  return trends;
}

/** A fit wants more means than columns, however many relapses there were. */
export function stretchesNeeded(columns: number, { minimumStretches }: SlowChangeCriteria): number {
  return Math.max(minimumStretches, columns + 1);
}

export function trendInterval(
  { fits }: SlowTrend,
  level: number,
): { readonly low: number; readonly high: number } {
  return averagedInterval(fits, slopeColumn, level) as { readonly low: number; readonly high: number };
}
