import type { Source } from '@ebb/course';
import type { LesionParameters, Skewed } from './lesion-parameters.ts';

/** What simulated lives with MS are drawn from. Rates are per year, ages and times in years, sizes in steps of the EDSS. */
export interface MsParameters {
  readonly id: 'historical' | 'modern';
  readonly lesion: LesionParameters;
  readonly people: {
    readonly women: number;
    /** When the disease begins in the body: normal, drawn again below the least age. */
    readonly firstAge: { readonly mean: number; readonly deviation: number; readonly least: number };
    readonly source: Source;
  };
  readonly bursts: BurstParameters;
  readonly systems: {
    /** Weights of the functional systems, by place. */
    readonly weights: readonly number[];
    readonly source: Source;
  };
  readonly progression: ProgressionParameters;
}

/** Bursts of lesions. */
interface BurstParameters {
  readonly perYear: number;
  /** Gamma frailty of mean 1: its shape. */
  readonly frailtyShape: number;
  readonly men: number;
  /** Activity goes up and down: deviation of its logarithm and time constant. */
  readonly activity: number;
  readonly activityYears: number;
  /** The logarithm of the rate falls by so much with a year of age, and rises for no one younger than the least age. */
  readonly byAge: number;
  readonly referenceAge: number;
  readonly leastAge: number;
  /** The logarithm falls by so much with each step of silent progression. */
  readonly byProgression: number;
  /** Half the seasonal swing, and the share of the year at which it is highest. */
  readonly season: number;
  readonly seasonPeak: number;
  /** Chance that one lesion of a burst is eloquent, that this one lies in the brain, and the mean of the silent ones (geometric). */
  readonly eloquent: number;
  readonly eloquentInBrain: number;
  readonly silent: number;
  /** An eloquent lesion so soon after the one before belongs to the same attack. */
  readonly sameAttackDays: number;
  readonly source: Source;
}

/** Spare capacity, the silent slope after it is used up, and how they add up. */
interface ProgressionParameters {
  /** Share of the reserve used in a year at the reference age, and the rise of its logarithm with a year of age. */
  readonly reserveUse: Skewed;
  readonly reserveUseByAge: number;
  readonly referenceAge: number;
  readonly reserveUseOfMen: number;
  /** Share of the reserve that each lesion takes at once. */
  readonly perLesion: number;
  /** Steps a year once the reserve is gone; slower below the first EDSS and from the second on. */
  readonly slope: Skewed;
  readonly slopeOfMen: number;
  readonly early: { readonly below: number; readonly times: number };
  readonly late: { readonly from: number; readonly times: number };
  /** Silent progression that is noticed. */
  readonly noticed: number;
  /** Exponent by which what attacks left and silent progression add up. */
  readonly norm: number;
  /** Signs without disability: most of them, and the lesions after which 63 % are there. */
  readonly signs: { readonly most: number; readonly lesions: number };
  readonly most: number;
  readonly source: Source;
}
