import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, reference } from '../fixtures/reference.ts';
import { chiSquareUpperTail } from './chi-square.ts';
import { negativeBinomialRates } from './negative-binomial.ts';
import { countGroups, excessScore } from './overdispersion.ts';

interface Fit {
  readonly call: string;
  readonly name: string;
  readonly level: number;
  readonly groups: readonly { readonly counts: readonly number[]; readonly exposures: readonly number[] }[];
  readonly rates: readonly number[];
  readonly errors: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly ratios: readonly number[];
  readonly ratioErrors: readonly number[];
  readonly ratioLow: readonly number[];
  readonly ratioHigh: readonly number[];
  readonly p: readonly number[];
  readonly theta: number;
  readonly thetaError: number;
  readonly logLikelihood: number;
  readonly poissonLogLikelihood: number;
  readonly pearson: number;
}

describe.each(reference<Fit>('negative-binomial.json'))('as in R, converged: $call, $name', (fit) => {
  const found = negativeBinomialRates(fit.groups, fit.level);
  const intervals = found.groups.map(({ interval }) => interval);
  const ratioIntervals = found.ratios.map(({ interval }) => interval);

  it.each<[string, readonly (number | undefined)[], readonly number[]]>([
    ['rates', found.groups.map(({ rate }) => rate), fit.rates],
    ['standard errors of log rates', intervals.map((interval) => interval?.standardErrorOfLog), fit.errors],
    ['lower ends', intervals.map((interval) => interval?.low), fit.low],
    ['upper ends', intervals.map((interval) => interval?.high), fit.high],
    ['rate ratios', found.ratios.map(({ ratio }) => ratio), fit.ratios],
    ['their errors', ratioIntervals.map((interval) => interval?.standardErrorOfLog), fit.ratioErrors],
    ['their lower ends', ratioIntervals.map((interval) => interval?.low), fit.ratioLow],
    ['their upper ends', ratioIntervals.map((interval) => interval?.high), fit.ratioHigh],
    ['their p values', found.ratios.map(({ p }) => p), fit.p],
    [
      'log-likelihoods',
      [found.logLikelihood, found.poisson.logLikelihood],
      [fit.logLikelihood, fit.poissonLogLikelihood],
    ],
    ['Pearson dispersion of the Poisson fit', [found.poisson.pearson], [fit.pearson]],
  ])('the %s', (_, ours, theirs) => {
    expect(disagreement(ours, theirs)).toBeLessThan(1e-8);
  });

  it('theta and its standard error', () => {
    if (found.dispersion.kind !== 'overdispersed') throw new Error('the counts are overdispersed');
    const { theta, standardError } = found.dispersion;
    expect(disagreement([theta, standardError], [fit.theta, fit.thetaError])).toBeLessThan(1e-8);
  });

  it('the gain from theta, and how likely it is by chance', () => {
    const gain = 2 * (fit.logLikelihood - fit.poissonLogLikelihood);
    expect(disagreement([found.poisson.likelihoodRatio], [gain])).toBeLessThan(1e-8);
    expect(disagreement([found.poisson.p], [chiSquareUpperTail(gain, 1) / 2])).toBeLessThan(1e-7);
  });
});

