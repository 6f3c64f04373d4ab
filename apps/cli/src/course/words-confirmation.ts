import type { CandidateUse, Day, DisabilityDefinition, Trace, WindowTrace } from '@ebb/course';
import type { Saying } from './saying.ts';

/** When a visit could confirm a change, and what each visit that came then did. */
export function confirmationWords(
  { windows }: Trace,
  { definition, say }: { readonly definition: DisabilityDefinition; readonly say: Saying },
): readonly string[] {
  const every = definition.confirmation.everyVisit ? ', and every visit before it must too' : '';
  return windows.flatMap((window) => windowWords(window, { every, say }));
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
    `Confirmation at ${window} days needs a visit ${until} that shows it too${every}.`,
    ...(candidates.length === 0
      ? ['  No visit lies there.']
      : candidates.map(
          ({ visit, use }) => `  ${say.day(visit.day)}: ${say.score(visit.score)}, ${useWords(use, say)}.`,
        )),
  ];
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
      return `does not count: ${use.days} days from the relapse of ${say.day(use.relapse)}, and ${use.needed} are needed`;
    case 'may-not-confirm':
      return 'does not count: the table says that this visit may not confirm';
    case 'not-tried':
      return 'not looked at: an earlier visit decides';
  }
}
