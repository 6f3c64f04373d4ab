import type { CandidateUse, Day, DisabilityDefinition, Trace, WindowTrace } from '@ebb/course';
import { dayCount, type Saying } from './saying.ts';

/** When a visit could confirm a change, what the visits before that showed, and what each visit that came then did. */
export function confirmationWords(
  { windows, tested }: Trace,
  { definition, say }: { readonly definition: DisabilityDefinition; readonly say: Saying },
): readonly string[] {
  const { everyVisit } = definition.confirmation;
  const every = everyVisit ? ', and every visit between must too' : '';
  const opens = Math.min(...windows.map(({ from }) => from));
  const between = everyVisit ? tested.slice(1).filter(({ visit }) => visit.day < opens) : [];
  return [
    ...between.map(
      ({ visit, holds }) =>
        `Between, on ${say.day(visit.day)}: ${say.score(visit.score)}, ${holds ? 'shows it' : 'does not show it'}.`,
    ),
    ...windows.flatMap((window) => windowWords(window, { every, say })),
  ];
}

function windowWords(
  { window, from, to, candidates }: WindowTrace,
  { every, say }: { readonly every: string; readonly say: Saying },
): readonly string[] {
  const until =
    to === undefined
      ? `from ${say.day(from)} on`
      : `between ${say.day(from)} and ${say.day(Math.floor(to) as Day)}`;
  return [
    `Confirmation at ${spanWords(window)} needs a visit ${until} that shows it too${every}.`,
    ...(candidates.length === 0
      ? ['  No visit lies there.']
      : candidates.map(
          ({ visit, use }) => `  ${say.day(visit.day)}: ${say.score(visit.score)}, ${useWords(use, say)}.`,
        )),
  ];
}

/** MSBase counts in months of 30.25 days. */
function spanWords(days: number): string {
  const months = days / 30.25;
  return Number.isInteger(months) ? `${months} months (${days} days)` : `${days} days`;
}

function useWords(use: CandidateUse, say: Saying): string {
  switch (use.use) {
    case 'confirms':
      return 'confirms';
    case 'does-not-hold':
      return 'does not show it';
    case 'after-a-gap':
      return `would show it, but ${say.scored(use.failed)} did not`;
    case 'near-relapse':
      return `does not count: ${dayCount(Math.abs(use.days))} from the relapse of ${say.day(use.relapse)}, and ${use.needed} are needed`;
    case 'may-not-confirm':
      return 'does not count: the table says that this visit may not confirm';
    case 'not-tried':
      return 'not looked at: an earlier visit decides';
  }
}
