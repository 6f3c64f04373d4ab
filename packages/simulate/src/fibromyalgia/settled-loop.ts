import { loopDrives } from './loop-of-day.ts';
import type { FibromyalgiaParameters } from './parameters.ts';
import { averageTraits } from './traits.ts';

/** The average person with sensitisation held where it is: symptoms and threat follow it within days and weeks. */
export interface SettledLoop {
  /** 0-100. */
  readonly symptoms: number;
  /** 0-1. */
  readonly threat: number;
  /** How much further sensitisation is driven; it takes months to go there. Rises with the load. */
  readonly drive: number;
}

export interface HeldLoop {
  readonly load: number;
  /** What was learnt, 0-1. */
  readonly safety: number;
  readonly sensitisation: number;
}

export function settledLoop(parameters: FibromyalgiaParameters, held: HeldLoop): SettledLoop {
  const traits = averageTraits(parameters);
  const at = { ...held, watching: 0, exercise: 0, threat: 0, symptoms: 0 };
  const drivesAt = (threat: number) => {
    at.threat = threat;
    at.symptoms = loopDrives(parameters, traits, at).symptoms;
    return loopDrives(parameters, traits, at);
  };
  // Threat drives symptoms and symptoms drive threat less than one for one: only one level fits.
  const threat = rootOf((guess) => drivesAt(guess).threat - guess, 0, 1);
  const { symptoms, sensitisation } = drivesAt(threat);
  return { symptoms, threat, drive: sensitisation - held.sensitisation };
}

/** Where a function that has two signs at the ends is 0, by halving: to one in 10^9 of what lies between them. */
export function rootOf(of: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const isAbove = of(low) > 0;
  for (let turn = 0; turn < 30; turn++) {
    const middle = (low + high) / 2;
    if (of(middle) > 0 === isAbove) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
