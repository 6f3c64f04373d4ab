import type { Fit } from '@ebb/simulate';
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

/** How many targets lie within their tolerance. */
export function within(achieved: readonly { readonly away: number }[]): number {
  return achieved.filter(({ away }) => away <= 1).length;
}

/** That as many targets are within tolerance as pages tell of. */
export function toldGate(
  what: string,
  achieved: readonly { readonly away: number }[],
  { fit, size }: { readonly fit: Fit; readonly size: JudgedFrom },
): Figure {
  return gate(
    {
      what: `${what}: away from what pages tell (${fit.within} of ${fit.figures})`,
      value: Math.abs(within(achieved) - fit.within) + Math.abs(achieved.length - fit.figures),
      unit: 'targets',
      bound: { atMost: 0 },
    },
    size,
  );
}
