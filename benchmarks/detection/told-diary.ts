import { type FactorName, noticingDefinitions } from '@ebb/course';
import type { SimulatedDiary, SimulatedReport } from '@ebb/simulate';
import { midQuantileSorted } from '@ebb/stats';

/** A report as every rival of the product sees it: held against the person's own usual level as it stood on that day. */
export interface ToldReport {
  readonly day: number;
  /** Fever or heat explains it: no evidence, and no part of what is usual. */
  readonly isExplained: boolean;
  /**
   * Spreads above usual by channel: the symptoms by their place, then the day as a whole by its word where nothing was
   * scored. NaN where nothing was said or no level is known.
   */
  readonly above: Float64Array;
  /** The same without what all symptoms of the day share. */
  readonly aboveShared: Float64Array;
  /** Correlation of one day with the next by channel, from the reports before this one. */
  readonly dayToDay: Float64Array;
  /** Mean of the day's scores, or the points of its word; NaN where neither was said. */
  readonly mean: number;
}

export interface ToldDiary {
  readonly simulated: SimulatedDiary;
  readonly reports: readonly ToldReport[];
}

/**
 * What the product knows of a diary, made ready once for all rivals (diary-statistics, 3.3 steps 1 to 4): the same explained
 * days, baseline window, spread, shared factor and correlation. Written apart from the product, so that a fault there harms
 * the product alone.
 */
export function toldDiary(simulated: SimulatedDiary): ToldDiary {
  const channels = simulated.sites.length + 1;
  const scored = Array.from({ length: channels }, noScores);
  const alike = Array.from({ length: channels }, () => ({ products: 0, squares: 0 }));
  let feverUntil = Number.NEGATIVE_INFINITY;
  let heatUntil = Number.NEGATIVE_INFINITY;
  let evidence = 0;
  let before: ToldReport | undefined;
  const reports = simulated.reports.map((report) => {
    if (report.fever) feverUntil = report.day + daysAfter('fever');
    if (report.heat) heatUntil = report.day + daysAfter('heat');
    const levels = scored.map((channel) => levelAt(channel, report.day, evidence));
    const above = aboveUsual(report, levels);
    const told: ToldReport = {
      day: report.day,
      isExplained: report.day <= Math.max(feverUntil, heatUntil),
      above,
      aboveShared: withoutShared(above, channels - 1),
      dayToDay: Float64Array.from(alike, correlationOf),
      mean: meanOf(report),
    };
    if (told.isExplained) return told;
    evidence++;
    if (before !== undefined && told.day - before.day === 1) countPairs(alike, before, told);
    remember(scored, report);
    before = told;
    return told;
  });
  return { simulated, reports };
}

/** A score for each report of a diary: NaN for what is no evidence, `judge`'s answer for the others, in order of time. */
export function scoresOver(told: ToldDiary, judge: (report: ToldReport) => number): Float64Array {
  return Float64Array.from(told.reports, (report) => (report.isExplained ? Number.NaN : judge(report)));
}

const { explained, usual, commonFactor, autocorrelation, words } = noticingDefinitions.ms;

/** Days that a factor explains after it. */
function daysAfter(factor: FactorName): number {
  return Math.max(
    0,
    ...explained.by.flatMap(({ factors, forDays }) => (factors.includes(factor) ? [forDays] : [])),
  );
}

interface Scored {
  readonly days: number[];
  readonly values: number[];
  /** Those of the window, in ascending order. */
  readonly sorted: number[];
  from: number;
  to: number;
}

interface Level {
  readonly median: number;
  readonly spread: number;
  readonly isNew: boolean;
}

function noScores(): Scored {
  return { days: [], values: [], sorted: [], from: 0, to: 0 };
}

function levelAt(scored: Scored, day: number, evidence: number): Level | undefined {
  const { days, values, sorted } = scored;
  for (; scored.to < days.length && (days[scored.to] as number) <= day - usual.lagDays; scored.to++)
    sorted.splice(placeOf(sorted, values[scored.to] as number), 0, values[scored.to] as number);
  for (; scored.from < scored.to && (days[scored.from] as number) < day - usual.windowDays; scored.from++)
    sorted.splice(placeOf(sorted, values[scored.from] as number), 1);
  if (sorted.length >= usual.windowMinimumReports) return levelOf(sorted);
  const earlier = values.filter((_, place) => (days[place] as number) <= day - usual.sparseLagDays);
  if (earlier.length >= usual.minimumReports) return levelOf(earlier.sort((a, b) => a - b));
  const isNew = values.length === 0 && evidence >= usual.minimumReports;
  return isNew ? { median: 0, spread: usual.smallestSpread, isNew } : undefined;
}

