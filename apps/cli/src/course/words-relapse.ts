import type { Day, DisabilityDefinition, IntervalTrace, Trace } from '@ebb/course';
import { dayCount, listed, type Saying } from './saying.ts';

interface Around {
  readonly definition: DisabilityDefinition;
  readonly say: Saying;
  readonly onset: Day;
}

/** The relapses before and after a worsening, and the intervals that had to be free of them. */
export function relapseWords(trace: Trace, { definition, say, onset }: Around): readonly string[] {
  if (definition.relation === undefined) return [];
  const { daysBefore, daysAfter } = definition.relation.associated;
  const nearest = [
    ...(trace.relapseBefore === undefined
      ? []
      : [`${dayCount(onset - trace.relapseBefore)} before (${say.day(trace.relapseBefore)})`]),
    ...(trace.relapseAfter === undefined || trace.relapseAfter === trace.relapseBefore
      ? []
      : [`${dayCount(trace.relapseAfter - onset)} after (${say.day(trace.relapseAfter)})`]),
  ];
  const after = daysAfter > 0 ? ` or ${dayCount(daysAfter)} after` : '';
  const rule =
    daysBefore === 0 && daysAfter === 0
      ? 'one that begins on the day itself makes it RAW'
      : `a relapse at most ${dayCount(daysBefore)} before${after} makes it RAW`;
  return [
    nearest.length === 0
      ? `Relapses: none before or after; ${rule}.`
      : `Relapses: the nearest began ${listed(nearest)}; ${rule}.`,
    ...trace.intervals.map((interval) => intervalWords(interval, say)),
  ];
}

function intervalWords({ confirmation, from, to, relapses }: IntervalTrace, say: Saying): string {
  const found = relapses.length === 0 ? 'no relapse' : `a relapse on ${listed(relapses.map(say.day))}`;
  return `  From ${say.day(from)} to ${say.day(to)} (confirmed on ${say.day(confirmation)}): ${found}.`;
}
