import type { Day } from '../day.ts';
import type { RelapseDistance } from './disability-definition.ts';
import type { DatedRelapse } from './patient.ts';
import type { Timeline } from './timeline.ts';

/** Days since the latest onset at or before a visit; infinite where there is none. */
export function daysAfterRelapse(timeline: Timeline, at: number): number {
  const day = timeline.days[at] as Day;
  const latest = timeline.relapses[begunBy(timeline, day) - 1];
  if (latest === undefined || (timeline.ends === 'erase' && hasEnded(latest, day)))
    return Number.POSITIVE_INFINITY;
  return day - latest.onset;
}

/** Days to the next onset at or after a visit; infinite where there is none. */
export function daysBeforeRelapse(timeline: Timeline, at: number): number {
  const day = timeline.days[at] as Day;
  const begun = begunBy(timeline, day);
  if (timeline.relapses[begun - 1]?.onset === day) return 0;
  return (timeline.relapses[begun]?.onset ?? Number.POSITIVE_INFINITY) - day;
}

/** Whether a visit falls into a relapse whose last day is known and used; undefined where the days since the onset decide. */
export function isInsideRelapse(timeline: Timeline, at: number): boolean | undefined {
  if (timeline.ends === 'ignored') return undefined;
  const day = timeline.days[at] as Day;
  const begun = begunBy(timeline, day);
  // A long one may outlast the next; the peer looks at the latest only.
  if (timeline.ends === 'used')
    for (const { last } of timeline.relapses.slice(0, begun))
      if (last !== undefined && day <= last) return true;
  const latest = timeline.relapses[begun - 1];
  if (latest === undefined) return false;
  return latest.last === undefined ? undefined : day <= latest.last;
}

/** A visit of this index is far enough from every relapse to be used. */
export function isFarEnough(timeline: Timeline, at: number, distance: RelapseDistance): boolean {
  const { daysAfter, daysBefore, bound } = distance;
  if (timeline.relapses.length === 0 || (daysAfter === 0 && daysBefore === 0)) return true;
  const inside = daysAfter > 0 ? isInsideRelapse(timeline, at) : undefined;
  const isAfter = inside === undefined ? isBeyond(daysAfterRelapse(timeline, at), daysAfter, bound) : !inside;
  return isAfter && isBeyond(daysBeforeRelapse(timeline, at), daysBefore, bound);
}

/** No distance asked for is none needed: the day of the onset itself is then far enough by either bound. */
function isBeyond(days: number, needed: number, bound: RelapseDistance['bound']): boolean {
  return needed === 0 || (bound === 'over' ? days > needed : days >= needed);
}

/** How many relapses have begun by a day. */
function begunBy({ relapses }: Timeline, day: Day): number {
  let begun = relapses.length;
  while (begun > 0 && (relapses[begun - 1] as DatedRelapse).onset > day) begun -= 1;
  return begun;
}

function hasEnded({ last }: DatedRelapse, day: Day): boolean {
  return last !== undefined && last < day;
}
