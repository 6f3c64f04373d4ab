import type { Source } from '../source.ts';
import type { RelapseDistance, Threshold } from './disability-definition.ts';

/** So many days, and whether that many exactly are enough. */
export interface DaysBound {
  readonly days: number;
  readonly bound: 'at-least' | 'over';
}

/** What the functional systems must show at the visit that is judged. */
export interface SpmsSystems {
  readonly pyramidal: {
    readonly atLeast: number;
    /** From this EDSS on the pyramidal score counts as at least so much, scored or not. */
    readonly impliedBy: { readonly edssAtLeast: number; readonly score: number };
    /** The change of the pyramidal system where one of the two scores is missing; of every other system it is none. */
    readonly unscoredChange: number;
  };
  /** One of the systems that changed most must not be back at exactly its baseline before this. */
  readonly leadingHolds: DaysBound;
}

/** Secondary progression read from EDSS and relapses alone, as a rule of thresholds. Every one of them is data. */
export interface SpmsDefinition {
  readonly kind: 'spms';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: Source;
  readonly minimumVisits: number;
  /** Progression: this far above the baseline, and at least `minimumEdss`. */
  readonly worsening: Threshold;
  readonly minimumEdss: number;
  /** A baseline, and a visit that confirms, lies so far after the onset of a relapse. */
  readonly relapseDistance: Pick<RelapseDistance, 'daysAfter' | 'bound'>;
  /** Whether one visit without progression, between two that show it, is overlooked. */
  readonly loneVisit: 'overlooked' | 'counts';
  readonly confirmation: DaysBound;
  /** A score this far below the baseline, kept this long, is the new baseline. */
  readonly improvement: { readonly pointsAtLeast: number; readonly lasts: DaysBound };
  /** A relapse leaves a mark where the visit after it is worse than both the baseline and the visit before. */
  readonly relapseMark: {
    readonly edssOver: number;
    readonly riseAtLeast: number;
    readonly baselineBelow: number;
    /** Less than a step of worsening away for so long, the score after the mark is the new baseline. */
    readonly steady: DaysBound;
  };
  /** What a later visit is compared to after one that was judged and is not secondary progression. */
  readonly afterFailure: 'same-baseline' | 'first-baseline';
  /** Absent: the functional systems are not looked at. */
  readonly systems?: SpmsSystems;
}
