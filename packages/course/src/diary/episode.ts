import type { Day } from '../day.ts';
import { type CalledObservation, calledObservations } from './called.ts';
import type { EpisodeDefinition } from './definition.ts';
import type { Diary, Observation } from './diary.ts';
import { type ExplainedDays, explainedDays, isExplained } from './explained.ts';
import type { Episode, EpisodeEnd, Usual } from './finding.ts';
import { type KnownSites, noSites, remember } from './known-sites.ts';
import { plateauOf } from './plateau.ts';
import { episodeOf, lastOf, type OpenEpisode, onsetOf } from './shape.ts';
import type { Site } from './symptom.ts';
import { countAsUsual, emptyLevels, ownUsual, rebase, type UsualLevels } from './usual.ts';
import { judge, type Raised } from './worse.ts';

/** An episode together with the days that a statement about it may name. */
export interface FoundEpisode {
  readonly episode: Episode;
  /** Old sites whose level before is not known, with the reports there were. */
  readonly unknownBefore: readonly { readonly site: Site; readonly reports: number }[];
  readonly from: Day;
  readonly to: Day;
}

export interface FoundEpisodes {
  readonly found: readonly FoundEpisode[];
  readonly usual: readonly Usual[];
}

interface Waiting {
  readonly next: CalledObservation;
  readonly raised: readonly Raised[];
}

interface Reading {
  readonly diary: Diary;
  readonly definition: EpisodeDefinition;
  readonly levels: UsualLevels;
  readonly explained: readonly ExplainedDays[];
  readonly known: KnownSites;
  readonly found: FoundEpisode[];
  spoken: number;
  lastUsual?: Observation;
  /** Up by its scores alone, and waiting for the next report to be up in the same symptom. */
  waiting?: Waiting;
  open?: OpenEpisode;
  isWordAmbiguous: boolean;
}

/**
 * Runs of worse reports, from left to right. The usual level stands still from an onset on; one usual report ends an episode,
 * as do a plateau and a long silence.
 */
export function findEpisodes(diary: Diary, definition: EpisodeDefinition): FoundEpisodes {
  const reading: Reading = {
    diary,
    definition,
    levels: emptyLevels(diary, definition.usual),
    explained: explainedDays(diary.factors, definition.usual),
    known: noSites(),
    found: [],
    spoken: 0,
    isWordAmbiguous: false,
  };
  const observations = definition.ownWordSuffices
    ? calledObservations(diary)
    : diary.observations.map((observation) => ({ observation }));
  for (const next of observations) read(reading, next);
  const usual = usualNow(reading);
  if (reading.open !== undefined) close(reading, endAtToday(reading, reading.open));
  return { found: reading.found, usual };
}

function read(reading: Reading, next: CalledObservation): void {
  const { observation } = next;
  closeAfterSilence(reading, observation);
  const { open } = reading;
  const { standing, raised, needsAnother } = judge(next, {
    definition: reading.definition,
    levels: reading.levels,
    known: reading.known,
    asOf: open === undefined ? observation.when.day : onsetOf(open).day,
    spokenBefore: reading.spoken,
    isWordAmbiguous: reading.isWordAmbiguous,
    ...(open === undefined ? {} : { affected: open.affected }),
  });
  if (standing !== 'silent') settleWaiting(reading, next, raised);
  if (standing === 'worse' && needsAnother && reading.open === undefined) reading.waiting = { next, raised };
  else if (standing === 'worse') readWorse(reading, next, raised);
  else if (standing === 'usual') readUsual(reading, next);
  else if (open === undefined) learn(reading, observation);
  if (standing !== 'silent') reading.spoken++;
  remember(reading.known, reading.diary.sites, observation);
}

/** Two reports in a row that are up in the same symptom are an episode from the first; one alone was a day like others. */
function settleWaiting(
  reading: Reading,
  { observation }: CalledObservation,
  raised: readonly Raised[],
): void {
  const { waiting } = reading;
  if (waiting === undefined) return;
  delete reading.waiting;
  const isSoon =
    observation.when.day - waiting.next.observation.when.day <= reading.definition.silenceDays.days;
  const isSame = raised.some(({ score }) =>
    waiting.raised.some((before) => before.score.site === score.site),
  );
  if (isSoon && isSame) readWorse(reading, waiting.next, waiting.raised);
  else readUsual(reading, waiting.next);
}

