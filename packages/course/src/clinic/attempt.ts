import type { BaselineOrigin, Direction, Relation } from './disability-finding.ts';

/** Where the reference stands: a visit by its index. */
export interface Baseline {
  readonly at: number;
  /** The worse score that the rule does not let the reference fall below, where it has such a rule. */
  readonly floor?: number;
  /** The score that a worsening is measured from: that of the visit, or the floor. */
  readonly floored: number;
  readonly origin: BaselineOrigin;
}

/** Visits that may confirm a change, by window, as indices. */
export interface Eligible {
  readonly byWindow: readonly (readonly number[])[];
  /** All of them, each once, in the order in which they are tried. */
  readonly inOrder: readonly number[];
}

/** What came of a change seen at a visit. */
export type Verdict =
  | 'event'
  | 'not-confirmed'
  | 'no-confirming-visit'
  | 'not-sustained'
  | 'other-relation'
  | 'direction-not-sought'
  | 'below-threshold';

/** One change seen at one visit against one baseline, and all that was found of it. Indices are visits. */
export interface Attempt {
  /** The scores it was judged on: those of the visits. */
  readonly scores: readonly number[];
  readonly baseline: Baseline;
  readonly onset: number;
  readonly direction: Direction;
  readonly eligible: Eligible;
  readonly verdict: Verdict;
  /** The visit that decided: the one that confirmed, or the one that was tried and did not. */
  readonly decidedAt?: number;
  /** The first visit from the onset that did not show the change, up to the one that decided. */
  readonly failedAt?: number;
  /** Confirming visits before the change was lost; the last visit itself where it was taken unconfirmed. */
  readonly confirmed: readonly number[];
  /** The first visit after the deciding one that no longer shows the change. */
  readonly lostAt?: number;
  readonly relation?: Relation;
  readonly relapseFree: readonly number[];
  readonly imputed: boolean;
}
