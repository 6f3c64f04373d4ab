import type { Overall, Site } from '@ebb/course';

export type Severity = 'mild' | 'moderate' | 'severe';

/** A relapse as it truly was. Days are counted from the first day of the diary, which is 0. */
export interface TrueRelapse {
  readonly onset: number;
  readonly severity: Severity;
  /** Days it rises, days it stays at its worst, and the time constant of its fall. */
  readonly rise: number;
  readonly worst: number;
  readonly fall: number;
  /** Share of the peak that stays, before the person gets used to a part of it. */
  readonly residual: number;
  /** Points of 0-10 at the peak, by place of the symptom; 0 where it takes no part. */
  readonly peaks: readonly number[];
  /** Enough was reported to see it: at least 4 reports in the 28 days after the onset and 8 in the 90 days before. */
  readonly observable: boolean;
  /**
   * First day on which what passes was below half a point or below a tenth of the peak, in every symptom; may lie after the
   * diary's end.
   */
  readonly remission: number;
}

/** Something that looks like a relapse and is none. */
export interface TrueDecoy {
  readonly kind: 'infection' | 'pseudo-relapse' | 'stress' | 'short-spell' | 'heat';
  readonly from: number;
  readonly days: number;
  /** The person wrote down what it was. */
  readonly tagged: boolean;
}

/** What a simulated person wrote down on one day. */
export interface SimulatedReport {
  readonly day: number;
  /** 0-10 by place of the symptom; NaN where it was not scored. */
  readonly scores: Float64Array;
  readonly overall?: Overall;
  readonly fever: boolean;
  readonly heat: boolean;
  readonly steroids: boolean;
}

/** A simulated person's diary with its truth. */
export interface SimulatedDiary {
  readonly sites: readonly Site[];
  readonly days: number;
  readonly reports: readonly SimulatedReport[];
  readonly truth: {
    readonly relapses: readonly TrueRelapse[];
    readonly decoys: readonly TrueDecoy[];
    /** Points of 0-10 a year, by place of the symptom; 0 where it stays as it is. */
    readonly slowChange: readonly number[];
    readonly heatSensitive: boolean;
  };
}
