import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, reference } from '../fixtures/reference.ts';
import { adjustedForDiscoveries, discoveries } from './false-discovery.ts';

interface Case {
  readonly call: string;
  readonly p: readonly number[];
  readonly adjusted: readonly number[];
}

describe('p-values adjusted for discoveries', () => {
  it.each(reference<Case>('false-discovery.json'))('as in R: $call for $p', ({ p, adjusted }) => {
    expect(disagreement(adjustedForDiscoveries(p), adjusted)).toBeLessThan(1e-9);
  });

  it('are none for none', () => {
    expect(adjustedForDiscoveries([])).toEqual([]);
  });

  it.each([-0.01, 1.01, Number.NaN])('cannot come from %d', (p) => {
    expect(() => adjustedForDiscoveries([0.5, p])).toThrow(
      new RangeError(`Cannot adjust a p-value of ${p}: it must be in [0, 1]`),
    );
  });
});

describe('discoveries among e-values', () => {
  it('are those of which the k-th greatest is at least m / (rate k)', () => {
    // 4 / 0.1 = 40 for one, 20 for two, 13.3 for three, 10 for four.
    expect(discoveries([40, 1, 1, 1], 0.1)).toEqual([true, false, false, false]);
    expect(discoveries([39.9, 1, 1, 1], 0.1)).toEqual([false, false, false, false]);
    expect(discoveries([3, 20, 0, 25], 0.1)).toEqual([false, true, false, true]);
    expect(discoveries([10, 12, 11, 10], 0.1)).toEqual([true, true, true, true]);
    expect(discoveries([10, 12, 11, 9.9], 0.1)).toEqual([false, false, false, false]);
  });

  it('take in what falls short itself when weaker ones hold', () => {
    expect(discoveries([14, 30, 14, 0], 0.1)).toEqual([true, true, true, false]);
    expect(discoveries([Number.POSITIVE_INFINITY, 5], 0.5)).toEqual([true, true]);
  });

  it('are the same as Benjamini and Hochberg find among p-values 1 / e', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 500, noNaN: true }), { maxLength: 12 }), (eValues) => {
        const adjusted = adjustedForDiscoveries(eValues.map((e) => 1 / e));
        fc.pre(adjusted.every((p) => Math.abs(p - 0.2) > 1e-9));
        expect(discoveries(eValues, 0.2)).toEqual(adjusted.map((p) => p < 0.2));
      }),
      { seed: 20_261_127, numRuns: 500 },
    );
  });

  it.each([0, 1, -0.1, Number.NaN])('cannot be held at a rate of %d', (rate) => {
    expect(() => discoveries([1], rate)).toThrow(
      new RangeError(`Cannot hold the false discovery rate at ${rate}: it must be > 0 and < 1`),
    );
  });

  it.each([-1, Number.NaN])('cannot come from an e-value of %d', (e) => {
    expect(() => discoveries([2, e], 0.1)).toThrow(
      new RangeError(`Cannot weigh an e-value of ${e}: it must be >= 0`),
    );
  });

  it('may come from an e-value of 0', () => {
    expect(discoveries([0], 0.1)).toEqual([false]);
  });
});
