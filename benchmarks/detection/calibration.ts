import { mean } from '@ebb/stats';

/** How likely a relapse was said to be after a report, and whether there was one. */
export interface Told {
  readonly probability: number;
  readonly happened: boolean;
}

/** Reports that were told about the same probability: what was said on average, and how often it was so. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly reports: number;
  readonly told: number;
  readonly observed: number;
}

export interface Calibration {
  readonly bins: readonly ReliabilityBin[];
  /** Mean squared error of the probabilities (Brier 1950); 0 is perfect. */
  readonly brier: number;
  /** Greatest distance between told and observed in the bins from 0.4 on, of those with enough reports. */
  readonly worstGap: number;
}

export function calibrationOf(told: readonly Told[]): Calibration {
  const bins = edges.slice(0, -1).flatMap((from, place) => {
    const to = edges[place + 1] as number;
    const inside = told.filter(({ probability }) => probability >= from && probability < to);
    return inside.length === 0 ? [] : [binOf(inside, from, to)];
  });
  const judged = bins.filter(({ from, reports }) => from >= judgedFrom && reports >= fewestReports);
  return {
    bins,
    brier: mean(told.map(({ probability, happened }) => (probability - Number(happened)) ** 2)),
    worstGap: Math.max(0, ...judged.map((bin) => Math.abs(bin.told - bin.observed))),
  };
}

/** Logistic calibration of log odds (Platt 1999): the slope and intercept by maximum likelihood, Newton's method. */
export function fittedPlatt(points: readonly OddsPoint[]): Line {
  let line: Line = { slope: 0.5, intercept: -1 };
  let likelihood = logLikelihood(points, line);
  for (let step = 0; step < 50; step++) {
    const full = newtonStep(points, line);
    if (Math.hypot(full.slope, full.intercept) < closeEnough) break;
    // A full step can pass so far beyond the likeliest line that nothing is curved there any more.
    let share = 1;
    let next = moved(line, full, share);
    while (share > 1e-9 && !(logLikelihood(points, next) >= likelihood)) {
      share /= 2;
      next = moved(line, full, share);
    }
    if (share <= 1e-9) break;
    line = next;
    likelihood = logLikelihood(points, line);
  }
  return line;
}

/** Log odds that nobody could tell apart. */
const closeEnough = 1e-9;

interface OddsPoint {
  readonly logOdds: number;
  readonly happened: boolean;
}

interface Line {
  readonly slope: number;
  readonly intercept: number;
}

function moved({ slope, intercept }: Line, by: Line, share: number): Line {
  return { slope: slope + share * by.slope, intercept: intercept + share * by.intercept };
}

function logLikelihood(points: readonly OddsPoint[], { slope, intercept }: Line): number {
  return points.reduce((sum, { logOdds, happened }) => {
    const odds = slope * logOdds + intercept;
    return sum - Math.log1p(Math.exp(happened ? -odds : odds));
  }, 0);
}

function newtonStep(points: readonly OddsPoint[], { slope, intercept }: Line): Line {
  let [gradientSlope, gradientIntercept, curvedSlope, curvedBoth, curvedIntercept] = [0, 0, 0, 0, 0];
  for (const { logOdds, happened } of points) {
    const p = 1 / (1 + Math.exp(-(slope * logOdds + intercept)));
    const weight = p * (1 - p);
    gradientSlope += (Number(happened) - p) * logOdds;
    gradientIntercept += Number(happened) - p;
    curvedSlope += weight * logOdds * logOdds;
    curvedBoth += weight * logOdds;
    curvedIntercept += weight;
  }
  const determinant = curvedSlope * curvedIntercept - curvedBoth ** 2;
  return {
    slope: (curvedIntercept * gradientSlope - curvedBoth * gradientIntercept) / determinant,
    intercept: (curvedSlope * gradientIntercept - curvedBoth * gradientSlope) / determinant,
  };
}

const edges = [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 1.001];
const judgedFrom = 0.4;
const fewestReports = 50;

function binOf(inside: readonly Told[], from: number, to: number): ReliabilityBin {
  return {
    from,
    to: Math.min(1, to),
    reports: inside.length,
    told: mean(inside.map(({ probability }) => probability)),
    observed: mean(inside.map(({ happened }) => Number(happened))),
  };
}
