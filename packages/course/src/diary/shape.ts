import type { Day, Moment } from '../day.ts';
import type { Observation } from './diary.ts';
import type { Duration, Episode, EpisodeEnd, EpisodeSite } from './finding.ts';
import { minutesBetween } from './moment.ts';
import type { Site } from './symptom.ts';
import type { Affected } from './worse.ts';

export interface OpenEpisode {
  readonly worse: Observation[];
  readonly affected: Map<number, Affected>;
  /** The last observation that was not worse, before the onset. */
  readonly previous?: Observation;
  /** Place in `worse` of the last one that lies a plateau's length back. */
  steadyFrom: number;
  calledUntil?: Day;
}

export function onsetOf(open: OpenEpisode): Moment {
  return (open.worse[0] as Observation).when;
}

export function lastOf(open: OpenEpisode): Moment {
  return (open.worse.at(-1) as Observation).when;
}

/** Where the reading of an episode stopped. */
export interface Closing {
  readonly end: EpisodeEnd;
  /** When it was usual again. */
  readonly over?: Moment;
  readonly silenceDays: number;
}

/** What its worse reports make of an episode. */
export function episodeOf(open: OpenEpisode, closing: Closing, places: readonly Site[]): Episode {
  const onset = onsetOf(open);
  const last = lastOf(open);
  const sites = sitesOf(open, places);
  const worstSite = worstOf(sites);
  const severity = worstSite?.before === undefined ? undefined : worstSite.worst - worstSite.before;
  return {
    onset,
    nadir: worstSite?.worstOn ?? worstWord(open),
    last,
    end: closing.end,
    ...(closing.over === undefined ? {} : { over: closing.over }),
    duration: durationOf(open, closing),
    sites,
    ...(severity === undefined ? {} : { severity }),
    entries: [...new Set(open.worse.flatMap((observation) => observation.entries))],
    overallOnly: sites.length === 0,
  };
}

function worstWord(open: OpenEpisode): Day {
  return (
    open.worse.find((observation) => observation.overall === 'much-worse')?.when.day ?? onsetOf(open).day
  );
}

function durationOf(open: OpenEpisode, { over, silenceDays }: Closing): Duration {
  const atLeast = minutesBetween(onsetOf(open), lastOf(open)).atLeast / 60;
  if (over === undefined) return { atLeast };
  // A traveller's date may go back, and then days without a time prove too much.
  return {
    atLeast,
    atMost: Math.max(atLeast, minutesBetween(earliestOnset(open, silenceDays), over).atMost / 60),
  };
}

/** The first worse report dates the onset, except after a silence: then it may have begun at any time since the report before. */
function earliestOnset(open: OpenEpisode, silenceDays: number): Moment {
  const onset = onsetOf(open);
  return open.previous !== undefined && onset.day - open.previous.when.day > silenceDays
    ? open.previous.when
    : onset;
}

function sitesOf(open: OpenEpisode, places: readonly Site[]): readonly EpisodeSite[] {
  const scoresBySite = new Map<number, { day: Day; value: number; entry: string }[]>();
  for (const { when, scores } of open.worse) {
    for (const { site, value, entry } of scores) {
      if (!open.affected.has(site)) continue;
      const score = { day: when.day, value, entry };
      const known = scoresBySite.get(site);
      if (known === undefined) scoresBySite.set(site, [score]);
      else known.push(score);
    }
  }
  return [...open.affected].map(([site, { isNew, before }]) => {
    const scores = scoresBySite.get(site) ?? [];
    const worst = Math.max(...scores.map((score) => score.value));
    return {
      site: places[site] as Site,
      isNew,
      ...(before === undefined ? {} : { before }),
      worst,
      worstOn: (scores.find((score) => score.value === worst) as { day: Day }).day,
      entries: [...new Set(scores.map((score) => score.entry))],
    };
  });
}

/** The site that rose most; where no level before is known, the one with the highest score. */
function worstOf(sites: readonly EpisodeSite[]): EpisodeSite | undefined {
  const withBefore = sites.filter((site) => site.before !== undefined);
  const rise = (site: EpisodeSite): number => site.worst - (site.before ?? 0);
  return (withBefore.length > 0 ? withBefore : sites).reduce<EpisodeSite | undefined>(
    (worst, site) => (worst === undefined || rise(site) > rise(worst) ? site : worst),
    undefined,
  );
}
