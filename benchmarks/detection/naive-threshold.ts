import type { Detector } from './detector.ts';
import { scoresOver, type ToldDiary } from './told-diary.ts';

/**
 * What consumer apps do: the mean of the day's scores against the mean and standard deviation of the whole diary so far,
 * averaged over the last so many reports.
 */
export function naiveThreshold(reports: number): Detector {
  return {
    name: reports === 1 ? 'naive 1-day z' : `naive ${reports}-report mean`,
    judge: (told) => ({ scores: judge(told, reports) }),
    calmBelow: (threshold) => threshold / 2,
    unit: 'own',
  };
}

const fewestReports = 5;

function judge(told: ToldDiary, reports: number): Float64Array {
  const last: number[] = [];
  let count = 0;
  let mean = 0;
  let squares = 0;
  return scoresOver(told, (report) => {
    if (Number.isNaN(report.mean)) return Number.NEGATIVE_INFINITY;
    const spread = Math.sqrt(squares / Math.max(1, count - 1));
    const isKnown = count >= fewestReports && spread > 0;
    const usual = mean;
    count++;
    mean += (report.mean - mean) / count;
    squares += (report.mean - usual) * (report.mean - mean);
    last.push(report.mean);
    if (last.length > reports) last.shift();
    if (!isKnown || last.length < reports) return Number.NEGATIVE_INFINITY;
    return (last.reduce((sum, value) => sum + value, 0) / reports - usual) / spread;
  });
}
