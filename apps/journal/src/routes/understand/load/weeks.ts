import { type FibromyalgiaLife, type LoadSource, trueFlares, trueRemissions } from '@ebb/simulate';
import { mean } from '@ebb/stats';
import { bySource } from './layers.ts';

/** Four weeks before anything begins, a year of trying, then a year without. */
export const weeksBefore = 4;
export const weeksOfTrying = 52;
export const weeks = 104;

/** One person by week: the mean of its days; what is not points is 0-1. */
export interface Weeks {
  /** How much it gets in the way of life, 0-10: a tenth of the FIQR. */
  readonly interference: Float32Array;
  /** 0-10. */
  readonly pain: Float32Array;
  /** 0 to about 1.6. */
  readonly load: Float32Array;
  /** What each source weighs in the load; below 0 where it takes off. */
  readonly loadBy: Readonly<Record<LoadSource, Float32Array>>;
  readonly symptoms: Float32Array;
  readonly threat: Float32Array;
  readonly sensitisation: Float32Array;
  readonly safety: Float32Array;
  /** Weeks in which a flare was at its worst. */
  readonly flares: readonly number[];
  /** Weeks within a stretch in which symptoms do not run life, by the definition of the course page. */
  readonly quiet: readonly number[];
}

/** What the chart can show. */
export const measures = ['interference', 'pain'] as const satisfies readonly (keyof Weeks)[];
export type Measure = (typeof measures)[number];

export function weeksOf(life: FibromyalgiaLife): Weeks {
  const { truth, pain, fiqr } = life;
  const flares = trueFlares(truth);
  const stretches = trueRemissions(life, flares);
  const all = Array.from({ length: weeks }, (_, week) => week);
  return {
    interference: Float32Array.from(fiqr.subarray(weeksBefore, weeksBefore + weeks), (points) => points / 10),
    pain: byWeek(pain, 10),
    load: byWeek(truth.load, 1),
    loadBy: bySource((source) => byWeek(truth.loadBy[source], 1)),
    symptoms: byWeek(truth.symptoms, 100),
    threat: byWeek(truth.threat, 1),
    sensitisation: byWeek(truth.sensitisation, 1),
    safety: byWeek(truth.safety, 1),
    flares: flares.map(({ worst }) => Math.floor(worst / 7) - weeksBefore).filter((week) => week >= 0),
    quiet: all.filter((week) => {
      const lastDay = 7 * (week + weeksBefore) + 6;
      return stretches.some(({ from, last }) => from <= lastDay && lastDay <= last);
    }),
  };
}

function byWeek(days: Float64Array, over: number): Float32Array {
  return Float32Array.from({ length: weeks }, (_, week) => {
    const from = 7 * (week + weeksBefore);
    return mean(days.subarray(from, from + 7)) / over;
  });
}
