import type { Attempt } from './attempt.ts';
import type { DisabilityDefinition } from './disability-definition.ts';
import type { Timeline } from './timeline.ts';

/** The first visit after `after` that no longer shows the change; undefined where every later visit does. */
export function lossAfter(after: number, visits: number, shows: (at: number) => boolean): number | undefined {
  for (let at = after + 1; at < visits; at += 1) if (!shows(at)) return at;
  return undefined;
}

/**
 * Whether a confirmed change lasted as long as the definition asks: so many days, or to the end of follow-up where that is shorter.
 * Where visits between need not show the change, the one visit that far on is asked.
 */
export function isSustained(
  timeline: Timeline,
  { onset, lostAt }: Pick<Attempt, 'onset' | 'lostAt'>,
  definition: DisabilityDefinition,
  shows: (at: number) => boolean,
): boolean {
  if (definition.sustained === undefined) return true;
  const { days } = definition.sustained;
  const needed = days === 'no-limit' ? Number.POSITIVE_INFINITY : days;
  const held = (at: number): number => (timeline.days[at] as number) - (timeline.days[onset] as number);
  if (definition.confirmation.everyVisit) return lostAt === undefined || held(lostAt) >= needed;
  const last = timeline.days.length - 1;
  let asked = onset + 1;
  while (asked < last && held(asked) < needed) asked += 1;
  return shows(Math.min(asked, last));
}
