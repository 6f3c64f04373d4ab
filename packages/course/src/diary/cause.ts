import { addDays, type Day, type Moment } from '../day.ts';
import type { CauseCriteria } from './definition.ts';
import type { FoundEpisode } from './episode.ts';
import type { CauseSeen, Episode } from './finding.ts';
import type { Factor, FactorName } from './history.ts';
import { calendarHoursBetween, compareMoments } from './moment.ts';

/** Other causes around an episode: what was there, until when, what was denied, what nobody answered. */
export interface Causes {
  readonly present: readonly CauseSeen[];
  readonly denied: readonly FactorName[];
  readonly notAsked: readonly FactorName[];
  /** End of the cause that acted longest, of those that may have brought it on; absent without any. */
  readonly until?: Moment;
  /** End of one that came only later on in the episode. */
  readonly laterUntil?: Moment;
}

/** Heat, exertion and bad nights bring back old deficits only: they explain nothing where a symptom is new. */
export function causesOf(
  { episode, to }: FoundEpisode,
  factors: readonly Factor[],
  criteria: CauseCriteria,
): Causes {
  const hasNewSite = episode.sites.some((site) => site.isNew);
  const counted = hasNewSite
    ? criteria.excluding
    : [...new Set([...criteria.excluding, ...criteria.reversible])];
  const opens = addDays(episode.onset.day, -criteria.beforeOnsetDays);
  const closes = addDays(episode.onset.day, criteria.afterOnsetDays);
  const chains = counted.flatMap((name) =>
    chainsOf(
      factors.filter(({ factor, present }) => present && factor === name),
      opens,
      episode.last.day,
    ),
  );
  const denied = factors.filter(
    (factor) =>
      !factor.present && counted.includes(factor.factor) && overlaps(factor, opens, lastAsked(episode, to)),
  );
  const seen = new Set(chains.map(({ first }) => first.factor));
  const said = new Set(denied.map(({ factor }) => factor));
  return {
    present: chains.map(({ first, until }) => ({
      factor: first.factor,
      entry: first.entry,
      from: first.from.day,
      until: until.day,
    })),
    denied: [...said].filter((name) => !seen.has(name)),
    notAsked: criteria.askedFor.filter((name) => !seen.has(name) && !said.has(name)),
    ...latestEnd(
      'until',
      chains.filter(({ first }) => first.from.day <= closes),
    ),
    ...latestEnd(
      'laterUntil',
      chains.filter(({ first }) => first.from.day > closes),
    ),
  };
}

/** "No fever" is often said on the day it is over. */
function lastAsked({ end }: Episode, to: Day): Day {
  return end.kind === 'usual-again' ? end.on : to;
}

function latestEnd(
  name: 'until' | 'laterUntil',
  chains: readonly Chain[],
): Partial<Pick<Causes, 'until' | 'laterUntil'>> {
  const latest = chains.reduce<Moment | undefined>(
    (a, { until }) => (a === undefined || compareMoments(until, a) > 0 ? until : a),
    undefined,
  );
  return latest === undefined ? {} : { [name]: latest };
}

interface Chain {
  readonly first: Factor;
  readonly until: Moment;
}

/** A fever noted on three days running is one fever: entries that follow within a day carry it on. */
function chainsOf(factors: readonly Factor[], opens: Day, closes: Day): readonly Chain[] {
  const chains: { first: Factor; until: Moment }[] = [];
  for (const factor of factors) {
    const end = factor.until ?? factor.from;
    const last = chains.at(-1);
    if (last === undefined || factor.from.day - last.until.day > 1)
      chains.push({ first: factor, until: end });
    else if (compareMoments(end, last.until) > 0) last.until = end;
  }
  return chains.filter(({ first, until }) => first.from.day <= closes && until.day >= opens);
}

function overlaps(factor: Factor, from: Day, to: Day): boolean {
  return factor.from.day <= to && (factor.until ?? factor.from).day >= from;
}

/**
 * Whether an episode went with its cause: gone within the hours allowed, or still there beyond them. Calendar days where a
 * time is missing. Not known while it runs within the hours, or when the reports leave it open.
 */
export function resolvedWith(episode: Episode, until: Moment, hours: number): boolean | 'not-known' {
  if (calendarHoursBetween(until, episode.last) > hours) return false;
  if (episode.over === undefined) return 'not-known';
  return calendarHoursBetween(until, episode.over) <= hours ? true : 'not-known';
}
