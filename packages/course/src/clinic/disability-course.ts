import type { Day } from '../day.ts';
import type { Attempt } from './attempt.ts';
import { isPending } from './awaited.ts';
import { searchChanges } from './change-search.ts';
import type { DisabilityDefinition, Sought } from './disability-definition.ts';
import type {
  Confirmation,
  DisabilityCourse,
  DisabilityEvent,
  DisabilityFindings,
  NonEvent,
  NotCounted,
  Relation,
  ScoredVisit,
  Status,
  UntracedEvent,
  UntracedNonEvent,
} from './disability-finding.ts';
import type { Patient } from './patient.ts';
import { noQuirks } from './quirks.ts';
import { lastBelowThreshold } from './relation.ts';
import { type Rules, rulesOf } from './rules.ts';
import { measuredFrom } from './shown.ts';
import { eventsInOrder, soughtAmong } from './sought.ts';
import { type Standing, standingOf } from './status.ts';
import { scoredVisit, type Timeline, timelineOf } from './timeline.ts';
import { traceOf } from './trace.ts';

/**
 * Confirmed worsening and improvement of one person under one definition: every event and every change that is none, each with all that was
 * looked at, and where things stand after the latest visit. The order of visits and of relapses does not matter.
 */
export function disabilityCourse(patient: Patient, definition: DisabilityDefinition): DisabilityCourse {
  const rules = rulesOf(definition, noQuirks);
  const judged = judgedOf(patient, rules);
  const { timeline, standing } = judged;
  const traced = <Finding>(attempt: Attempt, finding: Finding): Finding & Pick<DisabilityEvent, 'trace'> =>
    Object.assign(finding as object, { trace: traceOf(attempt, timeline, rules) }) as Finding &
      Pick<DisabilityEvent, 'trace'>;
  const eventByAttempt = new Map<Attempt, DisabilityEvent>();
  for (const attempt of judged.events)
    eventByAttempt.set(attempt, traced(attempt, eventOf(attempt, timeline, rules)));
  const nonEventByAttempt = new Map<Attempt, NonEvent>();
  for (const attempt of judged.nonEvents)
    nonEventByAttempt.set(attempt, traced(attempt, nonEventOf(attempt, timeline, rules)));
  return {
    ...frameOf(judged, definition),
    events: [...eventByAttempt.values()],
    nonEvents: [...nonEventByAttempt.values()],
    status: statusOf(standing, eventByAttempt, nonEventByAttempt),
  };
}

/** The same without traces, for one person of a registry after another: the definition is made ready once. */
export function disabilityFindings(
  definition: DisabilityDefinition,
): (patient: Patient) => DisabilityFindings {
  const rules = rulesOf(definition, noQuirks);
  return (patient) => {
    const judged = judgedOf(patient, rules);
    const { timeline, events, nonEvents, standing } = judged;
    return {
      ...frameOf(judged, definition),
      events: events.map((attempt) => eventOf(attempt, timeline, rules)),
      nonEvents: nonEvents.map((attempt) => nonEventOf(attempt, timeline, rules)),
      state: standing.state,
    };
  };
}

/** One person's changes, judged. */
interface Judged {
  readonly timeline: Timeline;
  readonly events: readonly Attempt[];
  readonly nonEvents: readonly Attempt[];
  readonly standing: Standing;
}

function judgedOf(patient: Patient, rules: Rules): Judged {
  const timeline = timelineOf(patient, rules.definition, noQuirks);
  const counted = countedOf(searchChanges(timeline, rules), rules.definition);
  const events = counted.filter(({ verdict }) => verdict === 'event');
  const nonEvents = counted.filter(({ verdict }) => verdict !== 'event');
  return { timeline, events, nonEvents, standing: standingOf(events, nonEvents, timeline, rules) };
}

function frameOf(
  { timeline }: Judged,
  { id, version }: DisabilityDefinition,
): Pick<DisabilityCourse, 'definition' | 'followUp' | 'leftOut'> {
  return { definition: { id, version }, ...followUp(timeline), leftOut: timeline.leftOut };
}

function statusOf(
  { state, of }: Standing,
  eventByAttempt: ReadonlyMap<Attempt, DisabilityEvent>,
  nonEventByAttempt: ReadonlyMap<Attempt, NonEvent>,
): Status {
  const event = of && eventByAttempt.get(of);
  const change = of && nonEventByAttempt.get(of);
  if (state === 'pending' && change !== undefined) return { state, change };
  if (state === 'lost' && (change ?? event) !== undefined)
    return { state, change: (change ?? event) as NonEvent | DisabilityEvent };
  if ((state === 'confirmed' || state === 'sustained') && event !== undefined) return { state, event };
  return { state: 'stable' };
}

function followUp({ days }: Timeline): Pick<DisabilityCourse, 'followUp'> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return {};
  return { followUp: { first, last, days: last - first, visits: days.length } };
}

