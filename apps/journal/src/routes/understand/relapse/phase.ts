import { type Inside, lastDay, worstDay } from './inside.ts';

export const phases = ['before', 'begins', 'worst', 'settles', 'regrows', 'stays'] as const;
export type Phase = (typeof phases)[number];

/**
 * Where in its course a relapse is on a day: by what inflammation, what is felt and regrowth do, not by a calendar. Each is
 * told only once the picture shows it.
 */
export function phaseOn(inside: Inside, day: number): Phase {
  const { inflammation, bare, onceBare, felt } = inside;
  if (day === 0) return 'before';
  const worst = worstDay(inside);
  if ((felt[day] as number) > nearly * (felt[worst] as number)) return 'worst';
  if (day < worst) return 'begins';
  const inAMonth = Math.min(bare.length - 1, day + 30);
  const fallsBy = (later: number): number => (bare[day] as number) - (bare[later] as number);
  if ((onceBare[day] as number) - (bare[day] as number) > seen)
    return fallsBy(inAMonth) > seen ? 'regrows' : 'stays';
  return fallsBy(lastDay) > seen || (inflammation[day] as number) > quiet ? 'settles' : 'stays';
}

/** Of what is felt on the worst day: above it nobody would call it better. */
const nearly = 0.9;
/** Inflammation that is no longer to be seen in the picture. */
const quiet = 0.1;
/** Insulation that has come back, or is still to: two stretches of the picture. */
const seen = 0.02;
