import type { FibromyalgiaWorld } from '@ebb/simulate';
import { mean } from '@ebb/stats';
import { registryOf, trialOf } from './cohorts.ts';
import { registryMeasures } from './registry-measures.ts';
import { type Target, targets } from './targets.ts';
import { changesOf, type Scenario, scenariosOf, trialMeasures } from './trial-measures.ts';

/** A target with what simulated people achieve, and how many tolerances that is away from it. */
export interface Achieved extends Target {
  readonly achieved: number;
  readonly away: number;
}

export interface Calibration {
  readonly achieved: readonly Achieved[];
  readonly scenarios: readonly Scenario[];
  /** Change of the FIQR in 12 weeks of usual care, of all who meet the criteria: nobody was chosen for a bad week. */
  readonly drift: number;
}

/** Every target recomputed from `people` in a registry and as many in a trial. */
export function calibrate(world: FibromyalgiaWorld, people: number): Calibration {
  const trial = trialOf(world, people);
  const registry = registryOf(world, people);
  const measures = { ...registryMeasures(registry), ...trialMeasures(trial) };
  return {
    achieved: targets.map((target) => {
      const achieved = measures[target.measure];
      return { ...target, achieved, away: Math.abs(achieved - target.published) / target.tolerance };
    }),
    scenarios: scenariosOf(trial),
    drift: mean(changesOf(registry.entered, 12)),
  };
}
