import { type Inside, worstDay } from './inside.ts';

export const phases = ['before', 'begins', 'worst', 'settles', 'regrows', 'stays'] as const;
export type Phase = (typeof phases)[number];

/**
 * Where in its course a relapse is on a day: by what inflammation, what is felt and regrowth do, not by a calendar. Each is
 * told only once the picture shows it.
 */
export function phaseOn(inside: Inside, day: number): Phase {
  const { inflammation, bare, onceBare, felt, lastInflamed } = inside;
  if (day === 0) return 'before';
  const worst = worstDay(inside);
  if (day < worst && (bare[day] as number) < half * (bare[lastInflamed] as number)) return 'begins';
  if (day <= worst || (felt[day] as number) > eased * (felt[worst] as number)) return 'worst';
  const inAMonth = Math.min(bare.length - 1, day + 30);
  const isRegrowing = (bare[day] as number) - (bare[inAMonth] as number) > seen;
  if (isRegrowing && (onceBare[day] as number) - (bare[day] as number) > seen) return 'regrows';
  return isRegrowing || (inflammation[day] as number) > quiet ? 'settles' : 'stays';
}

/** Half of the insulation that goes while inflammation lasts. */
const half = 0.5;
/** Of what is felt at its worst: above it nobody would call it better. */
const eased = 0.9;
/** Inflammation that is no longer to be seen in the picture. */
const quiet = 0.1;
/** Insulation that has come back, or comes back within a month: two stretches of the picture. */
const seen = 0.02;
