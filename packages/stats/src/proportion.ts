import { inverseRegularisedBeta } from './beta.ts';
import { checkLevel } from './level.ts';
import { normalQuantile } from './normal.ts';

/** A share of 1 with its interval. */
export interface Proportion {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A share with the exact interval of Clopper & Pearson (Biometrika 1934;26:404), as `binom.test` in R gives it. */
export function binomialProportion(count: number, of: number, level: number): Proportion {
  if (!(Number.isInteger(of) && of > 0 && Number.isInteger(count) && count >= 0 && count <= of))
    throw new RangeError(
      `Cannot compute the share ${count} of ${of}: both must be whole numbers, 0 <= ${count} <= ${of} and ${of} > 0`,
    );
  checkLevel(level);
  const tail = (1 - level) / 2;
  return {
    share: count / of,
    low: count === 0 ? 0 : inverseRegularisedBeta(tail, count, of - count + 1),
    high: count === of ? 1 : inverseRegularisedBeta(1 - tail, count + 1, of - count),
  };
}

/** Sums over persons: of the part, of the whole, and of their squares and products. */
export interface SharesOfPersons {
  /** Persons whose whole is above 0. */
  readonly persons: number;
  readonly part: number;
  readonly whole: number;
  readonly partSquared: number;
  readonly partTimesWhole: number;
  readonly wholeSquared: number;
}

/**
 * A part of all events, where one person may have several: the ratio of sums with the linearised variance between persons
 * (Cochran, Sampling Techniques 1977, section 6.3), symmetric on the logit scale. Where the part is none or all of the whole
 * that variance is 0, and the exact interval for as many persons stands in; one person alone says nothing of others. Absent
 * without any event.
 */
export function clusteredProportion(of: SharesOfPersons, level: number): Proportion | undefined {
  checkLevel(level);
  const { persons, part, whole } = of;
  if (whole === 0) return undefined;
  const share = part / whole;
  if (part === 0 || part === whole)
    return { ...binomialProportion(part === 0 ? 0 : persons, persons, level), share };
  if (persons < 2) return { share, low: 0, high: 1 };
  const residual = of.partSquared - 2 * share * of.partTimesWhole + share ** 2 * of.wholeSquared;
  const error = Math.sqrt(((persons / (persons - 1)) * Math.max(0, residual)) / whole ** 2);
  const reach = (normalQuantile((1 + level) / 2) * error) / (share * (1 - share));
  const logit = Math.log(share / (1 - share));
  return { share, low: expit(logit - reach), high: expit(logit + reach) };
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
