import { sum } from './sum.ts';

/** Events of each person of a group, and the time each was seen. */
export interface CountsOverTime {
  /** Whole numbers. */
  readonly counts: ArrayLike<number>;
  /** Above zero, in the unit that the rate shall be per. */
  readonly exposures: ArrayLike<number>;
}

/**
 * All that the negative-binomial likelihood asks of the counts. The excess a is 1 / theta: a person expected to have m events
 * has them with the variance m + a m², and a = 0 is the Poisson distribution. Written in a and not in theta, nothing diverges
 * or cancels when the counts are not overdispersed.
 */
export interface CountedGroups {
  readonly groups: readonly CountsOverTime[];
  /** How many persons had more than k events, by k: differences of gamma functions become sums over this. */
  readonly moreThan: Float64Array;
}

/** Costs as much as the largest count. */
export function countGroups(groups: readonly CountsOverTime[]): CountedGroups {
  const largest = groups.reduce((most, { counts }) => Math.max(most, maximum(counts)), 0);
  const exactly = new Float64Array(largest + 1);
  for (const { counts } of groups) {
    for (let person = 0; person < counts.length; person++) {
      const count = counts[person] as number;
      exactly[count] = (exactly[count] as number) + 1;
    }
  }
  for (let k = largest - 1; k >= 0; k--) exactly[k] = (exactly[k] as number) + (exactly[k + 1] as number);
  return { groups, moreThan: exactly.subarray(1) };
}

function maximum(counts: ArrayLike<number>): number {
  let most = 0;
  for (let person = 0; person < counts.length; person++) most = Math.max(most, counts[person] as number);
  return most;
}

/**
 * The likeliest rate of a group at that excess. Its score falls and is convex in the rate, so that Newton's steps rise to it
 * from below after the first; where they no longer rise, rounding is all that is left.
 */
export function rateAt(excess: number, group: CountsOverTime): number {
  let rate = sum(group.counts) / sum(group.exposures);
  let next = Math.max(0, newtonStep(excess, rate, group));
  do {
    rate = next;
    next = newtonStep(excess, rate, group);
  } while (next > rate * (1 + 4 * Number.EPSILON));
  return rate;
}

function newtonStep(excess: number, rate: number, { counts, exposures }: CountsOverTime): number {
  let score = 0;
  let slope = 0;
  for (let person = 0; person < counts.length; person++) {
    const exposure = exposures[person] as number;
    const count = counts[person] as number;
    const inflation = 1 + excess * rate * exposure;
    score += (count - rate * exposure) / inflation;
    slope += (exposure * (1 + excess * count)) / inflation ** 2;
  }
  return rate + score / slope;
}

/** How fast the log-likelihood grows with the excess, at the likeliest rates for it. */
export function excessScore(excess: number, counted: CountedGroups): number {
  let score = 0;
  for (const [k, persons] of counted.moreThan.entries()) score += (persons * k) / (1 + excess * k);
  for (const group of counted.groups) {
    const rate = rateAt(excess, group);
    for (let person = 0; person < group.counts.length; person++) {
      const mean = rate * (group.exposures[person] as number);
      const count = group.counts[person] as number;
      score += mean * (mean * curvature(excess * mean) - count / (1 + excess * mean));
    }
  }
  return score;
}

/** (log(1 + u) - u / (1 + u)) / u², by its series where the difference would cancel. */
function curvature(u: number): number {
  if (u > smallest) return (Math.log1p(u) - u / (1 + u)) / (u * u);
  let value = 0;
  for (let m = terms; m >= 0; m--) value = (m + 1) / (m + 2) - u * value;
  return value;
}

/** Above this the difference keeps 13 digits; below it, so many terms of the series leave nothing out. */
const smallest = 0.05;
const terms = 14;

/** The log-likelihood at these rates, with nothing left out of it. */
export function logLikelihoodAt(
  excess: number,
  rates: readonly number[],
  { groups, moreThan }: CountedGroups,
): number {
  let value = 0;
  for (const [k, persons] of moreThan.entries()) value += persons * (Math.log1p(excess * k) - Math.log1p(k));
  for (const [place, { counts, exposures }] of groups.entries()) {
    for (let person = 0; person < counts.length; person++) {
      const mean = (rates[place] as number) * (exposures[person] as number);
      const count = counts[person] as number;
      const grown = Math.log1p(excess * mean);
      value -= count * grown + (excess === 0 ? mean : grown / excess);
      if (count > 0) value += count * Math.log(mean);
    }
  }
  return value;
}

/** The observed information on the excess with the means held. */
export function excessInformation(
  excess: number,
  rates: readonly number[],
  { groups, moreThan }: CountedGroups,
): number {
  let value = 0;
  for (const [k, persons] of moreThan.entries()) value += persons * (k / (1 + excess * k)) ** 2;
  for (const [place, { counts, exposures }] of groups.entries()) {
    for (let person = 0; person < counts.length; person++) {
      const mean = (rates[place] as number) * (exposures[person] as number);
      const count = counts[person] as number;
      value -= mean ** 2 * (mean * curvatureSlope(excess * mean) + count / (1 + excess * mean) ** 2);
    }
  }
  return value;
}

/** The derivative of the curvature. */
function curvatureSlope(u: number): number {
  if (u > smallest) return (1 / (1 + u) ** 2 - 2 * curvature(u)) / u;
  let value = 0;
  for (let m = terms; m >= 1; m--) value = (m * (m + 1)) / (m + 2) - u * value;
  return -value;
}