describe('negativeBinomialRates', () => {
  it('says of each group how many had how many events in how long', () => {
    const { groups } = negativeBinomialRates([{ counts: [0, 4, 2], exposures: [1, 2.5, 3] }], 0.95);
    expect(groups[0]).toMatchObject({ persons: 3, events: 6, exposure: 6.5 });
  });

  it.each<[string, number[], number[]]>([
    ['persons who all have as many', [1, 1, 1, 1], [1, 1, 1, 1]],
    ['counts exactly as spread as Poisson counts', [0, 2, 0, 2], [1, 1, 1, 1]],
    ['one person', [7], [2]],
    ['no events', [0, 0, 0], [1, 2, 3]],
    ['at most one event each', [1, 0, 0, 1, 0], [1, 2, 3, 1, 1]],
  ])('finds no overdispersion in %s: the Poisson limit', (_, counts, exposures) => {
    const found = negativeBinomialRates([{ counts, exposures }], 0.95);
    const events = counts.reduce((sum, count) => sum + count, 0);
    const exposure = exposures.reduce((sum, time) => sum + time, 0);
    expect(found.dispersion).toEqual({ kind: 'poisson-limit' });
    expect(found.groups[0]?.rate).toBeCloseTo(events / exposure, 14);
    expect(found.logLikelihood).toBe(found.poisson.logLikelihood);
    expect([found.poisson.likelihoodRatio, found.poisson.p]).toEqual([0, 1]);
  });

  it('has in the Poisson limit the errors of Poisson rates', () => {
    const found = negativeBinomialRates(
      [
        { counts: [1, 2, 1], exposures: [1, 2, 1] },
        { counts: [1, 1], exposures: [1, 1] },
      ],
      0.95,
    );
    expect(found.groups.map(({ interval }) => interval?.standardErrorOfLog)).toEqual([0.5, Math.sqrt(0.5)]);
    expect(found.ratios[0]?.interval?.standardErrorOfLog).toBeCloseTo(Math.sqrt(0.75), 14);
    expect(found.ratios[0]).toMatchObject({ ratio: 1, p: 1 });
    expect(found.poisson.pearson).toBe(0);
  });

  it('has the Poisson log-likelihood as in R: sum(dpois(c(1, 2, 1), c(1, 2, 1), log = TRUE))', () => {
    const { logLikelihood } = negativeBinomialRates([{ counts: [1, 2, 1], exposures: [1, 2, 1] }], 0.95);
    expect(logLikelihood).toBeCloseTo(2 * Math.log(2) - Math.log(2) - 4, 13);
  });

  it('finds an overdispersion that is hardly there, and says how unsure theta is', () => {
    const { dispersion, poisson } = negativeBinomialRates(
      [{ counts: [0, 2, 0, 2], exposures: [1, 1, 1, 1 - 1e-4] }],
      0.95,
    );
    if (dispersion.kind !== 'overdispersed') throw new Error('the counts are overdispersed, if hardly');
    expect(dispersion.theta).toBeCloseTo(6666.75, 2);
    expect(dispersion.standardError).toBeGreaterThan(1000 * dispersion.theta);
    expect(poisson.p).toBeGreaterThan(0.49);
  });

  it('does not take for overdispersion what rounding leaves', () => {
    const counts = [0, 2, 4, 0, 2, 4, 2, 2];
    const exposures = counts.map(() => 1.1);
    expect(excessScore(0, countGroups([{ counts, exposures }]))).toBeGreaterThan(0);
    expect(negativeBinomialRates([{ counts, exposures }], 0.95).dispersion).toEqual({
      kind: 'poisson-limit',
    });
  });

  it('gives a group without events the rate 0 and no interval, and its ratio no p', () => {
    const found = negativeBinomialRates(
      [
        { counts: [0, 5, 1, 0], exposures: [1, 1, 1, 1] },
        { counts: [0, 0, 0], exposures: [1, 2, 1] },
      ],
      0.95,
    );
    expect(found.groups[1]).toEqual({ persons: 3, events: 0, exposure: 4, rate: 0 });
    expect(found.ratios).toEqual([{ ratio: 0 }]);
    expect(found.dispersion.kind).toBe('overdispersed');
  });

  it('is not moved by a group without events, save that there is one', () => {
    const some = { counts: [0, 5, 1, 0], exposures: [1, 1, 1, 1] };
    const alone = negativeBinomialRates([some], 0.95);
    const beside = negativeBinomialRates([some, { counts: [0, 0], exposures: [1, 2] }], 0.95);
    expect(beside.groups[0]).toEqual(alone.groups[0]);
    expect([beside.dispersion, beside.logLikelihood, beside.poisson]).toEqual([
      alone.dispersion,
      alone.logLikelihood,
      alone.poisson,
    ]);
  });

  it('has no ratio to a group without events', () => {
    const found = negativeBinomialRates(
      [
        { counts: [0, 0], exposures: [1, 1] },
        { counts: [1, 4], exposures: [1, 1] },
      ],
      0.95,
    );
    expect(found.ratios).toEqual([{}]);
  });

  it('has no Pearson dispersion without degrees of freedom', () => {
    expect(negativeBinomialRates([{ counts: [3], exposures: [1] }], 0.95).poisson).not.toHaveProperty(
      'pearson',
    );
    expect(negativeBinomialRates([{ counts: [0, 0], exposures: [1, 1] }], 0.95).poisson).not.toHaveProperty(
      'pearson',
    );
  });

  const persons = fc.array(
    fc.record({ count: fc.nat({ max: 30 }), exposure: fc.double({ min: 0.05, max: 20, noNaN: true }) }),
    { minLength: 1, maxLength: 30 },
  );

  function groupOf(people: readonly { readonly count: number; readonly exposure: number }[]): {
    counts: number[];
    exposures: number[];
  } {
    return { counts: people.map(({ count }) => count), exposures: people.map(({ exposure }) => exposure) };
  }

  it('never has a likelihood below that of Poisson, nor a number that is none', () => {
    fc.assert(
      fc.property(fc.array(persons, { minLength: 1, maxLength: 4 }), (groups) => {
        const found = negativeBinomialRates(groups.map(groupOf), 0.95);
        expect(found.logLikelihood).toBeGreaterThanOrEqual(found.poisson.logLikelihood - 1e-9);
        expect(JSON.stringify(found)).not.toContain('null');
      }),
      { seed: 20_261_126, numRuns: 300 },
    );
  });

  it('has rates per year 365.25 times those per day, and the same theta', () => {
    fc.assert(
      fc.property(persons, (people) => {
        const years = negativeBinomialRates([groupOf(people)], 0.95);
        const inDays = people.map(({ count, exposure }) => ({ count, exposure: exposure * 365.25 }));
        const days = negativeBinomialRates([groupOf(inDays)], 0.95);
        expect(
          disagreement([365.25 * (days.groups[0]?.rate as number)], [years.groups[0]?.rate as number]),
        ).toBeLessThan(1e-9);
        expect(Math.abs(days.logLikelihood - years.logLikelihood)).toBeLessThan(1e-8);
      }),
      { seed: 20_261_126, numRuns: 100 },
    );
  });

  it('refuses no group', () => {
    expect(() => negativeBinomialRates([], 0.95)).toThrow(
      new RangeError('Cannot compute rates of no group: at least one is wanted'),
    );
  });

  it.each<[number[], number[]]>([
    [[], []],
    [[1, 2], [1]],
    [[1], [1, 2]],
  ])('refuses the counts %j over the exposures %j', (counts, exposures) => {
    expect(() => negativeBinomialRates([{ counts, exposures }], 0.95)).toThrow(
      new RangeError(
        `Cannot compute the rate of group 0 from ${counts.length} counts over ${exposures.length} exposures: it wants at least one person, and both of each`,
      ),
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses %d events', (count) => {
    expect(() => negativeBinomialRates([{ counts: [1, count], exposures: [1, 1] }], 0.95)).toThrow(
      new RangeError(
        `Cannot count ${count} events for person 1 of group 0: a count must be a whole number >= 0`,
      ),
    );
  });

  it.each([0, -1, Number.POSITIVE_INFINITY, Number.NaN])('refuses an exposure of %d', (exposure) => {
    const fine = { counts: [1], exposures: [1] };
    expect(() => negativeBinomialRates([fine, { counts: [1], exposures: [exposure] }], 0.95)).toThrow(
      new RangeError(`Cannot use the exposure ${exposure} of person 0 of group 1: it must be > 0 and finite`),
    );
  });

  it.each([0, 1, Number.NaN])('refuses a level of %d', (level) => {
    expect(() => negativeBinomialRates([{ counts: [1], exposures: [1] }], level)).toThrow(
      new RangeError(`Cannot compute a ${level} interval: the level must be in (0, 1)`),
    );
  });
});
