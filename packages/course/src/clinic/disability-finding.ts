import type { Day } from '../day.ts';
import type { Measure } from './patient.ts';

/** A score on a day. */
export interface ScoredVisit {
  readonly day: Day;
  readonly score: number;
}

export type Direction = 'worsening' | 'improvement';

/** RAW: relapse-associated worsening. PIRA: progression independent of relapse activity. Neither rule met: undefined. */
export type Relation = 'RAW' | 'PIRA' | 'undefined';

/** The first visit of a window that still shows the change. */
export interface Confirmation {
  /** Days that name the window. */
  readonly window: number;
  readonly visit: ScoredVisit;
}

/** How long the change held: to the last visit that still showed it. */
export interface Sustained {
  readonly last: ScoredVisit;
  /** Days from the onset. */
  readonly days: number;
  readonly toEnd: boolean;
}

interface Change {
  readonly measure: Measure;
  readonly direction: Direction;
  readonly baseline: ScoredVisit;
  readonly onset: ScoredVisit;
  /** The change that counts from this baseline, in the units of the measure. */
  readonly changeNeeded: number;
  readonly trace: Trace;
}

/** A change that meets its definition. */
export interface DisabilityEvent extends Change {
  /** Of a worsening, where the definition asks for it. */
  readonly relation?: Relation;
  /** Empty where the change was taken unconfirmed at the end of follow-up. */
  readonly confirmations: readonly Confirmation[];
  /** The confirmations without a relapse in any interval. */
  readonly relapseFree: readonly Confirmation[];
  readonly sustained: Sustained;
  /** The last visit before the onset from which the onset and every visit to its confirmation are a change. */
  readonly lastBelow: ScoredVisit;
  readonly imputed: boolean;
}

/** Why a change seen at a visit is no event. */
export type NotCounted =
  | { readonly because: 'not-confirmed'; readonly failed: ScoredVisit }
  | { readonly because: 'no-confirming-visit' }
  | { readonly because: 'not-sustained'; readonly lost: ScoredVisit }
  | { readonly because: 'awaiting-confirmation' }
  /** A confirmed worsening, but not of the relation that is sought. */
  | { readonly because: 'other-relation'; readonly relation: Relation }
  | { readonly because: 'direction-not-sought' }
  /** A change of any size was looked for, and this one stays below the threshold. */
  | { readonly because: 'below-threshold'; readonly confirmed: boolean };

/** A change that was seen and does not meet the definition, or does not yet. */
export interface NonEvent extends Change {
  readonly not: NotCounted;
}

/** What a visit could do for a window. */
export type CandidateUse =
  | { readonly use: 'confirms' }
  | { readonly use: 'does-not-hold' }
  /** Would do, but an earlier visit without the change had already ended it. */
  | { readonly use: 'after-a-gap'; readonly failed: ScoredVisit }
  | { readonly use: 'near-relapse'; readonly relapse: Day; readonly days: number; readonly needed: number }
  | { readonly use: 'may-not-confirm' }
  /** The rule tries the first visit that may confirm, and this is a later one. */
  | { readonly use: 'not-tried' };

export interface WindowTrace {
  readonly window: number;
  readonly from: Day;
  /** Absent: no upper end. */
  readonly to?: Day;
  readonly candidates: readonly { readonly visit: ScoredVisit; readonly use: CandidateUse }[];
}

/** One interval looked at for relapses, ends included. */
export interface IntervalTrace {
  readonly confirmation: Day;
  readonly from: Day;
  readonly to: Day;
  readonly relapses: readonly Day[];
}

/** A visit that would settle it. */
export interface Awaited {
  readonly from: Day;
  /** Absent: no upper end. */
  readonly to?: Day;
  /** A visit so many days after, or before, a relapse would not count. */
  readonly daysAfterRelapse: number;
  readonly daysBeforeRelapse: number;
  /** The score that has to be reached, or stayed at. */
  readonly score: number;
}

/** Everything looked at for one change, in the order in which it was looked at. */
export interface Trace {
  /** How the baseline came to be the reference. */
  readonly baselineFrom: BaselineOrigin;
  /** The score that is change enough from this baseline. */
  readonly needed: number;
  /** Every visit from the onset to the deciding one, with whether it showed the change. */
  readonly tested: readonly { readonly visit: ScoredVisit; readonly holds: boolean }[];
  readonly windows: readonly WindowTrace[];
  /** The latest relapse at or before the onset and the next at or after it. */
  readonly relapseBefore?: Day;
  readonly relapseAfter?: Day;
  readonly intervals: readonly IntervalTrace[];
  readonly awaited: readonly Awaited[];
}

export type BaselineOrigin =
  | { readonly from: 'first-usable-visit' }
  | { readonly from: 'worsening' | 'improvement'; readonly onset: Day }
  /** Confirmed, but below the threshold. After a worsening, slow worsening can go unseen from here on. */
  | { readonly from: 'worsening-below-threshold' | 'improvement-below-threshold'; readonly onset: Day }
  | { readonly from: 'relapse'; readonly relapse: Day };

/**
 * Where things stand after the latest visit, of the changes that are sought. Stable: no change is seen (of one visit, or of none, nothing can
 * be seen: `followUp` tells). Pending: the earliest change that waits for its confirmation. Confirmed, until a visit after the confirming one shows it too;
 * sustained from then on, whatever the definition asks. Lost: said at the visit that ended the change, and stable after it.
 */
export type Status =
  | { readonly state: 'stable' }
  | { readonly state: 'pending'; readonly change: NonEvent }
  | { readonly state: 'confirmed' | 'sustained'; readonly event: DisabilityEvent }
  | { readonly state: 'lost'; readonly change: NonEvent | DisabilityEvent };

/** What was not used, and why; nothing is left out in silence. */
export type LeftOut =
  /** Of two scores on one day the one that may confirm counts, of two such the worse; `same-day` is the other. */
  | { readonly what: 'visit'; readonly day: Day; readonly because: 'no-score' | 'same-day' }
  | { readonly what: 'relapse'; readonly onset: Day; readonly because: 'ends-before-it-begins' };

/** One person's course of disability under one definition. */
export interface DisabilityCourse {
  readonly definition: { readonly id: string; readonly version: string };
  readonly followUp?: {
    readonly first: Day;
    readonly last: Day;
    readonly days: number;
    readonly visits: number;
  };
  readonly events: readonly DisabilityEvent[];
  readonly nonEvents: readonly NonEvent[];
  readonly status: Status;
  readonly leftOut: readonly LeftOut[];
}

export type UntracedEvent = Omit<DisabilityEvent, 'trace'>;

export type UntracedNonEvent = Omit<NonEvent, 'trace'>;

/** The same course without its traces, for registries: what was found, and not all that was looked at. */
export interface DisabilityFindings extends Omit<DisabilityCourse, 'events' | 'nonEvents' | 'status'> {
  readonly events: readonly UntracedEvent[];
  readonly nonEvents: readonly UntracedNonEvent[];
  readonly state: Status['state'];
}
