import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, reference } from '../fixtures/reference.ts';
import {
  type GeneralisedFit,
  generalisedFitsUpTo,
  generalisedLeastSquares,
  type NoiseGrid,
  type TimedRegression,
} from './generalised-least-squares.ts';

interface Fit extends TimedRegression, NoiseGrid {
  readonly call: string;
  readonly name: string;
  readonly estimates: readonly number[];
  readonly errors: readonly number[];
  readonly degrees: number;
  readonly sd: number;
  readonly logLikelihood: number;
  readonly chosen: readonly [dayToDay: number, whiteNoise: number];
}

describe.each(reference<Fit>('generalised-least-squares.json'))('as in R: $call, $name', (fit) => {
  it('the estimates and their standard errors', () => {
    const found = generalisedLeastSquares(fit, fit);
    expect(disagreement(estimates(found), fit.estimates)).toBeLessThan(1e-9);
    expect(disagreement(errors(found), fit.errors)).toBeLessThan(1e-9);
  });

  it('the residual standard deviation and the log restricted likelihood', () => {
    const { residualSd, logRestrictedLikelihood } = generalisedLeastSquares(fit, fit);
    expect(disagreement([residualSd, logRestrictedLikelihood], [fit.sd, fit.logLikelihood])).toBeLessThan(
      1e-9,
    );
  });

  it('the degrees of freedom and the likeliest noise', () => {
    const { degreesOfFreedom, noise } = generalisedLeastSquares(fit, fit);
    expect(degreesOfFreedom).toBe(fit.degrees);
    expect([noise.dayToDay, noise.whiteNoise]).toEqual(fit.chosen);
  });
});

const grid: NoiseGrid = { dayToDay: [0, 0.3, 0.6, 0.9], whiteNoise: [0, 0.5, 2] };
const seed = 20_261_127;

/** Days with gaps, scores of 0-10, and an intercept and a line to explain them. */
const regressions = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 9 }), score: fc.integer({ min: 0, max: 10 }) }), {
    minLength: 12,
    maxLength: 40,
  })
  .map((reports): TimedRegression => {
    let today = 0;
    const days = reports.map(({ gap }) => {
      today += gap;
      return today;
    });
    return {
      days,
      response: reports.map(({ score }) => score),
      columns: [days.map(() => 1), days.map((day) => day / 365.25)],
    };
  });

function firstRows({ days, response, columns }: TimedRegression, count: number): TimedRegression {
  return {
    days: Array.from(days).slice(0, count),
    response: Array.from(response).slice(0, count),
    columns: columns.map((column) => Array.from(column).slice(0, count)),
  };
}

function estimates({ coefficients }: GeneralisedFit): readonly (number | undefined)[] {
  return coefficients.map((coefficient) => coefficient?.estimate);
}

function errors({ coefficients }: GeneralisedFit): readonly (number | undefined)[] {
  return coefficients.map((coefficient) => coefficient?.standardError);
}

