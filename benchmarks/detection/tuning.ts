import { noticingDefinitions } from '@ebb/course';
import type { AlarmThreshold } from './alarms.ts';
import { fittedPlatt } from './calibration.ts';
import { judgeCohort } from './cohort.ts';
import { detectors } from './detectors.ts';
import { oddsAndTruth } from './log-odds.ts';
import { type Sizes, tuningSeed } from './sizes.ts';
import { thresholdsFor } from './threshold.ts';

/** Wanted false alarms a year. */
export const wantedRates = [0.1, 0.25, 0.5, 1] as const;

/** The rate at which the product asks by default, and at which all are compared. */
export const usualRate: (typeof wantedRates)[number] = 0.25;

/** What was learned of a detector from the people it was tuned on. */
export interface Tuned {
  /** In the order of `wantedRates`. */
  readonly thresholds: readonly AlarmThreshold[];
  readonly usual: AlarmThreshold;
  /** Of those that give log odds. */
  readonly platt?: { readonly slope: number; readonly intercept: number };
}

export async function tune(sizes: Sizes): Promise<ReadonlyMap<string, Tuned>> {
  const cohort = { world: 'base', firstSeed: tuningSeed, people: sizes.tuning, days: sizes.days } as const;
  const names = detectors.map(({ name }) => name);
  const { byDetector } = await judgeCohort(cohort, names);
  return new Map(
    detectors.map((detector) => {
      const people = byDetector.get(detector.name) ?? [];
      const thresholds = thresholdsFor(people, detector, wantedRates);
      const usual = thresholds[wantedRates.indexOf(usualRate)] as AlarmThreshold;
      if (detector.unit !== 'log-odds') return [detector.name, { thresholds, usual }];
      const platt = fittedPlatt(oddsAndTruth(people, noticingDefinitions.ms));
      return [detector.name, { thresholds, usual, platt }];
    }),
  );
}
