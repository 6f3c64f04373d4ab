import type { AlarmThreshold } from './alarms.ts';
import type { Detector } from './detector.ts';
import { type Judgement, scoreAt } from './judgement.ts';

/**
 * The lowest threshold, coming from the highest, at which a detector still raises no more than so many false alarms a year
 * among the people it is tuned on. One for each wanted rate, in their order.
 */
export function thresholdsFor(
  people: readonly Judgement[],
  detector: Detector,
  wanted: readonly number[],
): readonly AlarmThreshold[] {
  const steps = stepsOf(people).map((at) => ({ at, calmBelow: detector.calmBelow(at) }));
  const rates = steps.map((threshold) => scoreAt(people, threshold).falsePerYear.rate);
  return wanted.map((rate) => {
    const above = rates.findIndex((found) => found > rate);
    return steps[above === -1 ? steps.length - 1 : Math.max(0, above - 1)] as AlarmThreshold;
  });
}

/** Scores that stand so many steps apart in their order, from the highest on; below the middle nobody would ask. */
function stepsOf(people: readonly Judgement[]): readonly number[] {
  const scores = Float64Array.from(
    people.flatMap(({ judged }) => [...judged.scores.filter((score) => Number.isFinite(score))]),
  ).sort();
  const steps = Array.from({ length: stepCount }, (_, step) => {
    const place = scores.length * (1 - 0.5 * (step / stepCount) ** 2);
    return scores[Math.min(scores.length - 1, Math.floor(place))] as number;
  });
  return [...new Set(steps)];
}

const stepCount = 300;
