import type { CalibrationCriteria, NoticingDefinition } from '@ebb/course';
import type { Told } from './calibration.ts';
import { studiedDays } from './detector.ts';
import type { Judgement } from './judgement.ts';

/** Log odds after a report, and whether a relapse had begun on one of the last days. */
export interface OddsAndTruth {
  readonly logOdds: number;
  readonly happened: boolean;
}

/**
 * Every unexplained report from the day on which somebody may be asked, its log odds drawn into the range that is calibrated.
 * It happened where a relapse had begun on that day or one of the days before it that are studied;
 * a relapse that is still to come has not happened.
 */
export function oddsAndTruth(
  people: readonly Judgement[],
  { calibration, ask }: Pick<NoticingDefinition, 'calibration' | 'ask'>,
): readonly OddsAndTruth[] {
  const { lowest, highest } = calibration;
  return people.flatMap(({ reportDays, relapses, judged }) =>
    [...reportDays].flatMap((day, place) => {
      const logOdds = (judged.studied ?? judged.scores)[place] as number;
      if (Number.isNaN(logOdds) || day - (reportDays[0] as number) < ask.fromDiaryDay) return [];
      return [
        {
          logOdds: Math.min(highest, Math.max(lowest, logOdds)),
          happened: relapses.some(({ onset }) => onset <= day && onset >= day - studiedDays),
        },
      ];
    }),
  );
}

/** Log odds as the frequency that is shown. */
export function toldBy(
  points: readonly OddsAndTruth[],
  { slope, intercept, atMost }: Pick<CalibrationCriteria, 'slope' | 'intercept' | 'atMost'>,
): readonly Told[] {
  return points.map(({ logOdds, happened }) => ({
    probability: Math.min(atMost, 1 / (1 + Math.exp(-(slope * logOdds + intercept)))),
    happened,
  }));
}
