import type { FibromyalgiaParameters } from './parameters.ts';
import { rootOf, settledLoop } from './settled-loop.ts';

/** Where the loop of the average person comes to rest. */
export interface SteadyState {
  readonly load: number;
  /** 0-100. */
  readonly symptoms: number;
  /** 0-1 each. */
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
  const driveAt = (sensitisation: number): number =>
    settledLoop(parameters, { load, safety, sensitisation }).drive;
  const states: SteadyState[] = [];
  let before = driveAt(0);
  for (let place = 1; place <= steps; place++) {
    const drive = driveAt(place / steps);
    if (before > 0 !== drive > 0) {
      const sensitisation = rootOf(driveAt, (place - 1) / steps, place / steps);
      const { symptoms, threat } = settledLoop(parameters, { load, safety, sensitisation });
      states.push({ load, symptoms, threat, sensitisation, holds: before > 0 });
    }
    before = drive;
  }
  return states;
}

/**
 * All steady states as one line to draw, from few symptoms to many, with loads from 0 to `mostLoad`: where it runs back
 * towards less load, the states between do not hold, and there are two that do.
 */
export function steadyStateCurve(
  parameters: FibromyalgiaParameters,
  safety: number,
  mostLoad: number,
): readonly SteadyState[] {
  const states: SteadyState[] = [];
  for (let place = 1; place < steps; place++) {
    const sensitisation = place / steps;
    const driveAt = (load: number): number => settledLoop(parameters, { load, safety, sensitisation }).drive;
    if (driveAt(0) > 0 || driveAt(mostLoad) < 0) continue;
    const load = rootOf(driveAt, 0, mostLoad);
    const { symptoms, threat } = settledLoop(parameters, { load, safety, sensitisation });
    // A little more sensitisation is driven back where the state holds.
    const above = settledLoop(parameters, { load, safety, sensitisation: sensitisation + nudge }).drive;
    states.push({ load, symptoms, threat, sensitisation, holds: above < 0 });
  }
  return states;
}

const steps = 100;
const nudge = 1e-4;
