import type { Day, Minute } from '../day.ts';
import { firstFrom } from './called.ts';
import { type Causes, causesOf, resolvedWith } from './cause.ts';
import type { CauseCriteria, EpisodeDefinition } from './definition.ts';
import type { Diary, Observation } from './diary.ts';
import { answerOf, meetsDuration } from './duration.ts';
import type { FoundEpisode } from './episode.ts';
import type { Episode } from './finding.ts';
import type { Answer, Statement } from './history.ts';
import { agrees, saidOf } from './said.ts';

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

/** What is known of other causes, where the definition looks for them. */
export interface Explanation extends Causes {
  readonly criteria: CauseCriteria;
  /** Whether it went with its cause; absent without a cause that it could have gone with. */
  readonly resolved: boolean | 'not-known' | undefined;
}

export interface Facts {
  readonly judging: Judging;
  readonly episode: Episode;
  readonly unknownBefore: FoundEpisode['unknownBefore'];
  readonly said: readonly Statement[];
  readonly previous: Previous | undefined;
  readonly lasted: boolean | 'not-known';
  readonly stableBefore: Answer | undefined;
  readonly explanation: Explanation | undefined;
}

export function factsOf(found: FoundEpisode, judging: Judging, previous: Previous | undefined): Facts {
  const { episode } = found;
  const { definition, diary } = judging;
  const asked = diary.answers.filter(({ about }) => about >= found.from && about <= found.to);
  const answersTo = (question: Answer['question']): readonly Answer[] =>
    asked.filter((answer) => answer.question === question);
  const stable = answersTo('stable-30-days-before');
  return {
    judging,
    episode,
    unknownBefore: found.unknownBefore,
    said: saidOf(found, diary.statements),
    lasted: lasted(episode, answersTo('lasted-over-24h'), definition),
    previous,
    stableBefore: answerOf(stable) === undefined ? undefined : stable[0],
    explanation: definition.causes === undefined ? undefined : explanationOf(found, diary, definition.causes),
  };
}

function explanationOf(found: FoundEpisode, diary: Diary, criteria: CauseCriteria): Explanation {
  const causes = causesOf(found, diary.factors, criteria);
  return { ...causes, criteria, resolved: resolution(found.episode, causes, criteria.resolvesWithinHours) };
}

/** A cause that came only later cannot have brought it on; it counts for the reasons where it was outlasted. */
function resolution(episode: Episode, { until, laterUntil }: Causes, hours: number): Explanation['resolved'] {
  if (until !== undefined) return resolvedWith(episode, until, hours);
  return laterUntil !== undefined && resolvedWith(episode, laterUntil, hours) === false ? false : undefined;
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

/** Somebody called it so, or the person said on one of its days that it was worse. */
export function isOwnWord({ episode, said, judging }: Facts): boolean {
  if (said.some(agrees)) return true;
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
