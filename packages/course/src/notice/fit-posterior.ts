import type { Day } from '../day.ts';
import { type FitGrid, fitGrid } from './fit-grid.ts';
import type { FitSeries } from './fit-series.ts';
import type { NoticingDefinition } from './noticing-definition.ts';

/** Every onset, course and residual share tried, one cell each: how likely it is, when what happens in it, and how high it is. */
export interface FitPosterior {
  /** Sum to 1. */
  readonly weights: Float64Array;
  /** Days as numbers: the onset, the end of the worst, and when what passes has passed. */
  readonly onsets: Float64Array;
  readonly worstEnds: Float64Array;
  readonly remissions: Float64Array;
  readonly shares: Float64Array;
  /** Points of 0-10 at the peak by channel, averaged over all cells. */
  readonly peaks: Float64Array;
}

interface Sums {
  readonly passing: Float64Array;
  readonly both: Float64Array;
  readonly staying: Float64Array;
  readonly passingProducts: Float64Array;
  readonly stayingProducts: Float64Array;
  readonly passingLocal: Float64Array;
  readonly stayingLocal: Float64Array;
}

/**
 * Weighs all courses in the affected channels: one course for all, an amplitude of its own for each, integrated out over a
 * normal prior with the local level (docs/SCIENCE.md, Noticing change). `last` is the last day that was reported.
 */
export function fitPosterior(
  series: readonly FitSeries[],
  [about, last]: readonly [about: Day, last: Day],
  definition: NoticingDefinition,
): FitPosterior {
  const { fit } = definition;
  const [before, after] = fit.onsetDays;
  const grid = fitGrid(fit, last - about + before + 1);
  const onsets = daysBetween(about - before, Math.min(about + after, last));
  const perOnset = grid.courses.length * fit.residualShares.length;
  const posterior = emptyPosterior(onsets.length * perOnset, series.length);
  const heights = new Float64Array(onsets.length * perOnset * series.length);
  onsets.forEach((onset, place) => {
    const logPrior = -0.5 * ((onset - about) / fit.onsetDeviation) ** 2;
    const target = { posterior, heights, onset, logPrior, from: place * perOnset };
    series.forEach((one, channel) => {
      addEvidence(target, { one, channel, channels: series.length }, grid, definition);
    });
    addCourses(target, series, grid, definition);
  });
  normalise(posterior.weights);
  averagePeaks(posterior, heights, series);
  return posterior;
}

function daysBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

function emptyPosterior(cells: number, channels: number): FitPosterior {
  const column = (): Float64Array => new Float64Array(cells);
  return {
    weights: column(),
    onsets: column(),
    worstEnds: column(),
    remissions: column(),
    shares: column(),
    peaks: new Float64Array(channels),
  };
}

/** The cells of one onset, and what is written into them. */
interface Target {
  readonly posterior: FitPosterior;
  /** Spreads above usual at the peak, by cell times channel. */
  readonly heights: Float64Array;
  readonly onset: number;
  readonly logPrior: number;
  readonly from: number;
}

interface Channel {
  readonly one: FitSeries;
  readonly channel: number;
  readonly channels: number;
}

function addEvidence(
  { posterior, heights, onset, from }: Target,
  { one, channel, channels }: Channel,
  grid: FitGrid,
  { fit, amplitude }: NoticingDefinition,
): void {
  const sums = sumsOf(one, onset, grid);
  const local = localSums(one);
  const levelVariance = 1 / (local.squares + 1 / amplitude.localLevel ** 2);
  const precision = 1 / amplitude.relapse ** 2;
  let cell = from;
  for (let course = 0; course < grid.courses.length; course++) {
    const passing = sums.passing[course] as number;
    const both = sums.both[course] as number;
    const staying = sums.staying[course] as number;
    const passingProducts = sums.passingProducts[course] as number;
    const stayingProducts = sums.stayingProducts[course] as number;
    const passingLocal = sums.passingLocal[course] as number;
    const stayingLocal = sums.stayingLocal[course] as number;
    for (const share of fit.residualShares) {
      const crossed = passingLocal + share * stayingLocal;
      const squares = passing + share * (2 * both + share * staying) - crossed * crossed * levelVariance;
      const products = passingProducts + share * stayingProducts - crossed * local.products * levelVariance;
      const variance = 1 / (squares + precision);
      const height = variance * products;
      heights[cell * channels + channel] = height;
      posterior.weights[cell] =
        (posterior.weights[cell] as number) + 0.5 * (Math.log(variance * precision) + height * products);
      cell++;
    }
  }
}

function localSums({ kept, innovations, weights }: FitSeries): { squares: number; products: number } {
  let squares = 0;
  let products = 0;
  for (let place = 0; place < kept.length; place++) {
    const constant = 1 - (kept[place] as number);
    const weighed = (weights[place] as number) * constant;
    squares += weighed * constant;
    products += weighed * (innovations[place] as number);
  }
  return { squares, products };
}

