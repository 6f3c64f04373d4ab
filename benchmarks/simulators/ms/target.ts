import type { KnownHow } from '../marks.ts';

/**
 * One published figure that simulated people should come near to. `read`: seen in its source; `from-table`: read in a table of
 * others that names the source; `recalled`: from memory, it must not be shown as published; `own`: no source gives one.
 */
export interface Target<Measure extends string> {
  readonly measure: Measure;
  readonly what: string;
  /** A range where cohorts contradict each other: whatever lies in it agrees with one of them. */
  readonly published: number | readonly [low: number, high: number];
  readonly tolerance: number;
  readonly known: KnownHow;
  readonly cite: string;
}

/** A target with what simulated people achieve, and how many tolerances that is away from it. */
export interface Achieved extends Target<string> {
  readonly achieved: number;
  readonly away: number;
}

export function compare<Measure extends string>(
  targets: readonly Target<Measure>[],
  measures: Readonly<Record<Measure, number>>,
): readonly Achieved[] {
  return targets.map((target) => {
    const achieved = measures[target.measure];
    return { ...target, achieved, away: distanceTo(target.published, achieved) / target.tolerance };
  });
}

function distanceTo(published: Target<string>['published'], achieved: number): number {
  if (typeof published === 'number') return Math.abs(achieved - published);
  const [low, high] = published;
  // Not Math.max: what could not be computed is not near.
  return achieved >= low && achieved <= high
    ? 0
    : Math.min(Math.abs(achieved - low), Math.abs(achieved - high));
}
