/** How much of it a person would notice, by the share of what the place does that fails. */
export const feelings = ['nothing', 'little', 'clear', 'strong', 'most'] as const;
export type Feeling = (typeof feelings)[number];

export function feelingOf(felt: number): Feeling {
  const place = bounds.findIndex((bound) => felt < bound);
  return feelings[place === -1 ? bounds.length : place] as Feeling;
}

/** Own: five words are easier to tell apart than a number. */
const bounds = [0.02, 0.2, 0.45, 0.7];
