import type { LeadingSystem, SpmsCheck } from '@ebb/course';
import { counted } from './followed-words.ts';
import { listed, type Saying } from './saying.ts';

/** One condition at the visit that is judged, with what was found. */
export function spmsCheckWords(check: SpmsCheck, say: Saying): string {
  switch (check.check) {
    case 'minimum-edss':
      return `an EDSS of ${say.number(check.needed)} at least`;
    case 'lasts-to-the-end':
      return check.lost === undefined
        ? 'progression lasts to the last visit'
        : `progression lasts to the last visit; ${say.scored(check.lost)} does not show it any more`;
    case 'no-relapse':
      return check.relapses.length === 0
        ? `no relapse since ${say.day(check.since)}`
        : `no relapse since ${say.day(check.since)}; relapses began on ${listed(check.relapses.map(say.day))}`;
    case 'minimum-edss-until-confirmed':
      return `an EDSS of ${say.number(check.needed)} at least until it is confirmed; the lowest is ${say.scored(check.lowest)}`;
    case 'pyramidal':
      return `a pyramidal score of ${check.needed} at least; ${pyramidalWords(check)}`;
    case 'leading-system':
      return check.leading.length === 0
        ? 'a functional system is worse than at the baseline; none is'
        : `one of the systems that changed most stays worse long enough: ${listed(check.leading.map((one) => leadingWords(one, say)))}`;
  }
}

function pyramidalWords({ score, counted: of }: SpmsCheck & { readonly check: 'pyramidal' }): string {
  if (score === undefined) return `nobody scored it, and the EDSS counts as ${of}`;
  return score === of ? `it is ${score}` : `it is ${score}, and the EDSS counts as ${of}`;
}

function leadingWords({ system, change, assumed, days, back }: LeadingSystem, say: Saying): string {
  const by = assumed ? `${change} more, taken because one of the two scores is missing` : `${change} more`;
  const held =
    back === undefined
      ? `not back for ${counted(days, 'day')}, to the last visit`
      : `back on ${say.day(back)}, worse for ${counted(days, 'day')}`;
  return `${system} (${by}; ${held})`;
}
