import type { Day } from '../day.ts';
import type { LeftOut, ScoredVisit } from './disability-finding.ts';
import type { FunctionalSystemName } from './patient.ts';

/** Whether, and from when, the disease is secondary progressive by the definition. */
export type SpmsFinding =
  | {
      readonly state: 'converted';
      readonly visit: ScoredVisit;
      /** The visit before, whose score the diagnosis is reported with. */
      readonly before: ScoredVisit;
      readonly baseline: ScoredVisit;
      /** The first visit late enough and far enough from a relapse that still shows it. */
      readonly confirmed: ScoredVisit;
      /** The last visit; progression is there until then. */
      readonly until: Day;
    }
  | { readonly state: 'not-converted'; readonly until: Day }
  | ({ readonly state: 'not-assessable' } & SpmsUnable);

export type SpmsUnable =
  | { readonly because: 'too-few-visits'; readonly visits: number; readonly needed: number }
  | { readonly because: 'no-functional-systems' }
  /** No visit is far enough from a relapse, and has functional systems where they are asked for, to be compared to. */
  | { readonly because: 'no-baseline'; readonly daysAfterRelapse: number };

/** How a visit became what later ones are compared to. */
export type SpmsBaselineOrigin =
  | { readonly from: 'first-calm-visit' }
  /** A relapse left a mark; absent `steadyDays`, no score after it was steady, and the visit to be judged is taken. */
  | { readonly from: 'relapse-mark'; readonly marked: ScoredVisit; readonly steadyDays?: number }
  | { readonly from: 'improvement'; readonly improved: ScoredVisit }
  | { readonly from: 'relapse-before-progression'; readonly judged: ScoredVisit }
  | { readonly from: 'same-as-before' }
  | { readonly from: 'first-again' };

/** What a visit shows against the baseline. */
export interface SpmsReading {
  readonly visit: ScoredVisit;
  readonly shows: 'progression' | 'progression-overlooking-it' | 'improvement' | 'neither';
  /** Days it lasts: of progression to a visit far from a relapse, of improvement to its last visit. */
  readonly days?: number;
  /** Onsets since the visit before. */
  readonly relapses: readonly Day[];
}

/** One condition of the definition at the visit that is judged. */
export type SpmsCheck =
  | { readonly check: 'minimum-edss'; readonly met: boolean; readonly needed: number }
  /** The first visit that does not show it any more, where there is one. */
  | { readonly check: 'lasts-to-the-end'; readonly met: boolean; readonly lost?: ScoredVisit }
  | {
      readonly check: 'no-relapse';
      readonly met: boolean;
      readonly since: Day;
      readonly relapses: readonly Day[];
    }
  | {
      readonly check: 'minimum-edss-until-confirmed';
      readonly met: boolean;
      readonly lowest: ScoredVisit;
      readonly needed: number;
    }
  /** Without `score` nobody scored it, and `counted` is what the EDSS stands for. */
  | {
      readonly check: 'pyramidal';
      readonly met: boolean;
      readonly score?: number;
      readonly counted: number;
      readonly needed: number;
    }
  | { readonly check: 'leading-system'; readonly met: boolean; readonly leading: readonly LeadingSystem[] };

/** A system that changed as much as any. */
export interface LeadingSystem {
  readonly system: FunctionalSystemName;
  readonly change: number;
  /** The change is not measured: one of the two scores is missing. */
  readonly assumed: boolean;
  /** Days to the last visit before it is back at its baseline. */
  readonly days: number;
  readonly back?: Day;
}

/** What a stretch of visits came to. */
export type SpmsOutcome =
  | { readonly came: 'to-the-end' }
  | { readonly came: 'relapse-mark'; readonly marked: readonly ScoredVisit[] }
  | { readonly came: 'improvement'; readonly visit: ScoredVisit; readonly days: number }
  | {
      readonly came: 'progression' | 'no-progression';
      readonly visit: ScoredVisit;
      readonly checks: readonly SpmsCheck[];
    };

/** Visits read against one baseline, up to the one that was judged. */
export interface SpmsStretch {
  readonly baseline: ScoredVisit;
  readonly origin: SpmsBaselineOrigin;
  /** The score that is progression from here. */
  readonly needed: number;
  readonly readings: readonly SpmsReading[];
  readonly outcome: SpmsOutcome;
}

/** Secondary progression in one person under one definition, with everything that was looked at in order. */
export interface SpmsCourse {
  readonly definition: { readonly id: string; readonly version: string };
  readonly finding: SpmsFinding;
  readonly stretches: readonly SpmsStretch[];
  readonly leftOut: readonly LeftOut[];
}
