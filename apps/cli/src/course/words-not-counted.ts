import type { Awaited, NonEvent } from '@ebb/course';
import type { Saying } from './saying.ts';

/** Why a change is no event, and what would settle it where that is open. */
export function notCountedWords({ not, direction, trace }: NonEvent, say: Saying): string {
  switch (not.because) {
    case 'not-confirmed':
      return `So this does not count: ${say.scored(not.failed)} did not show it any more.`;
    case 'no-confirming-visit':
      return 'So this does not count: no visit that may confirm it came, and none can come any more.';
    case 'not-sustained':
      return `So this does not count: it was confirmed, but gone on ${say.day(not.lost.day)}, too early.`;
    case 'awaiting-confirmation':
      return [
        'So this is not settled.',
        ...trace.awaited.map((one) => awaitedWords(one, direction, say)),
      ].join(' ');
    case 'other-relation':
      return `So this is confirmed, but ${not.relation === 'undefined' ? 'neither RAW nor PIRA' : not.relation}, which is not what is sought.`;
    case 'direction-not-sought':
      return `So this does not count: ${direction} is not what is sought.`;
    case 'below-threshold':
      return `So this does not count: the change is too small${not.confirmed ? ', though it was confirmed' : ''}.`;
  }
}

function awaitedWords(
  { from, to, daysAfterRelapse, daysBeforeRelapse, score }: Awaited,
  direction: NonEvent['direction'],
  say: Saying,
): string {
  const when = to === undefined ? `from ${say.day(from)} on` : `between ${say.day(from)} and ${say.day(to)}`;
  const reach = direction === 'worsening' ? 'or worse' : 'or better';
  const near = [
    ...(daysAfterRelapse > 0 ? [`within ${daysAfterRelapse} days after a relapse`] : []),
    ...(daysBeforeRelapse > 0 ? [`within ${daysBeforeRelapse} days before one`] : []),
  ];
  const limit = near.length === 0 ? '' : ` A visit ${near.join(' or ')} would not count.`;
  return `It needs a visit ${when} with ${say.score(score)} ${reach}.${limit}`;
}
