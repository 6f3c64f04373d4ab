/** How much of each part is planned, 0 (nothing) to 1 (all that the studies did). */
export interface Plan {
  readonly sleep: number;
  readonly pacing: number;
  readonly exercise: number;
  /** Learning to feel safe: acceptance, pain reprocessing, emotional awareness. */
  readonly retraining: number;
  /** Watching one's symptoms; it adds to the threat. */
  readonly watching: number;
}

export const nothing: Plan = { sleep: 0, pacing: 0, exercise: 0, retraining: 0, watching: 0 };

/** How well people keep to a plan. */
export interface Practice {
  /** Log odds of practising on a first day: mean and deviation over people. */
  readonly level: number;
  readonly levelSpread: number;
  /** What is left of that chance in those who do not take it up. */
  readonly notEngagingLeft: number;
  /** How much days differ: what stays from day to day, and its deviation (log odds). */
  readonly dayToDay: number;
  readonly deviation: number;
}

/** What somebody sets out to do from a day on, and until when (the first day without it; absent: it goes on). */
export interface Programme {
  readonly id: string;
  readonly plan: Plan;
  readonly practice: Practice;
  readonly from: number;
  readonly until?: number;
}
