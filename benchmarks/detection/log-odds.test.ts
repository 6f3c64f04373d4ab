import { noticingDefinitions } from '@ebb/course';
import { describe, expect, it } from 'vitest';
import { relapseAt } from './example-diary.ts';
import type { Judgement } from './judgement.ts';
import { oddsAndTruth, toldBy } from './log-odds.ts';

const person = (logOdds: (day: number) => number): Judgement => ({
  days: 200,
  reportDays: Int32Array.from({ length: 200 }, (_, day) => day),
  relapses: [relapseAt(100)],
  decoys: [],
  judged: { scores: Float64Array.from({ length: 200 }, (_, day) => logOdds(day)) },
});

describe('log odds against the truth', () => {
  it('count from the day on which somebody may be asked, without explained reports', () => {
    const points = oddsAndTruth([person((day) => (day < 60 ? 0 : Number.NaN))], noticingDefinitions.ms);
    expect(points).toHaveLength(15);
  });

  it('are right from the onset to 45 days after it, and not before it', () => {
    const points = oddsAndTruth([person((day) => day / 100)], noticingDefinitions.ms);
    const right = points.filter(({ happened }) => happened).map(({ logOdds }) => logOdds);
    expect([right.length, right[0], right.at(-1)]).toEqual([46, 1, 1.45]);
  });

  it('outside the range that is calibrated are drawn to its ends, and never told as certain', () => {
    const { calibration } = noticingDefinitions.ms;
    const points = oddsAndTruth(
      [person((day) => (day < 100 ? Number.NEGATIVE_INFINITY : 1e3))],
      noticingDefinitions.ms,
    );
    expect(new Set(points.map(({ logOdds }) => logOdds))).toEqual(
      new Set([calibration.lowest, calibration.highest]),
    );
    expect(
      Math.max(...toldBy(points, calibration).map(({ probability }) => probability)),
    ).toBeLessThanOrEqual(calibration.atMost);
  });
});
