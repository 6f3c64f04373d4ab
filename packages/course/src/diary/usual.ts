import { count, quantileOfTally, rankIn, type Tally, tallyOf } from '@ebb/stats';
import type { Day } from '../day.ts';
import type { UsualCriteria } from './definition.ts';
import type { Diary, Observation } from './diary.ts';
import type { Usual } from './finding.ts';
import { type Site, siteKey } from './symptom.ts';

/** The usual level of one site as it grows with the diary: a window that slides, and all that came before. */
interface Level {
  readonly days: Day[];
  readonly ranks: number[];
  readonly window: Tally;
  readonly earlier: Tally;
  /** Scores before these places are: out of the window, in the window, in `earlier`. */
  windowFrom: number;
  windowTo: number;
  earlierTo: number;
  /** Nothing before this place counts any more. */
  base: number;
  provisional?: Usual;
}

export interface UsualLevels {
  readonly sites: readonly Site[];
  readonly levels: readonly Level[];
  /** For each site the places of the sites whose level it may be held against, its own first. */
  readonly standIns: readonly (readonly number[])[];
  readonly criteria: UsualCriteria;
}

export function emptyLevels(diary: Diary, criteria: UsualCriteria): UsualLevels {
  const values = diary.sites.map(() => new Set<number>());
  for (const { scores } of diary.observations) for (const { site, value } of scores) values[site]?.add(value);
  const levels = values.map((scores) => {
    const window = tallyOf(scores);
    return {
      days: [],
      ranks: [],
      window,
      earlier: { ...window, sums: window.sums.slice() },
      windowFrom: 0,
      windowTo: 0,
      earlierTo: 0,
      base: 0,
    };
  });
  return { sites: diary.sites, levels, standIns: standInsOf(diary.sites), criteria };
}

/** Lets an observation count for what is usual from now on. Observations come in order of time. */
export function countAsUsual(levels: UsualLevels, observation: Observation): void {
  for (const { site, value } of observation.scores) countScore(levels, site, observation.when.day, value);
}

function countScore(levels: UsualLevels, site: number, day: Day, value: number): void {
  const level = levels.levels[site] as Level;
  level.days.push(day);
  level.ranks.push(rankIn(level.window, value));
}

/**
 * The usual level of a site as it stood before a day; undefined where there are too few reports. Where a symptom used to be
 * reported with another side, that level stands in. Days asked for never go back.
 */
export function usualBefore(levels: UsualLevels, site: number, day: Day): Usual | undefined {
  for (const stand of levels.standIns[site] as readonly number[]) {
    const usual = ownUsual(levels, stand, day);
    if (usual !== undefined) return usual;
  }
  return undefined;
}

/** Its middle alone, which is all that most scores are held against. */
export function usualMedianBefore(levels: UsualLevels, site: number, day: Day): number | undefined {
  for (const stand of levels.standIns[site] as readonly number[]) {
    const basis = basisOf(levels, stand, day);
    if (basis === 'provisional') return (levels.levels[stand] as Level).provisional?.median;
    if (basis !== undefined) return quantileOfTally((levels.levels[stand] as Level)[basis], 0.5);
  }
  return undefined;
}

/** How many reports a level that is not yet known would rest on. */
export function reportsBefore({ levels, criteria }: UsualLevels, site: number, day: Day): number {
  return reachBack(levels[site] as Level, criteria, day);
}

/** The level of a site from its own scores. */
export function ownUsual(levels: UsualLevels, site: number, day: Day): Usual | undefined {
  const level = levels.levels[site] as Level;
  const place = levels.sites[site] as Site;
  switch (basisOf(levels, site, day)) {
    case 'window':
      return usualOf(level, level.window, { site: place, from: level.windowFrom, to: level.windowTo });
    case 'earlier':
      return usualOf(level, level.earlier, { site: place, from: level.base, to: level.earlierTo });
    case 'provisional':
      return level.provisional;
    case undefined:
      return undefined;
  }
}

/** What the level of a site rests on as it stood before a day. */
function basisOf(
  { levels, criteria }: UsualLevels,
  site: number,
  day: Day,
): 'window' | 'earlier' | 'provisional' | undefined {
  const level = levels[site] as Level;
  slide(level, criteria, day);
  if (level.window.count >= criteria.windowMinimumReports) return 'window';
  if (reachBack(level, criteria, day) >= criteria.minimumReports) return 'earlier';
  return level.provisional === undefined ? undefined : 'provisional';
}

/** The site itself, then the same symptom on both sides, without a side, or on one of them; never one side for the other. */
function standInsOf(sites: readonly Site[]): readonly (readonly number[])[] {
  const places = new Map(sites.map((site, place) => [siteKey(site), place]));
  return sites.map(({ symptom, side }, place) => {
    const isOneSide = side === 'left' || side === 'right';
    const others = [
      siteKey({ symptom, side: 'both' }),
      symptom,
      ...(isOneSide ? [] : [siteKey({ symptom, side: 'left' }), siteKey({ symptom, side: 'right' })]),
    ];
    return [place, ...others.flatMap((key) => places.get(key) ?? []).filter((other) => other !== place)];
  });
}

/** Counts all earlier scores; asked for only where the window does not hold enough, which spares a steady diary the work. */
function reachBack(level: Level, criteria: UsualCriteria, day: Day): number {
  while (reaches(level, level.earlierTo, day - criteria.sparseLagDays))
    count(level.earlier, level.ranks[level.earlierTo++] as number, 1);
  return level.earlier.count;
}

function slide(level: Level, criteria: UsualCriteria, day: Day): void {
  while (reaches(level, level.windowTo, day - criteria.lagDays))
    count(level.window, level.ranks[level.windowTo++] as number, 1);
  // Whole days, so the last day that is too old is one before the window.
  while (
    level.windowFrom < level.windowTo &&
    reaches(level, level.windowFrom, day - criteria.windowDays - 1)
  ) {
    count(level.window, level.ranks[level.windowFrom++] as number, -1);
  }
}

function reaches(level: Level, place: number, latest: number): boolean {
  const day = level.days[place];
  return day !== undefined && day <= latest;
}

interface Places {
  readonly site: Site;
  readonly from: number;
  readonly to: number;
}

function usualOf(level: Level, tally: Tally, { site, from, to }: Places): Usual {
  return {
    site,
    median: quantileOfTally(tally, 0.5) as number,
    low: quantileOfTally(tally, 0.16) as number,
    high: quantileOfTally(tally, 0.84) as number,
    reports: tally.count,
    from: level.days[from] as Day,
    to: level.days[to - 1] as Day,
  };
}

/** Starts the usual level of a site anew from a steady stretch: what was usual before no longer is. */
export function rebase(
  levels: UsualLevels,
  site: number,
  steady: readonly { readonly day: Day; readonly value: number }[],
): void {
  const level = levels.levels[site] as Level;
  for (const tally of [level.window, level.earlier]) {
    tally.sums.fill(0);
    tally.count = 0;
  }
  level.base = level.days.length;
  level.windowFrom = level.windowTo = level.earlierTo = level.base;
  for (const { day, value } of steady) countScore(levels, site, day, value);
  const values = tallyOf(steady.map((score) => score.value));
  for (const { value } of steady) count(values, rankIn(values, value), 1);
  level.provisional = usualOf(level, values, {
    site: levels.sites[site] as Site,
    from: level.base,
    to: level.days.length,
  });
}
