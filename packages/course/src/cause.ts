import type { Day, Moment } from './day.ts';
import type { CauseCriteria } from './definition.ts';
import type { CauseSeen, Episode } from './finding.ts';
import type { Factor, FactorName } from './history.ts';
import { calendarHoursBetween, compareMoments } from './moment.ts';

/** Other causes around an onset: what was there, until when, what was denied, what nobody answered. */
export interface Causes {
  readonly present: readonly CauseSeen[];
  readonly denied: readonly FactorName[];
  readonly notAsked: readonly FactorName[];
  /** End of the cause that acted longest; absent without any. */
  readonly until?: Moment;
}

/** Heat, exertion and bad nights bring back old deficits only: they explain nothing where a symptom is new. */
export function causesOf(episode: Episode, factors: readonly Factor[], criteria: CauseCriteria): Causes {
  const hasNewSite = episode.sites.some((site) => site.isNew);
  const counted = new Set<FactorName>(hasNewSite ? criteria.excluding : [...criteria.excluding, ...criteria.reversible]);
  const opens = (episode.onset.day - criteria.beforeOnsetDays) as Day;
  const closes = Math.min(episode.last.day, episode.onset.day + criteria.afterOnsetDays) as Day;
  const present: CauseSeen[] = [];
  let until: Moment | undefined;
  for (const name of counted) {
    const chain = chainOf(factors.filter((factor) => factor.factor === name && factor.present), opens, closes);
    if (chain === undefined) continue;
    present.push({ factor: name, entry: chain.first.entry, from: chain.first.from.day, until: chain.until.day });
    if (until === undefined || compareMoments(chain.until, until) > 0) until = chain.until;
  }
  const denied = new Set(
    factors
      .filter((factor) => !factor.present && counted.has(factor.factor) && overlaps(factor, opens, episode.last.day))
      .map((factor) => factor.factor),
  );
  const seen = new Set(present.map((cause) => cause.factor));
  const answers = {
    present,
    denied: [...denied].filter((name) => !seen.has(name)),
    notAsked: criteria.askedFor.filter((name) => !seen.has(name) && !denied.has(name)),
  };
  return until === undefined ? answers : { ...answers, until };
}

interface Chain {
  readonly first: Factor;
  readonly until: Moment;
}

/** A fever noted on three days running is one fever: entries that follow within a day carry it on. */
function chainOf(factors: readonly Factor[], opens: Day, closes: Day): Chain | undefined {
  let chain: { first: Factor; until: Moment } | undefined;
  for (const factor of factors) {
    const end = factor.until ?? factor.from;
    if (chain !== undefined && factor.from.day - chain.until.day <= 1) {
      if (compareMoments(end, chain.until) > 0) chain.until = end;
    } else if (chain !== undefined && chain.until.day >= opens) return chain;
    else if (factor.from.day <= closes) chain = { first: factor, until: end };
    else return undefined;
  }
  return chain !== undefined && chain.until.day >= opens && chain.first.from.day <= closes ? chain : undefined;
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
  if (episode.end.kind !== 'usual-again' || episode.over === undefined) return 'not-known';
  return calendarHoursBetween(until, episode.over) <= hours ? true : 'not-known';
}
