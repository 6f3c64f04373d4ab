import type { Baseline } from './attempt.ts';
import type { ChangeTest } from './change-test.ts';
import type { DisabilityDefinition, IndependenceRule, RelapseFreeSide } from './disability-definition.ts';
import type { Relation } from './disability-finding.ts';
import { isExtreme } from './extreme.ts';
import { daysAfterRelapse, daysBeforeRelapse } from './relapse-distance.ts';
import type { Timeline } from './timeline.ts';

/** A stretch of days, both ends included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Whether a worsening is relapse-associated, independent of relapses, or neither, with the confirmations that are free of relapses. */
export function relationOf(
  timeline: Timeline,
  { associated, independent }: NonNullable<DisabilityDefinition['relation']>,
  change: { readonly onset: number; readonly reference: number; readonly confirmed: readonly number[] },
): { readonly relation: Relation; readonly relapseFree: readonly number[] } {
  if (timeline.ends === 'erase') return { relation: 'RAW', relapseFree: [] };
  if (timeline.onsets.length === 0) return { relation: 'PIRA', relapseFree: change.confirmed };
  if (
    daysAfterRelapse(timeline, change.onset) <= associated.daysBefore ||
    daysBeforeRelapse(timeline, change.onset) <= associated.daysAfter
  )
    return { relation: 'RAW', relapseFree: [] };
  const relapseFree = change.confirmed.filter((confirmation) =>
    relapseFreeIntervals(independent, [
      timeline.days[change.reference] as number,
      timeline.days[change.onset] as number,
      timeline.days[confirmation] as number,
    ]).every((interval) => relapsesIn(interval, timeline).length === 0),
  );
  return { relation: relapseFree.length > 0 ? 'PIRA' : 'undefined', relapseFree };
}

export function relapsesIn({ from, to }: Interval, { onsets }: Timeline): Timeline['onsets'] {
  return onsets.filter((onset) => onset >= from && onset <= to);
}

/**
 * The intervals that must hold no relapse, around the reference visit, the onset and the confirmation. A side without a number joins the
 * interval to the one around the next visit; an interval of no length asks nothing.
 */
export function relapseFreeIntervals(
  rule: IndependenceRule,
  days: readonly [reference: number, onset: number, confirmation: number],
): readonly Interval[] {
  const sides: readonly RelapseFreeSide[] = [rule.aroundReference, rule.aroundOnset, rule.aroundConfirmation];
  const intervals: Interval[] = [];
  let from = Number.NaN;
  for (const [place, side] of sides.entries()) {
    const day = days[place] as number;
    if (side.before !== undefined) from = day - side.before;
    if (side.after !== undefined && day + side.after > from) intervals.push({ from, to: day + side.after });
  }
  return intervals;
}

/** The visit that the first interval is built around. */
export function referenceVisit(
  rule: IndependenceRule['reference'],
  baseline: Baseline,
  onset: number,
  lastBelow: () => number,
): number {
  if (rule === 'baseline') return baseline.at;
  return rule === 'last-visit' ? onset - 1 : lastBelow();
}

/**
 * The latest visit before the onset from which the onset and every visit to the deciding one are a change; the first visit where there is
 * none. It is the last time the person is known to have been better (or worse, for an improvement).
 */
export function lastBelowThreshold(
  scores: readonly number[],
  span: { readonly onset: number; readonly to: number; readonly direction: 'worsening' | 'improvement' },
  definition: DisabilityDefinition,
  test: ChangeTest,
): number {
  const { everyVisit } = definition.confirmation;
  for (let at = span.onset - 1; at > 0; at -= 1) {
    if (isExtreme(scores, at, definition.rebaseline.skipExtremes, test)) continue;
    const from = scores[at] as number;
    const reaches = (later: number): boolean => test.reaches(span.direction, scores[later] as number, from);
    let later = span.onset;
    while (later <= span.to && reaches(later)) later += !everyVisit && later < span.to ? span.to - later : 1;
    if (later > span.to) return at;
  }
  return 0;
}
