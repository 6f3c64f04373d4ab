import type { Day } from '../day.ts';
import { diaryOf } from '../diary/diary.ts';
import type { History } from '../diary/history.ts';
import { dayReportsOf } from './day-reports.ts';
import { isEvidence } from './notice-usual.ts';
import type { NoticingDefinition } from './noticing-definition.ts';
import type { LikelyDay } from './noticing-finding.ts';
import { logOdds } from './scan-odds.ts';
import { beginWatch, isDue, isOldEnough, sight, watchReport } from './watch.ts';

/** What the episode scan says after one report. */
export interface DayEvidence {
  readonly day: Day;
  /** Natural logarithm of the odds that a relapse began lately, as it is asked by; -Infinity while it cannot be told. */
  readonly logOdds: number;
  /** The same of one that began within the days that are studied. */
  readonly studiedLogOdds: number;
  /** Everything but the threshold holds: the diary is old enough and the clinical definition is met so far. */
  readonly mayAsk: boolean;
  readonly onset?: LikelyDay;
}

/** The scan of a whole history, report by report, for those who study it: nobody is asked, so nothing is answered. */
export function evidenceByDay(
  history: History,
  definition: NoticingDefinition,
  today: Day,
  studiedDays: number = definition.ask.beganWithinDays,
): readonly DayEvidence[] {
  const diary = diaryOf(history, today);
  const { sites, reports } = dayReportsOf(diary, definition.explained);
  const watch = beginWatch(sites.length, definition, { statements: [], relapses: [] }, 'off');
  return reports.filter(isEvidence).map((report) => {
    watchReport(watch, report);
    const studiedLogOdds = logOdds(watch.scan, definition.frequency.relapses, studiedDays);
    const odds = { day: report.day, logOdds: watch.logOdds, studiedLogOdds };
    const seen = watch.logOdds > worthLooking ? sight(watch, report.day) : undefined;
    if (seen === undefined) return { ...odds, mayAsk: false };
    const mayAsk = isOldEnough(watch.scan, report.day) && isDue(watch, seen);
    return { ...odds, mayAsk, onset: seen.onset };
  });
}

/** Far below any threshold that anybody would choose; dating an onset costs more than the odds do. */
const worthLooking = -3;
