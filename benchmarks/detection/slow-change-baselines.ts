import type { SimulatedDiary } from '@ebb/simulate';
import { averagedCoefficient, generalisedLeastSquares, type NoiseGrid, normalCdf } from '@ebb/stats';

/** Whether a method calls somebody slowly worse on the last of so many days of their diary. */
export type SlowChangeMethod = (diary: SimulatedDiary, days: number) => boolean;

const level = 0.05;
const DAYS_PER_YEAR = 365.25;
const DAYS_PER_MONTH = 30;

/** A straight line through every score of a symptom, as if days had nothing to do with each other. */
export const leastSquaresOfAllDays: SlowChangeMethod = (diary, days) =>
  isAnyWorse(diary, days, (scored) => slopeOf(scored, [() => 1, years], { dayToDay: [0], whiteNoise: [0] }));

/** The line and the season, through days that resemble each other by the likeliest noise; relapses and all. */
export const generalisedOfAllDays: SlowChangeMethod = (diary, days) =>
  isAnyWorse(diary, days, (scored) => slopeOf(scored, [() => 1, years, ...season], dailyNoise));

/** The same between relapses, with a step for each: the days themselves, and the one likeliest noise. */
export const generalisedBetweenRelapses: SlowChangeMethod = (diary, days) => {
  const onsets = diary.truth.relapses.map(({ onset }) => onset);
  return isAnyWorse(diary, days, (scored) => {
    const between = scored.filter(
      ({ day }) => !onsets.some((onset) => day >= onset - 7 && day <= onset + 120),
    );
    const steps = onsets.map((onset) => (day: number) => (day > onset ? 1 : 0));
    return slopeOf(between, [() => 1, years, ...season, ...steps], dailyNoise);
  });
};

/** Kendall's rank correlation of monthly means with time (Mann 1945), with the variance for ties. */
export const mannKendallByMonth: SlowChangeMethod = (diary, days) => isAnyWorse(diary, days, rankTrend);

interface Scored {
  readonly day: number;
  readonly value: number;
}

interface Slope {
  readonly slope: number;
  readonly p: number;
}

/** Bonferroni over the symptoms, two-sided, and only where it goes up. */
function isAnyWorse(
  { sites, reports }: SimulatedDiary,
  days: number,
  slopeOfSymptom: (scored: readonly Scored[]) => Slope | undefined,
): boolean {
  return sites.some((_, place) => {
    const scored = reports
      .filter(({ day, scores }) => day < days && !Number.isNaN(scores[place]))
      .map(({ day, scores }) => ({ day, value: scores[place] as number }));
    const found = slopeOfSymptom(scored);
    return found !== undefined && found.slope > 0 && found.p * sites.length < level;
  });
}

const years = (day: number): number => day / DAYS_PER_YEAR;
const season = [Math.sin, Math.cos].map((wave) => (day: number) => wave(2 * Math.PI * years(day)));
const dailyNoise: NoiseGrid = {
  dayToDay: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98],
  whiteNoise: [0, 0.2, 0.5, 1, 2],
};

function slopeOf(
  scored: readonly Scored[],
  columns: readonly ((day: number) => number)[],
  noise: NoiseGrid,
): Slope | undefined {
  if (scored.length <= columns.length) return undefined;
  const regression = {
    days: scored.map(({ day }) => day),
    response: scored.map(({ value }) => value),
    columns: columns.map((column) => scored.map(({ day }) => column(day))),
  };
  // No fit is surer than whole numbers allow.
  const fit = generalisedLeastSquares(regression, { ...noise, leastSd: 0.3 });
  const found = averagedCoefficient([fit], 1);
  return found && { slope: found.estimate, p: found.p };
}

function rankTrend(scored: readonly Scored[]): Slope {
  const months = [...Map.groupBy(scored, ({ day }) => Math.floor(day / DAYS_PER_MONTH)).values()];
  const means = months.map((month) => month.reduce((sum, { value }) => sum + value, 0) / month.length);
  let rises = 0;
  for (const [place, later] of means.entries())
    for (const before of means.slice(0, place)) rises += Math.sign(later - before);
  const spread = (count: number): number => count * (count - 1) * (2 * count + 5);
  const ties = [...Map.groupBy(means, (mean) => mean).values()].map(({ length }) => spread(length));
  const variance = (spread(means.length) - ties.reduce((sum, tied) => sum + tied, 0)) / 18;
  const z = variance === 0 ? 0 : (Math.abs(rises) - 1) / Math.sqrt(variance);
  return { slope: rises, p: z <= 0 ? 1 : 2 * normalCdf(-z) };
}