function readWorse(
  reading: Reading,
  { observation, called }: CalledObservation,
  raised: readonly Raised[],
): void {
  const open: OpenEpisode = reading.open ?? {
    worse: [],
    affected: new Map(),
    steadyFrom: -1,
    ...(reading.lastUsual === undefined ? {} : { previous: reading.lastUsual }),
  };
  reading.open = open;
  open.worse.push(observation);
  if (called !== undefined)
    open.calledUntil = Math.max(called.until, open.calledUntil ?? called.until) as Day;
  for (const { score, affected } of raised) {
    const known = open.affected.get(score.site) ?? affected;
    const worseFrom = Math.min(score.value, known.worseFrom ?? score.value);
    open.affected.set(score.site, known.before === undefined ? { ...known, worseFrom } : known);
  }
  closeAtPlateau(reading, open);
}

function readUsual(reading: Reading, { observation, called }: CalledObservation): void {
  if (reading.open !== undefined) {
    close(
      reading,
      { kind: 'usual-again', on: observation.when.day, entry: observation.entries[0] ?? '' },
      observation,
    );
  }
  const isOwnWord =
    observation.overall === 'same' ||
    observation.overall === 'better' ||
    observation.stillThere === false ||
    called?.isWorse === false;
  if (isOwnWord) reading.isWordAmbiguous = false;
  reading.lastUsual = observation;
  learn(reading, observation);
}

/** Reports with another explanation do not shape what is usual. */
function learn(reading: Reading, observation: Observation): void {
  if (!isExplained(reading.explained, observation.when.day)) countAsUsual(reading.levels, observation);
}

function closeAfterSilence(reading: Reading, next: Observation): void {
  const { open } = reading;
  if (open === undefined) return;
  const last = lastOf(open);
  const isSilence = next.when.day - last.day > reading.definition.silenceDays.days;
  if (isSilence && next.when.day > (open.calledUntil ?? last.day))
    close(reading, { kind: 'not-known', after: last.day });
}

function closeAtPlateau(reading: Reading, open: OpenEpisode): void {
  const { plateau: criteria } = reading.definition;
  const latestStart = lastOf(open).day - criteria.days;
  while ((open.worse[open.steadyFrom + 1]?.when.day ?? Number.POSITIVE_INFINITY) <= latestStart)
    open.steadyFrom++;
  if (open.steadyFrom < 0) return;
  const plateau = plateauOf(open.worse.slice(open.steadyFrom), open.affected, criteria);
  if (plateau === undefined) return;
  close(reading, { kind: 'steady', from: plateau.from });
  for (const [site, scores] of plateau.scoresBySite) rebase(reading.levels, site, scores);
  reading.isWordAmbiguous = true;
}

function endAtToday({ diary, definition }: Reading, open: OpenEpisode): EpisodeEnd {
  const last = lastOf(open).day;
  const heardOf = Math.max(last, open.calledUntil ?? last);
  return diary.today - heardOf > definition.silenceDays.days
    ? { kind: 'not-known', after: last }
    : { kind: 'ongoing' };
}

function close(reading: Reading, end: EpisodeEnd, usualAgain?: Observation): void {
  const open = reading.open as OpenEpisode;
  delete reading.open;
  const margin = reading.definition.silenceDays.days;
  const episode = episodeOf(
    open,
    { end, silenceDays: margin, ...(usualAgain === undefined ? {} : { over: usualAgain.when }) },
    reading.diary.sites,
  );
  const earliest = episode.onset.day - margin;
  const latest = Math.min(reading.diary.today, episode.last.day + margin);
  reading.found.push({
    episode,
    unknownBefore: [...open.affected].flatMap(([site, { before, reportsBefore }]) =>
      before === undefined ? [{ site: reading.diary.sites[site] as Site, reports: reportsBefore }] : [],
    ),
    from: Math.min(
      episode.onset.day,
      Math.max(earliest, (open.previous?.when.day ?? earliest - 1) + 1),
    ) as Day,
    to: Math.max(episode.last.day, end.kind === 'usual-again' ? end.on - 1 : latest) as Day,
  });
}

/** What is usual today; while an episode runs, what was usual before it. */
function usualNow(reading: Reading): readonly Usual[] {
  const asOf = reading.open === undefined ? reading.diary.today : onsetOf(reading.open).day;
  return reading.diary.sites.flatMap((_, site) => ownUsual(reading.levels, site, asOf) ?? []);
}
