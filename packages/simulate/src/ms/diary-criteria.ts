import type { Site, Source } from '@ebb/course';
import type { LogNormal, Range } from '../diary-world.ts';

/** How a life with MS feels from day to day and is told. Points of 0-10. */
export interface MsDiaryCriteria {
  /** One symptom for each functional system, by place; fatigue comes after them. */
  readonly sites: readonly Site[];
  /** Points for each step of the EDSS that an attack takes, and the part of them that fatigue shows. */
  readonly pointsPerStep: number;
  readonly fatigueByAttack: number;
  /** Points for each step of silent progression, by place of the symptom. */
  readonly pointsByProgression: readonly number[];
  /** Level of fatigue on an ordinary day: mean and deviation between people; never below 0. */
  readonly fatigue: readonly [mean: number, deviation: number];
  /** Deviation of what people add to each symptom on every day, and how they stretch the scale. */
  readonly offset: number;
  readonly scale: LogNormal;
  /** The bad day that all symptoms share, its correlation with the next, and what each does by itself. */
  readonly shared: { readonly deviation: number; readonly dayToDay: number };
  readonly own: number;
  readonly infections: WarmSpells & { readonly fatigue: number };
  readonly heat: WarmSpells & {
    /** First and last day of the warm season in the year, and the share of people whose body warms up with it. */
    readonly season: Range;
    readonly sensitive: number;
  };
  /** Degrees that a weak spot feels for each degree of the body. It sets how large warmth looks; nothing has measured it. */
  readonly degreesFelt: number;
  /** From so many points on, old symptoms that an infection brings back are a pseudo-relapse. */
  readonly pseudoRelapse: number;
  readonly source: Source;
}

interface WarmSpells {
  /** In a year, or in a warm season. */
  readonly rate: number;
  readonly days: Range;
  /** Of the body above its usual temperature. */
  readonly degrees: Range;
  readonly tagged: number;
}

export const msDiaryCriteria: MsDiaryCriteria = {
  sites: [
    { symptom: 'blurred-vision' },
    { symptom: 'double-vision' },
    { symptom: 'leg-weakness' },
    { symptom: 'unsteadiness' },
    { symptom: 'leg-numbness' },
    { symptom: 'urgent-bladder' },
    { symptom: 'thinking' },
    { symptom: 'fatigue' },
  ],
  pointsPerStep: 2,
  fatigueByAttack: 0.4,
  pointsByProgression: [0, 0.1, 0.9, 0.4, 0.3, 0.4, 0.2, 0.3],
  fatigue: [3.2, 1.6],
  offset: 0.4,
  scale: [1, 0.2],
  shared: { deviation: 0.5, dayToDay: 0.35 },
  own: 0.55,
  infections: { rate: 2, days: [3, 9], degrees: [0.4, 1.8], tagged: 0.75, fatigue: 1.2 },
  heat: { rate: 4, days: [2, 8], degrees: [0.2, 0.9], tagged: 0.6, season: [152, 243], sensitive: 0.7 },
  degreesFelt: 3,
  pseudoRelapse: 1,
  source: {
    cite: 'Ebb: deviations and rates as in the diaries of the noticing benchmark; points of a step and degrees felt are settings',
    own: true,
  },
};

/** Whether a day is written down: log odds of missing it. */
export interface MsDiaryKeeping {
  readonly id: 'study' | 'app';
  readonly missing: number;
  /** What is added after a missed day, for each point above usual, and on Saturdays and Sundays. */
  readonly afterMissed: number;
  readonly perPoint: number;
  readonly weekend: number;
  /** Share of those still writing who give up for good on a day. */
  readonly givingUp: number;
  readonly source: Source;
}

/** Misses one day in six. */
export const studyDiary: MsDiaryKeeping = {
  id: 'study',
  missing: -1.95,
  afterMissed: 1.2,
  perPoint: 0.15,
  weekend: 0.2,
  givingUp: 0,
  source: {
    cite: 'Daily diary studies of MS: 82-90 % of days completed. Ebb: what makes a day likelier to be missed is assumed',
    own: true,
  },
};

/** Misses more, and is given up: half are gone after half a year. */
export const appDiary: MsDiaryKeeping = {
  ...studyDiary,
  id: 'app',
  missing: -1.4,
  givingUp: Math.LN2 / 183,
  source: { cite: 'Ebb: as people use apps, a guess', own: true },
};
