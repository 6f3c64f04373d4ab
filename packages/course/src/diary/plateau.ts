import { median, quantile } from '@ebb/stats';
import type { Day } from '../day.ts';
import type { PlateauCriteria } from './definition.ts';
import type { Observation } from './diary.ts';

export interface DatedScore {
  readonly day: Day;
  readonly value: number;
}

/** A stretch in which every affected symptom that was scored kept its level. */
export interface Plateau {
  readonly from: Day;
  readonly scoresBySite: ReadonlyMap<number, readonly DatedScore[]>;
}

/**
 * The plateau that the worse observations end in, if they do. `start` is the last of them that lies far enough back;
 * an episode without any score never counts as steady, since nobody can say so.
 */
export function plateauOf(
  stretch: readonly Observation[],
  affected: ReadonlyMap<number, unknown>,
  criteria: PlateauCriteria,
): Plateau | undefined {
  const from = stretch[0]?.when.day;
  if (from === undefined || affected.size === 0) return undefined;
  const scoresBySite = datedScores(stretch, affected);
  if (scoresBySite.size === 0) return undefined;
  for (const scores of scoresBySite.values()) if (!isSteady(scores, criteria)) return undefined;
  return { from, scoresBySite };
}

function datedScores(
  stretch: readonly Observation[],
  affected: ReadonlyMap<number, unknown>,
): Map<number, DatedScore[]> {
  const scoresBySite = new Map<number, DatedScore[]>();
  for (const { when, scores } of stretch) {
    for (const { site, value } of scores) {
      if (!affected.has(site)) continue;
      const known = scoresBySite.get(site);
      if (known === undefined) scoresBySite.set(site, [{ day: when.day, value }]);
      else known.push({ day: when.day, value });
    }
  }
  return scoresBySite;
}

/**
 * Without a trend and without much scatter: all within the points allowed, or (for noisy scales) the first, the last and the
 * middle 68 % within as much of the median and the two halves less than that apart.
 */
function isSteady(scores: readonly DatedScore[], { withinPoints, minimumReports }: PlateauCriteria): boolean {
  if (scores.length < minimumReports) return false;
  const values = scores.map((score) => score.value);
  if (Math.max(...values) - Math.min(...values) <= withinPoints) return true;
  const middle = median(values) as number;
  const isNear = (value: number | undefined): boolean =>
    value !== undefined && Math.abs(value - middle) <= withinPoints;
  if (
    !isNear(values[0]) ||
    !isNear(values.at(-1)) ||
    !isNear(quantile(values, 0.16)) ||
    !isNear(quantile(values, 0.84))
  )
    return false;
  const half = values.length >> 1;
  return (
    Math.abs((median(values.slice(half)) as number) - (median(values.slice(0, half)) as number)) <
    withinPoints
  );
}
