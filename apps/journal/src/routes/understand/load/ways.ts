import {
  criteriaHoldFrom,
  type FibromyalgiaLife,
  type FibromyalgiaParameters,
  type FibromyalgiaWorld,
  firstPeople,
  nearlyOneState,
  nearPerfectPractice,
  ordinaryPractice,
  type PlanName,
  type Programme,
  programmeOf,
  simulateFibromyalgia,
  twoStates,
} from '@ebb/simulate';
import { mean } from '@ebb/stats';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Weeks, weeks, weeksBefore, weeksOf, weeksOfTrying } from './weeks.ts';

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

export const firstOne = 1;
export const everybody = 100;
export const seed = 11;

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
  return (severity[weeksBefore - 1] as number) >= criteriaHoldFrom && mean(lastWeek) >= 40;
}
