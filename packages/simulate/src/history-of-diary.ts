import { addDays, type Day, type Factor, type History, type Report, type SteroidCourse } from '@ebb/course';
import type { SimulatedDiary, SimulatedReport } from './simulated-diary.ts';

/** The diary in the words of the course engine, as a person would have recorded it from `first` on. The truth is not in it. */
export function historyOfDiary({ sites, reports }: SimulatedDiary, first: Day): History {
  return {
    reports: reports.map((report) => reportOf(report, sites, first)),
    factors: reports.flatMap((report) => factorsOf(report, first)),
    statements: [],
    answers: [],
    redFlags: [],
    steroidCourses: steroidCoursesOf(reports, first),
  };
}

function reportOf(
  { day, scores, overall }: SimulatedReport,
  sites: SimulatedDiary['sites'],
  first: Day,
): Report {
  return {
    entry: `report-${day}`,
    when: { day: addDays(first, day) },
    by: 'person',
    ...(overall === undefined ? {} : { overall }),
    scores: sites.flatMap((site, place) => {
      const value = scores[place] as number;
      return Number.isNaN(value) ? [] : [{ entry: `score-${day}-${place}`, site, value }];
    }),
  };
}

/** Only what was marked: whoever does not mark a fever has not said that there was none. */
function factorsOf({ day, ...marks }: SimulatedReport, first: Day): readonly Factor[] {
  return (['fever', 'heat'] as const)
    .filter((factor) => marks[factor])
    .map((factor) => ({
      entry: `${factor}-${day}`,
      factor,
      from: { day: addDays(first, day) },
      present: true,
    }));
}

/** Marked days that are not more than a week apart are of one course. */
function steroidCoursesOf(reports: readonly SimulatedReport[], first: Day): readonly SteroidCourse[] {
  const spans: { from: number; last: number }[] = [];
  for (const { day, steroids } of reports) {
    if (!steroids) continue;
    const before = spans.at(-1);
    if (before !== undefined && day - before.last <= 7) before.last = day;
    else spans.push({ from: day, last: day });
  }
  return spans.map(({ from, last }) => ({
    entry: `steroids-${from}`,
    from: addDays(first, from),
    days: last - from + 1,
  }));
}
