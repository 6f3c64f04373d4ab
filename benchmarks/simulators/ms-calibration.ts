import {
  historicalMs,
  msDiaryCriteria,
  simulateMs,
  simulateMsDiary,
  studyDiary,
  untreated,
  wholeLife,
} from '@ebb/simulate';
import type { Figure, Line, Table } from '../figures.ts';
import { calibrateHistory, calibrateLesions, compareUnfitted } from './ms/calibrate.ts';
import type { Achieved } from './ms/target.ts';

/** Seed of people on whom nothing was fitted or chosen. */
const freshSeed = 31_415;
export const fewestLesionTargets = 14;
export const fewestHistoryTargets = 41;
export const farthestAway = 2;

/** How near simulated relapses, lives and trials come to the published figures, and how fast they are. */
export function msCalibration(people: number = 20_000): readonly Line[] {
  const world = { parameters: historicalMs, seed: freshSeed };
  const lesions = calibrateLesions(world, people);
  const history = calibrateHistory(world, people);
  const trials = compareUnfitted(world, Math.ceil(people / 5));
  return [
    tableOf(`MS: published figures about relapses beside ${people} simulated ones`, lesions),
    tableOf(`MS: natural-history cohorts beside ${people} simulated people`, history),
    tableOf(
      `MS: trials, first attacks and a registry, to which nothing was fitted, beside ${Math.ceil(people / 5)}`,
      trials,
    ),
    ...gates('relapses', lesions, fewestLesionTargets),
    ...gates('natural history', history, fewestHistoryTargets),
    livesPerSecond(),
    diaryYearsPerSecond(),
  ];
}

function gates(of: string, achieved: readonly Achieved[], fewest: number): readonly Figure[] {
  return [
    {
      what: `MS, ${of}: targets within tolerance, of ${achieved.length}`,
      value: achieved.filter(({ away }) => away <= 1).length,
      unit: 'targets',
      bound: { atLeast: fewest },
    },
    {
      what: `MS, ${of}: farthest from its target`,
      value: Math.max(...achieved.map(({ away }) => away)),
      unit: 'tolerances',
      bound: { atMost: farthestAway },
    },
  ];
}

/** Rows keep how the published figure is known: `recalled` ones must not be shown to anyone as published. */
function tableOf(table: string, achieved: readonly Achieved[]): Table {
  return {
    table,
    rows: [
      ['target', 'published', 'tolerance', 'known', 'simulated', 'away'],
      ...achieved.map((target) => {
        const digits = target.tolerance < 0.3 ? 2 : 1;
        const { published } = target;
        return [
          target.what,
          typeof published === 'number' ? published.toFixed(digits) : published.join('-'),
          target.tolerance.toFixed(digits),
          target.known,
          target.achieved.toFixed(digits),
          target.away.toFixed(1),
        ];
      }),
    ],
  };
}

function livesPerSecond(): Figure {
  const world = { parameters: historicalMs, seed: 1 };
  const live = (people: number): number => {
    let months = 0;
    for (let person = 0; person < people; person++)
      months += simulateMs(world, person, untreated, wholeLife).months;
    return months / 12;
  };
  return {
    what: 'MS: years of life, on one core',
    value: perSecond(() => live(2000)),
    unit: 'years/s',
    bound: { atLeast: 150_000 },
  };
}

function diaryYearsPerSecond(): Figure {
  const world = { parameters: historicalMs, seed: 1 };
  const years = 4;
  const write = (people: number): number => {
    let written = 0;
    for (let person = 0; person < people; person++) {
      const life = simulateMs(world, person, untreated, { years: years + 5, untilAge: 95 });
      const from = (life.onset?.age ?? Number.POSITIVE_INFINITY) + 2;
      if (from > 85) continue;
      simulateMsDiary(world, msDiaryCriteria, studyDiary, { life, from, days: years * 365 });
      written += years;
    }
    return written;
  };
  return {
    what: 'MS: years of daily diary, on one core',
    value: perSecond(() => write(400)),
    unit: 'years/s',
    bound: { atLeast: 800 },
  };
}

/** Of processor time, so that what else runs on the machine does not count; once before to warm up. */
function perSecond(years: () => number): number {
  years();
  const before = process.cpuUsage();
  const lived = years();
  const { user, system } = process.cpuUsage(before);
  return lived / ((user + system) / 1e6);
}
