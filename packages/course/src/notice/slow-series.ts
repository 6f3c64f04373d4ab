import type { TimedRegression } from '@ebb/stats';
import { addDays, addMonths, type Day } from '../day.ts';
import type { Site } from '../diary/symptom.ts';
import type { DayReport, DayReports } from './day-reports.ts';
import { isEvidence } from './notice-usual.ts';
import type { SlowChangeCriteria } from './noticing-definition.ts';

/** The scores of one symptom between relapses, as means over a few days, with what may have moved them besides time. */
export interface SlowSeries {
  readonly site: Site;
  /** First scored day, used or not; means are taken over whole stretches from then on. */
  readonly from: Day;
  /** The day with which its scores reach back far enough; absent before. */
  readonly due?: Day;
  readonly stretches: readonly Stretch[];
  readonly regression: TimedRegression;
  /** Scored days that were left out. */
  readonly leftOut: readonly Day[];
}

interface Stretch {
  /** First and last day with a score that is used; the stretch itself ends with `end`. */
  readonly from: Day;
  readonly to: Day;
  readonly end: Day;
  readonly reports: number;
}

/** Place of the slope among the columns of every series. */
export const slopeColumn = 1;

/** One series for each site that was ever scored. `onsets` are those of relapses. */
export function slowSeriesOf(
  { sites, reports }: DayReports,
  onsets: readonly Day[],
  criteria: SlowChangeCriteria,
): readonly SlowSeries[] {
  const unused = new Set(reports.filter((report) => !isUsed(report, onsets, criteria)));
  return sites.flatMap((site, place) => {
    const scored = reports.filter(({ scores }) => !Number.isNaN(scores[place]));
    const from = scored[0]?.day;
    if (from === undefined) return [];
    const old = addMonths(from, criteria.fromMonths);
    const due = scored.find(({ day }) => day >= old)?.day;
    const stretches = stretchesOf(
      scored.filter((report) => !unused.has(report)),
      from,
      criteria,
    );
    return {
      site,
      from,
      ...(due === undefined ? {} : { due }),
      stretches: stretches.map(({ end, together }) => ({
        from: (together[0] as DayReport).day,
        to: (together.at(-1) as DayReport).day,
        end,
        reports: together.length,
      })),
      regression: regressionOf(
        stretches.map(({ together }) => together),
        { site: place, onsets },
        criteria,
      ),
      leftOut: scored.filter((report) => unused.has(report)).map(({ day }) => day),
    };
  });
}

function isUsed(report: DayReport, onsets: readonly Day[], { leaveOut }: SlowChangeCriteria): boolean {
  const [before, after] = leaveOut;
  return (
    isEvidence(report) && !onsets.some((onset) => report.day >= onset - before && report.day <= onset + after)
  );
}

function stretchesOf(
  used: readonly DayReport[],
  from: Day,
  { meanOverDays }: SlowChangeCriteria,
): readonly { readonly end: Day; readonly together: readonly DayReport[] }[] {
  const byNumber = Map.groupBy(used, ({ day }) => Math.floor((day - from) / meanOverDays));
  return [...byNumber].map(([number, together]) => ({
    end: addDays(from, (number + 1) * meanOverDays - 1),
    together,
  }));
}

interface Moved {
  readonly site: number;
  readonly onsets: readonly Day[];
}

function regressionOf(
  stretches: readonly (readonly DayReport[])[],
  { site, onsets }: Moved,
  criteria: SlowChangeCriteria,
): TimedRegression {
  const meanOf = (of: (report: DayReport) => number): readonly number[] =>
    stretches.map((together) => together.reduce((sum, report) => sum + of(report), 0) / together.length);
  return {
    days: meanOf(({ day }) => day),
    response: meanOf(({ scores }) => scores[site] as number),
    columns: columnsOf(stretches.flat(), onsets, criteria).map(meanOf),
    reports: stretches.map(({ length }) => length),
  };
}

const DAYS_PER_YEAR = 365.25;

/** An intercept, years, the season where there is most of a year, and a step for what each relapse left. */
function columnsOf(
  used: readonly DayReport[],
  onsets: readonly Day[],
  { seasonFromDays }: SlowChangeCriteria,
): readonly ((report: DayReport) => number)[] {
  const first = used[0]?.day ?? Number.NaN;
  const last = used.at(-1)?.day ?? Number.NaN;
  const year = ({ day }: DayReport): number => (day - first) / DAYS_PER_YEAR;
  const season = [
    (report: DayReport): number => Math.sin(2 * Math.PI * year(report)),
    (report: DayReport): number => Math.cos(2 * Math.PI * year(report)),
  ];
  return [
    () => 1,
    year,
    ...(last - first > seasonFromDays ? season : []),
    ...onsets
      .filter((onset) => onset > first && onset < last)
      .map(
        (onset) =>
          ({ day }: DayReport): number =>
            day > onset ? 1 : 0,
      ),
  ];
}
