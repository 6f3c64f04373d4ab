import type { Source } from '../source.ts';
import type { Measure } from './patient.ts';

/** How large a change must be to count, by the score it starts from. Exact decimals: 29.4 is 20 % more than 24.5. */
export type Threshold =
  /** The first step whose bound holds for the baseline gives the change needed; the last has no bound. */
  | { readonly kind: 'steps'; readonly steps: readonly ThresholdStep[] }
  /** So many percent of the baseline, and no more than `atMost` points. */
  | { readonly kind: 'percent'; readonly percent: number; readonly atMost?: number };

export interface ThresholdStep {
  readonly baseline?: { readonly atMost: number } | { readonly below: number };
  readonly change: number;
}

/** A measure and the changes of it that count. */
export interface Outcome {
  readonly measure: Measure;
  readonly worse: 'higher' | 'lower';
  readonly worsening: Threshold;
  readonly improvement: Threshold;
  readonly source: Source;
}

/** Days, or no upper end. */
export type DaysOrNoLimit = number | 'no-limit';

/** A confirming visit lies from `days - before` to `days + after` days after the onset, both ends included. */
export interface ConfirmationWindow {
  readonly days: number;
  readonly before: number;
  readonly after: DaysOrNoLimit;
}

export interface ConfirmationRule {
  /** In any order: the earliest visit that any window holds decides. */
  readonly windows: readonly ConfirmationWindow[];
  /** Every visit from the onset to the confirming one must show the change, not the confirming one alone. */
  readonly everyVisit: boolean;
  /** Only the first visit that may confirm is tried, or each in turn until one does. */
  readonly tries: 'first' | 'any';
  /** A confirming visit, and with `everyVisit` each before it, must hold the threshold, or be at least as far from the baseline as the onset was. */
  readonly holds: 'threshold' | 'onset-score';
}

/** How far from a relapse a visit must be to be used; 0 asks for nothing. `over` leaves the day itself out, `at-least` lets it in. */
export interface RelapseDistance {
  readonly daysAfter: number;
  readonly daysBefore: number;
  readonly bound: 'at-least' | 'over';
}

/** A stretch without a relapse around one of three visits; an absent side joins the stretch to that of the next visit. */
export interface RelapseFreeSide {
  readonly before?: number;
  readonly after?: number;
}

/** What makes a worsening PIRA: intervals, ends included, in which no relapse begins. */
export interface IndependenceRule {
  /** The visit the first interval is built around: the baseline, the visit before the onset, or the last one still below. */
  readonly reference: 'baseline' | 'last-visit' | 'last-below-threshold';
  readonly aroundReference: RelapseFreeSide;
  readonly aroundOnset: RelapseFreeSide;
  readonly aroundConfirmation: RelapseFreeSide;
}

/** When the reference moves. Each trigger stands alone. */
export interface RebaselineRule {
  readonly afterWorsening: boolean;
  readonly afterImprovement: boolean;
  /** After a change that was confirmed and then lost too early, where a change has to be sustained. */
  readonly afterUnsustained: boolean;
  /** Where it moves to after a confirmed change, and where the search goes on. */
  readonly to: 'first-confirmation' | 'onset' | 'least-change-until-confirmed';
  /** Confirmed changes below the threshold move it too. Upward this hides slow worsening: the trace says so. */
  readonly belowThreshold: 'none' | 'improvement' | 'worsening' | 'change';
  /** After every relapse, to the first visit that is far enough from it. */
  readonly afterRelapse?: {
    /** From then on a worsening is never measured from a better score than before, whatever moves the reference. */
    readonly neverBelow: boolean;
    /** A change seen within so many days of the relapse is still measured from before it. */
    readonly changeWithinDays: number;
  };
  /** A visit that stands out from both its neighbours is no reference; by the threshold, or by any difference. */
  readonly skipExtremes: 'none' | 'by-threshold' | 'by-any-difference';
}

/** What is looked for: every change, every one of a direction, or the first of a kind (later ones are not sought). */
export type Sought =
  | 'all'
  | 'all-worsening'
  | 'all-improvement'
  | 'first-worsening'
  | 'first-improvement'
  | 'first-pira'
  | 'first-raw'
  | 'first-change';

/** Confirmed worsening and improvement of one measure, with its relation to relapses. All of it is data. */
export interface DisabilityDefinition {
  readonly kind: 'disability';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: Source;
  readonly outcome: Outcome;
  readonly seek: Sought;
  readonly confirmation: ConfirmationRule;
  /** Absent: a confirmed change counts whatever comes later. Days from the onset, or to the end of follow-up. */
  readonly sustained?: { readonly days: DaysOrNoLimit };
  readonly relapseDistance: {
    readonly baseline: RelapseDistance;
    /** Of a reference that a confirmed change has moved; absent: as of the first one. */
    readonly movedBaseline?: RelapseDistance;
    readonly onset: RelapseDistance;
    readonly confirmation: RelapseDistance;
  };
  /** Where an end of the relapse is recorded: use it in place of `daysAfter`. */
  readonly relapseEnds: 'ignored' | 'used';
  /** Absent: worsening is not split into RAW and PIRA. */
  readonly relation?: {
    /** RAW: a relapse began at most so many days before the onset, or at most so many after. */
    readonly associated: { readonly daysBefore: number; readonly daysAfter: number };
    readonly independent: IndependenceRule;
  };
  readonly rebaseline: RebaselineRule;
  /** A worsening first seen at the end of follow-up counts unconfirmed: always, or within so many days of the first visit. */
  readonly unconfirmedAtEnd: 'no' | 'always' | { readonly withinDays: number };
}
