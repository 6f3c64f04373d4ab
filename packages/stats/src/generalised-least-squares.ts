import { factorise, inverseDiagonal, solveLastRow } from './cholesky.ts';
import { type Noise, type TimedRows, type Whitened, whiten } from './whiten.ts';

/** What is explained, and by what: one number of each for each day. */
export interface TimedRegression {
  /** Ascending, none twice. */
  readonly days: ArrayLike<number>;
  readonly response: ArrayLike<number>;
  /** An intercept is a column like any other. */
  readonly columns: readonly ArrayLike<number>[];
  /** How many reports each response is the mean of, so that it has so much less white noise; absent: one each. */
  readonly reports?: ArrayLike<number>;
}

/** Noises to try: each correlation of the fading part with each ratio of white noise. */
export interface NoiseGrid {
  readonly dayToDay: readonly number[];
  readonly whiteNoise: readonly number[];
  /** The standard deviation of one report about a fit is taken to be at least this; absent: whatever it is. */
  readonly leastSd?: number;
}

export interface Coefficient {
  readonly estimate: number;
  readonly standardError: number;
}

export interface GeneralisedFit {
  /** By place of the column; undefined where it is a combination of the columns before it. */
  readonly coefficients: readonly (Coefficient | undefined)[];
  readonly degreesOfFreedom: number;
  /** Standard deviation of one report about the fit, both parts of the noise together. */
  readonly residualSd: number;
  /** At the likeliest variance; Infinity where nothing but rounding is left to explain. */
  readonly logRestrictedLikelihood: number;
  readonly noise: Noise;
}

/**
 * Generalised least squares with errors that fade from day to day plus white noise, as `nlme::gls(..., corCAR1)` in R where the
 * ratio of white noise is 0. The noise is the one of the grid with the greatest restricted likelihood (REML), the first of them
 * where several are as likely.
 */
export function generalisedLeastSquares(regression: TimedRegression, grid: NoiseGrid): GeneralisedFit {
  const [fits] = generalisedFitsUpTo(regression, grid, [regression.days.length]);
  return (fits as readonly GeneralisedFit[]).reduce((best, fit) =>
    fit.logRestrictedLikelihood > best.logRestrictedLikelihood ? fit : best,
  );
}

/**
 * The fits of the first so many rows under each noise of the grid, for each of these counts, as if the other rows had not come
 * yet. Costs hardly more than the last of them, since whitening only looks back. Counts ascend.
 */
export function generalisedFitsUpTo(
  regression: TimedRegression,
  grid: NoiseGrid,
  counts: readonly number[],
): readonly (readonly GeneralisedFit[])[] {
  checkRegression(regression);
  checkCounts(regression, counts);
  const rows = tableOf(regression);
  const whitened: Whitened = {
    values: new Float64Array(rows.values.length),
    variances: new Float64Array(rows.days.length),
  };
  const fits: GeneralisedFit[][] = counts.map(() => []);
  for (const noise of noisesOf(grid, regression)) {
    whiten(rows, noise, whitened);
    addFits(whitened, { width: rows.width, counts, noise, leastSd: grid.leastSd ?? 0 }, fits);
  }
  return fits;
}

function checkRegression({ days, response, columns, reports }: TimedRegression): void {
  for (const column of [response, ...columns, ...(reports === undefined ? [] : [reports])]) {
    if (column.length !== days.length)
      throw new RangeError(
        `Cannot fit a column of ${column.length} numbers over ${days.length} days: it wants one for each day`,
      );
    for (let row = 0; row < column.length; row++) {
      if (!Number.isFinite(column[row]))
        throw new RangeError(`Cannot fit ${column[row]} in row ${row}: it must be a finite number`);
    }
  }
  for (let row = 1; row < days.length; row++) {
    if (!((days[row] as number) > (days[row - 1] as number)))
      throw new RangeError(`Cannot fit day ${days[row]} after day ${days[row - 1]}: days must ascend`);
  }
}

function checkCounts({ days, columns }: TimedRegression, counts: readonly number[]): void {
  for (const [place, count] of counts.entries()) {
    if (!(count > columns.length && count <= days.length))
      throw new RangeError(
        `Cannot fit ${columns.length} columns to ${count} of ${days.length} rows: it wants more rows than columns`,
      );
    if (place > 0 && count < (counts[place - 1] as number))
      throw new RangeError(`Cannot fit ${count} rows after ${counts[place - 1]}: counts must ascend`);
  }
}

