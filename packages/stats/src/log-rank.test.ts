import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, reference } from '../fixtures/reference.ts';
import { logRank } from './log-rank.ts';
import type { FollowUp } from './risk-table.ts';

interface Test {
  readonly call: string;
  readonly name: string;
  readonly groups: readonly FollowUp[];
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly variance: readonly (readonly number[])[];
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
}

describe('logRank', () => {
  it.each(reference<Test>('log-rank.json'))('as in R: $call, $name', (wanted) => {
    const { observed, expected, variance, test } = logRank(wanted.groups);
    expect(disagreement(observed, wanted.observed)).toBe(0);
    expect(disagreement(expected, wanted.expected)).toBeLessThan(1e-9);
    expect(disagreement(variance.flat(), wanted.variance.flat())).toBeLessThan(1e-9);
    expect(
      disagreement(
        [test?.chiSquare, test?.degreesOfFreedom, test?.p],
        [wanted.chiSquare, wanted.df, wanted.p],
      ),
    ).toBeLessThan(1e-8);
  });

  it.each(reference<Test>('log-rank-late-entry.json'))('with late entries as in R: $call', (wanted) => {
    const { test } = logRank(wanted.groups);
    expect(
      disagreement([test?.chiSquare, test?.degreesOfFreedom], [wanted.chiSquare, wanted.df]),
    ).toBeLessThan(1e-8);
  });

  const group = fc
    .array(
      fc.record({ entry: fc.nat({ max: 4 }), stay: fc.integer({ min: 1, max: 9 }), observed: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 15,
      },
    )
    .map((people) => ({
      times: people.map(({ entry, stay }) => entry + stay),
      observed: people.map(({ observed }) => observed),
      entries: people.map(({ entry }) => entry),
    }));

  it('finds nothing between groups that are the same', () => {
    fc.assert(
      fc.property(group, fc.integer({ min: 2, max: 4 }), (same, times) => {
        const { observed, expected, test } = logRank(Array.from({ length: times }, () => same));
        expect(disagreement(expected, observed)).toBeLessThan(1e-12);
        expect(test?.chiSquare ?? 0).toBeLessThan(1e-20);
        expect(test?.p ?? 1).toBeGreaterThan(1 - 1e-9);
      }),
      { seed: 20_261_126, numRuns: 200 },
    );
  });

  it('does not depend on the order of the groups, and expects as many events as were seen', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 5 }), (groups) => {
        const found = logRank(groups);
        const turned = logRank(groups.toReversed());
        const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
        expect(sum(found.expected)).toBeCloseTo(sum(found.observed), 9);
        expect(turned.test?.chiSquare ?? 0).toBeCloseTo(found.test?.chiSquare ?? 0, 8);
        expect(turned.test?.degreesOfFreedom).toBe(found.test?.degreesOfFreedom);
        for (const row of found.variance) expect(sum(row)).toBeCloseTo(0, 9);
      }),
      { seed: 20_261_126, numRuns: 200 },
    );
  });

  it('compares nothing without an event', () => {
    const censored = { times: [1, 2], observed: [false, false] };
    expect(logRank([censored, censored])).toEqual({
      observed: [0, 0],
      expected: [0, 0],
      variance: [
        [0, 0],
        [0, 0],
      ],
    });
  });

  it('compares nothing between groups that were never at risk together', () => {
    const early = { times: [1, 2], observed: [true, true] };
    const late = { times: [5, 6], observed: [true, true], entries: [3, 3] };
    const found = logRank([early, late]);
    expect(found).not.toHaveProperty('test');
    expect([found.observed, found.expected]).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });

  it('takes no degree of freedom for a group that is empty', () => {
    const some = { times: [1, 2, 3], observed: [true, true, false] };
    const others = { times: [2, 4, 5], observed: [true, false, true] };
    const nobody = { times: [], observed: [] };
    expect(logRank([some, nobody, others]).test).toEqual(logRank([some, others]).test);
  });

  it.each([0, 1])('refuses %d groups', (length) => {
    const groups = Array.from({ length }, () => ({ times: [1], observed: [true] }));
    expect(() => logRank(groups)).toThrow(
      new RangeError(`Cannot compare ${length} groups: a log-rank test wants at least two`),
    );
  });
});
