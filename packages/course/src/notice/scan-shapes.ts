import type { ShapeCriteria } from './noticing-definition.ts';

export type ShapeKind = 'relapse' | 'short-spell';

/** How far above usual a spell is on each day since its onset, as a share of its worst. */
export interface Shape {
  readonly kind: ShapeKind;
  readonly heights: Float64Array;
}

/** Every shape of a definition over so many days, the onset's day included. */
export function shapesOf(criteria: ShapeCriteria): readonly Shape[] {
  const days = criteria.onsets.fourth + 1;
  const relapses = criteria.riseDays.flatMap((rise) =>
    criteria.worstAndFallDays.map(([worst, fall]): Shape => {
      return { kind: 'relapse', heights: heightsOf(days, (day) => riseStayFall(day, { rise, worst, fall })) };
    }),
  );
  const spells = criteria.shortSpellDays.map((length): Shape => {
    return {
      kind: 'short-spell',
      heights: heightsOf(days, (day) => (day < length ? 1 : Math.exp(length - 1 - day))),
    };
  });
  return [...relapses, ...spells];
}

export interface RiseStayFall {
  readonly rise: number;
  readonly worst: number;
  readonly fall: number;
}

/** Up in a straight line, at its worst, then down with a time constant; a day is taken at its middle. */
export function riseStayFall(day: number, { rise, worst, fall }: RiseStayFall): number {
  if (day < 0) return 0;
  const middle = day + 0.5;
  if (middle < rise) return middle / rise;
  return middle <= rise + worst ? 1 : Math.exp(-(middle - rise - worst) / fall);
}

function heightsOf(days: number, height: (day: number) => number): Float64Array {
  return Float64Array.from({ length: days }, (_, day) => height(day));
}
