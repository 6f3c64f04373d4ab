import type { AutocorrelationCriteria } from './noticing-definition.ts';

/** How alike the days next to each other were so far, as sums that grow with the diary. */
export interface DayToDay {
  products: number;
  squares: number;
  /** Of all days, whatever lies between them. */
  daySquares: number;
  days: number;
}

export function nothingAlikeYet(): DayToDay {
  return { products: 0, squares: 0, daySquares: 0, days: 0 };
}

/** Counts two days in a row, in spreads from the usual level. A day far out says more about a spell than about the days between. */
export function countPair(
  sums: DayToDay,
  pair: readonly [before: number, after: number],
  criteria: AutocorrelationCriteria,
): void {
  const [before, after] = pair;
  if (Math.abs(before) >= criteria.within || Math.abs(after) >= criteria.within) return;
  sums.products += before * after;
  sums.squares += (before * before + after * after) / 2;
}

/** Correlation of one day with the next, drawn towards what diaries usually show; never negative. */
export function dayToDayCorrelation(
  sums: DayToDay,
  { usual, weight, most }: AutocorrelationCriteria,
): number {
  return Math.min(most, Math.max(0, (usual * weight + sums.products) / (weight + sums.squares)));
}

/** Counts a day, in spreads from the usual level. */
export function countDay(sums: DayToDay, deviation: number, criteria: AutocorrelationCriteria): void {
  if (Math.abs(deviation) >= criteria.within) return;
  sums.daySquares += deviation * deviation;
  sums.days++;
}

/** Variance of a day about the usual level, in squared spreads; drawn towards 1, which is what a spread is made to be. */
export function dayVariance({ daySquares, days }: DayToDay, { weight }: AutocorrelationCriteria): number {
  return (weight + daySquares) / (weight + days);
}

/** Over a gap of whole days; days too far apart say nothing about each other. */
export function correlationOver(
  gap: number,
  dayToDay: number,
  { longestGapDays }: AutocorrelationCriteria,
): number {
  return gap > longestGapDays ? 0 : dayToDay ** gap;
}
