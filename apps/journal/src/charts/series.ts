import { type Day, type Report, type Site, siteKey } from '@ebb/course';
import type { Reading } from './columns.ts';

/** One symptom at one place through time, a reading per day on which it was scored. */
export interface Series {
  readonly site: Site;
  readonly key: string;
  readonly readings: readonly Reading[];
}

/** Every site that was ever scored, in time order. Reports may come in any order; those after `today` are left out. */
export function seriesOf(reports: readonly Report[], today: Day): Series[] {
  const sites = new Map<string, Series & { readonly readings: Gathered[] }>();
  const inTime = reports.filter(({ when }) => when.day <= today).sort((a, b) => a.when.day - b.when.day);
  for (const { when, scores } of inTime) {
    for (const { site, value } of scores) {
      if (!Number.isFinite(value)) continue;
      const key = siteKey(site);
      const known = sites.get(key) ?? { key, site, readings: [] };
      if (known.readings.length === 0) sites.set(key, known);
      gather(known.readings, when.day, value);
    }
  }
  return [...sites.values()];
}

/** The average of whatever was scored on a day. Symptoms that were not scored that day are not in it, also not as zero. */
export function meanOf(series: readonly Series[]): Reading[] {
  const byDay = new Map<Day, { sum: number; count: number }>();
  for (const { readings } of series) {
    for (const { day, mean } of readings) {
      const known = byDay.get(day);
      if (known === undefined) byDay.set(day, { sum: mean, count: 1 });
      else {
        known.sum += mean;
        known.count += 1;
      }
    }
  }
  return [...byDay]
    .map(([day, { sum, count }]) => ({ day, lowest: sum / count, mean: sum / count, highest: sum / count }))
    .sort((a, b) => a.day - b.day);
}

/** The series that moved most (by standard deviation), which tell most of the course. */
export function mostMoved(series: readonly Series[], count: number): Series[] {
  return series
    .map((each) => ({ each, spread: spreadOf(each.readings.map((reading) => reading.mean)) }))
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => b.spread - a.spread || a.each.key.localeCompare(b.each.key))
    .slice(0, count)
    .map(({ each }) => each);
}

type Gathered = { -readonly [Field in keyof Reading]: Reading[Field] } & { count: number };

/** Adds a score to its day, which is the last one gathered or a later one. */
function gather(readings: Gathered[], day: Day, value: number): void {
  const last = readings.at(-1);
  if (last?.day !== day) {
    readings.push({ day, lowest: value, mean: value, highest: value, count: 1 });
    return;
  }
  last.count += 1;
  last.mean += (value - last.mean) / last.count;
  last.lowest = Math.min(last.lowest, value);
  last.highest = Math.max(last.highest, value);
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function spreadOf(values: readonly number[]): number {
  const mean = average(values);
  return values.length < 2
    ? 0
    : Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
