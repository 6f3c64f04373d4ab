import type { CalibrationCriteria } from './noticing-definition.ts';

/** How often patterns of these log odds were relapses in simulated diaries, 0 to 1 (Platt's logistic calibration). */
export function calibrated(logOdds: number, criteria: CalibrationCriteria): number {
  const { slope, intercept, lowest, highest, atMost } = criteria;
  const bounded = Math.min(highest, Math.max(lowest, logOdds));
  return Math.min(atMost, 1 / (1 + Math.exp(-(slope * bounded + intercept))));
}
