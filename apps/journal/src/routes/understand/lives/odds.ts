import {
  cisCohort,
  type FirstAttack,
  type MsTraits,
  type Onset,
  simulateMs,
  untreated,
  wholeLife,
} from '@ebb/simulate';
import { worlds } from './crowd.ts';

export const afterYears = [1, 5, 10, 20] as const;

/** Share of the lesions of the brain that a scan shows: of the 1980s, and of today. */
const scanners = { older: 0.45, today: 0.95 } as const;
export type Scanner = keyof typeof scanners;

export interface OddsAsked {
  readonly kind: 'odds';
  readonly scanner: Scanner;
}

/** Of 100 people after a first attack, how many had a second one by each of `afterYears`. */
export interface Odds {
  readonly withLesions: readonly number[];
  readonly without: readonly number[];
  readonly who: Who;
}

/** Of 100 simulated people with MS. */
export interface Who {
  readonly relapsing: number;
  readonly women: number;
  /** Began at 10 to 19, 20 to 29 and so on; the last one at 60 and later. */
  readonly byDecade: readonly number[];
}

export const firstAttacks = 1200;
export const withMs = 3000;

export function oddsOf({ scanner }: OddsAsked): Odds {
  const cohort = cisCohort(worlds.historical, { people: firstAttacks, years: 20 }, scanners[scanner]);
  const seen = cohort.filter(({ lesionsSeen }) => lesionsSeen > 0);
  const clear = cohort.filter(({ lesionsSeen }) => lesionsSeen === 0);
  return {
    withLesions: afterYears.map((year) => ofHundred(seen, (each) => hadSecond(each, year))),
    without: afterYears.map((year) => ofHundred(clear, (each) => hadSecond(each, year))),
    who: whoGetsIt(),
  };
}

function hadSecond(first: FirstAttack, year: number): boolean {
  if (first.kind === 'mimic') return false;
  const { onset, attacks } = first.life;
  return (
    onset !== undefined &&
    attacks.some(({ kind, age }) => kind === 'relapse' && age > onset.age && age <= onset.age + year)
  );
}

function whoGetsIt(): Who {
  const lives: { readonly onset: Onset; readonly sex: MsTraits['sex'] }[] = [];
  for (let person = 0; lives.length < withMs; person++) {
    const life = simulateMs(worlds.historical, person, untreated, { ...wholeLife, years: 0 });
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
          (onset.age >= decade || place === 0) && (onset.age < decade + 10 || place === decades.length - 1),
      ),
    ),
  };
}

function ofHundred<Each>(all: readonly Each[], is: (each: Each) => boolean): number {
  return Math.round((100 * all.filter(is).length) / all.length);
}
