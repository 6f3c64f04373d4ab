/** On which scale the interval is symmetric (R's `conf.type`; `log` is R's default), and how sure it is. */
export interface SurvivalInterval {
  readonly transform: SurvivalTransform;
  readonly level: number;
}

export type SurvivalTransform = keyof typeof ends;

interface Ends {
  readonly low?: number;
  readonly high?: number;
}

/** The ends of the interval around a survival; `reach` is the standard error of its logarithm times the normal quantile. */
export function survivalInterval(transform: SurvivalTransform, survival: number, reach: number): Ends {
  return survival === 0 ? {} : ends[transform](survival, reach);
}

const ends = {
  log: (survival: number, reach: number): Ends => ({
    low: survival * Math.exp(-reach),
    high: Math.min(1, survival * Math.exp(reach)),
  }),
  'log-log': (survival: number, reach: number): Ends => {
    if (survival === 1) return {};
    const hazard = -Math.log(survival);
    const factor = Math.exp(reach / hazard);
    return { low: Math.exp(-hazard * factor), high: Math.exp(-hazard / factor) };
  },
} as const;
