import type { Day, Minute } from '../day.ts';
import { classify } from './classify.ts';
import type { Condition } from './definition.ts';
import { diaryOf } from './diary.ts';
import { findEpisodes } from './episode.ts';
import type { Course, Spell } from './finding.ts';
import type { History } from './history.ts';
import { compareMoments } from './moment.ts';
import { rate } from './rate.ts';
import { recovery } from './recovery.ts';
import { redFlags } from './red-flag.ts';
import { remission } from './remission.ts';
import { spells } from './spell.ts';
import { spokenEpisodes } from './statement-episode.ts';

/**
 * A record read from left to right: what is usual, the runs of worse reports, what each of them is under the condition's
 * definition, how they count, how far they went back, and whether this is a remission. `now` is needed only for what
 * minutes decide.
 */
export function courseOf(history: History, condition: Condition, today: Day, now?: Minute): Course {
  const diary = diaryOf(history, today);
  const definition = condition.episode;
  const { found, usual } = findEpisodes(diary, definition);
  const spoken = spokenEpisodes(diary, found);
  const all = [...found, ...spoken].sort((a, b) => compareMoments(a.episode.onset, b.episode.onset));
  const classified = classify(all, now === undefined ? { diary, definition } : { diary, definition, now });
  const counted = spells(classified, definition);
  const unreported = new Set(spoken.map(({ episode }) => episode));
  const reported = classified.filter(({ episode }) => !unreported.has(episode));
  return {
    condition: condition.name,
    today,
    callNow: redFlags(diary.redFlags, condition.redFlags, today),
    usual,
    episodes: reported,
    spells: counted,
    recoveries: recovery(counted, diary, condition.recovery),
    remission: remission({ diary, classified, spells: counted, usual }, condition.remission),
    ...(diary.span === undefined ? {} : { rate: rate(counted, diary.span), span: diary.span }),
    ...sinceLast(counted, today),
    leftOut: diary.leftOut,
  };
}

/** Days since the last day of the last spell; none while it runs. */
function sinceLast(counted: readonly Spell[], today: Day): Pick<Course, 'daysSinceLast'> {
  const last = counted.at(-1);
  if (last === undefined) return {};
  return { daysSinceLast: last.ongoing ? 0 : today - last.last };
}