/** In the order of their onsets. Of several events at one visit the last found stands; events that are not sought are changes passed by. */
function countedOf(found: readonly Attempt[], { seek }: DisabilityDefinition): readonly Attempt[] {
  if (seek === 'all' && isAscending(found)) return found;
  const attempts = found.toSorted((a, b) => a.onset - b.onset);
  const events = eventsInOrder(found);
  const standing = new Set(events);
  const sought = new Set(soughtAmong(events, seek));
  return attempts.flatMap((attempt): Attempt[] => {
    if (attempt.verdict !== 'event' || sought.has(attempt)) return [attempt];
    if (!standing.has(attempt)) return [];
    return [{ ...attempt, verdict: passedBy(attempt, seek) }];
  });
}

function isAscending(attempts: readonly Attempt[]): boolean {
  for (let place = 1; place < attempts.length; place += 1)
    if ((attempts[place] as Attempt).onset <= (attempts[place - 1] as Attempt).onset) return false;
  return true;
}

function passedBy({ direction }: Attempt, seek: Sought): Attempt['verdict'] {
  const wantsImprovement = seek === 'all-improvement' || seek === 'first-improvement';
  if (seek === 'first-change' || (direction === 'improvement') === wantsImprovement) return 'other-relation';
  return 'direction-not-sought';
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function eventOf(attempt: Attempt, timeline: Timeline, rules: Rules): UntracedEvent {
  const { onset, direction, relation, lostAt, imputed, decidedAt = onset, scores, baseline } = attempt;
  const last = lostAt === undefined ? timeline.days.length - 1 : lostAt - 1;
  const below = lastBelowThreshold(scores, { onset, to: decidedAt, direction }, rules.definition, rules.test);
  const from = measuredFrom(baseline, scores, direction);
  const event: Writable<UntracedEvent> = {
    measure: rules.definition.outcome.measure,
    direction,
    baseline: { day: timeline.days[baseline.at] as Day, score: from },
    onset: scoredVisit(timeline, onset),
    changeNeeded: rules.test.needed(direction, from),
    confirmations: imputed ? [] : confirmationsAmong(attempt.confirmed, attempt, timeline, rules),
    relapseFree: imputed ? [] : confirmationsAmong(attempt.relapseFree, attempt, timeline, rules),
    sustained: {
      last: scoredVisit(timeline, last),
      days: (timeline.days[last] as number) - (timeline.days[onset] as number),
      toEnd: lostAt === undefined,
    },
    lastBelow: scoredVisit(timeline, below),
    imputed,
  };
  if (relation !== undefined) event.relation = relation;
  return event;
}

/** The first of these visits in each window that has one. */
function confirmationsAmong(
  visits: readonly number[],
  { eligible }: Attempt,
  timeline: Timeline,
  rules: Rules,
): readonly Confirmation[] {
  const confirmations: Confirmation[] = [];
  if (visits.length === 0) return confirmations;
  for (const [place, { days }] of rules.windows.entries()) {
    const first = eligible.byWindow[place]?.find((at) => visits.includes(at));
    if (first !== undefined) confirmations.push({ window: days, visit: scoredVisit(timeline, first) });
  }
  return confirmations;
}

function nonEventOf(attempt: Attempt, timeline: Timeline, rules: Rules): UntracedNonEvent {
  const { baseline, scores, direction, onset } = attempt;
  const from = measuredFrom(baseline, scores, direction);
  return {
    measure: rules.definition.outcome.measure,
    direction,
    baseline: { day: timeline.days[baseline.at] as Day, score: from },
    onset: scoredVisit(timeline, onset),
    changeNeeded: rules.test.needed(direction, from),
    not: notCounted(attempt, timeline, rules),
  };
}

function notCounted(attempt: Attempt, timeline: Timeline, rules: Rules): NotCounted {
  const visit = (at: number | undefined): ScoredVisit => scoredVisit(timeline, at ?? attempt.onset);
  switch (attempt.verdict) {
    case 'event':
    case 'other-relation':
      return { because: 'other-relation', relation: attempt.relation ?? ('undefined' satisfies Relation) };
    case 'not-confirmed':
      if (isPending(attempt, timeline, rules)) return { because: 'awaiting-confirmation' };
      return { because: 'not-confirmed', failed: visit(attempt.failedAt) };
    case 'no-confirming-visit':
      if (isPending(attempt, timeline, rules)) return { because: 'awaiting-confirmation' };
      return { because: 'no-confirming-visit' };
    case 'not-sustained':
      return { because: 'not-sustained', lost: visit(attempt.lostAt) };
    case 'direction-not-sought':
      return { because: 'direction-not-sought' };
    case 'below-threshold':
      return { because: 'below-threshold', confirmed: attempt.confirmed.length > 0 };
  }
}
