import type { Weighed } from './likely-day.ts';

/** The share of the peak that stays, with its interval. */
export interface ResidualShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The middle of what is believed about the share that stays, and the interval of a level. A share that was tried stands for
 * those nearest to it, evenly; "nothing stays" stands for itself.
 */
export function residualShare(
  { values, weights }: Weighed,
  tried: readonly number[],
  level: number,
): ResidualShare {
  const masses = tried.map(() => 0);
  values.forEach((value, cell) => {
    const place = tried.indexOf(value);
    masses[place] = (masses[place] as number) + (weights[cell] as number);
  });
  const at = (p: number): number => quantile(tried, masses, p);
  return { share: at(0.5), low: at((1 - level) / 2), high: at((1 + level) / 2) };
}

function quantile(tried: readonly number[], masses: readonly number[], p: number): number {
  let below = 0;
  for (const [place, mass] of masses.entries()) {
    if (below + mass >= p && mass > 0) {
      const [from, to] = standsFor(tried, place);
      return from + ((to - from) * (p - below)) / mass;
    }
    below += mass;
  }
  return tried.at(-1) as number;
}

function standsFor(tried: readonly number[], place: number): readonly [from: number, to: number] {
  const at = tried[place] as number;
  if (at === 0) return [0, 0];
  const lower = tried[place - 1] ?? at;
  const higher = tried[place + 1] ?? at;
  return [lower === 0 ? 0 : (lower + at) / 2, (at + higher) / 2];
}
