import { normalCdf } from '@ebb/stats';
import type { FitCriteria } from './noticing-definition.ts';
import { type RiseStayFall, riseStayFall } from './scan-shapes.ts';

/**
 * Every course tried, the share that stays apart: a course is `passing + share * staying`, so that all shares follow from the
 * same sums. Heights by day since the onset times course.
 */
export interface FitGrid {
  readonly courses: readonly RiseStayFall[];
  readonly logPriors: Float64Array;
  readonly passing: Float64Array;
  readonly staying: Float64Array;
}

/** The courses of a definition over so many days, the onset's day included. */
export function fitGrid(criteria: FitCriteria, days: number): FitGrid {
  const [rises, worsts, falls] = [
    priorMasses(criteria.riseDays, criteria.rise),
    priorMasses(criteria.worstDays, criteria.worst),
    priorMasses(criteria.fallDays, criteria.fall),
  ];
  const tried = rises.flatMap((rise) =>
    worsts.flatMap((worst) =>
      falls.map((fall) => ({
        course: { rise: rise.days, worst: worst.days, fall: fall.days },
        logPrior: Math.log(rise.mass * worst.mass * fall.mass),
      })),
    ),
  );
  const passing = new Float64Array(days * tried.length);
  const staying = new Float64Array(days * tried.length);
  for (let day = 0, cell = 0; day < days; day++) {
    for (const { course } of tried) {
      const height = riseStayFall(day, course);
      passing[cell] = height;
      staying[cell] = day + 0.5 > course.rise + course.worst ? 1 - height : 0;
      cell++;
    }
  }
  return {
    courses: tried.map(({ course }) => course),
    logPriors: Float64Array.from(tried, ({ logPrior }) => logPrior),
    passing,
    staying,
  };
}

interface PriorMass {
  readonly days: number;
  readonly mass: number;
}

/** How likely each of some durations is under a log-normal prior, each standing for those nearest to it by ratio. */
export function priorMasses(
  durations: readonly number[],
  [median, sigma]: readonly [median: number, sigma: number],
): readonly PriorMass[] {
  const below = (bound: number): number => normalCdf(Math.log(bound / median) / sigma);
  return durations.map((days, place) => {
    const [shorter, longer] = [durations[place - 1], durations[place + 1]];
    const from = shorter === undefined ? 0 : below(Math.sqrt(shorter * days));
    const to = longer === undefined ? 1 : below(Math.sqrt(days * longer));
    return { days, mass: to - from };
  });
}
