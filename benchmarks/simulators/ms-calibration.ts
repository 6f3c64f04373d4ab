import {
  type Fit,
  fits,
  historicalMs,
  type MsWorld,
  msDiaryCriteria,
  simulateMs,
  simulateMsDiary,
  studyDiary,
  untreated,
  wholeLife,
  yearsAfterOnset,
} from '@ebb/simulate';
import { quantile } from '@ebb/stats';
import type { Figure, Line, Table } from '../figures.ts';
import { shareOf } from './fibromyalgia/describe-numbers.ts';
import { gate, toldGate, within } from './gate.ts';
import { marks, marksExplained } from './marks.ts';
import { calibrateHistory, calibrateLesions, compareUnfitted } from './ms/calibrate.ts';
import { consequences } from './ms/consequences.ts';
import { daysToWorst } from './ms/lesion-measures.ts';
import { piraByDefinition } from './ms/pira-by-definition.ts';
import type { Achieved } from './ms/target.ts';
import { registryYears } from './ms/treated-registry.ts';

/** Seed of people on whom nothing was fitted or chosen. */
const freshSeed = 31_415;
export const fewestLesionTargets = 14;
export const fewestHistoryTargets = 41;
export const farthestAway = 2;
/** The bounds hold for so many; with fewer, chance alone passes them. */
const peopleOfGates = 20_000;

/** How near simulated relapses, lives and trials come to the published figures, and how fast they are. */
export function msCalibration(people: number = peopleOfGates): readonly Line[] {
  const world = { parameters: historicalMs, seed: freshSeed };
  const lesions = calibrateLesions(world, people);
  const history = calibrateHistory(world, people);
  const fifth = Math.ceil(people / 5);
  const trials = compareUnfitted(world, fifth);
  return [
    tableOf(`MS: targets about relapses beside ${people} simulated ones (${marksExplained})`, lesions),
    tableOf(`MS: targets of natural-history cohorts beside ${people} simulated people`, history),
    tableOf(
      `MS: trials, first attacks and a registry, to which nothing was fitted, beside ${fifth} people`,
      trials,
    ),
    worstDays(world, people),
    {
      table: `MS: what nothing published can be held against, ${fifth} people`,
      rows: consequences(world, fifth),
    },
    {
      table: `MS: worsening by published definitions, the same registry of ${fifth} treated people over ${registryYears} years, and what it truly was`,
      rows: piraByDefinition(world, fifth),
    },
    ...gates('relapses', lesions, { fewest: fewestLesionTargets, fit: fits.relapses, people }),
    ...gates('natural history', history, { fewest: fewestHistoryTargets, fit: fits.lives, people }),
    livesPerSecond(),
    diaryYearsPerSecond(),
  ];
}

/** Printed beside the only figure there is, and not judged: when a clinic sees the worst depends on when it looks. */
function worstDays({ parameters, seed }: MsWorld, people: number): Table {
  const days = daysToWorst(parameters.lesion, seed, people);
  const day = (share: number): string => (quantile(days, share) ?? Number.NaN).toFixed(0);
  return {
    table: `MS: days from the onset of a relapse to its worst, ${people} simulated ones; nothing was fitted to it`,
    rows: [
      ['published', 'known', 'simulated: median', '10 % within', '90 % within', 'within a week'],
      [
        '1-3',
        marks['from-table'],
        day(0.5),
        day(0.1),
        day(0.9),
        shareOf(days, (worst) => worst <= 7).toFixed(2),
      ],
    ],
  };
}

function gates(
  of: string,
  achieved: readonly Achieved[],
  { fewest, fit, people }: { readonly fewest: number; readonly fit: Fit; readonly people: number },
): readonly Figure[] {
  const size = { people, from: peopleOfGates };
  return [
    gate(
      {
        what: `MS, ${of}: targets within tolerance, of ${achieved.length}`,
        value: within(achieved),
        unit: 'targets',
        bound: { atLeast: fewest },
      },
      size,
    ),
    gate(
      {
        what: `MS, ${of}: farthest from its target`,
        value: Math.max(...achieved.map(({ away }) => away)),
        unit: 'tolerances',
        bound: { atMost: farthestAway },
      },
      size,
    ),
    toldGate(`MS, ${of}`, achieved, { fit, size }),
  ];
}

/** Rows keep how the published figure is known: `recalled` ones must not be shown to anyone as published. */
function tableOf(table: string, achieved: readonly Achieved[]): Table {
  return {
    table,
    rows: [
      ['what', 'target', 'tolerance', 'known', 'simulated', 'away'],
      ...achieved.map((target) => {
        const digits = target.tolerance < 0.3 ? 2 : 1;
        const { published } = target;
        return [
          target.what,
          typeof published === 'number' ? published.toFixed(digits) : published.join('-'),
          target.tolerance.toFixed(digits),
          marks[target.known],
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
      const life = simulateMs(world, person, untreated, yearsAfterOnset(years + 5));
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