describe('generalisedLeastSquares', () => {
  const line: TimedRegression = {
    days: [0, 1, 2, 4],
    response: [1, 2, 2, 5],
    columns: [
      [1, 1, 1, 1],
      [0, 1, 2, 4],
    ],
  };

  it('is ordinary least squares where the noise is white, as lm in R', () => {
    const found = generalisedLeastSquares(line, { dayToDay: [0], whiteNoise: [0] });
    expect(disagreement(estimates(found), [0.8, 34 / 35])).toBeLessThan(1e-12);
    expect(found.degreesOfFreedom).toBe(2);
    expect(disagreement([found.residualSd], [Math.sqrt(13 / 35)])).toBeLessThan(1e-12);
  });

  it('takes white noise once, whatever the ratios, and says the same deviation for all of them', () => {
    const plain = generalisedLeastSquares(line, { dayToDay: [0], whiteNoise: [0] });
    const ratio = generalisedLeastSquares(line, { dayToDay: [0], whiteNoise: [2, 0] });
    expect(ratio.noise).toEqual({ dayToDay: 0, whiteNoise: 2 });
    expect(disagreement([ratio.residualSd], [plain.residualSd])).toBeLessThan(1e-12);
  });

  it('gives a column that is a combination of those before it no coefficient, as lm in R', () => {
    const twice = { ...line, columns: [...line.columns.slice(0, 1), [2, 2, 2, 2], ...line.columns.slice(1)] };
    const [plain, found] = [line, twice].map((one) => generalisedLeastSquares(one, grid)) as [
      GeneralisedFit,
      GeneralisedFit,
    ];
    expect(found.coefficients).toEqual([plain.coefficients[0], undefined, plain.coefficients[1]]);
    expect(found.degreesOfFreedom).toBe(2);
    expect(found.logRestrictedLikelihood).toBeCloseTo(plain.logRestrictedLikelihood, 12);
  });

  it('says where nothing is left to explain, and takes the first noise then', () => {
    const found = generalisedLeastSquares({ ...line, response: [3, 5, 7, 11] }, grid);
    expect(found.residualSd).toBe(0);
    expect(found.logRestrictedLikelihood).toBe(Number.POSITIVE_INFINITY);
    expect(found.noise).toEqual({ dayToDay: 0, whiteNoise: 0 });
    expect(disagreement(estimates(found), [3, 2])).toBeLessThan(1e-12);
    expect(errors(found)).toEqual([0, 0]);
  });

  it('does not change when all days are moved', () => {
    fc.assert(
      fc.property(regressions, fc.integer({ min: -30_000, max: 30_000 }), (regression, days) => {
        const moved = { ...regression, days: Array.from(regression.days, (day) => day + days) };
        expect(generalisedLeastSquares(moved, grid)).toEqual(generalisedLeastSquares(regression, grid));
      }),
      { seed, numRuns: 50 },
    );
  });

  it('moves the intercept alone when a constant is added', () => {
    fc.assert(
      fc.property(regressions, fc.integer({ min: -5, max: 5 }), (regression, constant) => {
        const before = generalisedLeastSquares(regression, grid);
        fc.pre(before.residualSd > 0);
        const response = Array.from(regression.response, (score) => score + constant);
        const after = generalisedLeastSquares({ ...regression, response }, grid);
        const [intercept = Number.NaN, slope = Number.NaN] = estimates(before);
        expect(after.noise).toEqual(before.noise);
        expect(estimates(after)[0]).toBeCloseTo(intercept + constant, 8);
        expect(estimates(after)[1]).toBeCloseTo(slope, 8);
        expect(disagreement(errors(after), errors(before) as number[])).toBeLessThan(1e-8);
      }),
      { seed, numRuns: 100 },
    );
  });

  it('chooses the likeliest noise of the grid', () => {
    fc.assert(
      fc.property(regressions, (regression) => {
        const found = generalisedLeastSquares(regression, grid);
        for (const dayToDay of grid.dayToDay) {
          for (const whiteNoise of grid.whiteNoise) {
            const alone = generalisedLeastSquares(regression, {
              dayToDay: [dayToDay],
              whiteNoise: [whiteNoise],
            });
            expect(alone.logRestrictedLikelihood).toBeLessThanOrEqual(found.logRestrictedLikelihood + 1e-9);
          }
        }
      }),
      { seed, numRuns: 50 },
    );
  });
});

describe('generalisedFitsUpTo', () => {
  it('gives for the first rows what they give alone', () => {
    fc.assert(
      fc.property(regressions, (regression) => {
        const counts = [5, 8, 8, regression.days.length];
        expect(generalisedFitsUpTo(regression, grid, counts)).toEqual(
          counts.flatMap((count) => generalisedFitsUpTo(firstRows(regression, count), grid, [count])),
        );
      }),
      { seed, numRuns: 100 },
    );
  });

  it('has no coefficient for what has not begun yet', () => {
    const days = [0, 1, 2, 3, 4, 5, 6];
    const fits = generalisedFitsUpTo(
      { days, response: [1, 3, 2, 2, 5, 6, 6], columns: [days.map(() => 1), [0, 0, 0, 0, 1, 1, 1]] },
      grid,
      [4, 7],
    );
    for (const before of fits[0] ?? []) {
      expect(estimates(before)[1]).toBeUndefined();
      expect(before.degreesOfFreedom).toBe(3);
    }
    for (const after of fits[1] ?? []) {
      expect(estimates(after)[1]).toBeGreaterThan(0);
      expect(after.degreesOfFreedom).toBe(5);
    }
    expect(fits.map(({ length }) => length)).toEqual([10, 10]);
  });

  it('takes white noise once where all rows have one report, and with every ratio where they have not', () => {
    const white = { dayToDay: [0], whiteNoise: [0, 1] };
    const regression = { days: [0, 1, 2], response: [1, 2, 4], columns: [[1, 1, 1]] };
    const ratios = (one: TimedRegression): readonly number[] =>
      generalisedFitsUpTo(one, white, [3]).flatMap((fits) => fits.map(({ noise }) => noise.whiteNoise));
    expect(ratios(regression)).toEqual([0]);
    expect(ratios({ ...regression, reports: [1, 5, 2] })).toEqual([0, 1]);
  });

  it('gives nothing where nothing is asked', () => {
    const regression = { days: [0, 1], response: [1, 2], columns: [[1, 1]] };
    expect(generalisedFitsUpTo(regression, grid, [])).toEqual([]);
  });
});

