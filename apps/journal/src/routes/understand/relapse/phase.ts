import type { Inside } from './inside.ts';

export const phases = ['before', 'begins', 'worst', 'settles', 'regrows', 'stays'] as const;
export type Phase = (typeof phases)[number];

/**
 * Where in its course a relapse is on a day: by what inflammation, what is felt and regrowth do, not by a
 * calendar. It has not settled before the day on which most is felt.
 */
export function phaseOn({ inflammation, bare, felt, lastInflamed }: Inside, day: number): Phase {
  if (day === 0) return 'before';
  const share = inflammation[day] as number;
  const mostFelt = felt.indexOf(Math.max(...felt));
  if (day <= Math.max(lastInflamed, mostFelt))
    return (bare[day] as number) < half * (bare[lastInflamed] as number) ? 'begins' : 'worst';
  if (share > quiet) return 'settles';
  const inAMonth = Math.min(bare.length - 1, day + 30);
  return (bare[day] as number) - (bare[inAMonth] as number) > slow ? 'regrows' : 'stays';
}

/** Half of the insulation that goes while inflammation lasts. */
const half = 0.5;
/** Inflammation that is no longer to be seen in the picture. */
const quiet = 0.1;
/** Insulation that comes back within a month, so little that nobody would see it. */
const slow = 0.02;

/** How much of it a person would notice, by the share of what the place does that fails. */
export const feelings = ['nothing', 'little', 'clear', 'strong', 'most'] as const;
export type Feeling = (typeof feelings)[number];

export function feelingOf(felt: number): Feeling {
  const place = bounds.findIndex((bound) => felt < bound);
  return feelings[place === -1 ? bounds.length : place] as Feeling;
}

/** Own: five words are easier to tell apart than a number. */
const bounds = [0.02, 0.2, 0.45, 0.7];
