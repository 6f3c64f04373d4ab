import type { AskCriteria } from '@ebb/course';
import type { Judged } from './detector.ts';

/** When an alarm may be raised, and when the next: the product's own criteria, the same for every detector. */
export type AlarmCriteria = Pick<AskCriteria, 'fromDiaryDay' | 'fromReports' | 'again' | 'longestOpenDays'>;

export interface AlarmThreshold {
  readonly at: number;
  /** A report below this is calm. */
  readonly calmBelow: number;
}

/**
 * The days on which a detector would ask: at the first report whose score reaches the threshold, and again only after a report
 * at which so many days have passed and so many reports in a row were calm, or it has been open for too long. Explained
 * reports are passed over.
 */
export function alarmsOf(
  days: ArrayLike<number>,
  { scores, barred }: Judged,
  threshold: AlarmThreshold,
  criteria: AlarmCriteria,
): readonly number[] {
  const alarms: number[] = [];
  const first = days[0] as number;
  let reports = 0;
  let calm = 0;
  let openSince: number | undefined;
  for (let place = 0; place < days.length; place++) {
    const score = scores[place] as number;
    if (Number.isNaN(score)) continue;
    const day = days[place] as number;
    calm = score < threshold.calmBelow ? calm + 1 : 0;
    const isOldEnough = day - first >= criteria.fromDiaryDay && reports >= criteria.fromReports;
    reports++;
    if (openSince !== undefined) {
      if (isOver(day - openSince, calm, criteria)) openSince = undefined;
    } else if (isOldEnough && score >= threshold.at && barred?.[place] !== 1) {
      alarms.push(day);
      openSince = day;
    }
  }
  return alarms;
}

function isOver(open: number, calm: number, { again, longestOpenDays }: AlarmCriteria): boolean {
  return (open >= again.days && calm >= again.reports) || open > longestOpenDays;
}
