import { bernoulli, gamma, logNormal, type RandomStream, standardNormal, uniform } from '@ebb/stats';
import type { MsParameters } from './ms-parameters.ts';

/** What one simulated person with MS is like, and stays. */
export interface MsTraits {
  readonly sex: 'female' | 'male';
  /** Share of the year that had passed at birth: the season at an age. */
  readonly born: number;
  /** Age at which the disease begins in the body, in years; nothing is noticed yet. */
  readonly firstAge: number;
  /** Bursts as a multiple of the mean of people. */
  readonly frailty: number;
  /** Share of the reserve used in a year at the reference age, and steps of the EDSS a year once it is gone. */
  readonly reserveUse: number;
  readonly slope: number;
}

export function drawMsTraits({ people, bursts, progression }: MsParameters, stream: RandomStream): MsTraits {
  const sex = bernoulli(stream, people.women) ? 'female' : 'male';
  const times = (ofMen: number): number => (sex === 'male' ? ofMen : 1);
  const born = uniform(stream);
  const frailty = gamma(stream, bursts.frailtyShape, 1 / bursts.frailtyShape);
  const { reserveUse, slope } = progression;
  return {
    sex,
    born,
    frailty: frailty * times(bursts.men),
    reserveUse: logNormal(stream, reserveUse.median, reserveUse.sigma) * times(progression.reserveUseOfMen),
    slope: logNormal(stream, slope.median, slope.sigma) * times(progression.slopeOfMen),
    firstAge: drawFirstAge(people.firstAge, stream),
  };
}

function drawFirstAge(
  { mean, deviation, least }: MsParameters['people']['firstAge'],
  stream: RandomStream,
): number {
  for (;;) {
    const age = mean + deviation * standardNormal(stream);
    if (age >= least) return age;
  }
}
