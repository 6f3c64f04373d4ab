import { bernoulli, uniform } from '@ebb/stats';
import { firstPeople } from '../first-people.ts';
import { edssAt } from './edss-of-life.ts';
import { type MsLife, type MsWorld, yearsAfterOnset } from './ms-life.ts';
import { streamOfObserver } from './ms-streams.ts';
import { untreated } from './policies.ts';
import type { MsPolicy } from './policy.ts';
import { simulateMs } from './simulate-ms.ts';

/** People with a relapsing onset who come to a registry. Persons who never have an onset are passed over. */
export function registryCohort(
  world: MsWorld,
  policy: MsPolicy,
  { people, years }: { readonly people: number; readonly years: number },
): readonly MsLife[] {
  return firstPeople(people, (person) => {
    const life = simulateMs(world, person, policy, yearsAfterOnset(years));
    return life.onset?.kind === 'relapsing' ? life : undefined;
  });
}

/** What a trial asks for on entry. */
export interface TrialCriteria {
  /** Years after the onset within which people enter, at a moment of chance. */
  readonly withinYears: number;
  readonly ages: readonly [low: number, high: number];
  readonly mostEdss: number;
  /** Relapses in the last year, or in the last two. */
  readonly relapses: { readonly lastYear: number; readonly lastTwoYears: number };
}

export const relapsingTrial: TrialCriteria = {
  withinYears: 20,
  ages: [18, 55],
  mostEdss: 5.5,
  relapses: { lastYear: 1, lastTwoYears: 2 },
};

/** A person of a trial with the age on entry and what would become of them in each arm: twins until that day. */
export interface TrialMember<Arm extends string> {
  readonly entered: number;
  readonly arms: Readonly<Record<Arm, MsLife>>;
}

/** Everybody lives in every arm; two years and a quarter are followed. `arms` gives the policy of an arm from an age on. */
export function trialCohort<Arm extends string>(
  world: MsWorld,
  criteria: TrialCriteria,
  people: number,
  arms: Readonly<Record<Arm, (entered: number) => MsPolicy>>,
): readonly TrialMember<Arm>[] {
  return firstPeople(people, (person) => {
    const years = criteria.withinYears + trialYears;
    const life = simulateMs(world, person, untreated, yearsAfterOnset(years));
    const entered = entryOf(life, criteria, world.seed);
    if (entered === undefined) return undefined;
    const lives = Object.entries<(entered: number) => MsPolicy>(arms).map(([arm, policyFrom]) => [
      arm,
      simulateMs(world, person, policyFrom(entered), yearsAfterOnset(years)),
    ]);
    return { entered, arms: Object.fromEntries(lives) as Record<Arm, MsLife> };
  });
}

const trialYears = 2.25;

function entryOf(
  life: MsLife,
  { withinYears, ages: [low, high], mostEdss, relapses }: TrialCriteria,
  seed: number,
): number | undefined {
  const { onset, attacks } = life;
  const share = uniform(streamOfObserver(seed, life.person, 'clinic'));
  if (onset?.kind !== 'relapsing') return undefined;
  const age = onset.age + share * withinYears;
  const inLast = (years: number): number =>
    attacks.filter((attack) => attack.kind === 'relapse' && attack.age <= age && attack.age > age - years)
      .length;
  const isActive = inLast(1) >= relapses.lastYear || inLast(2) >= relapses.lastTwoYears;
  const edss = edssAt(life, age);
  return isActive && age >= low && age <= high && edss <= mostEdss ? age : undefined;
}

/** Somebody with a first attack that may be MS. */
export type FirstAttack =
  | { readonly kind: 'ms'; readonly life: MsLife; readonly lesionsSeen: number }
  /** Something else that looks like it, and never comes back. */
  | { readonly kind: 'mimic'; readonly lesionsSeen: number };

/**
 * People with a clinically isolated syndrome (CIS). That 35 % have something else, of whom 29 % show lesions, is derived from a
 * cohort followed for 20 years (Fisniku et al., Brain 2008), not observed. `sensitivity`: share of brain lesions
 * the scan shows (`scanSensitivity`).
 */
export function cisCohort(
  world: MsWorld,
  { people, years }: { readonly people: number; readonly years: number },
  sensitivity: number,
): readonly FirstAttack[] {
  return firstPeople(people, (person): FirstAttack | undefined => {
    const stream = streamOfObserver(world.seed, person, 'clinic');
    const life = simulateMs(world, person, untreated, yearsAfterOnset(years));
    const { onset, silentLesions, attacks } = life;
    if (onset?.kind !== 'relapsing') return undefined;
    const isMimic = bernoulli(stream, mimics.share);
    const showsLesions = bernoulli(stream, mimics.withLesions);
    if (isMimic) return { kind: 'mimic', lesionsSeen: showsLesions ? 1 : 0 };
    const inBrain = [...silentLesions, ...attacks.filter((each) => each.inBrain).map(({ age }) => age)];
    const seen = inBrain.filter((age) => uniform(stream) < sensitivity && age <= onset.age);
    return { kind: 'ms', life, lesionsSeen: seen.length };
  });
}

const mimics = { share: 0.35, withLesions: 0.29 } as const;
