import type { Attempt } from './attempt.ts';
import type { Sought } from './disability-definition.ts';

/** Events in the order of their onsets; of several at one visit the last found stands. */
export function eventsInOrder(attempts: readonly Attempt[]): readonly Attempt[] {
  const eventByOnset = new Map<number, Attempt>();
  for (const attempt of attempts) if (attempt.verdict === 'event') eventByOnset.set(attempt.onset, attempt);
  return [...eventByOnset.values()].toSorted((a, b) => a.onset - b.onset);
}

/** Of these events those that a definition seeks: all of a kind, or the first. */
export function soughtAmong(events: readonly Attempt[], seek: Sought): readonly Attempt[] {
  const sought = events.filter((event) => isSought(event, seek));
  return seek.startsWith('all') ? sought : sought.slice(0, 1);
}

/** An event is of the kind that is sought. */
export function isSought({ direction, relation }: Attempt, seek: Sought): boolean {
  switch (seek) {
    case 'all':
    case 'first-change':
      return true;
    case 'all-worsening':
    case 'first-worsening':
      return direction === 'worsening';
    case 'all-improvement':
    case 'first-improvement':
      return direction === 'improvement';
    case 'first-pira':
      return relation === 'PIRA';
    case 'first-raw':
      return relation === 'RAW';
  }
}
