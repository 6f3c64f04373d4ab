import type { SurvivalStep } from './kaplan-meier.ts';

export interface MedianSurvival {
  /** Absent while the curve has not come down to a half. */
  readonly median?: number;
  /** Absent when the lower ends never come down to a half. */
  readonly low?: number;
  /** Absent when the upper ends never come down to a half: the interval is open above. */
  readonly high?: number;
}

/**
 * When half have had the event, with the interval of Brookmeyer & Crowley (Biometrics 1982;38:29): where the curve and its
 * pointwise ends first come down to a half; half-way to the next drop if they stand at exactly a half, and where they first
 * stand there if they never drop again. This is what `print(survfit(...))` shows in R; `quantile` differs in that last case
 * alone.
 */
export function medianSurvival(curve: readonly SurvivalStep[]): MedianSurvival {
  const median = firstAtHalf(curve, (step) => step.survival);
  const low = firstAtHalf(curve, (step) => step.low);
  const high = firstAtHalf(curve, (step) => step.high);
  return {
    ...(median === undefined ? {} : { median }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

function firstAtHalf(
  curve: readonly SurvivalStep[],
  share: (step: SurvivalStep) => number | undefined,
): number | undefined {
  const first = curve.find((step) => (share(step) ?? 1) < 0.5 + rounding);
  if (first === undefined) return undefined;
  const reached = share(first) as number;
  if (reached <= 0.5 - rounding) return first.time;
  const next = curve.find((step) => (share(step) ?? 1) < reached);
  return next === undefined ? first.time : (first.time + next.time) / 2;
}

/** What R's survival takes for exactly a half. */
const rounding = Math.sqrt(Number.EPSILON);