/** The columns side by side, the response last. */
function tableOf({ days, response, columns, reports }: TimedRegression): TimedRows {
  const width = columns.length + 1;
  const values = new Float64Array(days.length * width);
  for (const [place, column] of [...columns, response].entries()) {
    for (let row = 0; row < days.length; row++) values[row * width + place] = column[row] as number;
  }
  return { days, width, values, ...(reports === undefined ? {} : { reports }) };
}

/** Noise that does not fade is white whatever the ratio, so that one ratio will do where all rows have as many reports. */
function noisesOf({ dayToDay, whiteNoise }: NoiseGrid, { reports }: TimedRegression): readonly Noise[] {
  for (const correlation of dayToDay) {
    if (!(correlation >= 0 && correlation < 1))
      throw new RangeError(`Cannot try a correlation of ${correlation}: it must be in [0, 1)`);
  }
  for (const ratio of whiteNoise) {
    if (!(ratio >= 0 && ratio < Number.POSITIVE_INFINITY))
      throw new RangeError(`Cannot try a ratio of white noise of ${ratio}: it must be >= 0 and finite`);
  }
  const noises = dayToDay.flatMap((correlation) =>
    (correlation === 0 && reports === undefined ? whiteNoise.slice(0, 1) : whiteNoise).map((ratio) => ({
      dayToDay: correlation,
      whiteNoise: ratio,
    })),
  );
  if (noises.length === 0)
    throw new RangeError(
      'Cannot choose from an empty grid of noises: it wants at least one correlation and one ratio',
    );
  return noises;
}

interface Tried {
  readonly width: number;
  readonly counts: readonly number[];
  readonly noise: Noise;
  readonly leastSd: number;
}

function addFits(whitened: Whitened, tried: Tried, fits: readonly GeneralisedFit[][]): void {
  const { width } = tried;
  const products = new Float64Array(width ** 2);
  const factor = new Float64Array(width ** 2);
  let logDeterminant = 0;
  let row = 0;
  for (const [place, count] of tried.counts.entries()) {
    for (; row < count; row++) {
      addProducts(products, whitened.values, row * width, width);
      logDeterminant += Math.log(whitened.variances[row] as number);
    }
    factor.set(products);
    factorise(factor, width);
    fits[place]?.push(fitOf(factor, tried, count, logDeterminant));
  }
}

function addProducts(products: Float64Array, values: Float64Array, from: number, width: number): void {
  for (let row = 0, at = 0; row < width; row++, at = row * width) {
    const value = values[from + row] as number;
    for (let column = 0; column <= row; column++, at++)
      products[at] = (products[at] as number) + value * (values[from + column] as number);
  }
}

/** From the factor of the cross products, whose last column is the response. */
function fitOf(factor: Float64Array, tried: Tried, count: number, logDeterminant: number): GeneralisedFit {
  const { width, noise, leastSd } = tried;
  const columns = width - 1;
  let rank = 0;
  let logInformation = 0;
  for (let column = 0; column < columns; column++) {
    const pivot = factor[column * width + column] as number;
    if (pivot === 0) continue;
    rank++;
    logInformation += 2 * Math.log(pivot);
  }
  const degreesOfFreedom = count - rank;
  const leftOver = (factor[width ** 2 - 1] as number) ** 2;
  const bothParts = 1 + noise.whiteNoise;
  const variance = Math.max(leftOver / degreesOfFreedom, leastSd ** 2 / bothParts);
  // Nothing left of nothing: 0 / 0 is not a number.
  const misfit = leftOver === 0 ? 0 : leftOver / variance;
  const logVariances = degreesOfFreedom * Math.log(2 * Math.PI * variance) + logDeterminant + logInformation;
  const estimates = solveLastRow(factor, width);
  const inverse = inverseDiagonal(factor, width, columns);
  return {
    coefficients: Array.from(estimates, (estimate, column) =>
      factor[column * width + column] === 0
        ? undefined
        : { estimate, standardError: Math.sqrt(variance * (inverse[column] as number)) },
    ),
    degreesOfFreedom,
    residualSd: Math.sqrt(variance * bothParts),
    logRestrictedLikelihood: -(logVariances + misfit) / 2,
    noise,
  };
}
