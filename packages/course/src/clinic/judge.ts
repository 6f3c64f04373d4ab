import type { Attempt, Baseline } from './attempt.ts';
import { type Confirmed, closesAt, confirm, eligibleVisits } from './confirmation.ts';
import type { DisabilityDefinition, Sought } from './disability-definition.ts';
import type { Direction } from './disability-finding.ts';
import { lastBelowThreshold, referenceVisit, relationOf } from './relation.ts';
import type { Rules } from './rules.ts';
import { holdsAgain, measuredFrom, reachesThreshold } from './shown.ts';
import { isSustained, lossAfter } from './sustained.ts';
import type { Timeline } from './timeline.ts';

/** What a change is judged on. */
export interface Ground {
  readonly timeline: Timeline;
  readonly rules: Rules;
  readonly scores: readonly number[];
  readonly baseline: Baseline;
}

/** An attempt while it is judged: filled in step by step, as a registry makes millions of them. */
type Judging = { -readonly [Key in keyof Attempt]: Attempt[Key] };

/** Judges the change seen at `onset`: confirmed, sustained, its relation to relapses. */
export function judge(ground: Ground, onset: number): Attempt {
  const { timeline, rules, scores, baseline } = ground;
  const { definition } = rules;
  const eligible = eligibleVisits(timeline, onset, definition, rules.windows);
  const attempt: Judging = {
    scores,
    baseline,
    onset,
    direction: directionAt(ground, onset),
    eligible,
    verdict: eligible.inOrder.length === 0 ? 'no-confirming-visit' : 'not-confirmed',
    confirmed: [],
    relapseFree: [],
    imputed: false,
  };
  if (!reachesThreshold(attempt, rules, onset)) {
    attempt.verdict = 'below-threshold';
    judgeBelowThreshold(rules, attempt);
  } else if (!isLookedAt(attempt.direction, definition)) attempt.verdict = 'direction-not-sought';
  else judgeChange(ground, attempt);
  return attempt;
}

function judgeChange(ground: Ground, attempt: Judging): void {
  const { rules } = ground;
  const found = confirm(attempt.eligible, attempt.onset, rules.definition.confirmation, (at) =>
    holdsAgain(attempt, rules, at),
  );
  note(attempt, found);
  if (found.confirmed) {
    settle(ground, attempt);
    return;
  }
  noteEarlyEnd(ground, attempt);
  if (isTakenUnconfirmed(ground, attempt)) takeUnconfirmed(ground, attempt);
  else judgeBelowThreshold(rules, attempt);
}

function note(attempt: Judging, { decidedAt, failedAt }: Confirmed): void {
  if (decidedAt !== undefined) attempt.decidedAt = decidedAt;
  if (failedAt !== undefined) attempt.failedAt = failedAt;
}

/** With nothing to try, a visit before or in the windows that does not show the change has ended it all the same. */
function noteEarlyEnd({ timeline, rules }: Ground, attempt: Judging): void {
  if (attempt.eligible.inOrder.length > 0 || !rules.definition.confirmation.everyVisit) return;
  const closes = (timeline.days[attempt.onset] as number) + Math.max(...rules.windows.map(closesAt));
  for (let at = attempt.onset + 1; at < timeline.days.length; at += 1) {
    if ((timeline.days[at] as number) > closes) return;
    if (holdsAgain(attempt, rules, at)) continue;
    attempt.verdict = 'not-confirmed';
    attempt.failedAt = at;
    return;
  }
}

function directionAt({ scores, baseline, rules }: Ground, onset: number): Direction {
  return rules.test.differs('worsening', scores[onset] as number, baseline.floored)
    ? 'worsening'
    : 'improvement';
}

/** A change of the direction that is not sought, and that moves no reference, is passed by. */
function isLookedAt(direction: Direction, { seek, rebaseline }: DisabilityDefinition): boolean {
  if (direction === 'worsening') return rebaseline.afterWorsening || seek !== 'all-improvement';
  return rebaseline.afterImprovement || !seeksWorseningOnly.has(seek);
}

const seeksWorseningOnly: ReadonlySet<Sought> = new Set<Sought>([
  'all-worsening',
  'first-worsening',
  'first-pira',
  'first-raw',
]);

