import type { Detector } from './detector.ts';
import { scoresOver, type ToldDiary } from './told-diary.ts';

/**
 * Exponentially weighted moving average of each symptom (Roberts 1959), in its own standard errors. The limits are widened
 * by the correlation of one day with the next (Schmid 1997), without which every slow stretch would be an alarm.
 */
export const ewma: Detector = {
  name: 'EWMA 0.12',
  judge: (told) => ({ scores: judge(told) }),
  calmBelow: (threshold) => threshold / 2,
  unit: 'own',
};

const weight = 0.12;
/** One slip must not carry it: of 3, 4 and 6 the best on the seeds for tuning. */
const clip = 3;

function judge(told: ToldDiary): Float64Array {
  const channels = told.simulated.sites.length + 1;
  const means = new Float64Array(channels);
  const reports = new Float64Array(channels);
  return scoresOver(told, ({ aboveShared, dayToDay }) => {
    let highest = Number.NEGATIVE_INFINITY;
    for (let channel = 0; channel < channels; channel++) {
      const deviation = aboveShared[channel] as number;
      if (!Number.isNaN(deviation)) {
        const clipped = Math.min(clip, Math.max(-clip, deviation));
        means[channel] = (means[channel] as number) + weight * (clipped - (means[channel] as number));
        reports[channel] = (reports[channel] as number) + 1;
      }
      if (reports[channel] === 0) continue;
      const error = standardError(reports[channel] as number, dayToDay[channel] as number);
      highest = Math.max(highest, (means[channel] as number) / error);
    }
    return highest;
  });
}

function standardError(reports: number, dayToDay: number): number {
  const kept = dayToDay * (1 - weight);
  const settled = 1 - (1 - weight) ** (2 * reports);
  return Math.sqrt(((weight / (2 - weight)) * settled * (1 + kept)) / (1 - kept));
}
