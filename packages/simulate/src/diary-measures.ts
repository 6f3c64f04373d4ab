import { mean, median } from '@ebb/stats';
import type { SimulatedDiary } from './simulated-diary.ts';

/** Correlation of the scores of one day with those of the next, for each person and symptom with at least ten such pairs. */
export function dayToDayCorrelations(
  diaries: readonly SimulatedDiary[],
  symptoms: readonly number[],
): readonly number[] {
  return seriesOf(diaries, symptoms).flatMap(({ days, scores }) => {
    const pairs = pairsApart(days, scores, 1);
    return pairs.length < 10 ? [] : known(correlation(pairs));
  });
}

/** Mean product of a symptom's standardised scores so many days apart, over all people and symptoms. */
export function autocorrelationAt(diaries: readonly SimulatedDiary[], lag: number): number {
  const products = seriesOf(diaries, everySymptom(diaries)).flatMap(({ days, scores }) => {
    const spread = deviation(scores);
    if (spread === 0) return [];
    const level = mean(scores);
    const standardised = scores.map((score) => (score - level) / spread);
    return pairsApart(days, standardised, lag).map(([a, b]) => a * b);
  });
  return mean(products);
}

/** Correlation of two symptoms of one person over their days, for each person and pair. */
export function pairwiseCorrelations(diaries: readonly SimulatedDiary[]): readonly number[] {
  return diaries.flatMap(({ sites, reports }) =>
    sites.flatMap((_, a) =>
      sites
        .slice(0, a)
        .flatMap((_, b) =>
          known(
            correlation(reports.map(({ scores }) => [scores[a] as number, scores[b] as number] as const)),
          ),
        ),
    ),
  );
}

/** Standard deviation of each person's scores of a symptom. */
export function spreadsWithin(diaries: readonly SimulatedDiary[], symptom: number): readonly number[] {
  return seriesOf(diaries, [symptom]).map(({ scores }) => deviation(scores));
}

/** Standard deviation of each person's most changeable symptom. */
export function widestSpreads(diaries: readonly SimulatedDiary[]): readonly number[] {
  return diaries.map((diary) =>
    Math.max(...diary.sites.map((_, place) => spreadsWithin([diary], place)[0] as number)),
  );
}

/** Share of the variance of a symptom that lies between people (ICC), the median over symptoms. */
export function shareBetweenPeople(diaries: readonly SimulatedDiary[]): number {
  const shares = everySymptom(diaries).map((place) => {
    const series = seriesOf(diaries, [place]);
    const between = deviation(series.map(({ scores }) => mean(scores))) ** 2;
    const within = mean(series.map(({ scores }) => deviation(scores) ** 2));
    return between / (between + within);
  });
  return median(shares) as number;
}

/** How often a report follows a day with one, and a day without; between the first and the last report of each person. */
export function followedByReport(
  diaries: readonly SimulatedDiary[],
): Readonly<Record<'reported' | 'missed', number>> {
  const followed = { reported: 0, missed: 0 };
  const seen = { reported: 0, missed: 0 };
  for (const { reports } of diaries) {
    const days = new Set(reports.map(({ day }) => day));
    const [first, last] = [reports[0], reports.at(-1)];
    if (first === undefined || last === undefined) continue;
    for (let day = first.day; day < last.day; day++) {
      const kind = days.has(day) ? 'reported' : 'missed';
      seen[kind]++;
      if (days.has(day + 1)) followed[kind]++;
    }
  }
  return { reported: followed.reported / seen.reported, missed: followed.missed / seen.missed };
}

/** Missed days between two reports, where there are any. */
export function silences(diaries: readonly SimulatedDiary[]): readonly number[] {
  return diaries.flatMap(({ reports }) =>
    reports
      .slice(1)
      .map(({ day }, place) => day - (reports[place] as (typeof reports)[number]).day - 1)
      .filter((missed) => missed > 0),
  );
}

/** Mean over people of how much the scores of the first week are above all later ones. */
export function firstWeekAbove(diaries: readonly SimulatedDiary[]): number {
  return mean(
    diaries.flatMap(({ reports }) => {
      const means = reports.map(({ day, scores }) => ({ day, score: mean([...scores]) }));
      const of = (isMeant: (day: number) => boolean): number =>
        mean(means.filter(({ day }) => isMeant(day)).map(({ score }) => score));
      return known(of((day) => day < 7) - of((day) => day >= 7));
    }),
  );
}

/** Days in a row on which the mean of a person's symptoms is more than a standard deviation above their own. */
export function flareLengths(diaries: readonly SimulatedDiary[]): readonly number[] {
  return diaries.flatMap(({ reports }) => {
    const means = reports.map(({ scores }) => mean([...scores]));
    const bound = mean(means) + deviation(means);
    const bad = reports.filter((_, place) => (means[place] as number) > bound);
    const lengths: number[] = [];
    for (const [place, { day }] of bad.entries()) {
      if (day - 1 === bad[place - 1]?.day) lengths.push((lengths.pop() as number) + 1);
      else lengths.push(1);
    }
    return lengths;
  });
}

interface ScoreSeries {
  readonly days: readonly number[];
  readonly scores: readonly number[];
}

function everySymptom(diaries: readonly SimulatedDiary[]): readonly number[] {
  return [...(diaries[0]?.sites ?? []).keys()];
}

function seriesOf(diaries: readonly SimulatedDiary[], symptoms: readonly number[]): readonly ScoreSeries[] {
  return diaries.flatMap(({ reports }) =>
    symptoms.map((place) => ({
      days: reports.map(({ day }) => day),
      scores: reports.map(({ scores }) => scores[place] as number),
    })),
  );
}

type Pair = readonly [number, number];

function pairsApart(days: readonly number[], scores: readonly number[], lag: number): readonly Pair[] {
  const scoreByDay = new Map(days.map((day, place) => [day, scores[place] as number]));
  return days.flatMap((day, place) => {
    const later = scoreByDay.get(day + lag);
    return later === undefined ? [] : [[scores[place] as number, later] as const];
  });
}

function correlation(pairs: readonly Pair[]): number {
  const [meanA, meanB] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [a, b] of pairs) {
    ab += (a - meanA) * (b - meanB);
    aa += (a - meanA) ** 2;
    bb += (b - meanB) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

function deviation(numbers: readonly number[]): number {
  const level = mean(numbers);
  return Math.sqrt(numbers.reduce((sum, number) => sum + (number - level) ** 2, 0) / (numbers.length - 1));
}

function known(number: number): readonly number[] {
  return Number.isNaN(number) ? [] : [number];
}
