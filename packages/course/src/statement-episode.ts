import type { Day } from './day.ts';
import type { Diary } from './diary.ts';
import type { FoundEpisode } from './episode.ts';
import type { Statement } from './history.ts';
import { minutesBetween } from './moment.ts';
import { agrees } from './said.ts';

/** Relapses and flares that someone spoke of and no report shows: what is known of them is the days they named. */
export function spokenEpisodes(diary: Diary, found: readonly FoundEpisode[]): readonly FoundEpisode[] {
  const spoken: { from: Day; to: Day; entries: string[] }[] = [];
  for (const statement of diary.statements) {
    if (!agrees(statement) || found.some((each) => isAbout(statement, each))) continue;
    const to = statement.until ?? statement.about;
    const last = spoken.at(-1);
    if (last !== undefined && statement.about <= last.to) {
      last.to = Math.max(last.to, to) as Day;
      last.entries.push(statement.entry);
    } else spoken.push({ from: statement.about, to, entries: [statement.entry] });
  }
  return spoken.map(({ from, to, entries }) => ({
    from,
    to,
    unknownBefore: [],
    episode: {
      onset: { day: from },
      nadir: from,
      last: { day: to },
      end: { kind: 'not-known', after: to },
      duration: { atLeast: minutesBetween({ day: from }, { day: to }).atLeast / 60 },
      sites: [],
      entries: [...new Set(entries)],
      overallOnly: true,
    },
  }));
}

function isAbout(statement: Statement, { from, to }: FoundEpisode): boolean {
  return statement.about <= to && (statement.until ?? statement.about) >= from;
}
