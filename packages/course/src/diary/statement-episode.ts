import { addDays, type Day } from '../day.ts';
import type { Diary } from './diary.ts';
import type { FoundEpisode } from './episode.ts';
import type { Statement } from './history.ts';
import { minutesBetween } from './moment.ts';
import { agrees } from './said.ts';

/** Relapses and flares that someone spoke of and no report shows: what is known of them is the days they named. */
export function spokenEpisodes(diary: Diary, found: readonly FoundEpisode[]): readonly FoundEpisode[] {
  const spoken: Spoken[] = [];
  for (const statement of diary.statements) {
    if (!agrees(statement) || found.some((each) => isAbout(statement, each))) continue;
    const { about: from, until } = statement;
    const last = spoken.at(-1);
    if (last === undefined || from > last.to)
      spoken.push({ from, to: until ?? from, entries: [statement.entry], hasEnd: until !== undefined });
    else {
      last.to = Math.max(last.to, until ?? from) as Day;
      last.entries.push(statement.entry);
      last.hasEnd ||= until !== undefined;
    }
  }
  return spoken.map((each) => spokenEpisode(each, diary.today));
}

interface Spoken {
  readonly from: Day;
  to: Day;
  readonly entries: string[];
  /** Somebody named its last day. */
  hasEnd: boolean;
}

function spokenEpisode({ from, to, entries, hasEnd }: Spoken, today: Day): FoundEpisode {
  const isOver = hasEnd && to < today;
  const { atLeast, atMost } = minutesBetween({ day: from }, { day: to });
  return {
    from,
    to,
    unknownBefore: [],
    episode: {
      onset: { day: from },
      nadir: from,
      last: { day: to },
      end: isOver
        ? { kind: 'usual-again', on: addDays(to, 1), entry: entries[0] ?? '' }
        : { kind: 'not-known', after: to },
      duration: isOver ? { atLeast: atLeast / 60, atMost: atMost / 60 } : { atLeast: atLeast / 60 },
      sites: [],
      entries: [...new Set(entries)],
      overallOnly: true,
    },
  };
}

function isAbout(statement: Statement, { from, to }: FoundEpisode): boolean {
  return statement.about <= to && (statement.until ?? statement.about) >= from;
}
