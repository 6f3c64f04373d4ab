import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flareCriteria, trueFlares } from './true-flares.ts';

/** Symptoms of 40 on every day but those given. */
function symptoms(...changes: readonly (readonly [from: number, last: number, points: number])[]): {
  readonly symptoms: Float64Array;
} {
  const byDay = new Float64Array(120).fill(40);
  for (const [from, last, points] of changes) byDay.fill(points, from, last + 1);
  return { symptoms: byDay };
}

describe('a true flare', () => {
  it('is not found where nothing changes', () => {
    expect(trueFlares(symptoms())).toEqual([]);
  });

  it('lasts from the first to the last day on which symptoms are up', () => {
    expect(trueFlares(symptoms([60, 69, 65]))).toEqual([{ onset: 60, last: 69, worst: 62, above: 25 }]);
  });

  it('needs three days of 22 points above usual', () => {
    expect(trueFlares(symptoms([60, 61, 70]))).toEqual([]);
    expect(trueFlares(symptoms([60, 62, 61]))).toEqual([]);
    expect(trueFlares(symptoms([60, 62, 62]))).toHaveLength(1);
  });

  it('goes on through a day or two that are better', () => {
    expect(trueFlares(symptoms([60, 64, 70], [65, 66, 45], [67, 72, 70]))).toHaveLength(1);
  });

  it('is measured against what has become usual', () => {
    const slowly = Float64Array.from({ length: 400 }, (_, day) => 20 + day / 6);
    expect(trueFlares({ symptoms: slowly })).toEqual([]);
  });

  it('is over after months of what has stayed', () => {
    const up = Float64Array.from({ length: 400 }, (_, day) => (day < 60 ? 40 : 65));
    const [flare, ...others] = trueFlares({ symptoms: up });
    expect(others).toEqual([]);
    expect(flare?.onset).toBe(60);
    expect(flare?.last).toBe(60 + 70);
  });

  it('runs to the last day where it has not ended', () => {
    expect(trueFlares(symptoms([100, 119, 80]))).toMatchObject([{ onset: 100, last: 119 }]);
  });

  it('never overlaps another, and was up enough at its worst, whatever the days', () => {
    const days = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 0, maxLength: 200 });
    fc.assert(
      fc.property(days, (byDay) => {
        const flares = trueFlares({ symptoms: Float64Array.from(byDay) });
        for (const [place, { onset, last, worst, above }] of flares.entries()) {
          expect(onset).toBeGreaterThan(flares[place - 1]?.last ?? -1);
          expect(worst).toBeGreaterThanOrEqual(onset);
          expect(worst).toBeLessThanOrEqual(last);
          expect(last).toBeLessThan(byDay.length);
          expect(above).toBeGreaterThanOrEqual(flareCriteria.points);
        }
      }),
      { seed: 20_261_127, numRuns: 200 },
    );
  });
});
