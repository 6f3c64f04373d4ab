import { chiSquareUpperTail } from './chi-square.ts';
import { checkLevel } from './level.ts';
import { likeliestExcess } from './likeliest-excess.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import {
  type CountedGroups,
  type CountsOverTime,
  countGroups,
  excessInformation,
  logLikelihoodAt,
  rateAt,
} from './overdispersion.ts';
import { sum } from './sum.ts';

/** A value with its Wald interval, symmetric on the log scale. */
export interface WaldOnLog {
  readonly standardErrorOfLog: number;
  readonly low: number;
  readonly high: number;
}

export interface GroupRate {
  readonly persons: number;
  readonly events: number;
  readonly exposure: number;
  readonly rate: number;
  /** Absent without any event: the logarithm of 0 has no standard error. */
  readonly interval?: WaldOnLog;
}

/** The rate of a group over that of the first. */
export interface GroupRateRatio {
  /** Absent when the first group has no event. */
  readonly ratio?: number;
  /** Absent when either group has no event, as is p. */
  readonly interval?: WaldOnLog;
  readonly p?: number;
}

/** How much more the counts of persons vary than those of a Poisson distribution. */
export type Dispersion =
  | {
      readonly kind: 'overdispersed';
      /** The variance of a person's count is mean + mean² / theta. */
      readonly theta: number;
      readonly standardError: number;
    }
  /** No overdispersion: the likelihood is greatest at an infinite theta, which is the Poisson distribution. */
  | { readonly kind: 'poisson-limit' };

export interface PoissonComparison {
  readonly logLikelihood: number;
  /** Pearson's chi-square over its degrees of freedom, near 1 for Poisson counts; absent when there are none. */
  readonly pearson?: number;
  /** Twice the gain in log-likelihood from theta; half a chi-square with 1 degree of freedom, theta being at an end. */
  readonly likelihoodRatio: number;
  readonly p: number;
}

export interface NegativeBinomialRates {
  readonly groups: readonly GroupRate[];
  /** Of the second group, the third, and so on, against the first. */
  readonly ratios: readonly GroupRateRatio[];
  readonly dispersion: Dispersion;
  readonly logLikelihood: number;
  readonly poisson: PoissonComparison;
}

/**
 * Maximum-likelihood rates of one or more groups whose persons differ in their rate (negative binomial, NB2), with one theta
 * for all, as `MASS::glm.nb(count ~ group + offset(log(time)))` in R at full convergence; where the likelihood has several tops,
 * of which R finds one, the highest. Standard errors of log rates are those of its `vcov`: expected information with theta held;
 * p is two-sided from the normal distribution; the standard error of theta is that of `theta.ml`. Costs as much as the largest
 * count.
 */
export function negativeBinomialRates(
  groups: readonly CountsOverTime[],
  level: number,
): NegativeBinomialRates {
  if (groups.length === 0) throw new RangeError('Cannot compute rates of no group: at least one is wanted');
  groups.forEach(checkCounts);
  checkLevel(level);
  const counted = countGroups(groups);
  const excess = likeliestExcess(counted);
  const rates = groups.map((group) => rateAt(excess, group));
  const logLikelihood = logLikelihoodAt(excess, rates, counted);
  const logVariances = groups.map((group, place) => logRateVariance(excess, rates[place] as number, group));
  const z = normalQuantile((1 + level) / 2);
  return {
    groups: groups.map((group, place) =>
      groupRate(group, rates[place] as number, logVariances[place] as number, z),
    ),
    ratios: rates
      .slice(1)
      .map((rate, before) =>
        groupRateRatio(
          { rate, logVariance: logVariances[before + 1] as number },
          { rate: rates[0] as number, logVariance: logVariances[0] as number },
          z,
        ),
      ),
    dispersion: dispersion(excess, rates, counted),
    logLikelihood,
    poisson: poissonComparison(logLikelihood, counted),
  };
}

