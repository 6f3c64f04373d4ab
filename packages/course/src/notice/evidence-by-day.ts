import type { Day } from '../day.ts';
import { diaryOf } from '../diary/diary.ts';
import type { History } from '../diary/history.ts';
import { dayReportsOf } from './day-reports.ts';
import { isEvidence } from './notice-usual.ts';
import type { NoticingDefinition } from './noticing-definition.ts';
import type { LikelyDay } from './noticing-finding.ts';
import { beginWatch, isDue, isOldEnough, sight, watchReport } from './watch.ts';

/** What the episode scan says after one report. */
export interface DayEvidence {
  readonly day: Day;
  /** Natural logarithm of the odds of a relapse against a short spell or nothing; -Infinity while it cannot be told. */
  readonly logOdds: number;
  /** Everything but the threshold holds: the diary is old enough and the clinical definition is met so far. */
  readonly mayAsk: boolean;
  readonly onset?: LikelyDay;
}

/** The scan of a whole history, report by report, for those who study it: nobody is asked, so nothing is answered. */
export function evidenceByDay(
  history: History,
  definition: NoticingDefinition,
  today: Day,
): readonly DayEvidence[] {
  const diary = diaryOf(history, today);
  const { sites, reports } = dayReportsOf(diary, definition.explained);
  const watch = beginWatch(sites.length, definition, { statements: [], relapses: [] }, 'off');
  return reports.filter(isEvidence).map((report) => {
    watchReport(watch, report);
    const seen = watch.logOdds > worthLooking ? sight(watch, report.day) : undefined;
    if (seen === undefined) return { day: report.day, logOdds: watch.logOdds, mayAsk: false };
    const mayAsk = isOldEnough(watch.scan, report.day) && isDue(watch, seen);
    return { day: report.day, logOdds: watch.logOdds, mayAsk, onset: seen.onset };
  });
}

/** Far below any threshold that anybody would choose; dating an onset costs more than the odds do. */
const worthLooking = -3;