/** The first place of a number that is not below `value`. */
function placeOf(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The median, and as spread the standard deviation about it without what is far out. For coarse answers it is narrower than
 * the product's half width of the middle 68 %, and serves every rival better on the seeds for tuning.
 */
function levelOf(ascending: readonly number[]): Level {
  const at = (p: number): number => midQuantileSorted(ascending, p) as number;
  const median = at(0.5);
  const furthest = 2.5 * Math.max(usual.smallestSpread, (at(0.84) - at(0.16)) / 2);
  const squares = ascending.reduce(
    (sum, value) => sum + Math.min(furthest, Math.abs(value - median)) ** 2,
    0,
  );
  return {
    median,
    spread: Math.max(usual.smallestSpread, Math.sqrt(squares / ascending.length)),
    isNew: false,
  };
}

function aboveUsual(report: SimulatedReport, levels: readonly (Level | undefined)[]): Float64Array {
  const isWorse = report.overall === 'bit-worse' || report.overall === 'much-worse';
  const isByWord = report.overall !== undefined && isWithoutScore(report);
  const above = pointsOf(report).map((points, channel) => {
    const level = levels[channel];
    // A symptom that is followed from now on is none that has come, unless the day was called worse.
    if (level === undefined || (level.isNew && !isWorse)) return Number.NaN;
    return (points - level.median) / level.spread;
  });
  // "As usual" is an answer about every symptom.
  return isByWord && !isWorse
    ? above.map((deviation, channel) => (channel < levels.length - 1 && levels[channel] ? 0 : deviation))
    : above;
}

/** By channel: the scores, and the word's points where there is no score. */
function pointsOf(report: SimulatedReport): Float64Array {
  const { scores, overall } = report;
  const points = new Float64Array(scores.length + 1).fill(Number.NaN);
  points.set(scores);
  if (overall !== undefined && isWithoutScore(report)) points[scores.length] = words.points[overall];
  return points;
}

function isWithoutScore({ scores }: SimulatedReport): boolean {
  return scores.every(Number.isNaN);
}

/** Takes off what the calm symptoms share, where enough were scored. */
function withoutShared(above: Float64Array, word: number): Float64Array {
  const said = above.subarray(0, word).filter((deviation) => !Number.isNaN(deviation));
  if (said.length < commonFactor.minimumSymptoms) return above;
  const [first, last] = commonFactor.calm;
  const calm = said.sort().subarray(first - 1, last);
  const mean = calm.reduce((sum, deviation) => sum + deviation, 0) / calm.length;
  const shared = commonFactor.taken * Math.min(commonFactor.most, Math.max(commonFactor.least, mean));
  return above.map((deviation, channel) => (channel === word ? deviation : deviation - shared));
}

interface Alike {
  products: number;
  squares: number;
}

function countPairs(alike: readonly Alike[], before: ToldReport, after: ToldReport): void {
  alike.forEach((sums, channel) => {
    const a = before.aboveShared[channel] as number;
    const b = after.aboveShared[channel] as number;
    if (!(Math.abs(a) < autocorrelation.within && Math.abs(b) < autocorrelation.within)) return;
    sums.products += a * b;
    sums.squares += (a * a + b * b) / 2;
  });
}

function correlationOf({ products, squares }: Alike): number {
  const { usual: expected, weight, most } = autocorrelation;
  return Math.min(most, Math.max(0, (expected * weight + products) / (weight + squares)));
}

function meanOf(report: SimulatedReport): number {
  const said = pointsOf(report).filter((points) => !Number.isNaN(points));
  return said.reduce((sum, points) => sum + points, 0) / said.length;
}

function remember(scored: readonly Scored[], report: SimulatedReport): void {
  const points = pointsOf(report);
  scored.forEach(({ days, values }, channel) => {
    const value = points[channel] as number;
    if (Number.isNaN(value)) return;
    days.push(report.day);
    values.push(value);
  });
}
