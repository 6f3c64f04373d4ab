import { inverseRegularisedGamma } from './gamma.ts';
import { checkLevel } from './level.ts';

export interface RateInterval {
  readonly perUnit: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Events per unit of exposure with the exact interval of Garwood (Biometrika 1936;28:437), as `poisson.test` in R gives it.
 * Conservative: it covers at least `level`. The lower end is 0 without any event.
 */
export function poissonInterval(count: number, exposure: number, level: number): RateInterval {
  if (!(Number.isInteger(count) && count >= 0))
    throw new RangeError(`Cannot compute a rate of ${count} events: the count must be a whole number >= 0`);
  if (!(exposure > 0 && exposure < Number.POSITIVE_INFINITY))
    throw new RangeError(`Cannot compute a rate over ${exposure}: the exposure must be > 0 and finite`);
  checkLevel(level);
  const tail = (1 - level) / 2;
  const low = count === 0 ? 0 : inverseRegularisedGamma(count, tail);
  const high = inverseRegularisedGamma(count + 1, 1 - tail);
  return { perUnit: count / exposure, low: low / exposure, high: high / exposure };
}
