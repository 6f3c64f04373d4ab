import { exponential, type RandomStream, standardNormal, uniform } from '@ebb/stats';
import type { MsParameters } from './ms-parameters.ts';
import type { MsTraits } from './ms-traits.ts';

/**
 * A burst of lesions that may come. It is drawn at the rate of somebody in the worst season, without silent progression or
 * treatment; its marks decide later what of it comes.
 */
export interface PossibleBurst {
  readonly place: number;
  /** Age in years. */
  readonly age: number;
  /** It comes where its mark is below the share of the bounding rate that is left. */
  readonly mark: number;
  /** The eloquent one comes where its mark is below the ratio of relapses; absent where none is eloquent. */
  readonly eloquent?: { readonly mark: number; readonly system: number; readonly inBrain: boolean };
  /** One mark for each silent lesion. */
  readonly silent: readonly number[];
}

/** The possible bursts of each next month, in order. */
export function possibleBursts(
  { bursts, systems }: MsParameters,
  traits: MsTraits,
  activity: RandomStream,
  stream: RandomStream,
): (month: number) => readonly PossibleBurst[] {
  const kept = Math.exp(-1 / 12 / bursts.activityYears);
  const shaken = bursts.activity * Math.sqrt(1 - kept * kept);
  const usual = bursts.perYear * traits.frailty * (1 + bursts.season) * Math.exp(-(bursts.activity ** 2) / 2);
  let logActivity = bursts.activity * standardNormal(activity);
  let wait = exponential(stream, 1);
  let place = 0;
  return (month) => {
    const from = traits.firstAge + month / 12;
    const years = Math.max(bursts.leastAge, from) - bursts.referenceAge;
    const perMonth = (usual * Math.exp(logActivity - bursts.byAge * years)) / 12;
    logActivity = kept * logActivity + shaken * standardNormal(activity);
    if (wait >= perMonth) {
      wait -= perMonth;
      return none;
    }
    const found: PossibleBurst[] = [];
    let passed = 0;
    while (passed + wait < perMonth) {
      passed += wait;
      found.push(drawBurst(bursts, systems.weights, stream, { place, age: from + passed / perMonth / 12 }));
      place += 1;
      wait = exponential(stream, 1);
    }
    wait -= perMonth - passed;
    return found;
  };
}

/** Share of the bounding rate left in the season of an age, after so much silent progression. */
export function shareLeft(
  { bursts }: MsParameters,
  { born }: MsTraits,
  age: number,
  progression: number,
): number {
  const season = 1 + bursts.season * Math.cos(2 * Math.PI * (born + age - bursts.seasonPeak));
  return (season / (1 + bursts.season)) * Math.exp(-bursts.byProgression * progression);
}

const none: readonly PossibleBurst[] = [];

function drawBurst(
  { eloquent, eloquentInBrain, silent }: MsParameters['bursts'],
  weights: readonly number[],
  stream: RandomStream,
  { place, age }: { readonly place: number; readonly age: number },
): PossibleBurst {
  const mark = uniform(stream);
  const isEloquent = uniform(stream) < eloquent;
  const count = Math.floor(Math.log1p(-uniform(stream)) / Math.log(silent / (1 + silent)));
  const marks = new Array<number>(count);
  for (let lesion = 0; lesion < count; lesion++) marks[lesion] = uniform(stream);
  if (!isEloquent) return { place, age, mark, silent: marks };
  return {
    place,
    age,
    mark,
    silent: marks,
    eloquent: {
      mark: uniform(stream),
      system: systemAt(weights, uniform(stream)),
      inBrain: uniform(stream) < eloquentInBrain,
    },
  };
}

function systemAt(weights: readonly number[], share: number): number {
  let left = share;
  for (let place = 0; place < weights.length - 1; place++) {
    left -= weights[place] as number;
    if (left < 0) return place;
  }
  return weights.length - 1;
}
