import type { Outcome, Threshold, ThresholdStep } from '@ebb/course';

const measureNames: Readonly<Record<Outcome['measure'], { readonly name: string; readonly unit: string }>> = {
  edss: { name: 'the Expanded Disability Status Scale (EDSS)', unit: 'points' },
  sdmt: { name: 'the Symbol Digit Modalities Test (SDMT)', unit: 'points' },
  nhpt: { name: 'the Nine-Hole Peg Test (NHPT)', unit: 'seconds' },
  t25fw: { name: 'the Timed 25-Foot Walk (T25FW)', unit: 'seconds' },
};

/** Which measure, and how much of a change counts as worsening and as improvement. */
export function thresholdSentence({ measure, worse, worsening, improvement }: Outcome): string {
  const { name, unit } = measureNames[measure];
  const [up, down] = worse === 'higher' ? ['an increase', 'a decrease'] : ['a decrease', 'an increase'];
  const first = `Disability was measured with ${name}; worsening was ${up} from the baseline of at least ${thresholdSize(worsening, unit)}`;
  return isAlike(worsening, improvement)
    ? `${first}, and improvement ${down} by the same rule.`
    : `${first}. Improvement was ${down} of at least ${thresholdSize(improvement, unit)}.`;
}

/** '1.5 points where it was 0, 1 point where it was above 0 and at most 5, and 0.5 points where it was above 5'. */
export function thresholdSize(threshold: Threshold, unit: string): string {
  if (threshold.kind === 'percent')
    return threshold.atMost === undefined
      ? `${threshold.percent}% of it (compared as exact decimals)`
      : `${threshold.percent}% of it or ${threshold.atMost} ${unit}, whichever was less (compared as exact decimals)`;
  const [only, ...more] = threshold.steps;
  if (only !== undefined && more.length === 0) return points(only.change, unit);
  const steps = threshold.steps.map(
    (step, place) => `${points(step.change, unit)} where it was ${rangeOf(step, threshold.steps[place - 1])}`,
  );
  return `${steps.slice(0, -1).join(', ')}, and ${steps.at(-1) ?? ''}`;
}

/** The scores of a step: above those of the step before it, up to its own bound. */
function rangeOf(step: ThresholdStep, before: ThresholdStep | undefined): string {
  const above = lowerEnd(before);
  if (step.baseline === undefined) return above ?? 'any score';
  if (before === undefined && 'atMost' in step.baseline && step.baseline.atMost === 0) return '0';
  const upper = 'below' in step.baseline ? `below ${step.baseline.below}` : `at most ${step.baseline.atMost}`;
  return above === undefined ? upper : `${above} and ${upper}`;
}

function lowerEnd(before: ThresholdStep | undefined): string | undefined {
  if (before?.baseline === undefined) return undefined;
  return 'below' in before.baseline ? `at least ${before.baseline.below}` : `above ${before.baseline.atMost}`;
}

function points(change: number, unit: string): string {
  return `${change} ${change === 1 ? unit.replace(/s$/, '') : unit}`;
}

function isAlike(one: Threshold, other: Threshold): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
