import type { Overall } from '@ebb/course';
import type { AnsweringManner } from './diary-world.ts';
import type { OrdinaryDays, SymptomDays } from './ordinary-days.ts';

/** A day against one's usual, and the symptoms that are up on it. */
export interface WordOfDay {
  readonly overall: Overall;
  readonly up: ReadonlySet<number>;
}

type ByWord = Extract<AnsweringManner, { readonly kind: 'by-word' }>;

/** The word for each day, reported or not: people know how they felt on days of which they wrote nothing. Undefined where words are not used. */
export function wordsOfDays(
  manner: AnsweringManner,
  points: SymptomDays,
  { levels, spreads }: Pick<OrdinaryDays, 'levels' | 'spreads'>,
): readonly WordOfDay[] | undefined {
  if (manner.kind !== 'by-word') return undefined;
  const usual = Float64Array.from(levels);
  return Array.from({ length: points[0]?.length ?? 0 }, (_, day) => {
    const today = points.map((symptom) => symptom[day] as number);
    const word = wordOf(manner, today, usual, spreads);
    for (const [place, value] of today.entries())
      usual[place] = (usual[place] as number) + (value - (usual[place] as number)) / manner.usualDays;
    return word;
  });
}

function wordOf(
  { up, muchUp, better }: ByWord,
  today: readonly number[],
  usual: Float64Array,
  spreads: Float64Array,
): WordOfDay {
  const above = today.map((value, place) => value - (usual[place] as number));
  const isAbove = ({ spreads: times, points }: ByWord['up']): readonly number[] =>
    [...above.keys()].filter(
      (place) => (above[place] as number) >= Math.max(points, times * (spreads[place] as number)),
    );
  const isUp = isAbove(up);
  const mean =
    above.reduce((sum, points, place) => sum + points / (spreads[place] as number), 0) / above.length;
  if (isUp.length === 0) return { overall: mean <= -better ? 'better' : 'same', up: new Set() };
  return { overall: isAbove(muchUp).length > 0 ? 'much-worse' : 'bit-worse', up: new Set(isUp) };
}
