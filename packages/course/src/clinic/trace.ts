import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import type { Attempt } from './attempt.ts';
import { awaitedOf } from './awaited.ts';
import { closesAt, opensAt } from './confirmation.ts';
import type { ConfirmationWindow } from './disability-definition.ts';
import type { CandidateUse, IntervalTrace, ScoredVisit, Trace, WindowTrace } from './disability-finding.ts';
import { daysAfterRelapse, daysBeforeRelapse, isFarEnough, isInsideRelapse } from './relapse-distance.ts';
import { lastBelowThreshold, referenceVisit, relapseFreeIntervals, relapsesIn } from './relation.ts';
import type { Rules } from './rules.ts';
import { measuredFrom, showsChange } from './shown.ts';
import { scoredVisit, type Timeline } from './timeline.ts';

/** Everything that was looked at for one change. */
export function traceOf(attempt: Attempt, timeline: Timeline, rules: Rules): Trace {
  const { baseline, onset, direction } = attempt;
  const from = measuredFrom(attempt.baseline, attempt.scores, direction);
  // Filled in step by step rather than spread: a registry asks for a million of these.
  const trace: Writable<Trace> = {
    baselineFrom: baseline.origin,
    needed: rules.test.target(direction, from),
    tested: testedVisits(attempt, timeline, rules),
    windows: rules.windows.map((window) => windowTrace(window, attempt, timeline, rules)),
    intervals: intervalTraces(attempt, timeline, rules),
    awaited: awaitedOf(attempt, timeline, rules),
  };
  const day = timeline.days[onset] as number;
  const since = daysAfterRelapse(timeline, onset);
  const until = daysBeforeRelapse(timeline, onset);
  if (since < Number.POSITIVE_INFINITY) trace.relapseBefore = (day - since) as Day;
  if (until < Number.POSITIVE_INFINITY) trace.relapseAfter = (day + until) as Day;
  return trace;
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function testedVisits(attempt: Attempt, timeline: Timeline, rules: Rules): Trace['tested'] {
  const { onset, decidedAt, failedAt, lostAt } = attempt;
  const last = timeline.days.length - 1;
  const to = lostAt ?? failedAt ?? (attempt.verdict === 'event' ? last : (decidedAt ?? last));
  const tested: { visit: ScoredVisit; holds: boolean }[] = [];
  for (let at = onset; at <= to; at += 1)
    tested.push({ visit: scoredVisit(timeline, at), holds: showsChange(attempt, rules, at) });
  return tested;
}

function windowTrace(
  window: ConfirmationWindow,
  attempt: Attempt,
  timeline: Timeline,
  rules: Rules,
): WindowTrace {
  const onset = timeline.days[attempt.onset] as Day;
  const from = addDays(onset, Math.ceil(opensAt(window)));
  const closes = closesAt(window);
  const candidates: { visit: ScoredVisit; use: CandidateUse }[] = [];
  for (let at = attempt.onset + 1; at < timeline.days.length; at += 1) {
    const day = timeline.days[at] as number;
    if (day > onset + closes) break;
    if (day >= from)
      candidates.push({
        visit: scoredVisit(timeline, at),
        use: useOf(at, attempt, timeline, rules),
      });
  }
  const trace: Writable<WindowTrace> = { window: window.days, from, candidates };
  if (closes < Number.POSITIVE_INFINITY) trace.to = addDays(onset, Math.floor(closes));
  return trace;
}

const confirms: CandidateUse = { use: 'confirms' };

/** Why a visit in the window counted or did not. */
function useOf(at: number, attempt: Attempt, timeline: Timeline, rules: Rules): CandidateUse {
  if (attempt.confirmed.includes(at)) return confirms;
  if (timeline.canConfirm?.[at] === false) return { use: 'may-not-confirm' };
  const distance = rules.definition.relapseDistance.confirmation;
  if (!isFarEnough(timeline, at, distance)) return nearRelapse(at, timeline, rules);
  if (!showsChange(attempt, rules, at)) return { use: 'does-not-hold' };
  const gap = attempt.failedAt ?? attempt.lostAt;
  if (gap !== undefined && gap < at) return { use: 'after-a-gap', failed: scoredVisit(timeline, gap) };
  return { use: 'not-tried' };
}

function nearRelapse(at: number, timeline: Timeline, rules: Rules): CandidateUse {
  const { daysAfter, daysBefore, bound } = rules.definition.relapseDistance.confirmation;
  const day = timeline.days[at] as number;
  const since = daysAfterRelapse(timeline, at);
  const isSince = bound === 'over' ? since <= daysAfter : since < daysAfter;
  if (isSince || isInsideRelapse(timeline, at) === true)
    return { use: 'near-relapse', relapse: (day - since) as Day, days: since, needed: daysAfter };
  const until = daysBeforeRelapse(timeline, at);
  return { use: 'near-relapse', relapse: (day + until) as Day, days: -until, needed: daysBefore };
}

function intervalTraces(attempt: Attempt, timeline: Timeline, rules: Rules): readonly IntervalTrace[] {
  const { definition, test } = rules;
  const { onset, decidedAt = onset, direction, scores } = attempt;
  if (definition.relation === undefined || direction === 'improvement') return [];
  const { independent } = definition.relation;
  const reference = referenceVisit(independent.reference, attempt.baseline, onset, () =>
    lastBelowThreshold(scores, { onset, to: decidedAt, direction }, definition, test),
  );
  return decisive(attempt).flatMap((at) =>
    relapseFreeIntervals(independent, [
      timeline.days[reference] as number,
      timeline.days[onset] as number,
      timeline.days[at] as number,
    ]).map(({ from, to }) => ({
      confirmation: timeline.days[at] as Day,
      from: from as Day,
      to: to as Day,
      relapses: relapsesIn({ from, to }, timeline),
    })),
  );
}

/** The confirmations whose intervals tell the relation: one without a relapse is enough for PIRA, and none may be for undefined. */
function decisive({ relation, confirmed, relapseFree }: Attempt): readonly number[] {
  if (relation === 'RAW') return [];
  return relation === 'PIRA' ? relapseFree.slice(0, 1) : confirmed;
}