function sumsOf({ days, kept, innovations, weights }: FitSeries, onset: number, grid: FitGrid): Sums {
  const courses = grid.courses.length;
  const column = (): Float64Array => new Float64Array(courses);
  const sums: Sums = {
    passing: column(),
    both: column(),
    staying: column(),
    passingProducts: column(),
    stayingProducts: column(),
    passingLocal: column(),
    stayingLocal: column(),
  };
  for (let place = 0; place < days.length; place++) {
    const since = (days[place] as number) - onset;
    if (since < 0) continue;
    const sinceBefore = place === 0 ? -1 : (days[place - 1] as number) - onset;
    const carried = sinceBefore < 0 ? 0 : (kept[place] as number);
    const day = {
      now: since * courses,
      before: Math.max(0, sinceBefore) * courses,
      carried,
      weight: weights[place] as number,
      innovation: innovations[place] as number,
      constant: 1 - (kept[place] as number),
    };
    addDay(sums, day, grid);
  }
  return sums;
}

interface SummedDay {
  /** Where the heights of the day and of the report before it begin. */
  readonly now: number;
  readonly before: number;
  readonly carried: number;
  readonly weight: number;
  readonly innovation: number;
  readonly constant: number;
}

function addDay(
  sums: Sums,
  { now, before, carried, weight, innovation, constant }: SummedDay,
  { passing, staying }: FitGrid,
): void {
  for (let course = 0; course < sums.passing.length; course++) {
    const passes = (passing[now + course] as number) - carried * (passing[before + course] as number);
    const stays = (staying[now + course] as number) - carried * (staying[before + course] as number);
    const weighedPasses = weight * passes;
    const weighedStays = weight * stays;
    sums.passing[course] = (sums.passing[course] as number) + weighedPasses * passes;
    sums.both[course] = (sums.both[course] as number) + weighedPasses * stays;
    sums.staying[course] = (sums.staying[course] as number) + weighedStays * stays;
    sums.passingProducts[course] = (sums.passingProducts[course] as number) + weighedPasses * innovation;
    sums.stayingProducts[course] = (sums.stayingProducts[course] as number) + weighedStays * innovation;
    sums.passingLocal[course] = (sums.passingLocal[course] as number) + weighedPasses * constant;
    sums.stayingLocal[course] = (sums.stayingLocal[course] as number) + weighedStays * constant;
  }
}

/** A day is taken at its middle: half a day after its number. */
const middleOfDay = 0.5;

function addCourses(
  { posterior, heights, onset, logPrior, from }: Target,
  series: readonly FitSeries[],
  grid: FitGrid,
  { fit }: NoticingDefinition,
): void {
  let cell = from;
  grid.courses.forEach(({ rise, worst, fall }, course) => {
    const worstEnd = onset - middleOfDay + rise + worst;
    fit.residualShares.forEach((share, place) => {
      const peak = greatest(series, heights, cell);
      const over = Math.max(fit.overPoints, fit.overShareOfPeak * peak);
      posterior.weights[cell] =
        (posterior.weights[cell] as number) +
        logPrior +
        (grid.logPriors[course] as number) +
        Math.log(fit.residualPriors[place] as number);
      posterior.onsets[cell] = onset;
      posterior.worstEnds[cell] = worstEnd;
      posterior.remissions[cell] = worstEnd + fall * Math.log(Math.max(1, ((1 - share) * peak) / over));
      posterior.shares[cell] = share;
      cell++;
    });
  });
}

function greatest(series: readonly FitSeries[], heights: Float64Array, cell: number): number {
  let most = 0;
  for (let channel = 0; channel < series.length; channel++) {
    const { spread } = (series[channel] as FitSeries).level;
    most = Math.max(most, spread * (heights[cell * series.length + channel] as number));
  }
  return most;
}

/** From logarithms to weights that sum to 1. */
function normalise(weights: Float64Array): void {
  const most = weights.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let cell = 0; cell < weights.length; cell++) {
    const weight = Math.exp((weights[cell] as number) - most);
    weights[cell] = weight;
    total += weight;
  }
  for (let cell = 0; cell < weights.length; cell++) weights[cell] = (weights[cell] as number) / total;
}

function averagePeaks(
  { weights, peaks }: FitPosterior,
  heights: Float64Array,
  series: readonly FitSeries[],
): void {
  series.forEach(({ level }, channel) => {
    let sum = 0;
    for (let cell = 0; cell < weights.length; cell++)
      sum += (weights[cell] as number) * (heights[cell * series.length + channel] as number);
    peaks[channel] = Math.max(0, sum * level.spread);
  });
}
