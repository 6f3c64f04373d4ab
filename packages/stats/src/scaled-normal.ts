/**
 * exp(x² / 2) times the standard normal distribution function at x, without the underflow of the one or the overflow of the
 * other for x below 0; above 37.6 it is more than a double holds. Relative error below 1e-12 (Taylor series from a table, the
 * asymptotic series beyond it).
 */
export function scaledNormal(x: number): number {
  check(x);
  return x > 0 ? Math.exp((x * x) / 2) - scaledTail(x) : scaledTail(-x);
}

/** The natural logarithm of `scaledNormal`, for any x. */
export function logScaledNormal(x: number): number {
  check(x);
  if (x <= 0) return Math.log(scaledTail(-x));
  const square = (x * x) / 2;
  return square + Math.log1p(-Math.exp(-square) * scaledTail(x));
}

function check(x: number): void {
  if (Number.isNaN(x))
    throw new RangeError('Cannot compute the scaled normal distribution at NaN: x must be a number');
}

/** exp(t² / 2) times what a standard normal distribution has above t, for t >= 0: Mills' ratio over √(2π). */
function scaledTail(t: number): number {
  if (t > tableEnd) return asymptotic(t);
  const place = (t * placesPerUnit) | 0;
  return seriesAt(table, place, t - place / placesPerUnit);
}

/** The Taylor series around a place of the table, so far from it. */
function seriesAt(coefficients: Float64Array, place: number, distance: number): number {
  const first = place * terms;
  let sum = coefficients[first + terms - 1] as number;
  for (let term = first + terms - 2; term >= first; term--)
    sum = sum * distance + (coefficients[term] as number);
  return sum;
}

/** Abramowitz & Stegun 26.2.12; beyond the end of the table an eleventh term would be below 1e-16. */
function asymptotic(t: number): number {
  const square = 1 / (t * t);
  let sum = 1;
  for (let odd = 2 * asymptoticTerms - 1; odd > 0; odd -= 2) sum = 1 - odd * square * sum;
  return (density / t) * sum;
}

/**
 * Taylor coefficients at every place, each value from the place above it: errors shrink downwards, and upwards would grow as
 * exp(t² / 2). The derivative is t times the value less 1/√(2π), and the coefficients follow from that.
 */
function taylorTable(): Float64Array {
  const coefficients = new Float64Array((tableEnd * placesPerUnit + 1) * terms);
  let value = asymptotic(tableEnd);
  for (let place = tableEnd * placesPerUnit; place >= 0; place--) {
    const t = place / placesPerUnit;
    let [before, coefficient] = [value, t * value - density];
    coefficients.set([before, coefficient], place * terms);
    for (let order = 2; order < terms; order++) {
      [before, coefficient] = [coefficient, (t * coefficient + before) / order];
      coefficients[place * terms + order] = coefficient;
    }
    value = seriesAt(coefficients, place, -1 / placesPerUnit);
  }
  return coefficients;
}

const density = 1 / Math.sqrt(2 * Math.PI);
const tableEnd = 16;
const placesPerUnit = 32;
const terms = 9;
const asymptoticTerms = 10;
const table: Float64Array = /* @__PURE__ */ taylorTable();
