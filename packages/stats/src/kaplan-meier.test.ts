import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, reference } from '../fixtures/reference.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { medianSurvival } from './median-survival.ts';
import type { SurvivalTransform } from './survival-interval.ts';

interface Fit {
  readonly call: string;
  readonly name: string;
  readonly transform: SurvivalTransform;
  readonly level: number;
  readonly times: readonly number[];
  readonly observed: readonly number[];
  readonly entries: readonly number[] | null;
  readonly time: readonly number[];
  readonly atRisk: readonly number[];
  readonly events: readonly number[];
  readonly censored: readonly number[];
  readonly survival: readonly number[];
  readonly standardError: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly median: readonly [number | null, number | null, number | null];
  readonly quantile: readonly [number | null, number | null, number | null];
}

const usual = { transform: 'log', level: 0.95 } as const;

describe.each(reference<Fit>('kaplan-meier.json'))('as in R: $call, $name', (fit) => {
  const { times, observed, entries, transform, level } = fit;
  const curve = kaplanMeier(
    { times, observed, ...(entries === null ? {} : { entries }) },
    { transform, level },
  );

  it.each(['time', 'atRisk', 'events', 'censored', 'survival', 'standardError', 'low', 'high'] as const)(
    'the %s of every step',
    (field) => {
      expect(
        disagreement(
          curve.map((step) => step[field]),
          fit[field],
        ),
      ).toBeLessThan(1e-9);
    },
  );

  it('the median and its interval', () => {
    const { median, low, high } = medianSurvival(curve);
    expect(disagreement([median, low, high], fit.median)).toBeLessThan(1e-9);
  });
});

const subjects = fc.array(
  fc.record({ entry: fc.nat({ max: 5 }), stay: fc.integer({ min: 1, max: 12 }), observed: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
);

type Subjects = readonly { readonly entry: number; readonly stay: number; readonly observed: boolean }[];

function fromBirth(people: Subjects): { times: number[]; observed: boolean[] } {
  return { times: people.map(({ stay }) => stay), observed: people.map(({ observed }) => observed) };
}

function lateEntries(people: Subjects): { times: number[]; observed: boolean[]; entries: number[] } {
  return {
    times: people.map(({ entry, stay }) => entry + stay),
    observed: people.map(({ observed }) => observed),
    entries: people.map(({ entry }) => entry),
  };
}

describe('kaplanMeier', () => {
  it('is without censoring the share of those who stay longer', () => {
    fc.assert(
      fc.property(subjects, (people) => {
        const { times } = fromBirth(people);
        for (const { time, survival } of kaplanMeier({ times, observed: times.map(() => true) }, usual))
          expect(survival).toBeCloseTo(times.filter((other) => other > time).length / times.length, 12);
      }),
      { seed: 20_261_126, numRuns: 200 },
    );
  });

  it('does not depend on the order of the subjects', () => {
    fc.assert(
      fc.property(subjects, (people) => {
        const turned = people.toReversed();
        expect(kaplanMeier(lateEntries(turned), usual)).toEqual(kaplanMeier(lateEntries(people), usual));
      }),
      { seed: 20_261_126, numRuns: 200 },
    );
  });

  it('falls, and stays between its ends and between 0 and 1', () => {
    fc.assert(
      fc.property(subjects, fc.constantFrom<SurvivalTransform>('log', 'log-log'), (people, transform) => {
        let before = 1;
        for (const { survival, low, high } of kaplanMeier(lateEntries(people), { transform, level: 0.9 })) {
          expect(survival).toBeLessThanOrEqual(before);
          expect(low ?? 0).toBeLessThanOrEqual(survival);
          expect(high ?? 1).toBeGreaterThanOrEqual(survival);
          expect(low ?? 0).toBeGreaterThanOrEqual(0);
          expect(high ?? 1).toBeLessThanOrEqual(1);
          before = survival;
        }
      }),
      { seed: 20_261_126, numRuns: 200 },
    );
  });

  it('with entries before everything is the curve without entries', () => {
    fc.assert(
      fc.property(subjects, (people) => {
        const plain = fromBirth(people);
        const entries = plain.times.map(() => 0);
        expect(kaplanMeier({ ...plain, entries }, usual)).toEqual(kaplanMeier(plain, usual));
      }),
      { seed: 20_261_126, numRuns: 100 },
    );
  });

  it('accounts for every subject once', () => {
    fc.assert(
      fc.property(subjects, (people) => {
        const curve = kaplanMeier(lateEntries(people), usual);
        expect(curve.reduce((sum, { events, censored }) => sum + events + censored, 0)).toBe(people.length);
      }),
      { seed: 20_261_126, numRuns: 100 },
    );
  });

  it('reads typed arrays as well as lists', () => {
    const lists = kaplanMeier({ times: [2, 1, 3], observed: [true, false, true] }, usual);
    const typed = { times: Float64Array.of(2, 1, 3), observed: Uint8Array.of(1, 0, 1) };
    expect(kaplanMeier(typed, usual)).toEqual(lists);
  });

  it('of nobody has no step', () => {
    expect(kaplanMeier({ times: [], observed: [] }, usual)).toEqual([]);
  });

  it.each([0, 1, Number.NaN])('refuses a level of %d', (level) => {
    expect(() => kaplanMeier({ times: [1], observed: [true] }, { transform: 'log', level })).toThrow(
      new RangeError(`Cannot compute a ${level} interval: the level must be in (0, 1)`),
    );
  });
});

describe('medianSurvival', () => {
  it('agrees with quantile(survfit(...), 0.5) in R, unless the curve or an end of it stands at a half to the end', () => {
    const fits = reference<Fit>('kaplan-meier.json').filter(({ name }) => name !== 'at a half until the end');
    for (const { times, observed, entries, transform, level, quantile } of fits) {
      const curve = kaplanMeier(
        { times, observed, ...(entries === null ? {} : { entries }) },
        { transform, level },
      );
      const { median, low, high } = medianSurvival(curve);
      expect(disagreement([median, low, high], quantile)).toBeLessThan(1e-9);
    }
  });

  it('is not known of a curve that does not come down to a half, nor of none', () => {
    expect(medianSurvival([])).toEqual({});
    expect(medianSurvival(kaplanMeier({ times: [1, 2, 3], observed: [1, 0, 0] }, usual))).toEqual({ low: 1 });
  });
});
