import type { Detector } from './detector.ts';
import { scoresOver, type ToldDiary } from './told-diary.ts';

/**
 * One-sided cumulative sum of each symptom (Page 1954): what reports are above usual beyond one spread, added up, never
 * below nothing. Kept below a ceiling, or it would take months to come down after a relapse.
 */
export const cusum: Detector = {
  name: 'CUSUM 1',
  judge: (told) => ({ scores: judge(told) }),
  calmBelow: (threshold) => threshold * 0.8,
  unit: 'own',
};

/** Of 0.5 to 2, the best on the seeds for tuning. */
const allowance = 1;
const clip = 6;
const ceiling = 30;

function judge(told: ToldDiary): Float64Array {
  const channels = told.simulated.sites.length + 1;
  const sums = new Float64Array(channels);
  return scoresOver(told, ({ aboveShared }) => {
    for (let channel = 0; channel < channels; channel++) {
      const deviation = aboveShared[channel] as number;
      if (Number.isNaN(deviation)) continue;
      const grown = (sums[channel] as number) + Math.min(clip, deviation) - allowance;
      sums[channel] = Math.min(ceiling, Math.max(0, grown));
    }
    return Math.max(...sums);
  });
}
