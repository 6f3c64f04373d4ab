import type { Figure } from '../figures.ts';

/** A gate was set for so many people; with fewer, chance alone fails it, so that it says nothing. */
export interface JudgedFrom {
  readonly people: number;
  readonly from: number;
}

/** The figure with its bound, or with fewer people than that was set for, without a verdict. */
export function gate(
  { bound, ...figure }: Required<Pick<Figure, 'bound'>> & Omit<Figure, 'bound' | 'note'>,
  { people, from }: JudgedFrom,
): Figure {
  return people >= from
    ? { ...figure, bound }
    : { ...figure, note: `not judged with ${people} people, its bound is set for ${from}` };
}
