import { factorise, inverseDiagonal, solveLastRow } from './cholesky.ts';
import { type Noise, type TimedRows, type Whitened, whiten } from './whiten.ts';

/** What is explained, and by what: one number of each for each day. */
export interface TimedRegression {
  /** Ascending, none twice. */
  readonly days: ArrayLike<number>;
  readonly response: ArrayLike<number>;
  /** An intercept is a column like any other. */
  readonly columns: readonly ArrayLike<number>[];
}

/** Noises to try: each correlation of the fading part with each ratio of white noise. */
export interface NoiseGrid {
  readonly dayToDay: readonly number[];
  readonly whiteNoise: readonly number[];
}

export interface Coefficient {
  readonly estimate: number;
  readonly standardError: number;
}

export interface GeneralisedFit {
  /** By place of the column; undefined where it is a combination of the columns before it. */
  readonly coefficients: readonly (Coefficient | undefined)[];
  readonly degreesOfFreedom: number;
  /** Standard deviation of one report about the fit, both parts of the noise together; 0 where nothing but rounding is left. */
  readonly residualSd: number;
  /** At the variance that makes it greatest; Infinity where nothing is left. */
  readonly logRestrictedLikelihood: number;
  /** The likeliest of the grid. */
  readonly noise: Noise;
}

/**
 * Generalised least squares with errors that fade from day to day plus white noise, as `nlme::gls(..., corCAR1)` in R where the
 * ratio of white noise is 0. The noise is the one of the grid with the greatest restricted likelihood (REML), the first of them
 * where several are as likely.
 */
export function generalisedLeastSquares(regression: TimedRegression, grid: NoiseGrid): GeneralisedFit {
  const rows = regression.days.length;
  return generalisedLeastSquaresUpTo(regression, grid, [rows])[0] as GeneralisedFit;
}

/**
 * The fits of the first so many rows, for each of these counts, as if the others had not come yet. Costs hardly more than the
 * last of them, since whitening only looks back. Counts ascend.
 */
export function generalisedLeastSquaresUpTo(
  regression: TimedRegression,
  grid: NoiseGrid,
  counts: readonly number[],
): readonly GeneralisedFit[] {
  checkRegression(regression);
  checkCounts(regression, counts);
  const rows = tableOf(regression);
  const whitened: Whitened = {
    values: new Float64Array(rows.values.length),
    variances: new Float64Array(rows.days.length),
  };
  const likeliest: Likeliest[] = counts.map(() => ({
    logLikelihood: Number.NEGATIVE_INFINITY,
    factor: new Float64Array(rows.width ** 2),
  }));
  for (const noise of noisesOf(grid)) {
    whiten(rows, noise, whitened);
    keepLikeliest(whitened, { rows, counts, noise }, likeliest);
  }
  return likeliest.map((found, place) => fitOf(found, counts[place] as number, rows.width));
}

function checkRegression({ days, response, columns }: TimedRegression): void {
  for (const column of [response, ...columns]) {
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
function tableOf({ days, response, columns }: TimedRegression): TimedRows {
  const width = columns.length + 1;
  const values = new Float64Array(days.length * width);
  for (const [place, column] of [...columns, response].entries()) {
    for (let row = 0; row < days.length; row++) values[row * width + place] = column[row] as number;
  }
  return { days, width, values };
}

/** Noise that does not fade is white whatever the ratio, so that one ratio will do. */
function noisesOf({ dayToDay, whiteNoise }: NoiseGrid): readonly Noise[] {
  for (const correlation of dayToDay) {
    if (!(correlation >= 0 && correlation < 1))
      throw new RangeError(`Cannot try a correlation of ${correlation}: it must be in [0, 1)`);
  }
  for (const ratio of whiteNoise) {
    if (!(ratio >= 0 && ratio < Number.POSITIVE_INFINITY))
      throw new RangeError(`Cannot try a ratio of white noise of ${ratio}: it must be >= 0 and finite`);
  }
  const noises = dayToDay.flatMap((correlation) =>
    (correlation === 0 ? whiteNoise.slice(0, 1) : whiteNoise).map((ratio) => ({
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

/** The noise under which the rows up to a count are likeliest so far, and the factor of their cross products. */
interface Likeliest {
  logLikelihood: number;
  noise?: Noise;
  readonly factor: Float64Array;
}

interface Tried {
  readonly rows: TimedRows;
  readonly counts: readonly number[];
  readonly noise: Noise;
}

function keepLikeliest(whitened: Whitened, tried: Tried, likeliest: readonly Likeliest[]): void {
  const { width } = tried.rows;
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
    const logLikelihood = restrictedLikelihood(factor, width, { count, logDeterminant });
    const best = likeliest[place] as Likeliest;
    if (best.noise !== undefined && !(logLikelihood > best.logLikelihood)) continue;
    best.logLikelihood = logLikelihood;
    best.noise = tried.noise;
    best.factor.set(factor);
  }
}

function addProducts(products: Float64Array, values: Float64Array, from: number, width: number): void {
  for (let row = 0, at = 0; row < width; row++, at = row * width) {
    const value = values[from + row] as number;
    for (let column = 0; column <= row; column++, at++)
      products[at] = (products[at] as number) + value * (values[from + column] as number);
  }
}

interface Rows {
  readonly count: number;
  readonly logDeterminant: number;
}

function restrictedLikelihood(factor: Float64Array, width: number, { count, logDeterminant }: Rows): number {
  let logInformation = 0;
  for (let column = 0; column < width - 1; column++) {
    const pivot = factor[column * width + column] as number;
    if (pivot > 0) logInformation += 2 * Math.log(pivot);
  }
  const degrees = count - rankOf(factor, width);
  const variance = leftOver(factor, width) / degrees;
  return -(degrees * (Math.log(2 * Math.PI * variance) + 1) + logDeterminant + logInformation) / 2;
}

function rankOf(factor: Float64Array, width: number): number {
  let rank = 0;
  for (let column = 0; column < width - 1; column++) {
    if ((factor[column * width + column] as number) > 0) rank++;
  }
  return rank;
}

/** The sum of squares that no column explains: the response is the last column. */
function leftOver(factor: Float64Array, width: number): number {
  return (factor[width ** 2 - 1] as number) ** 2;
}

function fitOf({ logLikelihood, noise, factor }: Likeliest, count: number, width: number): GeneralisedFit {
  const { whiteNoise } = noise as Noise;
  const degreesOfFreedom = count - rankOf(factor, width);
  const fadingSd = Math.sqrt(leftOver(factor, width) / degreesOfFreedom);
  const estimates = solveLastRow(factor, width);
  const variances = inverseDiagonal(factor, width, width - 1);
  return {
    coefficients: Array.from(estimates, (estimate, column) =>
      factor[column * width + column] === 0
        ? undefined
        : { estimate, standardError: fadingSd * Math.sqrt(variances[column] as number) },
    ),
    degreesOfFreedom,
    residualSd: fadingSd * Math.sqrt(1 + whiteNoise),
    logRestrictedLikelihood: logLikelihood,
    noise: noise as Noise,
  };
}
