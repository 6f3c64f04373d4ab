import {
  type FibromyalgiaLife,
  type FibromyalgiaWorld,
  ordinaryPractice,
  programmeOf,
  simulateFibromyalgia,
  type TrueFlare,
  trueFlares,
  twoStates,
} from '@ebb/simulate';

/** A simulated person with fibromyalgia in the year and a half that the example tells; day 0 is its first. */
export interface FibromyalgiaPerson {
  readonly life: FibromyalgiaLife;
  readonly flares: readonly TrueFlare[];
}

const world: FibromyalgiaWorld = { parameters: twoStates, seed: 3 };
/**
 * Of thirty thousand people one whose life shows what Ebb is about (the wishes are the tests of this folder): much in the way at first,
 * flares, a programme that lowers the load and calms the loop, and a remission in which a flare still comes.
 */
const person = 2826;

export const lifeDays = 553;
/** The programme begins on this day and goes on. */
export const programmeFrom = 112;

export function fibromyalgiaPerson(): FibromyalgiaPerson {
  const programme = programmeOf('load-and-loop', { from: programmeFrom }, ordinaryPractice);
  const [life] = simulateFibromyalgia(world, person, lifeDays, [programme]);
  if (life === undefined)
    throw new RangeError('Cannot tell the example life: there is no life for its programme');
  return { life, flares: trueFlares(life.truth) };
}
