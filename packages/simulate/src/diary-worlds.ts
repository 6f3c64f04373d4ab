import { baseWorld, everyDay, sparse, whenBad } from './base-world.ts';
import type { DiaryWorld, ReportingStyle, ReportingWorld } from './diary-world.ts';

const { daily, relapses, decoys, answers } = baseWorld;

export type DiaryWorldName =
  | 'base'
  | 'noRelapses'
  | 'noisy'
  | 'lastingBadDays'
  | 'wandering'
  | 'manyDecoys'
  | 'untagged'
  | 'sparse'
  | 'whenBad'
  | 'diligent'
  | 'fiveLevels'
  | 'slowOnset'
  | 'weekly'
  | 'realistic'
  | 'byWord';

/** Worlds that differ from the base in one thing each, so that what a method cannot stand shows by itself. */
export const diaryWorlds: Readonly<Record<DiaryWorldName, DiaryWorld>> = {
  base: baseWorld,
  noRelapses: {
    ...baseWorld,
    id: 'no-relapses',
    relapses: { ...relapses, yearly: [{ rate: 0, weight: 1 }] },
  },
  noisy: { ...baseWorld, id: 'noisy', daily: { ...daily, times: 1.5 } },
  lastingBadDays: {
    ...baseWorld,
    id: 'lasting-bad-days',
    daily: { ...daily, shared: { ...daily.shared, dayToDay: [0.8, 0.8] } },
  },
  wandering: {
    ...baseWorld,
    id: 'wandering',
    daily: { ...daily, wander: { ...daily.wander, deviation: [0.8, 0.8] } },
  },
  manyDecoys: {
    ...baseWorld,
    id: 'many-decoys',
    decoys: {
      ...decoys,
      infections: { ...decoys.infections, rate: decoys.infections.rate * 2.5 },
      stress: { ...decoys.stress, rate: decoys.stress.rate * 2.5 },
      shortSpells: { ...decoys.shortSpells, rate: decoys.shortSpells.rate * 2.5 },
      heatWaves: { ...decoys.heatWaves, rate: decoys.heatWaves.rate * 2.5 },
    },
  },
  untagged: {
    ...baseWorld,
    id: 'untagged',
    decoys: { ...decoys, infections: { ...decoys.infections, tagged: 0 } },
  },
  sparse: { ...baseWorld, id: 'sparse', reporting: everybody(sparse) },
  whenBad: { ...baseWorld, id: 'when-bad', reporting: everybody(whenBad) },
  diligent: { ...baseWorld, id: 'diligent', reporting: everybody(everyDay) },
  fiveLevels: {
    ...baseWorld,
    id: 'five-levels',
    answers: { ...answers, steps: [{ points: 2.5, weight: 1 }] },
  },
  slowOnset: { ...baseWorld, id: 'slow-onset', relapses: { ...relapses, rise: { between: [14, 30] } } },
  weekly: { ...baseWorld, id: 'weekly', reporting: everybody({ kind: 'weekly', chance: 0.9 }) },
  /** As public diaries of people with many conditions are kept (not of MS; relapses and decoys besides short spells are the base's). */
  realistic: {
    ...baseWorld,
    id: 'realistic',
    symptoms: baseWorld.symptoms.map(({ level: [mean, deviation], ...symptom }) => ({
      ...symptom,
      level: [mean, deviation * 1.35],
    })),
    daily: {
      shared: { dayToDay: [0, 0.8], deviation: [0.5, 0.9], loading: [0.6, 1.4] },
      own: { dayToDay: [0, 0.7], deviation: [0.3, 1] },
      passing: { deviation: [0.1, 1.7] },
      wander: { days: 10.6, deviation: [0.3, 0.85] },
      weekend: 0.1,
      times: 1.1,
      source: {
        cite: 'Public symptom diaries: autocorrelation of an item 0.43 x 0.35^L + 0.17 x 0.91^L over lags of L days, pairs of items correlate by 0.19 (median)',
      },
    },
    decoys: {
      ...decoys,
      shortSpells: {
        ...decoys.shortSpells,
        rate: 6,
        left: 0,
      },
    },
    reporting: {
      ...everybody({ kind: 'bursts', goesOn: [0.66, 0.92], silence: [2, 2.1] }),
      vacations: { rate: 0, days: [5, 16] },
      dropOut: { share: 0, days: [30, 120] },
      atWorst: { fromPoints: 10, left: 1 },
      source: {
        cite: 'Public symptom diaries of 14 days or more: a report follows a reported day in 0.81, a missed one in 0.08; gaps of 2 days (median), 25 (90 %), 180 (99 %); no dependence on severity found',
      },
    },
    answers: { ...answers, worseAtFirst: { points: 0.8, days: 14 } },
  },
  /** As Ebb's journal is used: a word, and the scores of what is up. */
  byWord: {
    ...baseWorld,
    id: 'by-word',
    answers: {
      ...answers,
      manner: {
        kind: 'by-word',
        inFull: 0.1,
        usualDays: 90,
        up: { spreads: 1.75, points: 1.5 },
        muchUp: { spreads: 3.5, points: 3.5 },
        better: 1,
      },
    },
  },
};

/** The same world in which everybody changes by so many points of 0-10 a year, in all symptoms or in some by their place. */
export function changingSlowly(
  world: DiaryWorld,
  perYear: number,
  symptoms: readonly number[] = world.symptoms.map((_, place) => place),
): DiaryWorld {
  return {
    ...world,
    id: `${world.id}-changing-by-${perYear}`,
    slowChange: { ...world.slowChange, share: 1, perYear: [perYear, perYear], symptoms },
  };
}

/** The same world in which nobody changes slowly. */
export function stable(world: DiaryWorld): DiaryWorld {
  return { ...world, id: `${world.id}-stable`, slowChange: { ...world.slowChange, share: 0 } };
}

function everybody(style: ReportingStyle): ReportingWorld {
  return { ...baseWorld.reporting, styles: [{ weight: 1, style }] };
}
