import { bernoulli, type RandomStream, standardNormal } from '@ebb/stats';
import type { FibromyalgiaParameters, Spread } from './parameters.ts';

/** What one person is like, and stays. */
export interface Traits {
  readonly symptoms: number;
  readonly threat: number;
  readonly resistance: number;
  readonly sleep: number;
  /** How strongly practice works in them, and how much their days differ; 1 is the mean of people. */
  readonly response: number;
  readonly noise: number;
  /** Whether they take up what is offered, and where they stand among people in how much they practise (normal score). */
  readonly engages: boolean;
  readonly diligence: number;
}

/** The average person, who practises like the middle of people. */
export function averageTraits({ symptoms, threat, sensitisation, sleep }: FibromyalgiaParameters): Traits {
  return {
    symptoms: symptoms.base.mean,
    threat: threat.base.mean,
    resistance: sensitisation.resistance.mean,
    sleep: sleep.usual.mean,
    response: 1,
    noise: 1,
    engages: true,
    diligence: 0,
  };
}

export function drawTraits(parameters: FibromyalgiaParameters, stream: RandomStream): Traits {
  const { symptoms, threat, sensitisation, sleep, safety, practice, report } = parameters;
  const drawn = ({ mean, deviation }: Spread): number => mean + deviation * standardNormal(stream);
  return {
    symptoms: drawn(symptoms.base),
    threat: drawn(threat.base),
    resistance: drawn(sensitisation.resistance),
    sleep: drawn(sleep.usual),
    response: meanOne(safety.responseSpread, stream),
    noise: meanOne(report.noiseSpread, stream),
    engages: !bernoulli(stream, practice.notEngaging),
    diligence: standardNormal(stream),
  };
}

/** Log-normal with mean 1. */
function meanOne(spread: number, stream: RandomStream): number {
  return Math.exp(spread * standardNormal(stream) - (spread * spread) / 2);
}
