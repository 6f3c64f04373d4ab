import type { Day } from '../day.ts';
import type { Diary } from '../diary/diary.ts';
import { type DayReports, dayReportsOf } from './day-reports.ts';
import { noticeOf } from './notice.ts';
import type { Eagerness, NoticingDefinition } from './noticing-definition.ts';
import type { Notice, Noticing, NoticingNow } from './noticing-finding.ts';
import {
  answerOpen,
  beginWatch,
  type Settled,
  type SettledRelapse,
  type Watch,
  watchReport,
} from './watch.ts';
import { weekReports } from './week-reports.ts';

/**
 * What may have been a relapse in a diary, each with what was seen and when the person would have been asked, and how it
 * stands on the diary's day. `relapses` are those that are settled: somebody confirmed them, or every fact is known.
 */
export function noticing(
  diary: Diary,
  definition: NoticingDefinition,
  relapses: readonly SettledRelapse[],
  eagerness: Eagerness,
): Noticing {
  const byDay = dayReportsOf(diary, definition.explained);
  return noticingIn({ diary, byDay }, definition, relapses, eagerness);
}

/** A diary with its days, which are read once for all that is noticed in it. */
export interface DiaryByDay {
  readonly diary: Diary;
  readonly byDay: DayReports;
}

export function noticingIn(
  { diary, byDay }: DiaryByDay,
  definition: NoticingDefinition,
  relapses: readonly SettledRelapse[],
  eagerness: Eagerness,
): Noticing {
  const settled: Settled = { statements: diary.statements, relapses };
  const reports: DayReports =
    definition.mode === 'weekly' ? { ...byDay, reports: weekReports(byDay.reports) } : byDay;
  const watch = beginWatch(byDay.sites.length, definition, settled, eagerness);
  for (const report of reports.reports) watchReport(watch, report);
  answerOpen(watch, diary.today);
  const notices = watch.sightings.map((sighting) =>
    noticeOf(sighting, { reports, diary, definition, settled }),
  );
  return {
    definition: definition.id,
    mode: definition.mode,
    now: nowOf(watch, notices, diary.today),
    notices,
  };
}

function nowOf({ scan }: Watch, notices: readonly Notice[], today: Day): NoticingNow {
  const { ask } = scan.definition;
  const daysToGo =
    scan.firstDay === undefined ? ask.fromDiaryDay : ask.fromDiaryDay - (today - scan.firstDay);
  const reportsToGo = ask.fromReports - scan.reports;
  if (daysToGo > 0 || reportsToGo > 0)
    return { state: 'too-early', daysToGo: Math.max(0, daysToGo), reportsToGo: Math.max(0, reportsToGo) };
  const lastReport = scan.lastDay as Day;
  if (today - lastReport > ask.silenceDays) return { state: 'silent', lastReport };
  const notice = notices.at(-1);
  return notice !== undefined && notice.end === undefined ? { state: 'open', notice } : { state: 'quiet' };
}
