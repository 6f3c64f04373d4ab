import { addDays, type Day, type Minute } from '../day.ts';
import type { DurationCriteria } from './definition.ts';
import { type Facts, hasNewSite } from './facts.ts';
import type { Classified, Missing, WouldBecome } from './finding.ts';
import { causesMissing, usualMissing } from './missing.ts';
import { addHours } from './moment.ts';
import { allReasons, judged } from './reasons.ts';

/** When an answer turns: a day, and the minute of it where times are known. */
interface Turn {
  readonly on: Day;
  readonly at?: Minute;
}

/** A short cause may be over before the spell itself has lasted long enough. */
function laterOf(a: Turn, b: Turn): Turn {
  if (a.on !== b.on) return a.on > b.on ? a : b;
  if (a.at === undefined || b.at === undefined) return a.at === undefined ? b : a;
  return a.at > b.at ? a : b;
}

export function stillWithItsCause(facts: Facts): Classified | undefined {
  const { explanation } = facts;
  if (explanation?.resolved !== 'not-known' || explanation.until === undefined) return undefined;
  const { criteria } = explanation;
  const { day: until, minute } = explanation.until;
  const wholeDays = Math.floor(criteria.resolvesWithinHours / 24);
  const goneAt = minute === undefined ? {} : { at: addHours(minute, criteria.resolvesWithinHours) };
  const stillAt =
    minute === undefined
      ? {}
      : { at: firstMinuteAfter(minute, { hours: criteria.resolvesWithinHours, bound: 'over' }) };
  const goneBy = addDays(until, wholeDays);
  const outlasted = laterOf(
    { on: minute === undefined ? addDays(until, wholeDays + 1) : goneBy, ...stillAt },
    minimumReached(facts),
  );
  const wouldBecome: WouldBecome[] = [
    {
      kind: hasNewSite(facts.episode) ? 'undetermined' : 'pseudo-relapse',
      on: goneBy,
      ...goneAt,
      when: 'gone',
    },
    { kind: 'relapse', ...outlasted, when: 'still-there' },
  ];
  const missing: Missing[] = [
    {
      fact: 'still-there',
      about: facts.episode.end.kind === 'ongoing' ? facts.judging.diary.today : outlasted.on,
    },
  ];
  return { ...judged(facts, allReasons(facts), missing, wouldBecome), kind: 'undetermined' };
}

export function durationOpen(facts: Facts): Classified | undefined {
  if (facts.lasted !== 'not-known') return undefined;
  const { episode, judging } = facts;
  const about = episode.onset.day;
  const isTooEarly = isBeforeTheMinimum(facts);
  const missing: Missing[] = [
    ...(isTooEarly ? [] : [{ fact: 'lasted-over-24h', about } as const]),
    ...stillThereMissing(facts, isTooEarly),
    ...causesMissing(facts),
    ...usualMissing(facts),
  ];
  const byWaiting: WouldBecome[] =
    episode.end.kind === 'ongoing'
      ? [
          { kind: judging.definition.becomes, ...minimumReached(facts), when: 'still-there' },
          { kind: 'fluctuation', ...goneInTime(facts), when: 'gone' },
        ]
      : [];
  const byAnswer: WouldBecome[] = isTooEarly
    ? []
    : [
        { kind: judging.definition.becomes, when: { fact: 'lasted-over-24h', yes: true } },
        ...(episode.end.kind === 'ongoing'
          ? []
          : [{ kind: 'fluctuation', when: { fact: 'lasted-over-24h', yes: false } } as const]),
      ];
  return { ...judged(facts, allReasons(facts), missing, [...byWaiting, ...byAnswer]), kind: 'undetermined' };
}

function stillThereMissing(facts: Facts, isTooEarly: boolean): readonly Missing[] {
  if (facts.episode.end.kind !== 'ongoing') return [];
  return [{ fact: 'still-there', about: isTooEarly ? minimumReached(facts).on : facts.judging.diary.today }];
}

/** From when on another "still there" would show that the minimum is passed. */
function minimumReached({ episode, judging }: Facts): Turn {
  const { hours } = judging.definition.duration;
  const { day, minute } = episode.onset;
  const days = Math.ceil(hours / 24);
  // Days without a time only prove whole days between them.
  return minute === undefined
    ? { on: addDays(day, days + 1) }
    : { on: addDays(day, days), at: firstMinuteAfter(minute, judging.definition.duration) };
}

/** The first minute at which the bound is met: the hours themselves for "at least", a minute more for "over". */
function firstMinuteAfter(from: Minute, { hours, bound }: Pick<DurationCriteria, 'hours' | 'bound'>): Minute {
  return (addHours(from, hours) + (bound === 'over' ? 1 : 0)) as Minute;
}

/** The last minute at which it would have been too short. */
function goneInTime({ episode, judging }: Facts): Partial<Turn> {
  const { duration } = judging.definition;
  const { day, minute } = episode.onset;
  if (minute === undefined) return {};
  return {
    on: addDays(day, Math.ceil(duration.hours / 24)),
    at: (firstMinuteAfter(minute, duration) - 1) as Minute,
  };
}

function isBeforeTheMinimum({ episode, judging }: Facts): boolean {
  if (episode.end.kind !== 'ongoing') return false;
  const { minute } = episode.onset;
  if (minute !== undefined && judging.now !== undefined)
    return judging.now - minute <= judging.definition.duration.hours * 60;
  return judging.diary.today <= episode.onset.day;
}
