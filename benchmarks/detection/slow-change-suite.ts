import { addDays, type Day, day, noticingDefinitions } from '@ebb/course';
import {
  changingSlowly,
  type DiaryWorld,
  diaryWorlds,
  historyOfDiary,
  type SimulatedDiary,
  simulateDiary,
  stable,
} from '@ebb/simulate';
import { type Diary, diaryOf } from '../../packages/course/src/diary/diary.ts';
import { noticing } from '../../packages/course/src/notice/noticing.ts';
import { slowChange } from '../../packages/course/src/notice/slow-change.ts';
import { diary as dailyDiary } from '../diary.ts';
import { type Figure, type Line, medianMillis, type Table } from '../figures.ts';
import { gateSeed } from './sizes.ts';
import {
  generalisedBetweenRelapses,
  generalisedOfAllDays,
  leastSquaresOfAllDays,
  mannKendallByMonth,
  type SlowChangeMethod,
} from './slow-change-baselines.ts';
import { shifts, waysToReport } from './worlds.ts';

/** After two years and the first look, and after three. */
const horizons = { early: 761, late: 1096 } as const;
type Horizon = keyof typeof horizons;

const confirmed = 'Ebb, relapses confirmed';

const methods: Readonly<Record<string, SlowChangeMethod>> = {
  [confirmed]: (simulated, days) =>
    isSaid(
      diaryUpTo(simulated, days),
      simulated.truth.relapses.map(({ onset }) => addDays(first, onset)),
    ),
  'Ebb, relapses noticed': (simulated, days) => {
    const diary = diaryUpTo(simulated, days);
    return isSaid(
      diary,
      noticing(diary, definition, [], 'usual').notices.map(({ onset }) => onset.day),
    );
  },
  'GLS between relapses, days': generalisedBetweenRelapses,
  'GLS of all days': generalisedOfAllDays,
  'OLS of all days': leastSquaresOfAllDays,
  'Mann-Kendall by month': mannKendallByMonth,
};

/** How many are told of slow worsening: of people who stay as they are, and of people who get worse in all symptoms. */
export async function slowChangeSuite(people: number = peopleOfGate): Promise<readonly Line[]> {
  const worlds = [
    stable(diaryWorlds.base),
    changingSlowly(diaryWorlds.base, 0.5),
    changingSlowly(diaryWorlds.base, 1),
  ];
  const told = worlds.map((world) => toldOf(world, people));
  const share = (world: number, horizon: Horizon): number =>
    ((told[world] as ReadonlyMap<string, Told>).get(confirmed) as Told)[horizon] / people;
  return [
    tableOf(told, people),
    otherWorlds(Math.ceil(people / 2)),
    ...(['early', 'late'] as const).map(
      (horizon): Figure => ({
        what: `stable people called slowly worse, day ${horizons[horizon]}`,
        value: share(0, horizon),
        unit: 'of all',
        bound: { atMost: 0.06 },
        note: `of ${people}, relapses confirmed`,
      }),
    ),
    {
      what: `worse by a point a year and called so, day ${horizons.late}`,
      value: share(2, 'late'),
      unit: 'of all',
      bound: { atLeast: 0.75 },
      note: `of ${people}, relapses confirmed`,
    },
    await speedFigure(),
  ];
}

const peopleOfGate = 200;
const definition = noticingDefinitions.ms;
/** A Monday, as the first day of a simulated diary is. */
const first = day('2024-01-01');

type Told = Record<Horizon, number>;

function toldOf(
  world: DiaryWorld,
  people: number,
  names: readonly string[] = Object.keys(methods),
): ReadonlyMap<string, Told> {
  const told = new Map(names.map((name) => [name, { early: 0, late: 0 }]));
  for (let person = 0; person < people; person++) {
    const simulated = simulateDiary(world, gateSeed, person, horizons.late);
    for (const [name, counts] of told) {
      const isTold = methods[name] as SlowChangeMethod;
      for (const horizon of ['early', 'late'] as const)
        if (isTold(simulated, horizons[horizon])) counts[horizon]++;
    }
  }
  return told;
}

function diaryUpTo(simulated: SimulatedDiary, days: number): Diary {
  return diaryOf(historyOfDiary(simulated, first), addDays(first, days - 1));
}

function isSaid(diary: Diary, onsets: readonly Day[]): boolean {
  const found = slowChange(diary, definition, onsets);
  return found.state === 'judged' && found.worseSince !== undefined;
}

function tableOf(told: readonly ReadonlyMap<string, Told>[], people: number): Table {
  return {
    table: `called slowly worse by day ${horizons.early} / ${horizons.late}, % of ${people} people (Ebb: at any look so far; others: on that day)`,
    rows: [
      ['method', 'stable', '+0.5 a year', '+1 a year'],
      ...Object.keys(methods).map((name) => [
        name,
        ...told.map((world) => percentages(world.get(name), people)),
      ]),
    ],
  };
}

/** What the method was not made in: the people are as stable there, or get as much worse. */
function otherWorlds(people: number): Table {
  return {
    table: `${confirmed}, in other worlds, % of ${people} people`,
    rows: [
      ['world', 'stable', '+1 a year'],
      ...[...shifts, ...waysToReport].map((name) => [
        name,
        ...[stable(diaryWorlds[name]), changingSlowly(diaryWorlds[name], 1)].map((world) =>
          percentages(toldOf(world, people, [confirmed]).get(confirmed), people),
        ),
      ]),
    ],
  };
}

function percentages(told: Told | undefined, people: number): string {
  return [told?.early, told?.late]
    .map((count) => (count === undefined ? '-' : ((100 * count) / people).toFixed(0)))
    .join(' / ');
}

async function speedFigure(): Promise<Figure> {
  const history = dailyDiary(3, 1);
  const diary = diaryOf(history, Math.max(...history.reports.map(({ when }) => when.day)) as Day);
  const relapses = [addDays(day('2016-01-01'), 100), addDays(day('2016-01-01'), 465)];
  return {
    what: 'slow change of 3 years, every day and nine symptoms',
    value: await medianMillis(5, () => slowChange(diary, definition, relapses)),
    unit: 'ms',
    bound: { atMost: 500 },
  };
}
