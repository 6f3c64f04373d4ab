import type { Detector } from './detector.ts';
import { scoresOver, type ToldDiary } from './told-diary.ts';

/**
 * The clinical definition as a rule: the last so many reports all above usual in one same symptom, and not a month apart.
 * The score is the height that all of them reach.
 */
export function clinicalRule(reports: number): Detector {
  return {
    name: `clinical rule, last ${reports}`,
    judge: (told) => ({ scores: judge(told, reports) }),
    calmBelow: (threshold) => threshold / 2,
    unit: 'own',
  };
}

const longestStretchDays = 28;

function judge(told: ToldDiary, reports: number): Float64Array {
  const last = Array.from({ length: told.simulated.sites.length + 1 }, (): Height[] => []);
  return scoresOver(told, ({ day, aboveShared }) => {
    let highest = Number.NEGATIVE_INFINITY;
    last.forEach((heights, channel) => {
      const height = aboveShared[channel] as number;
      if (!Number.isNaN(height)) heights.push({ day, height });
      if (heights.length > reports) heights.shift();
      const first = heights[0];
      if (first === undefined || heights.length < reports || day - first.day > longestStretchDays) return;
      highest = Math.max(highest, Math.min(...heights.map((one) => one.height)));
    });
    return highest;
  });
}

interface Height {
  readonly day: number;
  readonly height: number;
}
