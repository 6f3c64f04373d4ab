import { firstWhere } from './bisection.ts';
import type { Coefficient, GeneralisedFit } from './generalised-least-squares.ts';
import { checkLevel } from './level.ts';
import { studentCdf } from './student-t.ts';

/** A coefficient when it is not known which noise it is seen through. */
export interface AveragedCoefficient {
  readonly estimate: number;
  /** Twice the smaller of the probabilities of being below 0 and above 0. */
  readonly p: number;
}

/**
 * The coefficient of one column over all fits of a grid of noises, each with the weight of its restricted likelihood and none
 * preferred beforehand: a mixture of Student t distributions. The likeliest noise alone claims to know what a short series
 * cannot tell, and finds too much. Undefined where no fit has the coefficient.
 */
export function averagedCoefficient(
  fits: readonly GeneralisedFit[],
  column: number,
): AveragedCoefficient | undefined {
  const parts = partsOf(fits, column);
  if (parts.length === 0) return undefined;
  const below = averaged(parts, (part) => shareBelow(part, 0));
  const above = averaged(parts, (part) => shareBelow({ ...part, estimate: -part.estimate }, 0));
  return { estimate: averaged(parts, ({ estimate }) => estimate), p: 2 * Math.min(below, above) };
}

/** Holds the coefficient of the same mixture with the probability `level`, with as much outside on either side. */
export function averagedInterval(
  fits: readonly GeneralisedFit[],
  column: number,
  level: number,
): { readonly low: number; readonly high: number } | undefined {
  checkLevel(level);
  const parts = partsOf(fits, column);
  if (parts.length === 0) return undefined;
  return { low: quantile(parts, (1 - level) / 2), high: quantile(parts, (1 + level) / 2) };
}

interface Part extends Coefficient {
  readonly degreesOfFreedom: number;
  readonly weight: number;
}

function partsOf(fits: readonly GeneralisedFit[], column: number): readonly Part[] {
  const greatest = Math.max(...fits.map(({ logRestrictedLikelihood }) => logRestrictedLikelihood));
  return fits.flatMap(({ coefficients, degreesOfFreedom, logRestrictedLikelihood }) => {
    const coefficient = coefficients[column];
    // The greatest may be infinite, and the difference of two infinities is not a number.
    const weight = logRestrictedLikelihood === greatest ? 1 : Math.exp(logRestrictedLikelihood - greatest);
    return coefficient === undefined ? [] : [{ ...coefficient, degreesOfFreedom, weight }];
  });
}

function averaged(parts: readonly Part[], of: (part: Part) => number): number {
  let total = 0;
  let weights = 0;
  for (const part of parts) {
    total += part.weight * of(part);
    weights += part.weight;
  }
  return total / weights;
}

/** All of it in one place where there is no width. */
function shareBelow({ estimate, standardError, degreesOfFreedom }: Part, x: number): number {
  return x === estimate ? 0.5 : studentCdf((x - estimate) / standardError, degreesOfFreedom);
}

function quantile(parts: readonly Part[], p: number): number {
  const holds = (x: number): boolean => averaged(parts, (part) => shareBelow(part, x)) >= p;
  const least = Math.min(...parts.map(({ estimate }) => estimate));
  const greatest = Math.max(...parts.map(({ estimate }) => estimate));
  const widest = Math.max(...parts.map(({ standardError }) => standardError));
  if (least === greatest && widest === 0) return least;
  let reach = greatest - least + widest;
  while (holds(least - reach) || !holds(greatest + reach)) reach *= 2;
  return firstWhere(holds, least - reach, greatest + reach);
}
