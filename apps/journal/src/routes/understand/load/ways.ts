import {
  criteriaHoldFrom,
  type FibromyalgiaLife,
  type FibromyalgiaParameters,
  type FibromyalgiaWorld,
  firstPeople,
  type LoadSource,
  nearlyOneState,
  nearPerfectPractice,
  ordinaryPractice,
  type PlanName,
  type Programme,
  programmeOf,
  simulateFibromyalgia,
  trueFlares,
  twoStates,
} from '@ebb/simulate';
import { quantileSorted } from '@ebb/stats';
import { bySource } from './layers.ts';

/** What is tried: nothing new, less load, a calmer loop, or both. */
export const ways = [
  'usual-care',
  'load-only',
  'loop-only',
  'load-and-loop',
] as const satisfies readonly PlanName[];
export type Way = (typeof ways)[number];

export const parameterSets: Readonly<Record<'twoStates' | 'nearlyOneState', FibromyalgiaParameters>> = {
  twoStates,
  nearlyOneState,
};
export type ParameterSet = keyof typeof parameterSets;
export type PracticeName = 'ordinary' | 'nearlyDaily';

export interface Asked {
  readonly set: ParameterSet;
  readonly practice: PracticeName;
  /** One for a first picture, then all of them. */
  readonly people: number;
}

/** Four weeks before anything begins, a year of trying, then a year without. */
const weeksBefore = 4;
export const weeksOfTrying = 52;
export const weeks = 104;
/** Points of 0-10: the threshold by which the course engine tells a remission of fibromyalgia. */
export const notRunBy = 3;
export const firstOne = 1;
export const everybody = 100;
export const seed = 11;

/** One person by week: the mean of its days; what is not points is 0-1. */
export interface Weeks {
  /** How much it gets in the way of life, 0-10: a tenth of the FIQR. */
  readonly interference: Float32Array;
  /** 0-10. */
  readonly pain: Float32Array;
  /** 0 to about 1.6. */
  readonly load: Float32Array;
  /** What each source weighs in the load; below 0 where it takes off. */
  readonly loadBy: Readonly<Record<LoadSource, Float32Array>>;
  readonly symptoms: Float32Array;
  readonly threat: Float32Array;
  readonly sensitisation: Float32Array;
  readonly safety: Float32Array;
  /** Weeks in which a flare was at its worst. */
  readonly flares: readonly number[];
  /** Weeks in which symptoms do not run life: interference at most `notRunBy` on average of four weeks. */
  readonly quiet: readonly number[];
}

/** What the chart can show. */
export const measures = ['interference', 'pain'] as const satisfies readonly (keyof Weeks)[];
export type Measure = (typeof measures)[number];

/** All people of a way in one week: points of a measure at these shares of them. */
export interface Spread {
  readonly tenth: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly nineTenths: number;
}

export interface Outcome {
  readonly lives: readonly Weeks[];
  readonly spreads: Readonly<Record<Measure, readonly Spread[]>>;
  /** Of 100: quiet at the end of the year of trying, and a year after stopping; of those quiet at the end, with a flare since. */
  readonly quietAtEnd: number;
  readonly quietAfter: number;
  readonly flaredAfterQuiet: number;
}

export type Outcomes = Readonly<Record<Way, Outcome>>;

/**
 * The same people in each way: they share who they are and what happens to them. As in trials, people come in who meet the
 * criteria of fibromyalgia and have pain of at least 40 of 100 in the week before it begins.
 */
export function outcomesOf({ set, practice, people }: Asked): Outcomes {
  const world: FibromyalgiaWorld = { parameters: parameterSets[set], seed };
  const from = 7 * weeksBefore;
  const programmes: readonly Programme[] = ways.map((way) =>
    programmeOf(
      way,
      { from, until: from + 7 * weeksOfTrying },
      practice === 'ordinary' ? ordinaryPractice : nearPerfectPractice,
    ),
  );
  const byPerson = firstPeople(people, (person) => {
    const [before] = simulateFibromyalgia(world, person, from, programmes.slice(0, 1));
    return before !== undefined && comesIn(before)
      ? simulateFibromyalgia(world, person, from + 7 * weeks, programmes).map(weeksOf)
      : undefined;
  });
  return Object.fromEntries(
    ways.map((way, place) => [way, outcomeOf(byPerson.map((lives) => lives[place] as Weeks))]),
  ) as Record<Way, Outcome>;
}

