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
  const sites = new Map<string, { readonly site: Site; readonly byDay: Map<Day, number[]> }>();
  for (const report of reports) {
    if (report.when.day > today) continue;
    for (const { site, value } of report.scores) {
      if (!Number.isFinite(value)) continue;
      const key = siteKey(site);
      const known = sites.get(key) ?? { site, byDay: new Map<Day, number[]>() };
      sites.set(key, known);
      const values = known.byDay.get(report.when.day);
      if (values === undefined) known.byDay.set(report.when.day, [value]);
      else values.push(value);
    }
  }
  return [...sites].map(([key, { site, byDay }]) => ({ key, site, readings: readingsByDay(byDay) }));
}

/** The average of whatever was scored on a day. Symptoms that were not scored that day are not in it, also not as zero. */
export function meanOf(series: readonly Series[]): Reading[] {
  const byDay = new Map<Day, number[]>();
  for (const { readings } of series) {
    for (const { day, mean } of readings) {
      const values = byDay.get(day);
      if (values === undefined) byDay.set(day, [mean]);
      else values.push(mean);
    }
  }
  return [...byDay]
    .map(([day, values]) => ({ day, value: average(values) }))
    .sort((a, b) => a.day - b.day)
    .map(({ day, value }) => ({ day, lowest: value, mean: value, highest: value }));
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

function readingsByDay(byDay: ReadonlyMap<Day, readonly number[]>): Reading[] {
  return [...byDay]
    .map(([day, values]) => ({
      day,
      lowest: Math.min(...values),
      mean: average(values),
      highest: Math.max(...values),
    }))
    .sort((a, b) => a.day - b.day);
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function spreadOf(values: readonly number[]): number {
  const mean = average(values);
  return values.length < 2
    ? 0
    : Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
