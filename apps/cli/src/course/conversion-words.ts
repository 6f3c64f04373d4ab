import type { Conversion, ConversionCause } from '@ebb/course';
import { counted } from './followed-words.ts';
import { listed, type Saying } from './saying.ts';

/** When the first attack was, what converted it and when, or until when nothing did. */
export function conversionWords(found: Conversion, say: Saying): readonly string[] {
  if (found.state === 'no-first-attack')
    return ['There is no first attack: the tables hold no relapse, and none was given.'];
  const { firstAttack, sameAttack, on, days } = found;
  return [
    `The first attack was on ${say.day(firstAttack)}.`,
    ...sameAttack.map(
      ({ onset }) => `   The relapse of ${say.day(onset)} is too close to it to be a second one.`,
    ),
    ...(found.state === 'censored'
      ? [
          ...found.open.map(
            ({ onset }) =>
              `   The worsening of ${say.day(onset.day)} is neither confirmed nor refuted, and does not count.`,
          ),
          `Not converted by ${say.day(on)}, ${counted(days, 'day')} later.`,
        ]
      : [
          ...found.causes.map((cause) => `   ${causeWords(cause, say)}.`),
          `Converted to clinically definite MS on ${say.day(on)}, ${counted(days, 'day')} after the first attack.`,
        ]),
    `Not in the tables: ${listed(found.notAssessed.map((what) => notAssessed[what]))}.`,
  ];
}

const notAssessed = {
  'separate-sites': 'whether the attacks were of different sites',
  'over-24-hours': 'whether they lasted over 24 hours',
} as const;

function causeWords(cause: ConversionCause, say: Saying): string {
  if (cause.by === 'second-attack') return `Second attack on ${say.day(cause.on)}`;
  const { onset, baseline } = cause.event;
  return `Confirmed worsening, ${say.scored(onset)} against ${say.scored(baseline)}`;
}
