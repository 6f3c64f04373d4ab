import { scaledNormal } from '@ebb/stats';
import type { Day } from '../day.ts';
import type { DayReport } from './day-reports.ts';
import { deviations } from './deviation.ts';
import { correlationOver } from './notice-autocorrelation.ts';
import type { Level } from './notice-usual.ts';
import type { NoticingDefinition } from './noticing-definition.ts';
import type { Shape } from './scan-shapes.ts';

/**
 * "Something began on that day": levels and correlations frozen as they stood before it, and the sums over the reports
 * since from which the evidence for every shape follows. Arrays over channels, or over shapes times channels.
 */
export interface Hypothesis {
  readonly onset: Day;
  readonly levels: readonly (Level | undefined)[];
  readonly dayToDay: Float64Array;
  readonly variance: Float64Array;
  readonly wander: number;
  readonly lastDay: Float64Array;
  readonly lastDeviation: Float64Array;
  readonly local: { readonly squares: Float64Array; readonly products: Float64Array };
  /** Of the level as it wanders on after the onset. */
  readonly drift: {
    readonly squares: Float64Array;
    readonly products: Float64Array;
    readonly crossed: Float64Array;
  };
  readonly shaped: {
    readonly squares: Float64Array;
    readonly products: Float64Array;
    readonly crossed: Float64Array;
    readonly drifted: Float64Array;
  };
  /** Deviations of the report being added. */
  readonly found: Float64Array;
  /** Scored since the onset, by channel. */
  readonly scored: Float64Array;
  reports: number;
  /** Bayes factors against "nothing", by shape times channel. */
  readonly channelFactors: Float64Array;
  /** The same by shape, over all channels. */
  readonly factors: Float64Array;
}

export interface Started {
  readonly onset: Day;
  readonly levels: readonly (Level | undefined)[];
  readonly dayToDay: Float64Array;
  readonly variance: Float64Array;
  /** Variance of how far the person's scores wander over weeks; 0 in most people. */
  readonly wander: number;
}

/** What the reports are held against, by the day since the onset: the shapes, and how far wandering gets. */
export interface ScanShapes {
  readonly shapes: readonly Shape[];
  readonly wandered: Float64Array;
}

export function hypothesisOf(started: Started, shapes: readonly Shape[]): Hypothesis {
  const channels = started.levels.length;
  const cells = channels * shapes.length;
  return {
    ...started,
    lastDay: new Float64Array(channels).fill(Number.NaN),
    lastDeviation: new Float64Array(channels),
    local: { squares: new Float64Array(channels), products: new Float64Array(channels) },
    drift: {
      squares: new Float64Array(channels),
      products: new Float64Array(channels),
      crossed: new Float64Array(channels),
    },
    shaped: {
      squares: new Float64Array(cells),
      products: new Float64Array(cells),
      crossed: new Float64Array(cells),
      drifted: new Float64Array(cells),
    },
    found: new Float64Array(channels),
    scored: new Float64Array(channels),
    reports: 0,
    channelFactors: new Float64Array(cells).fill(1),
    factors: new Float64Array(shapes.length).fill(1),
  };
}

/** Adds a day's report to the sums (innovations of a first-order autoregression, exact for gaps). */
export function addReport(
  hypothesis: Hypothesis,
  report: DayReport,
  scanned: ScanShapes,
  definition: NoticingDefinition,
): void {
  const found = deviations(report, hypothesis.levels, definition, hypothesis.found);
  const since = report.day - hypothesis.onset;
  if (since >= 0) hypothesis.reports++;
  for (let channel = 0; channel < found.length; channel++) {
    const deviation = found[channel] as number;
    if (Number.isNaN(deviation)) continue;
    addDeviation(hypothesis, { channel, deviation, day: report.day }, scanned, definition);
  }
}

interface ChannelDay {
  readonly channel: number;
  readonly deviation: number;
  readonly day: Day;
}

function addDeviation(
  hypothesis: Hypothesis,
  { channel, deviation, day }: ChannelDay,
  { shapes, wandered }: ScanShapes,
  { autocorrelation, amplitude }: NoticingDefinition,
): void {
  const { lastDay, lastDeviation, local, drift, shaped, scored, onset, dayToDay, variance } = hypothesis;
  const before = lastDay[channel] as number;
  const kept = Number.isNaN(before)
    ? 0
    : correlationOver(day - before, dayToDay[channel] as number, autocorrelation);
  const innovation = clipped(deviation - kept * (lastDeviation[channel] as number), amplitude.clip);
  const weight = 1 / ((variance[channel] as number) * (1 - kept * kept));
  const constant = 1 - kept;
  local.squares[channel] = (local.squares[channel] as number) + weight * constant * constant;
  local.products[channel] = (local.products[channel] as number) + weight * constant * innovation;
  lastDay[channel] = day;
  lastDeviation[channel] = deviation;
  const since = day - onset;
  if (since < 0) return;
  scored[channel] = (scored[channel] as number) + 1;
  const sinceBefore = before - onset;
  const drifts =
    (wandered[since] as number) - (sinceBefore >= 0 ? kept * (wandered[sinceBefore] as number) : 0);
  drift.squares[channel] = (drift.squares[channel] as number) + weight * drifts * drifts;
  drift.products[channel] = (drift.products[channel] as number) + weight * drifts * innovation;
  drift.crossed[channel] = (drift.crossed[channel] as number) + weight * drifts * constant;
  for (let shape = 0, cell = channel; shape < shapes.length; shape++, cell += dayToDay.length) {
    const { heights } = shapes[shape] as Shape;
    const carried = sinceBefore >= 0 ? kept * (heights[sinceBefore] as number) : 0;
    const rise = (heights[since] as number) - carried;
    shaped.squares[cell] = (shaped.squares[cell] as number) + weight * rise * rise;
    shaped.products[cell] = (shaped.products[cell] as number) + weight * rise * innovation;
    shaped.crossed[cell] = (shaped.crossed[cell] as number) + weight * rise * constant;
    shaped.drifted[cell] = (shaped.drifted[cell] as number) + weight * rise * drifts;
  }
}

