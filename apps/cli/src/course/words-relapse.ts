import type { Day, DisabilityDefinition, IntervalTrace, Trace } from '@ebb/course';
import { listed, type Saying } from './saying.ts';

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
      : [`${onset - trace.relapseBefore} days before (${say.day(trace.relapseBefore)})`]),
    ...(trace.relapseAfter === undefined || trace.relapseAfter === trace.relapseBefore
      ? []
      : [`${trace.relapseAfter - onset} days after (${say.day(trace.relapseAfter)})`]),
  ];
  const rule = `a relapse at most ${daysBefore} days before${daysAfter > 0 ? ` or ${daysAfter} days after` : ''} makes it RAW`;
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
