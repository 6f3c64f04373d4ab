import { type MsTraits, type Onset, simulateMs, untreated, yearsAfterOnset } from '@ebb/simulate';
import { worlds } from './crowd.ts';
import { ofHundred } from './of-hundred.ts';

export interface WhoAsked {
  readonly kind: 'who';
}

/** Of 100 simulated people with MS. */
export interface Who {
  readonly relapsing: number;
  readonly women: number;
  /** Began up to 19, at 20 to 29 and so on; the last one at 60 and later. */
  readonly byDecade: readonly number[];
}

export const withMs = 3000;

export function whoGetsIt(): Who {
  const lives: { readonly onset: Onset; readonly sex: MsTraits['sex'] }[] = [];
  for (let person = 0; lives.length < withMs; person++) {
    const life = simulateMs(worlds.historical, person, untreated, yearsAfterOnset(0));
    if (life.onset !== undefined) lives.push({ onset: life.onset, sex: life.traits.sex });
  }
  const decades = [10, 20, 30, 40, 50, 60];
  return {
    relapsing: ofHundred(lives, ({ onset }) => onset.kind === 'relapsing'),
    women: ofHundred(lives, ({ sex }) => sex === 'female'),
    byDecade: decades.map((decade, place) =>
      ofHundred(
        lives,
        ({ onset }) =>
          (place === 0 || onset.age >= decade) && (onset.age < decade + 10 || place === decades.length - 1),
      ),
    ),
  };
}
