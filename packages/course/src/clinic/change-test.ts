import type { Outcome, Threshold, ThresholdStep } from './disability-definition.ts';
import type { Direction } from './disability-finding.ts';

/** How scores of one measure are compared. Scores are in the units of the measure. */
export interface ChangeTest {
  /** The change from the baseline reaches the threshold. */
  readonly reaches: (direction: Direction, score: number, baseline: number) => boolean;
  /** There is a change in this direction, of any size. */
  readonly differs: (direction: Direction, score: number, baseline: number) => boolean;
  /** The change needed from this baseline, in the units of the measure. */
  readonly needed: (direction: Direction, baseline: number) => number;
  /** The score that just reaches it. */
  readonly target: (direction: Direction, baseline: number) => number;
}

/** Scores and thresholds are read to this many parts of a unit; all of them then are whole numbers, and comparisons are exact. */
const PARTS = 1_000_000;
const PERCENT_PARTS = 1_000;

/** Comparisons in exact decimals. */
export function exactChangeTest(outcome: Outcome): ChangeTest {
  const worsening = exactThreshold(outcome.worsening);
  const improvement = exactThreshold(outcome.improvement);
  return changeTest(outcome, (direction, rise, baseline) => {
    const of = direction === 'worsening' ? worsening : improvement;
    return of(Math.round(rise * PARTS), Math.round(baseline * PARTS));
  });
}

/** Comparisons as binary floating point makes them. */
export function binaryChangeTest(outcome: Outcome): ChangeTest {
  return changeTest(
    outcome,
    (direction, rise, baseline) => rise >= changeNeeded(thresholdOf(outcome, direction), baseline),
  );
}

function changeTest(
  outcome: Outcome,
  isEnough: (direction: Direction, rise: number, baseline: number) => boolean,
): ChangeTest {
  const isUp = (direction: Direction): boolean =>
    (direction === 'worsening') === (outcome.worse === 'higher');
  const rise = (direction: Direction, score: number, baseline: number): number =>
    isUp(direction) ? score - baseline : baseline - score;
  const needed = (direction: Direction, baseline: number): number =>
    changeNeeded(thresholdOf(outcome, direction), baseline);
  return {
    reaches: (direction, score, baseline) => isEnough(direction, rise(direction, score, baseline), baseline),
    differs: (direction, score, baseline) => rise(direction, score, baseline) > 0,
    needed,
    target: (direction, baseline) => {
      const change = needed(direction, baseline);
      return Math.round((baseline + (isUp(direction) ? change : -change)) * PARTS) / PARTS;
    },
  };
}

function thresholdOf(outcome: Outcome, direction: Direction): Threshold {
  return direction === 'worsening' ? outcome.worsening : outcome.improvement;
}

function changeNeeded(threshold: Threshold, baseline: number): number {
  if (threshold.kind === 'steps') return stepFor(threshold.steps, baseline).change;
  return Math.min(threshold.atMost ?? Number.POSITIVE_INFINITY, baseline / (100 / threshold.percent));
}

function stepFor(steps: readonly ThresholdStep[], baseline: number): ThresholdStep {
  const step = steps.find(({ baseline: bound }) => bound === undefined || holds(bound, baseline));
  if (step === undefined)
    throw new RangeError(`Cannot find the change needed from ${baseline}: the last step must have no bound`);
  return step;
}

function holds(bound: NonNullable<ThresholdStep['baseline']>, baseline: number): boolean {
  return 'atMost' in bound ? baseline <= bound.atMost : baseline < bound.below;
}

/** Whether a rise reaches the threshold of a baseline, both in whole parts of a unit. */
function exactThreshold(threshold: Threshold): (rise: number, baseline: number) => boolean {
  if (threshold.kind === 'steps') {
    const { steps } = threshold;
    return (rise, baseline) => rise >= Math.round(stepFor(steps, baseline / PARTS).change * PARTS);
  }
  const percent = Math.round(threshold.percent * PERCENT_PARTS);
  const most = Math.round((threshold.atMost ?? Number.MAX_SAFE_INTEGER / PARTS) * PARTS);
  return (rise, baseline) => rise >= most || rise * 100 * PERCENT_PARTS >= percent * baseline;
}
