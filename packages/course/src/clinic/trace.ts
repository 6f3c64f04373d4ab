import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import type { Attempt } from './attempt.ts';
import { awaitedOf } from './awaited.ts';
import { closesAt, opensAt } from './confirmation.ts';
import type { ConfirmationWindow } from './disability-definition.ts';
import type { CandidateUse, IntervalTrace, ScoredVisit, Trace, WindowTrace } from './disability-finding.ts';
import { lastBelowThreshold, referenceVisit, relapseFreeIntervals, relapsesIn } from './relation.ts';
import type { Rules } from './rules.ts';
import { isFarEnough, type Timeline } from './timeline.ts';

export function scoredVisit({ days, scores }: Timeline, at: number): ScoredVisit {
  return { day: days[at] as Day, score: scores[at] as number };
}

/** Everything that was looked at for one change. */
export function traceOf(attempt: Attempt, timeline: Timeline, rules: Rules): Trace {
  const { baseline, onset, direction } = attempt;
  const from = baselineScore(attempt);
  const change = rules.test.needed(direction, from);
  const rise = direction === 'worsening' ? rules.test.sign : -rules.test.sign;
  const days = timeline.days[onset] as number;
  const before = timeline.daysAfter[onset] as number;
  const after = timeline.daysBefore[onset] as number;
  return {
    baselineFrom: baseline.origin,
    threshold: change,
    needed: from + rise * change,
    tested: testedVisits(attempt, timeline, rules),
    windows: rules.windows.map((window) => windowTrace(window, attempt, timeline, rules)),
    ...(before === Number.POSITIVE_INFINITY ? {} : { relapseBefore: (days - before) as Day }),
    ...(after === Number.POSITIVE_INFINITY ? {} : { relapseAfter: (days + after) as Day }),
    intervals: intervalTraces(attempt, timeline, rules),
    awaited: awaitedOf(attempt, timeline, rules),
  };
}

/** The score that the change is measured from: a worsening from no better than the rule lets the reference be. */
export function baselineScore({ baseline, scores, direction }: Attempt): number {
  return direction === 'worsening' ? baseline.floored : (scores[baseline.at] as number);
}

/** Whether a visit shows the change, by the threshold. */
export function shows(attempt: Attempt, rules: Rules, at: number): boolean {
  const { direction, scores } = attempt;
  const test = attempt.verdict === 'below-threshold' ? rules.test.differs : rules.test.reaches;
  return test(direction, scores[at] as number, baselineScore(attempt));
}

function testedVisits(attempt: Attempt, timeline: Timeline, rules: Rules): Trace['tested'] {
  const { onset, decidedAt, failedAt, lostAt } = attempt;
  const last = timeline.days.length - 1;
  const to = lostAt ?? failedAt ?? (attempt.verdict === 'event' ? last : (decidedAt ?? last));
  const tested: { visit: ScoredVisit; holds: boolean }[] = [];
  for (let at = onset; at <= to; at += 1)
    tested.push({ visit: scoredVisit(timeline, at), holds: shows(attempt, rules, at) });
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
      candidates.push({ visit: scoredVisit(timeline, at), use: useOf(at, attempt, timeline, rules) });
  }
  return {
    window: window.days,
    from,
    ...(closes === Number.POSITIVE_INFINITY ? {} : { to: addDays(onset, Math.floor(closes)) }),
    candidates,
  };
}

/** Why a visit in the window counted or did not. */
function useOf(at: number, attempt: Attempt, timeline: Timeline, rules: Rules): CandidateUse {
  if (attempt.confirmed.includes(at)) return { use: 'confirms' };
  if (!timeline.canConfirm[at]) return { use: 'may-not-confirm' };
  const distance = rules.definition.relapseDistance.confirmation;
  if (!isFarEnough(timeline, at, distance)) return nearRelapse(at, timeline, rules);
  if (!shows(attempt, rules, at)) return { use: 'does-not-hold' };
  const gap = attempt.failedAt ?? attempt.lostAt;
  if (gap !== undefined && gap < at) return { use: 'after-a-gap', failed: scoredVisit(timeline, gap) };
  return { use: 'not-tried' };
}

function nearRelapse(at: number, timeline: Timeline, rules: Rules): CandidateUse {
  const { daysAfter, daysBefore, bound } = rules.definition.relapseDistance.confirmation;
  const day = timeline.days[at] as number;
  const since = timeline.daysAfter[at] as number;
  const isSince = bound === 'over' ? since <= daysAfter : since < daysAfter;
  if (isSince || timeline.insideRelapse[at] === true)
    return { use: 'near-relapse', relapse: (day - since) as Day, days: since, needed: daysAfter };
  const until = timeline.daysBefore[at] as number;
  return { use: 'near-relapse', relapse: (day + until) as Day, days: -until, needed: daysBefore };
}

function intervalTraces(attempt: Attempt, timeline: Timeline, rules: Rules): readonly IntervalTrace[] {
  const { definition, test } = rules;
  const { onset, decidedAt = onset, direction, confirmed } = attempt;
  if (definition.relation === undefined || direction === 'improvement') return [];
  const { independent } = definition.relation;
  const reference = referenceVisit(independent.reference, attempt.baseline, onset, () =>
    lastBelowThreshold(attempt.scores, { onset, to: decidedAt, direction }, definition, test),
  );
  return confirmed.flatMap((at) =>
    relapseFreeIntervals(independent, [
      timeline.days[reference] as number,
      timeline.days[onset] as number,
      timeline.days[at] as number,
    ]).map((interval) => ({
      confirmation: timeline.days[at] as Day,
      from: interval.from as Day,
      to: interval.to as Day,
      relapses: relapsesIn(interval, timeline),
    })),
  );
}
