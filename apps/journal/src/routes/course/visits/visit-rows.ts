import type { Day, DisabilityDefinition, RelapseDistance, ScoredVisit } from '@ebb/course';
import type { VisitRole } from '../../../charts/visit-chart.ts';
import { type Change, isEvent } from './visit-standing.ts';

/** A visit with what it is to the change that is looked at. */
export interface VisitRow extends ScoredVisit {
  readonly role: VisitRole;
  /** The relapse that is too near for this visit to show or confirm a change. */
  readonly near?: Day;
}

export interface RowsInput {
  readonly visits: readonly ScoredVisit[];
  readonly relapses: readonly Day[];
  readonly definition: DisabilityDefinition;
  readonly change: Change | undefined;
}

/** The visits in time order, each with its part in the change. */
export function visitRowsOf({ visits, relapses, definition, change }: RowsInput): readonly VisitRow[] {
  const { onset, confirmation } = definition.relapseDistance;
  return visits.map((visit) => {
    const near = relapses.find(
      (relapse) => isTooNear(visit.day, relapse, onset) && isTooNear(visit.day, relapse, confirmation),
    );
    const role = roleOf(visit.day, change);
    if (role !== 'plain' || near === undefined) return { ...visit, role };
    return { ...visit, role: 'not-used', near };
  });
}

function roleOf(day: Day, change: Change | undefined): VisitRole {
  if (change === undefined) return 'plain';
  if (change.baseline.day === day) return 'reference';
  if (change.onset.day === day) return 'seen';
  const confirms = isEvent(change) && change.confirmations.some(({ visit }) => visit.day === day);
  return confirms ? 'confirms' : 'plain';
}

function isTooNear(visit: Day, relapse: Day, { daysAfter, daysBefore, bound }: RelapseDistance): boolean {
  const away = visit - relapse;
  const needed = away >= 0 ? daysAfter : daysBefore;
  const days = Math.abs(away);
  return bound === 'at-least' ? days < needed : needed > 0 && days <= needed;
}

/** How many days of a stretch, ends included, the diary says anything of. */
export interface Coverage {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly reported: number;
}

/** How far the diary covers the time in which relapses were looked for; absent where none was looked for. */
export function coverageOf({ trace }: Change, reportedDays: Iterable<Day>): Coverage | undefined {
  if (trace.intervals.length === 0) return undefined;
  const from = Math.min(...trace.intervals.map((interval) => interval.from)) as Day;
  const to = Math.max(...trace.intervals.map((interval) => interval.to)) as Day;
  const inside = new Set([...reportedDays].filter((day) => day >= from && day <= to));
  return { from, to, days: to - from + 1, reported: inside.size };
}
