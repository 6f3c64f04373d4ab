import type { ToldDiary } from './told-diary.ts';

/** What a detector says of a diary: one number per report. */
export interface Judged {
  /**
   * How alarmed it is after each report, in its own unit: higher is more. -Infinity where it has nothing to go by; NaN where
   * the report is explained and says nothing. Thresholds are laid over it afterwards, without computing it again.
   */
  readonly scores: Float64Array;
  /** Log odds that a relapse began within `studiedDays`, where that is not what its scores are. */
  readonly studied?: Float64Array;
  /** 1 where a rule of the detector's own forbids an alarm at that report, however high the score. */
  readonly barred?: Uint8Array;
}

/** The protocol's horizon (diary-statistics, 9): how likely is it that a relapse began within so many days? */
export const studiedDays = 45;

/** A way to notice relapses in a diary, report by report: what it says of one uses nothing of a later one. */
export interface Detector {
  readonly name: string;
  readonly judge: (told: ToldDiary) => Judged;
  /** A report counts as calm again below this, in the unit of its scores. */
  readonly calmBelow: (threshold: number) => number;
  /** Whether its scores are natural log odds that a relapse began on one of the last days. */
  readonly unit: 'log-odds' | 'own';
}
