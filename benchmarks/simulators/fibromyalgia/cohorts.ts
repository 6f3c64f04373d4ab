import {
  criteriaHoldFrom,
  type FibromyalgiaLife,
  type FibromyalgiaWorld,
  nearPerfectPractice,
  type PlanName,
  programmeOf,
  simulateFibromyalgia,
} from '@ebb/simulate';
import { mean } from '@ebb/stats';

/** Four weeks before anything begins; the last of them is the week of entry. */
export const entryWeek = 3;
export const entryDay = 28;

/** Everybody who was ever ill, and of them as many as were asked for who meet the criteria on entry. All in usual care for five years. */
export interface Registry {
  readonly everybody: readonly FibromyalgiaLife[];
  readonly entered: readonly FibromyalgiaLife[];
}

export function registryOf(world: FibromyalgiaWorld, size: number): Registry {
  const usualCare = [programmeOf('usual-care', { from: entryDay })];
  const everybody: FibromyalgiaLife[] = [];
  const entered: FibromyalgiaLife[] = [];
  for (let person = 0; entered.length < size; person++) {
    const [life] = simulateFibromyalgia(world, person, entryDay + 5 * 364, usualCare);
    if (life === undefined) continue;
    everybody.push(life);
    if (meetsCriteria(life, entryWeek)) entered.push(life);
  }
  return { everybody, entered };
}

export type ArmName = Exclude<PlanName, 'watching-only'> | 'near-perfect';

/** Lives of the same people in every arm, in the same order. */
export type Trial = Readonly<Record<ArmName, readonly FibromyalgiaLife[]>>;

/** Followed for twelve weeks, and for two years of which the programme takes the first. */
const short: readonly ArmName[] = ['exercise', 'sleep-training', 'acceptance'];
const long: readonly ArmName[] = [
  'usual-care',
  'load-only',
  'loop-only',
  'load-and-loop',
  'multicomponent',
  'near-perfect',
];
export const programmeWeeks = 52;
export const afterWeeks = 52;

/** A trial of people who meet the criteria and have pain of at least 40 of 100 in the week of entry, as trials ask for. */
export function trialOf(world: FibromyalgiaWorld, size: number): Trial {
  const arms = new Map<ArmName, FibromyalgiaLife[]>([...short, ...long].map((arm) => [arm, []]));
  const follow = (names: readonly ArmName[], person: number, days: number): void => {
    const lives = simulateFibromyalgia(world, person, days, names.map(programmeOfArm));
    for (const [place, name] of names.entries()) arms.get(name)?.push(lives[place] as FibromyalgiaLife);
  };
  for (let person = 0, entered = 0; entered < size; person++) {
    const [before] = simulateFibromyalgia(world, person, entryDay, [programmeOfArm('usual-care')]);
    if (before === undefined || !meetsCriteria(before, entryWeek) || painOfWeek(before, entryWeek) < 40)
      continue;
    entered++;
    follow(short, person, entryDay + 7 * 12);
    follow(long, person, entryDay + 7 * (programmeWeeks + afterWeeks));
  }
  return Object.fromEntries(arms) as Record<ArmName, FibromyalgiaLife[]>;
}

function programmeOfArm(arm: ArmName) {
  const days = { from: entryDay, until: entryDay + 7 * programmeWeeks };
  return arm === 'near-perfect'
    ? programmeOf('load-and-loop', days, nearPerfectPractice)
    : programmeOf(arm, days);
}

export function meetsCriteria({ severity }: FibromyalgiaLife, week: number): boolean {
  return (severity[week] as number) >= criteriaHoldFrom;
}

export function painOfWeek({ pain }: FibromyalgiaLife, week: number): number {
  return mean(pain.subarray(7 * week, 7 * week + 7));
}
