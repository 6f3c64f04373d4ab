import { exactChangeTest } from '../clinic/change-test.ts';
import { edssMsBase } from '../clinic/outcomes.ts';

const test = exactChangeTest(edssMsBase);

/** Whether an EDSS is worse than the baseline as MSBase counts it: by 1.5 from 0, by 1 below 6, by 0.5 from there. */
export function isWorse(baseline: number, score: number): boolean {
  return test.reaches('worsening', score, baseline);
}

/** Whether an EDSS is better than the baseline as MSBase counts it: by 1.5 from 1.5 or less, by 1 up to 6, by 0.5 above. */
export function isImproved(baseline: number, score: number): boolean {
  return test.reaches('improvement', score, baseline);
}

/** The change that makes a score worse than this baseline. */
export function worseningStep(baseline: number): number {
  return test.needed('worsening', baseline);
}