function checkCounts({ counts, exposures }: CountsOverTime, group: number): void {
  if (counts.length === 0 || counts.length !== exposures.length)
    throw new RangeError(
      `Cannot compute the rate of group ${group} from ${counts.length} counts over ${exposures.length} exposures: it wants at least one person, and both of each`,
    );
  for (let person = 0; person < counts.length; person++) {
    const count = counts[person] as number;
    const exposure = exposures[person] as number;
    if (!(Number.isInteger(count) && count >= 0))
      throw new RangeError(
        `Cannot count ${count} events for person ${person} of group ${group}: a count must be a whole number >= 0`,
      );
    if (!(exposure > 0 && exposure < Number.POSITIVE_INFINITY))
      throw new RangeError(
        `Cannot use the exposure ${exposure} of person ${person} of group ${group}: it must be > 0 and finite`,
      );
  }
}

/** The information on theta is that on the excess times its fourth power, the score being 0. */
function dispersion(excess: number, rates: readonly number[], counted: CountedGroups): Dispersion {
  if (excess === 0) return { kind: 'poisson-limit' };
  const standardError = 1 / (excess ** 2 * Math.sqrt(excessInformation(excess, rates, counted)));
  return { kind: 'overdispersed', theta: 1 / excess, standardError };
}

/** Infinite without any event. */
function logRateVariance(excess: number, rate: number, { exposures }: CountsOverTime): number {
  let information = 0;
  for (let person = 0; person < exposures.length; person++) {
    const mean = rate * (exposures[person] as number);
    information += mean / (1 + excess * mean);
  }
  return 1 / information;
}

function groupRate(
  { counts, exposures }: CountsOverTime,
  rate: number,
  logVariance: number,
  z: number,
): GroupRate {
  const counted = { persons: counts.length, events: sum(counts), exposure: sum(exposures), rate };
  return rate === 0 ? counted : { ...counted, interval: waldOnLog(rate, logVariance, z) };
}

interface LogRate {
  readonly rate: number;
  readonly logVariance: number;
}

function groupRateRatio(group: LogRate, first: LogRate, z: number): GroupRateRatio {
  if (first.rate === 0) return {};
  const ratio = group.rate / first.rate;
  if (group.rate === 0) return { ratio };
  const interval = waldOnLog(ratio, group.logVariance + first.logVariance, z);
  return { ratio, interval, p: 2 * normalCdf(-Math.abs(Math.log(ratio)) / interval.standardErrorOfLog) };
}

function waldOnLog(value: number, logVariance: number, z: number): WaldOnLog {
  const standardErrorOfLog = Math.sqrt(logVariance);
  const factor = Math.exp(z * standardErrorOfLog);
  return { standardErrorOfLog, low: value / factor, high: value * factor };
}

function poissonComparison(logLikelihood: number, counted: CountedGroups): PoissonComparison {
  const rates = counted.groups.map((group) => rateAt(0, group));
  const poisson = logLikelihoodAt(0, rates, counted);
  const likelihoodRatio = Math.max(0, 2 * (logLikelihood - poisson));
  const pearson = pearsonDispersion(rates, counted.groups);
  return {
    logLikelihood: poisson,
    ...(pearson === undefined ? {} : { pearson }),
    likelihoodRatio,
    p: likelihoodRatio === 0 ? 1 : chiSquareUpperTail(likelihoodRatio, 1) / 2,
  };
}

/** A group without any event tells nothing of its spread, and takes no part. */
function pearsonDispersion(rates: readonly number[], groups: readonly CountsOverTime[]): number | undefined {
  let chiSquare = 0;
  let degrees = 0;
  for (const [place, { counts, exposures }] of groups.entries()) {
    const rate = rates[place] as number;
    if (rate === 0) continue;
    degrees += counts.length - 1;
    for (let person = 0; person < counts.length; person++) {
      const mean = rate * (exposures[person] as number);
      chiSquare += ((counts[person] as number) - mean) ** 2 / mean;
    }
  }
  return degrees === 0 ? undefined : chiSquare / degrees;
}
