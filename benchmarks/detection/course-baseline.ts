import type { SimulatedDiary } from '@ebb/simulate';
import { midQuantileSorted } from '@ebb/stats';

/** What a rule of thumb says of a spell on a day. */
export interface RuledCourse {
  readonly isPastWorst: boolean;
  readonly isInRemission: boolean;
  readonly residual: number;
}

const usualDays = 90;
const shortMean = 7;
const longMean = 14;
const down = { share: 0.25, points: 1 };
const fewestUsual = 5;

/**
 * The rule of thumb beside the course fit, for the symptom that rose most: past the worst once its mean of a week is down by a
 * quarter and a point, in remission once its mean of a fortnight is back within a spread of usual. Undefined without a usual
 * level or a report.
 */
export function ruleOfThumb(
  { sites, reports }: SimulatedDiary,
  onset: number,
  today: number,
): RuledCourse | undefined {
  const symptoms = sites.flatMap((_, place) => {
    const scored = reports
      .filter(({ day, scores }) => day <= today && !Number.isNaN(scores[place]))
      .map(({ day, scores }) => ({ day, value: scores[place] as number }));
    const usual = scored
      .filter(({ day }) => day < onset && day >= onset - usualDays)
      .map(({ value }) => value)
      .sort((a, b) => a - b);
    if (usual.length < fewestUsual) return [];
    const at = (p: number): number => midQuantileSorted(usual, p) as number;
    const above = scored
      .filter(({ day }) => day >= onset)
      .map(({ day, value }) => ({ day, value: value - at(0.5) }));
    return [{ above, band: at(0.84) - at(0.5), peak: highestMean(above) }];
  });
  const most = symptoms.toSorted((a, b) => b.peak - a.peak)[0];
  if (most === undefined || most.peak <= 0) return undefined;
  const [week, fortnight] = [shortMean, longMean].map((days) => meanOf(most.above, today, days));
  if (week === undefined || fortnight === undefined) return undefined;
  const isPastWorst = week <= most.peak * (1 - down.share) && most.peak - week >= down.points;
  return {
    isPastWorst,
    isInRemission: isPastWorst && fortnight <= most.band,
    residual: Math.min(1, Math.max(0, fortnight / most.peak)),
  };
}

interface Above {
  readonly day: number;
  readonly value: number;
}

function highestMean(above: readonly Above[]): number {
  return Math.max(0, ...above.map(({ day }) => meanOf(above, day, shortMean) as number));
}

function meanOf(above: readonly Above[], today: number, days: number): number | undefined {
  const within = above.filter(({ day }) => day > today - days && day <= today);
  return within.length === 0 ? undefined : within.reduce((sum, { value }) => sum + value, 0) / within.length;
}
