import { loopDrives } from './loop-of-day.ts';
import type { FibromyalgiaParameters } from './parameters.ts';
import { averageTraits } from './traits.ts';

/** Where the loop of the average person comes to rest. */
export interface SteadyState {
  readonly symptoms: number;
  readonly threat: number;
  readonly sensitisation: number;
  /** Whether a small push dies out; between two states that hold lies one that does not. */
  readonly holds: boolean;
}

/**
 * The states in which the average person stays under a load that does not change, from few symptoms to many: one, or two that
 * hold with one between. `safety` is what was learnt, 0-1. Chance is left out.
 */
export function steadyStates(
  parameters: FibromyalgiaParameters,
  load: number,
  safety: number,
): readonly SteadyState[] {
  const goesTo = (sensitisation: number): Settled => settled(parameters, { load, safety, sensitisation });
  const states: SteadyState[] = [];
  let before = goesTo(0).drive;
  for (let place = 1; place <= steps; place++) {
    const { drive } = goesTo(place / steps);
    if (before > 0 !== drive > 0) {
      const at = crossing((sensitisation) => goesTo(sensitisation).drive, place / steps);
      const { symptoms, threat } = goesTo(at);
      states.push({ symptoms, threat, sensitisation: at, holds: before > 0 });
    }
    before = drive;
  }
  return states;
}

interface Settled {
  readonly symptoms: number;
  readonly threat: number;
  /** How much further sensitisation is driven. */
  readonly drive: number;
}

/** Symptoms and threat follow within days and weeks; sensitisation takes months, so they are taken where it holds them. */
function settled(
  parameters: FibromyalgiaParameters,
  at: { readonly load: number; readonly safety: number; readonly sensitisation: number },
): Settled {
  const traits = averageTraits(parameters);
  const fixed = { ...at, watching: 0, exercise: 0 };
  const drivesAt = (threat: number) => {
    const { symptoms } = loopDrives(parameters, traits, { ...fixed, threat, symptoms: 0 });
    return loopDrives(parameters, traits, { ...fixed, threat, symptoms });
  };
  // Threat drives symptoms and symptoms drive threat less than one for one: only one level fits.
  const threat = crossingBetween((threat) => drivesAt(threat).threat - threat, 0, 1);
  const { symptoms, sensitisation } = drivesAt(threat);
  return { symptoms, threat, drive: sensitisation - at.sensitisation };
}

const steps = 100;

function crossing(of: (x: number) => number, high: number): number {
  return crossingBetween(of, high - 1 / steps, high);
}

/** Where it changes its sign, by halving; to one in 10^9. */
function crossingBetween(of: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const isAbove = of(low) > 0;
  for (let turn = 0; turn < 32; turn++) {
    const middle = (low + high) / 2;
    if (of(middle) > 0 === isAbove) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
