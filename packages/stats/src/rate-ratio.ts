import { inverseRegularisedBeta, regularisedBeta } from './beta.ts';
import { logGamma } from './gamma.ts';
import { checkLevel } from './level.ts';

/** How many events were seen over how much time. */
export interface EventsOverTime {
  readonly events: number;
  readonly exposure: number;
}

export interface RateRatio {
  /** Absent when neither rate has any event; infinite when only the second has none. */
  readonly ratio?: number;
  readonly low: number;
  /** Infinite when the second rate has no event. */
  readonly high: number;
  readonly p: number;
}

/**
 * The ratio of the first Poisson rate to the second, with its exact interval and the two-sided p value of no difference, as
 * `poisson.test(c(a, b), c(t1, t2))` in R: given all events, those of the first are binomial (Przyborowski & Wilenski,
 * Biometrika 1940;31:313), with Clopper-Pearson ends; p sums every outcome that is not more probable than the one seen.
 */
export function poissonRateRatio(first: EventsOverTime, second: EventsOverTime, level: number): RateRatio {
  for (const rate of [first, second]) checkEvents(rate);
  checkLevel(level);
  const all = first.events + second.events;
  const tail = (1 - level) / 2;
  const low = first.events === 0 ? 0 : inverseRegularisedBeta(tail, first.events, second.events + 1);
  const high = second.events === 0 ? 1 : inverseRegularisedBeta(1 - tail, first.events + 1, second.events);
  const longer = second.exposure / first.exposure;
  return {
    ...(all === 0 ? {} : { ratio: (first.events / second.events) * longer }),
    low: (low / (1 - low)) * longer,
    high: (high / (1 - high)) * longer,
    p: binomialTwoSided(first.events, all, first.exposure / (first.exposure + second.exposure)),
  };
}

function checkEvents({ events, exposure }: EventsOverTime): void {
  if (!(Number.isInteger(events) && events >= 0))
    throw new RangeError(
      `Cannot compute a rate ratio of ${events} events: the count must be a whole number >= 0`,
    );
  if (!(exposure > 0 && exposure < Number.POSITIVE_INFINITY))
    throw new RangeError(`Cannot compute a rate ratio over ${exposure}: the exposure must be > 0 and finite`);
}

/** The p value of `binom.test`: both tails, the far one as far in as its outcomes are not more probable than the one seen. */
function binomialTwoSided(seen: number, all: number, chance: number): number {
  const expected = all * chance;
  if (seen === expected) return 1;
  // Seen from the other side, too many are too few.
  const p = seen < expected ? bothTails(seen, all, chance) : bothTails(all - seen, all, 1 - chance);
  return Math.min(1, p);
}

/** For fewer seen than expected. */
function bothTails(seen: number, all: number, chance: number): number {
  const limit = logBinomial(seen, all, chance) + asProbable;
  const far = firstCount((k) => logBinomial(k, all, chance) <= limit, Math.ceil(all * chance), all + 1);
  return atMost(seen, all, chance) + atMost(all - far, all, 1 - chance);
}

/** R takes outcomes whose probabilities differ by less than this part as equally probable. */
const asProbable = Math.log1p(1e-7);

/** The first whole number in [from, to) from which on the rule holds; `to` when it never does. */
function firstCount(holds: (k: number) => boolean, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function logBinomial(k: number, all: number, chance: number): number {
  const choices = logGamma(all + 1) - logGamma(k + 1) - logGamma(all - k + 1);
  return choices + k * Math.log(chance) + (all - k) * Math.log1p(-chance);
}

/** The chance of at most k of all; a beta tail, which keeps its digits. */
function atMost(k: number, all: number, chance: number): number {
  return k < 0 ? 0 : regularisedBeta(1 - chance, all - k, k + 1);
}
