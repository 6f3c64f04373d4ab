import type { MsWorld } from '@ebb/simulate';
import { followLives } from './followed-life.ts';
import { historyMeasures } from './history-measures.ts';
import { historyTargets } from './history-targets.ts';
import { lesionMeasures } from './lesion-measures.ts';
import { lesionTargets } from './lesion-targets.ts';
import { registryMeasures } from './registry-measures.ts';
import { type Achieved, compare } from './target.ts';
import { trialMeasures } from './trial-measures.ts';
import { unfittedTargets } from './unfitted-targets.ts';

/** Published figures about relapses beside as many simulated ones. */
export function calibrateLesions({ parameters, seed }: MsWorld, relapses: number): readonly Achieved[] {
  return compare(lesionTargets, lesionMeasures(parameters.lesion, seed, relapses));
}

/** Published figures of natural-history cohorts beside as many simulated people. */
export function calibrateHistory(world: MsWorld, people: number): readonly Achieved[] {
  return compare(historyTargets, historyMeasures(followLives(world, people)));
}

/** Trials, cohorts after a first attack and a registry beside simulated ones, to which nothing was fitted. */
export function compareUnfitted(world: MsWorld, people: number): readonly Achieved[] {
  return compare(unfittedTargets, { ...trialMeasures(world, people), ...registryMeasures(world, people) });
}
