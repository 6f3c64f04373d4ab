import { cisCohort, type FirstAttack, scanSensitivity } from '@ebb/simulate';
import { worlds } from './crowd.ts';
import { ofHundred } from './of-hundred.ts';

export const afterYears = [1, 5, 10, 20] as const;

export type Scanner = keyof typeof scanSensitivity;

export interface FirstAttackAsked {
  readonly kind: 'first-attack';
  readonly scanner: Scanner;
}

/** Of 100 untreated people after a first attack, how many had a second one by each of `afterYears`. */
export interface SecondAttacks {
  readonly withLesions: readonly number[];
  readonly without: readonly number[];
}

export const firstAttacks = 1200;

export function secondAttacks({ scanner }: FirstAttackAsked): SecondAttacks {
  const cohort = cisCohort(worlds.historical, { people: firstAttacks, years: 20 }, scanSensitivity[scanner]);
  const seen = cohort.filter(({ lesionsSeen }) => lesionsSeen > 0);
  const clear = cohort.filter(({ lesionsSeen }) => lesionsSeen === 0);
  return {
    withLesions: afterYears.map((year) => ofHundred(seen, (each) => hadSecond(each, year))),
    without: afterYears.map((year) => ofHundred(clear, (each) => hadSecond(each, year))),
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
