import { firstFrom } from './called.ts';
import { type Causes, causesOf, resolvedWith } from './cause.ts';
import type { Day, Minute } from './day.ts';
import type { EpisodeDefinition } from './definition.ts';
import type { Diary, Observation } from './diary.ts';
import { answerOf, meetsDuration } from './duration.ts';
import type { FoundEpisode } from './episode.ts';
import type { Episode } from './finding.ts';
import type { Answer, Statement } from './history.ts';
import { agrees, isByClinician, saidOf } from './said.ts';

/** What one definition makes of episodes on one day. `now` tells to the minute what only waiting can settle. */
export interface Judging {
  readonly diary: Diary;
  readonly definition: EpisodeDefinition;
  readonly now?: Minute;
}

/** The relapse before, which the next one has to be far enough from. */
export interface Previous {
  readonly onset: Day;
  readonly last: Day;
}

export interface Facts {
  readonly judging: Judging;
  readonly episode: Episode;
  readonly unknownBefore: FoundEpisode['unknownBefore'];
  readonly said: readonly Statement[];
  readonly previous?: Previous;
  readonly lasted: boolean | 'not-known';
  readonly stableBefore?: Answer;
  readonly causes?: Causes;
  readonly resolved?: boolean | 'not-known';
}

export function factsOf(found: FoundEpisode, judging: Judging, previous: Previous | undefined): Facts {
  const { episode } = found;
  const { definition, diary } = judging;
  const answers = diary.answers.filter(({ about }) => about >= found.from && about <= found.to);
  const causes =
    definition.causes === undefined ? undefined : causesOf(found, diary.factors, definition.causes);
  const stable = answers.filter(({ question }) => question === 'stable-30-days-before');
  return {
    judging,
    episode,
    unknownBefore: found.unknownBefore,
    said: saidOf(found, diary.statements),
    lasted: lasted(
      episode,
      answers.filter(({ question }) => question === 'lasted-over-24h'),
      definition,
    ),
    ...(previous === undefined ? {} : { previous }),
    ...(stable[0] !== undefined && answerOf(stable) !== undefined ? { stableBefore: stable[0] } : {}),
    ...(causes === undefined ? {} : { causes }),
    ...resolution(episode, causes, definition),
  };
}

/** A cause that came only later cannot have brought it on; it counts for the reasons where it was outlasted. */
function resolution(
  episode: Episode,
  causes: Causes | undefined,
  { causes: criteria }: EpisodeDefinition,
): Pick<Facts, 'resolved'> {
  if (causes === undefined || criteria === undefined) return {};
  if (causes.until !== undefined)
    return { resolved: resolvedWith(episode, causes.until, criteria.resolvesWithinHours) };
  const isOutlasted =
    causes.laterUntil !== undefined &&
    resolvedWith(episode, causes.laterUntil, criteria.resolvesWithinHours) === false;
  return isOutlasted ? { resolved: false } : {};
}

/** Reports that prove the minimum stand; then the answer; "no" while it still runs only means not yet. */
function lasted(
  episode: Episode,
  answers: readonly Answer[],
  { duration }: EpisodeDefinition,
): boolean | 'not-known' {
  const byReports = meetsDuration(episode.duration, duration);
  if (byReports === true) return true;
  const answer = answerOf(answers);
  if (answer === undefined || (answer === false && episode.end.kind === 'ongoing')) return byReports;
  return answer;
}

/** The person called it so, or said on one of its days that it was worse. */
export function isOwnWord({ episode, said, judging }: Facts): boolean {
  if (said.some((statement) => !isByClinician(statement) && agrees(statement))) return true;
  const { observations } = judging.diary;
  for (let place = firstFrom(observations, episode.onset.day); place < observations.length; place++) {
    const { when, overall } = observations[place] as Observation;
    if (when.day > episode.last.day) return false;
    if (overall === 'bit-worse' || overall === 'much-worse') return true;
  }
  return false;
}

export function hasNewSite(episode: Episode): boolean {
  return episode.sites.some((site) => site.isNew);
}
