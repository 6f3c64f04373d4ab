import type { Overall } from '@ebb/course';
import type { AnsweringManner } from './diary-world.ts';
import type { OrdinaryDays, SymptomDays } from './ordinary-days.ts';

/** A day against one's usual, and the places of the symptoms that are up on it. */
export interface WordOfDay {
  readonly overall: Overall;
  readonly up: readonly number[];
}

type ByWord = Extract<AnsweringManner, { readonly kind: 'by-word' }>;

/**
 * The word for each day, reported or not: people know how they felt on days of which they wrote nothing. Their sense of what
 * is usual follows slowly. Undefined where words are not used.
 */
export function wordsOfDays(
  manner: AnsweringManner,
  points: SymptomDays,
  { levels, spreads }: Pick<OrdinaryDays, 'levels' | 'spreads'>,
): readonly WordOfDay[] | undefined {
  if (manner.kind !== 'by-word') return undefined;
  const usual = Float64Array.from(levels);
  const above = new Float64Array(levels.length);
  return Array.from({ length: points[0]?.length ?? 0 }, (_, day) => {
    for (let place = 0; place < above.length; place++)
      above[place] = ((points[place] as Float64Array)[day] as number) - (usual[place] as number);
    for (let place = 0; place < above.length; place++)
      usual[place] = (usual[place] as number) + (above[place] as number) / manner.usualDays;
    return wordOf(manner, above, spreads);
  });
}

function wordOf({ up, muchUp, better }: ByWord, above: Float64Array, spreads: Float64Array): WordOfDay {
  const places: number[] = [];
  let isMuchUp = false;
  let spreadsAbove = 0;
  for (let place = 0; place < above.length; place++) {
    const points = above[place] as number;
    const spread = spreads[place] as number;
    spreadsAbove += points / spread;
    if (isAtLeast(points, spread, up)) places.push(place);
    isMuchUp ||= isAtLeast(points, spread, muchUp);
  }
  if (places.length > 0) return { overall: isMuchUp ? 'much-worse' : 'bit-worse', up: places };
  return { overall: spreadsAbove <= -better * above.length ? 'better' : 'same', up: places };
}

function isAtLeast(points: number, spread: number, least: ByWord['up']): boolean {
  return points >= least.points && points >= least.spreads * spread;
}
