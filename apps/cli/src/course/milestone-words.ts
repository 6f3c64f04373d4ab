import type { MilestoneDefinition, MilestoneFinding } from '@ebb/course';
import { counted } from './followed-words.ts';
import type { Saying } from './saying.ts';

type Missed = (MilestoneFinding & { readonly state: 'reached' })['missed'];

/** Whether and when the milestone was reached, and every visit at it that did not count. */
export function milestoneWords(
  found: MilestoneFinding,
  { score, by }: MilestoneDefinition,
  say: Saying,
): readonly string[] {
  const wanted = `${say.score(score)} or ${by.outcome.worse === 'higher' ? 'more' : 'less'}`;
  switch (found.state) {
    case 'no-visit':
      return ['No visit has this score.'];
    case 'from-the-start':
      return [
        `${wanted} from the start: the first visit has ${say.scored(found.first)}, and nobody knows since when.`,
      ];
    case 'reached': {
      const confirmed =
        found.confirmed === undefined
          ? 'taken unconfirmed at the end of follow-up'
          : `confirmed by ${say.scored(found.confirmed)}`;
      const days = counted(found.visit.day - found.first.day, 'day');
      return [
        ...missedWords(found.missed, say),
        `${wanted} was reached on ${say.day(found.visit.day)} with ${say.score(found.visit.score)}, ${days} after the first visit with a score; ${confirmed}.`,
      ];
    }
    case 'not-reached':
      return [...missedWords(found.missed, say), `${wanted} was not reached by ${say.day(found.last.day)}.`];
  }
}

function missedWords(missed: Missed, say: Saying): readonly string[] {
  return missed.map(({ visit, why }) => `${say.scored(visit)} does not count: ${whyWords(why, say)}.`);
}

function whyWords(why: Missed[number]['why'], say: Saying): string {
  switch (why.because) {
    case 'near-relapse':
      return 'a relapse is too near';
    case 'no-confirming-visit':
      return 'no visit came that could confirm it';
    case 'not-confirmed':
      return `${say.scored(why.failed)} did not show it before it was confirmed`;
    case 'not-sustained':
      return `${say.scored(why.lost)} did not show it any more`;
  }
}