function comesIn({ severity, pain }: FibromyalgiaLife): boolean {
  const lastWeek = pain.subarray(7 * (weeksBefore - 1), 7 * weeksBefore);
  const mean = lastWeek.reduce((sum, points) => sum + points, 0) / lastWeek.length;
  return (severity[weeksBefore - 1] as number) >= criteriaHoldFrom && mean >= 40;
}

function weeksOf(life: FibromyalgiaLife): Weeks {
  const { truth, pain, fiqr } = life;
  const all = Array.from({ length: weeks }, (_, week) => week);
  return {
    interference: Float32Array.from(fiqr.subarray(weeksBefore, weeksBefore + weeks), (points) => points / 10),
    pain: byWeek(pain, 10),
    load: byWeek(truth.load, 1),
    loadBy: bySource((source) => byWeek(truth.loadBy[source], 1)),
    symptoms: byWeek(truth.symptoms, 100),
    threat: byWeek(truth.threat, 1),
    sensitisation: byWeek(truth.sensitisation, 1),
    safety: byWeek(truth.safety, 1),
    flares: trueFlares(truth)
      .map(({ worst }) => Math.floor(worst / 7) - weeksBefore)
      .filter((week) => week >= 0),
    quiet: all.filter((week) => monthBefore(fiqr, week + weeksBefore) <= 10 * notRunBy),
  };
}

/** Mean of so many weeks up to and with this one. */
function monthBefore(fiqr: Float64Array, week: number): number {
  const weeksOfMonth = fiqr.subarray(week - 3, week + 1);
  return weeksOfMonth.reduce((sum, points) => sum + points, 0) / weeksOfMonth.length;
}

function byWeek(days: Float64Array, over: number): Float32Array {
  return Float32Array.from({ length: weeks }, (_, week) => {
    let sum = 0;
    const from = 7 * (week + weeksBefore);
    for (let day = from; day < from + 7; day++) sum += days[day] as number;
    return sum / 7 / over;
  });
}

function outcomeOf(lives: readonly Weeks[]): Outcome {
  const last = weeksOfTrying - 1;
  const ofHundred = (some: readonly Weeks[], of = lives): number =>
    Math.round((100 * some.length) / of.length);
  const quietAtEnd = lives.filter(({ quiet }) => quiet.includes(last));
  const flared = quietAtEnd.filter(({ flares }) => flares.some((week) => week > last && week <= last + 26));
  return {
    lives,
    spreads: { interference: spreadsOf(lives, 'interference'), pain: spreadsOf(lives, 'pain') },
    quietAtEnd: ofHundred(quietAtEnd),
    quietAfter: ofHundred(lives.filter(({ quiet }) => quiet.includes(weeks - 1))),
    flaredAfterQuiet: quietAtEnd.length === 0 ? 0 : ofHundred(flared, quietAtEnd),
  };
}

function spreadsOf(lives: readonly Weeks[], measure: Measure): readonly Spread[] {
  return Array.from({ length: weeks }, (_, week) => {
    const ascending = Float64Array.from(lives, (life) => life[measure][week] as number).sort();
    const at = (p: number): number => quantileSorted(ascending, p) as number;
    return {
      tenth: at(0.1),
      quarter: at(0.25),
      median: at(0.5),
      threeQuarters: at(0.75),
      nineTenths: at(0.9),
    };
  });
}

/** How much it gets in the way, in words; 3 of 10 and below is what counts as remission there. */
export const interferences = ['little', 'some', 'much', 'most'] as const;
export type Interference = (typeof interferences)[number];

export function interferenceOf(points: number): Interference {
  if (points <= notRunBy) return 'little';
  if (points <= 5) return 'some';
  return points <= 7 ? 'much' : 'most';
}
