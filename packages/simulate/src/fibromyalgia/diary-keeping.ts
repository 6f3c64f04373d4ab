import type { Source } from '@ebb/course';

/** How somebody with a simulated life writes it down. */
export interface DiaryKeeping {
  readonly id: 'weekly' | 'daily';
  /** Days from one planned entry to the next, and how often it is written. */
  readonly everyDays: 1 | 7;
  readonly written: number;
  /** Points of 0-100 by which a day must differ from the mean of the four weeks before to be called so. */
  readonly bitWorse: number;
  readonly muchWorse: number;
  readonly better: number;
  /** Share of flares that are called one, and of illnesses that are noted. */
  readonly flaresCalled: number;
  readonly illnessNoted: number;
  readonly source: Source;
}

const own: Source = {
  cite: 'Ebb: a quarter of entries is missing, as in diaries kept by app; thresholds and shares are guesses',
  own: true,
};

/** As the journal proposes it for fibromyalgia: looking less is a part of getting better. */
export const weeklyDiary: DiaryKeeping = {
  id: 'weekly',
  everyDays: 7,
  written: 0.85,
  bitWorse: 20,
  muchWorse: 35,
  better: 20,
  flaresCalled: 0.6,
  illnessNoted: 0.7,
  source: own,
};

export const dailyDiary: DiaryKeeping = { ...weeklyDiary, id: 'daily', everyDays: 1, written: 0.75 };
