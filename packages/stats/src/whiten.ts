/** Numbers in order of time, side by side in rows: one row a moment, `width` numbers a row. */
export interface TimedRows {
  /** When each row is, in days, ascending. */
  readonly days: ArrayLike<number>;
  readonly width: number;
  readonly values: Float64Array;
  /** How many reports each row is the mean of; absent: one each. */
  readonly reports?: ArrayLike<number>;
}

/**
 * Errors that fade from day to day plus errors of each report alone: a latent first-order autoregression of variance 1 seen
 * through white noise.
 */
export interface Noise {
  /** Correlation of the fading part from one day to the next, in [0, 1); over a gap of g days it is this to the g. */
  readonly dayToDay: number;
  /** Variance of the white noise of one report over that of the fading part. */
  readonly whiteNoise: number;
}

/** Room for what `whiten` finds, so that a grid of noises needs it once. */
export interface Whitened {
  readonly values: Float64Array;
  /** Variance of each row given all before it. The sum of their logarithms is the log determinant of the covariance. */
  readonly variances: Float64Array;
}

/**
 * Columns as they would be were the noise white with variance 1: each row less what the rows before it foretell, in standard
 * deviations of what they do not (a scalar Kalman filter, exact over gaps of any length). Ordinary least squares of whitened
 * columns is generalised least squares.
 */
export function whiten(rows: TimedRows, { dayToDay, whiteNoise }: Noise, into: Whitened): void {
  const { days, width, values, reports } = rows;
  const foretold = new Float64Array(width);
  let unknown = 1;
  let gap = Number.NaN;
  let left = 0;
  for (let row = 0; row < days.length; row++) {
    if (row > 0) {
      const since = (days[row] as number) - (days[row - 1] as number);
      if (since !== gap) {
        gap = since;
        left = dayToDay ** gap;
      }
      unknown = unknown * left * left + 1 - left * left;
    }
    const variance = unknown + (reports === undefined ? whiteNoise : whiteNoise / (reports[row] as number));
    into.variances[row] = variance;
    const scale = 1 / Math.sqrt(variance);
    const gain = unknown / variance;
    unknown *= 1 - gain;
    for (let column = 0, at = row * width; column < width; column++, at++) {
      const before = row === 0 ? 0 : left * (foretold[column] as number);
      const surprise = (values[at] as number) - before;
      into.values[at] = surprise * scale;
      foretold[column] = before + gain * surprise;
    }
  }
}
