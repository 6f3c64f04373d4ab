import { compareText } from './diary.ts';
import type { FoundEpisode } from './episode.ts';
import type { Statement } from './history.ts';
import { compareMoments } from './moment.ts';

export function isByClinician({ by }: Statement): boolean {
  return by === 'nurse' || by === 'neurologist';
}

/** Says that it was a relapse or a flare; the other verdicts say that it was something else. */
export function agrees({ verdict }: Statement): boolean {
  return verdict === 'relapse' || verdict === 'flare';
}

/** What people said of an episode, the earliest word first. */
export function saidOf(found: FoundEpisode, statements: readonly Statement[]): readonly Statement[] {
  return statements
    .filter((statement) => statement.about <= found.to && (statement.until ?? statement.about) >= found.from)
    .toSorted((a, b) => compareMoments(a.said, b.said) || compareText(a.entry, b.entry));
}
