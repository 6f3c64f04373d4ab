import { type Fit, fits, historicalMs } from '@ebb/simulate';
import { describe, expect, it } from 'vitest';
import { within } from './gate.ts';
import { calibrateHistory, calibrateLesions, compareUnfitted } from './ms/calibrate.ts';
import { historyTargets } from './ms/history-targets.ts';
import { lesionTargets } from './ms/lesion-targets.ts';
import { piraByDefinition } from './ms/pira-by-definition.ts';
import type { Achieved } from './ms/target.ts';
import { unfittedTargets } from './ms/unfitted-targets.ts';
import { farthestAway, fewestHistoryTargets, fewestLesionTargets, msCalibration } from './ms-calibration.ts';

/** Not the seed of the fit. */
const world = { parameters: historicalMs, seed: 4711 };

/** With fewer people than the benchmark, by chance one or two more or fewer. */
function isAsTold(achieved: readonly Achieved[], { figures, within: told }: Fit): boolean {
  return achieved.length === figures && Math.abs(within(achieved) - told) <= 2;
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
    expect(isAsTold(achieved, fits.relapses)).toBe(true);
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
    expect(isAsTold(achieved, fits.lives)).toBe(true);
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

  const lines = msCalibration(60);
  const tables = lines.flatMap((line) => ('table' in line ? [line.rows] : []));

  it('keeps with every row how its figure is known', () => {
    expect(tables.map(({ length }) => length).slice(0, 3)).toEqual([21, 51, 23]);
    for (const rows of tables.slice(0, 3))
      for (const [, , , known] of rows.slice(1)) expect(['[S]', '[R]', '[M]', 'own']).toContain(known);
  });

  it('judges no fewer people than its bounds were set for', () => {
    const notJudged = lines.filter((line) => 'note' in line && line.note?.startsWith('not judged'));
    expect(notJudged).toHaveLength(6);
  });
});

describe('worsening of one simulated registry by published definitions', () => {
  const shareOfPira = new Map(
    piraByDefinition(world, 400).map(([definition, , share]) => [definition, Number(share)]),
  );

  it('is called independent of relapses as the definition has it', () => {
    const [usual, strict] = ['muller-2023', 'muller-2023-high-specificity'].map((id) => shareOfPira.get(id));
    expect(usual).toBeGreaterThan((strict ?? Number.NaN) + 0.1);
  });

  it('is nearly all independent where the reference moves on after every relapse', () => {
    expect(shareOfPira.get('core-pira')).toBeGreaterThan(0.95);
  });
});