describe('a mistake of the programmer is refused', () => {
  const fine = {
    days: [0, 1, 2],
    response: [1, 2, 4],
    columns: [
      [1, 1, 1],
      [0, 1, 2],
    ],
  };

  it.each<[string, Partial<TimedRegression>, string]>([
    [
      'a column of another length',
      { columns: [[1, 1]] },
      'Cannot fit a column of 2 numbers over 3 days: it wants one for each day',
    ],
    [
      'a response of another length',
      { response: [1] },
      'Cannot fit a column of 1 numbers over 3 days: it wants one for each day',
    ],
    [
      'a number of reports for another length',
      { reports: [1] },
      'Cannot fit a column of 1 numbers over 3 days: it wants one for each day',
    ],
    [
      'a score that is missing',
      { response: [1, Number.NaN, 3] },
      'Cannot fit NaN in row 1: it must be a finite number',
    ],
    [
      'an infinite column',
      { columns: [[1, 1, Number.POSITIVE_INFINITY]] },
      'Cannot fit Infinity in row 2: it must be a finite number',
    ],
    ['the same day twice', { days: [0, 1, 1] }, 'Cannot fit day 1 after day 1: days must ascend'],
    ['a day that is none', { days: [0, Number.NaN, 2] }, 'Cannot fit day NaN after day 0: days must ascend'],
    [
      'as many columns as rows',
      {
        columns: [
          [1, 1, 1],
          [0, 1, 2],
          [0, 0, 1],
        ],
      },
      'Cannot fit 3 columns to 3 of 3 rows: it wants more rows than columns',
    ],
  ])('%s', (_, wrong, message) => {
    expect(() => generalisedLeastSquares({ ...fine, ...wrong }, grid)).toThrow(new RangeError(message));
  });

  it.each<[readonly number[], string]>([
    [[4], 'Cannot fit 2 columns to 4 of 3 rows: it wants more rows than columns'],
    [[2], 'Cannot fit 2 columns to 2 of 3 rows: it wants more rows than columns'],
    [[Number.NaN], 'Cannot fit 2 columns to NaN of 3 rows: it wants more rows than columns'],
  ])('the first %j rows', (counts, message) => {
    expect(() => generalisedFitsUpTo(fine, grid, counts)).toThrow(new RangeError(message));
  });

  it('counts that go back', () => {
    const longer = { days: [0, 1, 2, 3], response: [1, 2, 4, 4], columns: [[1, 1, 1, 1]] };
    expect(() => generalisedFitsUpTo(longer, grid, [4, 3])).toThrow(
      new RangeError('Cannot fit 3 rows after 4: counts must ascend'),
    );
  });

  it.each<[Partial<NoiseGrid>, string]>([
    [{ dayToDay: [0.5, 1] }, 'Cannot try a correlation of 1: it must be in [0, 1)'],
    [{ dayToDay: [-0.1] }, 'Cannot try a correlation of -0.1: it must be in [0, 1)'],
    [{ dayToDay: [Number.NaN] }, 'Cannot try a correlation of NaN: it must be in [0, 1)'],
    [{ whiteNoise: [0, -1] }, 'Cannot try a ratio of white noise of -1: it must be >= 0 and finite'],
    [
      { whiteNoise: [Number.POSITIVE_INFINITY] },
      'Cannot try a ratio of white noise of Infinity: it must be >= 0 and finite',
    ],
    [
      { dayToDay: [] },
      'Cannot choose from an empty grid of noises: it wants at least one correlation and one ratio',
    ],
    [
      { whiteNoise: [] },
      'Cannot choose from an empty grid of noises: it wants at least one correlation and one ratio',
    ],
  ])('the grid %j', (wrong, message) => {
    expect(() => generalisedLeastSquares(fine, { ...grid, ...wrong })).toThrow(new RangeError(message));
  });
});
