import type { Overall } from '../diary/history.ts';
import type { DayReport } from './day-reports.ts';
import type { Level } from './notice-usual.ts';
import type { CommonFactorCriteria, NoticingDefinition } from './noticing-definition.ts';

/**
 * How far a day is above usual in each channel, in spreads; NaN where nothing was said. The channels are the sites by their
 * place and, last, the day as a whole by its word.
 */
export function deviations(
  report: Pick<DayReport, 'scores' | 'overall'>,
  levels: readonly (Level | undefined)[],
  definition: NoticingDefinition,
): Float64Array {
  return report.scores.every(Number.isNaN)
    ? byWord(report.overall, levels, definition)
    : byScores(report, levels, definition.commonFactor);
}

/** A symptom that is followed from now on is none that has come: it has only where the day was called worse. */
function byScores(
  { scores, overall }: Pick<DayReport, 'scores' | 'overall'>,
  levels: readonly (Level | undefined)[],
  criteria: CommonFactorCriteria,
): Float64Array {
  const found = new Float64Array(levels.length).fill(Number.NaN);
  for (let site = 0; site < scores.length; site++) {
    const level = levels[site];
    if (level === undefined || (level.isNew && !isWorse(overall))) continue;
    found[site] = ((scores[site] as number) - level.median) / level.spread;
  }
  return withoutCommon(found, scores.length, criteria);
}

/** "As usual" is an answer about every symptom; "worse" does not say which. */
function byWord(
  overall: Overall | undefined,
  levels: readonly (Level | undefined)[],
  { words }: NoticingDefinition,
): Float64Array {
  const found = new Float64Array(levels.length).fill(Number.NaN);
  if (overall === undefined) return found;
  if (!isWorse(overall)) {
    for (const [site, level] of levels.entries()) if (level !== undefined) found[site] = 0;
  }
  const whole = levels.at(-1);
  if (whole !== undefined) found[levels.length - 1] = (words.points[overall] - whole.median) / whole.spread;
  return found;
}

export function isWorse(overall: Overall | undefined): boolean {
  return overall === 'bit-worse' || overall === 'much-worse';
}

/** Takes off what all symptoms of the day share. */
function withoutCommon(found: Float64Array, sites: number, criteria: CommonFactorCriteria): Float64Array {
  const scored = found.subarray(0, sites).filter((deviation) => !Number.isNaN(deviation));
  if (scored.length < criteria.minimumSymptoms) return found;
  scored.sort();
  const [first, last] = criteria.calm;
  let sum = 0;
  for (let place = first; place <= last; place++) sum += scored[place - 1] as number;
  const shared = Math.min(criteria.most, Math.max(criteria.least, sum / (last - first + 1)));
  for (let site = 0; site < sites; site++) found[site] = (found[site] as number) - criteria.taken * shared;
  return found;
}

/** The points of each channel on a day, as levels grow by them: the scores, and the word where there is no score. */
export function channelPoints(report: DayReport, { words }: NoticingDefinition): Float64Array {
  const { scores, overall } = report;
  const points = new Float64Array(scores.length + 1).fill(Number.NaN);
  points.set(scores);
  if (overall !== undefined && scores.every(Number.isNaN)) points[scores.length] = words.points[overall];
  return points;
}
