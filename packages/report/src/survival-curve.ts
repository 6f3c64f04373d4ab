import type { MedianSurvival, SurvivalStep } from '@ebb/stats';

/** Kaplan-Meier estimate of one group; all times in years. */
export interface SurvivalCurve {
  readonly label: string;
  readonly persons: number;
  readonly events: number;
  readonly median: MedianSurvival;
  readonly steps: readonly SurvivalStep[];
}

/** Persons still followed and without the event just before this time. */
export function atRisk({ steps }: SurvivalCurve, years: number): number {
  return steps.find((step) => step.time >= years)?.atRisk ?? 0;
}

/** The estimate that holds at this time: 1 before the first event; absent after the last person has left. */
export function estimateAt(
  { steps }: SurvivalCurve,
  years: number,
): { readonly survival: number; readonly low?: number; readonly high?: number } | undefined {
  if (years > lastTime(steps)) return undefined;
  return steps.findLast((step) => step.time <= years) ?? { survival: 1, low: 1, high: 1 };
}

/** When the last person left. */
export function lastTime(steps: readonly SurvivalStep[]): number {
  return steps.at(-1)?.time ?? 0;
}
