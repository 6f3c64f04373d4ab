import type { Day } from '../day.ts';
import { type Site, siteKey } from '../diary/symptom.ts';
import type { DayReports } from './day-reports.ts';
import type { SlowChangeCriteria } from './noticing-definition.ts';
import { slowSeriesOf } from './slow-series.ts';
import { slowTrends } from './slow-trend.ts';

/**
 * A worsening must still be likely once the spells that were noticed and never answered are left out like relapses, each with
 * a step. To ask for as much evidence as without would cost a third of those who do get worse, as a false notice takes four
 * months out of the diary.
 */
const noticedSpells = {
  /** Two-sided, for one symptom. */
  level: 0.15,
  source:
    'Ebb, on 60 simulated people over three years. No relapse ever answered: 5 % of stable people were told that they get worse (12 % without this), and 92 % of those worse by a point a year (100 %). Every relapse answered, false notices not: 0 % (0 %) and 68 % (73 %)',
};

interface Between {
  readonly byDay: DayReports;
  readonly onsets: readonly Day[];
}

interface LookedAt {
  readonly looks: readonly Day[];
  readonly criteria: SlowChangeCriteria;
}

/** Whether what a symptom shows at a look may as well be what those spells left. */
export function leftBySpells(
  noticed: readonly Day[],
  { byDay, onsets }: Between,
  { looks, criteria }: LookedAt,
): (site: Site, look: Day) => boolean {
  if (noticed.length === 0) return () => false;
  const all = [...onsets, ...noticed];
  const trends = new Map(
    slowSeriesOf(byDay, all, criteria).map((series) => [
      siteKey(series.site),
      slowTrends(series, looks, criteria),
    ]),
  );
  return (site, look) => {
    const trend = trends.get(siteKey(site))?.get(look);
    return trend === undefined || trend.perYear < criteria.pointsPerYear || trend.p >= noticedSpells.level;
  };
}
