import type { Overall } from '../diary/history.ts';
import type { DayReport } from './day-reports.ts';
import type { Level } from './notice-usual.ts';
import type { CommonFactorCriteria, NoticingDefinition } from './noticing-definition.ts';

/**
 * How far a day is above usual in each channel, in spreads; NaN where nothing was said. The channels are the sites by their
 * place and, last, the day as a whole by its word. Written into `found`, one number per channel.
 */
export function deviations(
  report: Pick<DayReport, 'scores' | 'overall'>,
  levels: readonly (Level | undefined)[],
  definition: NoticingDefinition,
  found: Float64Array,
): Float64Array {
  found.fill(Number.NaN);
  if (isUnscored(report)) byWord(report.overall, levels, definition, found);
  else byScores(report, levels, definition.commonFactor, found);
  return found;
}

/** A symptom that is followed from now on is none that has come: it has only where the day was called worse. */
function byScores(
  { scores, overall }: Pick<DayReport, 'scores' | 'overall'>,
  levels: readonly (Level | undefined)[],
  criteria: CommonFactorCriteria,
  found: Float64Array,
): void {
  for (let site = 0; site < scores.length; site++) {
    const level = levels[site];
    if (level === undefined || (level.isNew && !isWorse(overall))) continue;
    found[site] = ((scores[site] as number) - level.median) / level.spread;
  }
  const shared = commonPart(found, criteria);
  for (let site = 0; site < scores.length; site++)
    found[site] = (found[site] as number) - criteria.taken * shared;
}

/** "As usual" is an answer about every symptom; "worse" does not say which. */
function byWord(
  overall: Overall | undefined,
  levels: readonly (Level | undefined)[],
  { words }: NoticingDefinition,
  found: Float64Array,
): void {
  if (overall === undefined) return;
  if (!isWorse(overall)) {
    for (const [site, level] of levels.entries()) if (level !== undefined) found[site] = 0;
  }
  const whole = levels.at(-1);
  if (whole !== undefined) found[levels.length - 1] = (words.points[overall] - whole.median) / whole.spread;
}

/** Whether no symptom was scored that day. */
export function isUnscored({ scores }: Pick<DayReport, 'scores'>): boolean {
  for (const score of scores) if (!Number.isNaN(score)) return false;
  return true;
}

export function isWorse(overall: Overall | undefined): boolean {
  return overall === 'bit-worse' || overall === 'much-worse';
}

/** What all symptoms of the day share: the mean of the calm ones among them, 0 with too few to tell. */
function commonPart(
  found: Float64Array,
  { calm, minimumSymptoms, least, most }: CommonFactorCriteria,
): number {
  const [first, last] = calm;
  const lowest: number[] = [];
  let scored = 0;
  for (const deviation of found) {
    if (Number.isNaN(deviation)) continue;
    scored++;
    let place = lowest.length;
    while (place > 0 && (lowest[place - 1] as number) > deviation) place--;
    if (place < last) lowest.splice(place, 0, deviation);
    if (lowest.length > last) lowest.pop();
  }
  if (scored < minimumSymptoms) return 0;
  let sum = 0;
  for (let place = first; place <= last; place++) sum += lowest[place - 1] as number;
  return Math.min(most, Math.max(least, sum / (last - first + 1)));
}

/** The points of each channel on a day, as levels grow by them: the scores, and the word where there is no score. */
export function channelPoints(report: DayReport, { words }: NoticingDefinition): Float64Array {
  const { scores, overall } = report;
  const points = new Float64Array(scores.length + 1).fill(Number.NaN);
  points.set(scores);
  if (overall !== undefined && isUnscored(report)) points[scores.length] = words.points[overall];
  return points;
}
