import { type FibromyalgiaLife, trueFlares } from '@ebb/simulate';
import { mean } from '@ebb/stats';
import { entryDay, entryWeek, meetsCriteria, painOfWeek, type Registry } from './cohorts.ts';
import { correlation, deviation, shareOf } from './describe-numbers.ts';

/** What people with fibromyalgia are like on entry, from day to day and over five years of usual care. */
export interface RegistryMeasures {
  readonly 'entry-fiqr': number;
  readonly 'entry-fiqr-sd': number;
  readonly 'entry-pain': number;
  readonly 'daily-sd': number;
  readonly 'daily-icc': number;
  readonly 'daily-lag-1': number;
  readonly 'pain-after-bad-night': number;
  readonly 'any-flare': number;
  readonly flares: number;
  readonly 'negative-per-100-years': number;
  readonly 'ever-negative': number;
  readonly 'negative-at-4-years': number;
  readonly 'entry-severity': number;
  readonly 'severity-change': number;
  readonly 'severity-worse': number;
  readonly 'severity-first-last': number;
}

export function registryMeasures({ everybody, entered }: Registry): RegistryMeasures {
  const fiqr = entered.map((life) => life.fiqr[entryWeek] as number);
  return {
    'entry-fiqr': mean(fiqr),
    'entry-fiqr-sd': deviation(fiqr),
    'entry-pain': mean(entered.map((life) => painOfWeek(life, entryWeek))),
    ...dailyMeasures(entered),
    ...flareMeasures(entered),
    ...criteriaMeasures(entered),
    ...severityMeasures(entered),
    'severity-first-last': correlation(
      everybody.map(({ severity }) => severity[entryWeek] as number),
      everybody.map(({ severity }) => severity.at(-1) as number),
    ),
  };
}

/** Ninety days of daily pain. */
function dailyMeasures(entered: readonly FibromyalgiaLife[]) {
  const days = 90;
  const pain = entered.map((life) => life.pain.subarray(entryDay, entryDay + days));
  const within = mean(pain.map((daily) => deviation(daily) ** 2));
  const between = deviation(pain.map(mean)) ** 2 - within / days;
  return {
    'daily-sd': mean(pain.map(deviation)),
    'daily-icc': between / (between + within),
    'daily-lag-1': mean(pain.map((daily) => correlation(daily.subarray(1), daily))),
    'pain-after-bad-night': mean(
      entered.map(({ truth, pain: told }) =>
        painAfterBadNight(
          truth.sleep.subarray(entryDay, entryDay + days),
          told.subarray(entryDay, entryDay + days),
        ),
      ),
    ),
  };
}

/** Points of pain for one deviation of worse sleep in the night before, with the pain of the day before held fixed. */
function painAfterBadNight(sleep: Float64Array, pain: Float64Array): number {
  const [today, night] = [pain.subarray(1), sleep.subarray(1)];
  const withNight = correlation(today, night);
  const withDay = correlation(today, pain);
  const both = correlation(pain, night);
  return (-(withNight - withDay * both) / (1 - both * both)) * deviation(today);
}

function flareMeasures(entered: readonly FibromyalgiaLife[]) {
  const counts = entered.map(
    ({ truth }) => trueFlares({ symptoms: truth.symptoms.subarray(0, entryDay + 182) }).length,
  );
  return { 'any-flare': shareOf(counts, (count) => count > 0), flares: mean(counts) };
}

/** Asked every half year for four years, as in the registry. */
function criteriaMeasures(entered: readonly FibromyalgiaLife[]) {
  const visits = Array.from({ length: 8 }, (_, visit) => entryWeek + 26 * (visit + 1));
  const firstNegative = entered.map((life) => visits.findIndex((week) => !meetsCriteria(life, week)));
  const negative = firstNegative.filter((visit) => visit >= 0).length;
  const years = firstNegative.reduce((sum, visit) => sum + (visit >= 0 ? visit + 1 : visits.length) / 2, 0);
  return {
    'negative-per-100-years': (100 * negative) / years,
    'ever-negative': negative / entered.length,
    'negative-at-4-years': shareOf(entered, (life) => !meetsCriteria(life, visits.at(-1) as number)),
  };
}

function severityMeasures(entered: readonly FibromyalgiaLife[]) {
  const changes = entered.map(
    ({ severity }) => (severity[entryWeek + 5 * 52] as number) - (severity[entryWeek] as number),
  );
  return {
    'entry-severity': mean(entered.map(({ severity }) => severity[entryWeek] as number)),
    'severity-change': mean(changes),
    'severity-worse': shareOf(changes, (change) => change > 0),
  };
}
