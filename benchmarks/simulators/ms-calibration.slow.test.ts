import { historicalMs } from '@ebb/simulate';
import { describe, expect, it } from 'vitest';
import { calibrateHistory, calibrateLesions, compareUnfitted } from './ms/calibrate.ts';
import { historyTargets } from './ms/history-targets.ts';
import { lesionTargets } from './ms/lesion-targets.ts';
import type { Achieved } from './ms/target.ts';
import { unfittedTargets } from './ms/unfitted-targets.ts';
import { farthestAway, fewestHistoryTargets, fewestLesionTargets, msCalibration } from './ms-calibration.ts';

/** Not the seed of the fit. */
const world = { parameters: historicalMs, seed: 4711 };

function within(achieved: readonly Achieved[]): number {
  return achieved.filter(({ away }) => away <= 1).length;
}

/** What could not be computed is too far as well. */
function tooFar(achieved: readonly Achieved[], most: number): readonly string[] {
  return achieved.filter(({ away }) => !(away <= most)).map(({ measure }) => measure);
}

describe('simulated relapses', () => {
  const achieved = calibrateLesions(world, 6000);

  it('come within tolerance of at least 14 of the 20 published figures', () => {
    expect(achieved).toHaveLength(20);
    expect(within(achieved)).toBeGreaterThanOrEqual(fewestLesionTargets);
  });

  it('come within two tolerances of all of them', () => {
    expect(tooFar(achieved, farthestAway)).toEqual([]);
  });
});

describe('simulated lives with MS', () => {
  const achieved = calibrateHistory(world, 6000);

  it('come within tolerance of at least 41 of the 50 published figures', () => {
    expect(achieved).toHaveLength(50);
    expect(within(achieved)).toBeGreaterThanOrEqual(fewestHistoryTargets);
  });

  it('come within two tolerances of all of them, as far as 6000 people can say', () => {
    expect(tooFar(achieved, farthestAway + 0.3)).toEqual([]);
  });
});

describe('trials, first attacks and a registry, to which nothing was fitted', () => {
  it('come within three tolerances of what was published', () => {
    expect(tooFar(compareUnfitted(world, 500), 3)).toEqual([]);
  });
});

describe('the calibration', () => {
  it('has each target once', () => {
    const measures = [...lesionTargets, ...historyTargets, ...unfittedTargets].map(({ measure }) => measure);
    expect(new Set(measures).size).toBe(measures.length);
  });

  it('keeps with every row how its published figure is known, and judges both levels', () => {
    const lines = msCalibration(60);
    const tables = lines.flatMap((line) => ('table' in line ? [line] : []));
    expect(tables.map(({ rows }) => rows.length)).toEqual([21, 51, 21]);
    for (const { rows } of tables)
      for (const [, , , known] of rows.slice(1))
        expect(['read', 'from-table', 'recalled', 'own']).toContain(known);
    expect(lines.filter((line) => 'bound' in line)).toHaveLength(6);
  });
});