function settle(ground: Ground, attempt: Judging): void {
  const { timeline, rules } = ground;
  const shows = (at: number): boolean => reachesThreshold(attempt, rules, at);
  const lostAt = lossAfter(attempt.decidedAt as number, timeline.days.length, shows);
  if (lostAt !== undefined) attempt.lostAt = lostAt;
  attempt.confirmed = attempt.eligible.inOrder.filter(
    (at) => (lostAt === undefined || at < lostAt) && alsoConfirms(attempt, rules, at),
  );
  if (!isSustained(timeline, attempt, rules.definition, shows)) attempt.verdict = 'not-sustained';
  else relate(ground, attempt);
}

/** A later visit confirms where it holds again. The peer takes all before the loss, even one that a window named later holds and that fails. */
function alsoConfirms(open: Attempt, rules: Rules, at: number): boolean {
  return rules.quirks.windowsInGivenOrder || (at >= (open.decidedAt ?? at) && holdsAgain(open, rules, at));
}

/** An event, of which relation it is; with another than the one sought it is passed by. */
function relate({ timeline, rules, scores }: Ground, attempt: Judging): void {
  const { definition, test } = rules;
  attempt.verdict = 'event';
  if (attempt.direction === 'improvement' || definition.relation === undefined) return;
  const { onset, decidedAt = onset, confirmed, direction, baseline } = attempt;
  const reference = referenceVisit(definition.relation.independent.reference, baseline, onset, () =>
    lastBelowThreshold(scores, { onset, to: decidedAt, direction }, definition, test),
  );
  const { relation, relapseFree } = relationOf(timeline, definition.relation, {
    onset,
    confirmed,
    reference,
  });
  attempt.relation = relation;
  attempt.relapseFree = relapseFree;
  if (!isRelationSought(relation, definition)) attempt.verdict = 'other-relation';
}

/** With a reference that stays after a worsening, one of the other relation is passed by; else it counts, and moves the reference. */
function isRelationSought(relation: string, { seek, rebaseline }: DisabilityDefinition): boolean {
  if (rebaseline.afterWorsening) return true;
  if (seek === 'first-pira') return relation !== 'RAW';
  return seek !== 'first-raw' || relation === 'RAW';
}

/** A worsening that nothing after it could confirm and nothing contradicts, at the end of follow-up. */
function isTakenUnconfirmed({ timeline, rules }: Ground, open: Attempt): boolean {
  const { unconfirmedAtEnd } = rules.definition;
  if (unconfirmedAtEnd === 'no' || open.direction === 'improvement') return false;
  const last = timeline.days.length - 1;
  if (open.onset < last && (rules.quirks.endDatedAtLastVisit || open.eligible.inOrder.length > 0))
    return false;
  for (let at = open.onset; at <= last; at += 1) if (!holdsAgain(open, rules, at)) return false;
  const followed = (timeline.days[open.onset] as number) - (timeline.days[0] as number);
  return unconfirmedAtEnd === 'always' || followed <= unconfirmedAtEnd.withinDays;
}

function takeUnconfirmed(ground: Ground, attempt: Judging): void {
  const last = ground.timeline.days.length - 1;
  attempt.decidedAt = last;
  attempt.confirmed = [last];
  attempt.imputed = true;
  relate(ground, attempt);
}

/** A change too small to count is still confirmed or not, where the definition moves the reference after such. */
function judgeBelowThreshold({ definition, test }: Rules, attempt: Judging): void {
  const { rebaseline, confirmation } = definition;
  const { direction, onset, eligible, scores, baseline } = attempt;
  const asked = rebaseline.belowThreshold === 'change' || rebaseline.belowThreshold === direction;
  const moves = direction === 'worsening' ? rebaseline.afterWorsening : rebaseline.afterImprovement;
  if (!asked || !moves) return;
  const from = measuredFrom(baseline, scores, direction);
  const found = confirm(eligible, onset, confirmation, (at) =>
    test.differs(direction, scores[at] as number, from),
  );
  if (!found.confirmed && attempt.verdict !== 'below-threshold') return;
  note(attempt, found);
  if (!found.confirmed) return;
  attempt.verdict = 'below-threshold';
  delete attempt.failedAt;
  attempt.confirmed = eligible.inOrder.slice(0, 1);
}
