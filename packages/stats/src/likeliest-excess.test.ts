import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeliestExcess } from './likeliest-excess.ts';
import { type CountedGroups, countGroups, excessScore, logLikelihoodAt, rateAt } from './overdispersion.ts';

function height(excess: number, counted: CountedGroups): number {
  return logLikelihoodAt(
    excess,
    counted.groups.map((group) => rateAt(excess, group)),
    counted,
  );
}

/** From nearly Poisson to far more different than any persons are. */
const excesses = Array.from({ length: 60 }, (_, step) => 10 ** (-4 + step / 8));

describe('likeliestExcess', () => {
  it('finds that no other excess has a higher likelihood, nor the Poisson distribution', () => {
    const persons = fc.array(
      fc.record({ count: fc.nat({ max: 12 }), exposure: fc.double({ min: 0.2, max: 10, noNaN: true }) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.array(persons, { minLength: 1, maxLength: 3 }), (groups) => {
        const counted = countGroups(
          groups.map((people) => ({
            counts: people.map(({ count }) => count),
            exposures: people.map(({ exposure }) => exposure),
          })),
        );
        const highest = height(likeliestExcess(counted), counted);
        for (const excess of [0, ...excesses])
          expect(highest).toBeGreaterThanOrEqual(height(excess, counted) - 1e-9);
      }),
      { seed: 20_261_126, numRuns: 200 },
    );
  });

  it('takes the higher of two tops, though the likelihood falls at first from the Poisson distribution on', () => {
    const counted = countGroups([
      { counts: [2, 5, 1, 0, 4, 1, 0], exposures: [0.11, 37.2, 0.16, 0.11, 35.3, 0.12, 1.35] },
    ]);
    expect(excessScore(0, counted)).toBeLessThan(0);
    const found = likeliestExcess(counted);
    expect(found).toBeGreaterThan(1);
    expect(height(found, counted)).toBeGreaterThan(height(0, counted) + 4);
    expect(Math.abs(excessScore(found, counted))).toBeLessThan(1e-12);
  });

  it('stays with the Poisson distribution where a second top is lower', () => {
    const counted = countGroups([{ counts: [1, 2], exposures: [0.22, 16] }]);
    expect(excesses.some((excess) => excessScore(excess, counted) > 0)).toBe(true);
    expect(likeliestExcess(counted)).toBe(0);
  });

  it('climbs as high as it must for a group with hardly any event', () => {
    const counts = Array.from({ length: 20_000 }, (_, person) => (person === 0 ? 300 : 0));
    const counted = countGroups([{ counts, exposures: counts.map(() => 1) }]);
    const found = likeliestExcess(counted);
    expect(found).toBeGreaterThan(2048);
    expect(height(found, counted)).toBeGreaterThan(height(found * 1.01, counted));
    expect(height(found, counted)).toBeGreaterThan(height(found / 1.01, counted));
  });
});
