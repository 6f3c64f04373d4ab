import { describe, expect, it } from 'vitest';
import { calibrationOf, fittedPlatt } from './calibration.ts';

/** So many reports told the same, of which so many came true. */
function told(probability: number, reports: number, happened: number) {
  return Array.from({ length: reports }, (_, place) => ({ probability, happened: place < happened }));
}

describe('calibration', () => {
  it('holds what was told against how often it was so', () => {
    const { bins, worstGap, brier } = calibrationOf([...told(0.1, 100, 30), ...told(0.5, 100, 60)]);
    expect(bins.map(({ told, observed }) => [told, observed])).toEqual([
      [expect.closeTo(0.1, 12), 0.3],
      [0.5, 0.6],
    ]);
    expect(worstGap).toBeCloseTo(0.1, 12);
    expect(brier).toBeCloseTo((30 * 0.81 + 70 * 0.01 + 100 * 0.25) / 200, 12);
  });

  it('does not judge a bin by a handful of reports', () => {
    expect(calibrationOf([...told(0.5, 100, 50), ...told(0.95, 49, 0)]).worstGap).toBe(0);
    expect(calibrationOf([...told(0.5, 100, 50), ...told(0.95, 50, 0)]).worstGap).toBeCloseTo(0.95, 12);
  });
});

describe('logistic calibration', () => {
  it('finds the slope and the intercept by which the outcomes were made', () => {
    // Of log odds -1, 0 and 1: 1 / (1 + e^-(2 x - 1)) of a thousand each.
    const points = [-1, 0, 1].flatMap((logOdds) => {
      const share = 1 / (1 + Math.exp(-(2 * logOdds - 1)));
      return Array.from({ length: 100_000 }, (_, place) => ({ logOdds, happened: place < share * 100_000 }));
    });
    const { slope, intercept } = fittedPlatt(points);
    expect(slope).toBeCloseTo(2, 3);
    expect(intercept).toBeCloseTo(-1, 3);
  });

  it('finds them where most points lie far out, whose full step would pass beyond them', () => {
    const points = [-6, -6, -6, -6, -6, -6, -6, -6, 12].flatMap((logOdds) => {
      const share = 1 / (1 + Math.exp(-(0.4 * logOdds - 1.5)));
      return Array.from({ length: 20_000 }, (_, place) => ({ logOdds, happened: place < share * 20_000 }));
    });
    const { slope, intercept } = fittedPlatt(points);
    expect(slope).toBeCloseTo(0.4, 2);
    expect(intercept).toBeCloseTo(-1.5, 1);
  });
});
