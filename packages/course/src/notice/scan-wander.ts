import type { Day } from '../day.ts';
import type { WanderCriteria } from './noticing-definition.ts';

/** How far a person's scores wandered over weeks so far, as sums over channels that grow with the diary. */
export interface Wander {
  /** Latest days as far back as any is compared, in order of time. */
  readonly latest: { readonly day: Day; readonly deviations: Float64Array }[];
  readonly products: Float64Array;
  readonly days: Float64Array;
}

export function nothingWanderedYet(channels: number): Wander {
  return { latest: [], products: new Float64Array(channels), days: new Float64Array(channels) };
}

/**
 * Counts a day, in spreads from the usual level: what it has in common with the days some weeks before it is neither the
 * wobble of single days nor the usual level. Days far above usual rather tell of a spell. Days come in order.
 */
export function countWander(
  { latest, products, days }: Wander,
  day: Day,
  deviations: Float64Array,
  criteria: WanderCriteria,
): void {
  const [nearest, furthest] = criteria.lagDays;
  while (latest[0] !== undefined && day - latest[0].day > furthest) latest.shift();
  const earlier = latest.filter((one) => day - one.day >= nearest);
  for (const [channel, deviation] of deviations.entries()) {
    if (!isCalm(deviation, criteria)) continue;
    let sum = 0;
    let compared = 0;
    for (const one of earlier) {
      const before = one.deviations[channel] as number;
      if (!isCalm(before, criteria)) continue;
      sum += before;
      compared++;
    }
    if (compared === 0) continue;
    products[channel] = (products[channel] as number) + (deviation * sum) / compared;
    days[channel] = (days[channel] as number) + 1;
  }
  latest.push({ day, deviations: Float64Array.from(deviations) });
}

/**
 * Variance of how far the scores of this person wander beyond what people do in whom nothing wanders, in squared spreads; 0 in
 * most people. All symptoms tell of it together: one alone has too few days.
 */
export function wanderVariance({ products, days }: Wander, criteria: WanderCriteria): number {
  const { usual, weight, beyond, times, most } = criteria;
  const shown = (usual * weight + sumOf(products)) / (weight + sumOf(days));
  return Math.min(most, times * Math.max(0, shown - beyond));
}

/** How far wandering gets from where it was, by the day since then and as a share of how far it ever does. */
export function wanderedAfter(days: number, { fadeDays }: WanderCriteria): Float64Array {
  return Float64Array.from({ length: days }, (_, day) =>
    Math.sqrt(1 - Math.exp((-2 * (day + 0.5)) / fadeDays)),
  );
}

/** No day that is missing is calm. */
function isCalm(deviation: number, { above, below }: WanderCriteria): boolean {
  return deviation > below && above > deviation;
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((total, number) => total + number, 0);
}
