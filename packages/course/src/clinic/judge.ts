import type { Attempt, Baseline } from './attempt.ts';
import { type Confirmed, closesAt, confirm, eligibleVisits } from './confirmation.ts';
import type { DisabilityDefinition, Sought } from './disability-definition.ts';
import type { Direction } from './disability-finding.ts';
import { lastBelowThreshold, referenceVisit, relationOf } from './relation.ts';
import type { Rules } from './rules.ts';
import { holdsAgain, reachesThreshold, showsChange } from './shown.ts';
import { isSustained, lossAfter } from './sustained.ts';
import type { Timeline } from './timeline.ts';

/** What a change is judged on. */
export interface Ground {
  readonly timeline: Timeline;
  readonly rules: Rules;
  readonly scores: readonly number[];
  readonly baseline: Baseline;
}

/** Judges the change seen at `onset`: confirmed, sustained, its relation to relapses. */
export function judge(ground: Ground, onset: number): Attempt {
  const { timeline, rules, scores, baseline } = ground;
  const { definition } = rules;
  const eligible = eligibleVisits(timeline, onset, definition, rules.windows);
  const open: Attempt = {
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
  if (!reachesThreshold(open, rules, onset))
    return belowThreshold(ground, { ...open, verdict: 'below-threshold' });
  if (!isLookedAt(open.direction, definition)) return { ...open, verdict: 'direction-not-sought' };
  const found = confirm(eligible, onset, definition.confirmation, (at) => holdsAgain(open, rules, at));
  const tried = tryOut(ground, open, found);
  if (found.confirmed) return settle(ground, tried);
  return isTakenUnconfirmed(ground, open) ? takeUnconfirmed(ground, open) : belowThreshold(ground, tried);
}

/** With nothing to try, a visit before or in the windows that does not show the change has ended it all the same. */
function tryOut({ timeline, rules }: Ground, open: Attempt, found: Confirmed): Attempt {
  const tried = { ...open, ...withoutFlag(found) };
  if (open.eligible.inOrder.length > 0 || !rules.definition.confirmation.everyVisit) return tried;
  const closes = (timeline.days[open.onset] as number) + Math.max(...rules.windows.map(closesAt));
  for (let at = open.onset + 1; at < timeline.days.length && (timeline.days[at] as number) <= closes; at += 1)
    if (!holdsAgain(open, rules, at)) return { ...tried, verdict: 'not-confirmed', failedAt: at };
  return tried;
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

function settle(ground: Ground, open: Attempt): Attempt {
  const { timeline, rules } = ground;
  const decidedAt = open.decidedAt as number;
  const shows = (at: number): boolean => reachesThreshold(open, rules, at);
  const lostAt = lossAfter(decidedAt, timeline.days.length, shows);
  const confirmed = open.eligible.inOrder.filter(
    (at) => (lostAt === undefined || at < lostAt) && alsoConfirms(open, rules, at),
  );
  const settled = { ...open, confirmed, ...(lostAt === undefined ? {} : { lostAt }) };
  if (!isSustained(timeline, settled, rules.definition, shows))
    return { ...settled, verdict: 'not-sustained' };
  return related(ground, { ...settled, verdict: 'event' });
}

/** A later visit confirms where it holds again. The peer takes all before the loss, even one that a window named later holds and that fails. */
function alsoConfirms(open: Attempt, rules: Rules, at: number): boolean {
  return rules.quirks.windowsInGivenOrder || (at >= (open.decidedAt ?? at) && holdsAgain(open, rules, at));
}

function related(ground: Ground, attempt: Attempt): Attempt {
  if (attempt.direction === 'improvement') return attempt;
  const { timeline, rules, scores } = ground;
  const { definition, quirks, test } = rules;
  const { onset, decidedAt = onset, confirmed, direction } = attempt;
  const found =
    definition.relation === undefined
      ? undefined
      : relationOf(
          timeline,
          definition,
          {
            onset,
            confirmed,
            reference: referenceVisit(
              definition.relation.independent.reference,
              attempt.baseline,
              onset,
              () => lastBelowThreshold(scores, { onset, to: decidedAt, direction }, definition, test),
            ),
          },
          quirks,
        );
  if (found === undefined) return attempt;
  return {
    ...attempt,
    ...found,
    verdict: isRelationSought(found.relation, definition) ? 'event' : 'other-relation',
  };
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

function takeUnconfirmed(ground: Ground, open: Attempt): Attempt {
  const last = ground.timeline.days.length - 1;
  return related(ground, { ...open, verdict: 'event', decidedAt: last, confirmed: [last], imputed: true });
}

/** A change too small to count is still confirmed or not, where the definition moves the reference after such. */
function belowThreshold({ rules }: Ground, open: Attempt): Attempt {
  const { rebaseline, confirmation } = rules.definition;
  const { direction, onset, eligible } = open;
  const asked = rebaseline.belowThreshold === 'change' || rebaseline.belowThreshold === direction;
  const moves = direction === 'worsening' ? rebaseline.afterWorsening : rebaseline.afterImprovement;
  if (!asked || !moves) return open;
  const below: Attempt = { ...open, verdict: 'below-threshold' };
  const found = confirm(eligible, onset, confirmation, (at) => showsChange(below, rules, at));
  if (found.confirmed) return { ...below, ...withoutFlag(found), confirmed: eligible.inOrder.slice(0, 1) };
  return open.verdict === 'below-threshold' ? { ...open, ...withoutFlag(found) } : open;
}

function withoutFlag({ decidedAt, failedAt }: Confirmed): Pick<Attempt, 'decidedAt' | 'failedAt'> {
  return {
    ...(decidedAt === undefined ? {} : { decidedAt }),
    ...(failedAt === undefined ? {} : { failedAt }),
  };
}