/**
 * Weighs every shape against "nothing": per channel the local level, its wandering since the onset and the amplitude are
 * integrated out, the amplitude over a half-normal prior, because only worsening counts; then over the channels, of which a
 * relapse moves some.
 */
export function weigh(
  hypothesis: Hypothesis,
  shapes: readonly Shape[],
  { amplitude }: NoticingDefinition,
): void {
  const { channelFactors, factors, scored, dayToDay } = hypothesis;
  const channels = dayToDay.length;
  const moved = movedShare(hypothesis, amplitude.symptomsMoved);
  const greatest = Math.exp(greatestLog / channels);
  factors.fill(1);
  for (let channel = 0; channel < channels; channel++) {
    if (scored[channel] === 0) continue;
    const level = levelKnown(hypothesis, channel, amplitude);
    for (let shape = 0, cell = channel; shape < shapes.length; shape++, cell += channels) {
      const { kind } = shapes[shape] as Shape;
      const prior = kind === 'relapse' ? amplitude.relapse : amplitude.shortSpell;
      const factor = Math.min(greatest, channelFactor(hypothesis, cell, level, prior));
      channelFactors[cell] = factor;
      factors[shape] = (factors[shape] as number) * (1 - moved + moved * factor);
    }
  }
}

/** Products over all channels stay within what a double holds: its largest number is e^709. */
const greatestLog = 600;

/** The local level and its wandering since the onset, as far as the reports tell when nothing began: means and covariance. */
interface LevelKnown {
  readonly local: number;
  readonly drift: number;
  readonly localVariance: number;
  readonly driftVariance: number;
  readonly covariance: number;
}

function levelKnown(
  { local, drift, wander }: Hypothesis,
  channel: number,
  { localLevel }: NoticingDefinition['amplitude'],
): LevelKnown {
  const ofLocal = (local.squares[channel] as number) + 1 / (localLevel * localLevel + wander);
  const localProducts = local.products[channel] as number;
  if (wander === 0) {
    const localVariance = 1 / ofLocal;
    return { local: localProducts * localVariance, drift: 0, localVariance, driftVariance: 0, covariance: 0 };
  }
  const ofDrift = (drift.squares[channel] as number) + 1 / wander;
  const driftProducts = drift.products[channel] as number;
  const crossed = drift.crossed[channel] as number;
  const determinant = ofLocal * ofDrift - crossed * crossed;
  const localVariance = ofDrift / determinant;
  const driftVariance = ofLocal / determinant;
  const covariance = -crossed / determinant;
  return {
    local: localVariance * localProducts + covariance * driftProducts,
    drift: covariance * localProducts + driftVariance * driftProducts,
    localVariance,
    driftVariance,
    covariance,
  };
}

function channelFactor({ shaped }: Hypothesis, cell: number, level: LevelKnown, prior: number): number {
  const crossed = shaped.crossed[cell] as number;
  const drifted = shaped.drifted[cell] as number;
  const squares =
    (shaped.squares[cell] as number) -
    crossed * crossed * level.localVariance -
    2 * crossed * drifted * level.covariance -
    drifted * drifted * level.driftVariance;
  const products = (shaped.products[cell] as number) - crossed * level.local - drifted * level.drift;
  const spread = Math.sqrt(1 / (squares + 1 / (prior * prior)));
  return ((2 * spread) / prior) * scaledNormal(spread * products);
}

/** Chance that a symptom takes part, from how many usually do of those there are. */
export function movedShare({ levels, scored }: Hypothesis, symptomsMoved: number): number {
  let known = 0;
  levels.forEach((level, channel) => {
    if (level !== undefined && (!level.isNew || (scored[channel] as number) > 0)) known++;
  });
  return Math.min(most, symptomsMoved / Math.max(1, known));
}

/** However few symptoms there are, none is sure to take part. */
const most = 0.9;

function clipped(value: number, bound: number): number {
  return Math.min(bound, Math.max(-bound, value));
}
