import type { Source } from '@ebb/course';
import { historicalLesion } from './historical-lesion.ts';
import type { MsParameters } from './ms-parameters.ts';

const fitted = (uncertainty: string): Source => ({
  cite: `Ebb: fitted to 50 published figures about untreated MS in European and Canadian cohorts; ${uncertainty}`,
  own: true,
});

/** Untreated MS as it was seen before the treatments of today. Cohorts contradict each other: another choice gives other numbers. */
export const historicalMs: MsParameters = {
  id: 'historical',
  lesion: historicalLesion,
  people: {
    women: 0.691,
    firstAge: { mean: 27.2, deviation: 9.5, least: 8 },
    source: fitted('the mean age is well determined'),
  },
  bursts: {
    perYear: 2.5,
    frailtyShape: 0.9717,
    men: 0.74,
    activity: 0.6833,
    activityYears: 0.8801,
    byAge: 0.0217,
    referenceAge: 27,
    leastAge: 19,
    byProgression: 0.541,
    season: 0.12,
    seasonPeak: 0.18,
    eloquent: 0.2223,
    eloquentInBrain: 0.4901,
    silent: 1.62,
    sameAttackDays: 30,
    source: fitted(
      'bursts and their eloquent share are determined as a product only; age and progression share the fall of the rate. The peak in March is Spelman et al., Ann Neurol 2014; how large the season is is assumed',
    ),
  },
  systems: {
    weights: [0.19, 0.17, 0.23, 0.1, 0.23, 0.05, 0.03],
    source: { cite: 'Ebb: how often a system is the first one, assumed', own: true },
  },
  progression: {
    reserveUse: { median: 0.0709, sigma: 2.08 },
    reserveUseByAge: 0.0733,
    referenceAge: 40,
    reserveUseOfMen: 1.29,
    perLesion: 0.0008248,
    slope: { median: 0.389, sigma: 0.84 },
    slopeOfMen: 1.81,
    early: { below: 2.75, times: 0.682 },
    late: { from: 5.75, times: 0.195 },
    noticed: 1.21,
    norm: 1.6,
    signs: { most: 1.35, lesions: 2.8 },
    most: 9.5,
    source: fitted(
      'the slope is well determined, the rest can be traded. That attacks do not speed up silent progression is a result: the figures do not ask for it (Tremlett et al., Neurology 2009)',
    ),
  },
};

const { progression } = historicalMs;

/** Milder, as courses of today are: people use their reserve and lose steps more slowly. */
export const modernMs: MsParameters = {
  ...historicalMs,
  id: 'modern',
  progression: {
    ...progression,
    reserveUse: { ...progression.reserveUse, median: 0.7 * progression.reserveUse.median },
    slope: { ...progression.slope, median: 0.8 * progression.slope.median },
    source: {
      cite: 'Ebb: the historical set with 70 % of the use of reserve and 80 % of the slope, since placebo groups and courses by year of diagnosis have become milder; chosen, not fitted',
      own: true,
    },
  },
};
