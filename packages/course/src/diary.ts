import type { Stretch } from './finding.ts';
import type { Day, Moment } from './day.ts';
import type { Answer, Factor, History, Overall, RedFlagSeen, Report, Statement, SteroidCourse } from './history.ts';
import { compareMoments, isMinuteOfDay, isSameMoment } from './moment.ts';
import { siteKey, type Site } from './symptom.ts';

export interface SiteScore {
  readonly entry: string;
  /** Place of the site in `Diary.sites`. */
  readonly site: number;
  readonly value: number;
}

/** All that was said of one moment: reports of the same minute, or of the same day without a time, are one. */
export interface Observation {
  readonly when: Moment;
  readonly entries: readonly string[];
  readonly overall?: Overall;
  readonly scores: readonly SiteScore[];
  /** An answer to "is it still there?". */
  readonly stillThere?: boolean;
}

export interface InterferenceAnswer {
  readonly entry: string;
  readonly day: Day;
  readonly value: number;
}

export interface LeftOut {
  readonly entry: string;
  readonly because: 'after-today' | 'not-a-score' | 'not-a-day';
}

/** A history made ready for the rules: sane, in order of time, nothing after today, each thing once. */
export interface Diary {
  readonly today: Day;
  readonly sites: readonly Site[];
  readonly observations: readonly Observation[];
  readonly interference: readonly InterferenceAnswer[];
  readonly factors: readonly Factor[];
  readonly statements: readonly Statement[];
  readonly answers: readonly Answer[];
  readonly redFlags: readonly RedFlagSeen[];
  readonly steroidCourses: readonly SteroidCourse[];
  readonly leftOut: readonly LeftOut[];
  readonly span?: Stretch & { readonly daysReported: number };
}

/** Reads a history as it stands on a day. Every input has an answer: what cannot be used is listed, never repaired. */
export function diaryOf(history: History, today: Day): Diary {
  const leftOut = new Map<string, LeftOut>();
  const leaveOut = (entry: string, because: LeftOut['because']): void => {
    leftOut.set(`${because} ${entry}`, { entry, because });
  };
  const isUsable = (entry: string, on: Day): boolean => {
    if (!Number.isInteger(on)) leaveOut(entry, 'not-a-day');
    else if (on > today) leaveOut(entry, 'after-today');
    return Number.isInteger(on) && on <= today;
  };
  const reports = inOrderOfTime(
    history.reports.filter((report) => isUsable(report.entry, report.when.day)).map((report) => withSaneScores(report, leaveOut)),
  );
  const answers = history.answers.filter((answer) => isUsable(answer.entry, answer.about));
  const sites = sitesOf(reports);
  return {
    today,
    sites: [...sites.values()].map((known) => known.site),
    observations: observationsOf(reports, answers, sites),
    interference: interferenceOf(reports),
    factors: history.factors
      .filter((factor) => isUsable(factor.entry, factor.from.day))
      .map((factor) => withSaneEnd(factor, today))
      .sort((a, b) => compareMoments(a.from, b.from) || compareText(a.entry, b.entry)),
    statements: history.statements
      .filter((statement) => isUsable(statement.entry, statement.about))
      .map((statement) => withSaneDays(statement, today))
      .sort((a, b) => a.about - b.about || compareMoments(a.said, b.said) || compareText(a.entry, b.entry)),
    answers,
    redFlags: history.redFlags
      .filter((seen) => isUsable(seen.entry, seen.when.day))
      .sort((a, b) => compareMoments(a.when, b.when) || compareText(a.entry, b.entry)),
    steroidCourses: history.steroidCourses.filter((steroids) => isUsable(steroids.entry, steroids.from)),
    leftOut: [...leftOut.values()].sort((a, b) => compareText(a.entry, b.entry) || compareText(a.because, b.because)),
    ...spanOf(reports),
  };
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Reports with a time by the minute on the one clock, which runs on where a traveller's date goes back; those without a time
 * at the beginning of their day.
 */
function inOrderOfTime(reports: readonly Report[]): readonly Report[] {
  const timed = reports
    .filter(({ when }) => when.minute !== undefined)
    .sort((a, b) => (a.when.minute as number) - (b.when.minute as number) || a.when.day - b.when.day || compareText(a.entry, b.entry));
  const untimed = reports.filter(({ when }) => when.minute === undefined).sort((a, b) => a.when.day - b.when.day || compareText(a.entry, b.entry));
  if (timed.length === 0) return untimed;
  const ordered: Report[] = [];
  let next = 0;
  for (const report of timed) {
    while (next < untimed.length && (untimed[next] as Report).when.day <= report.when.day) ordered.push(untimed[next++] as Report);
    ordered.push(report);
  }
  return [...ordered, ...untimed.slice(next)];
}

function isScore(value: number): boolean {
  return value >= 0 && value <= 10;
}

function withSaneScores(report: Report, leaveOut: (entry: string, because: LeftOut['because']) => void): Report {
  const when = saneMoment(report.when);
  const scores = report.scores.filter((score) => {
    if (!isScore(score.value)) leaveOut(score.entry, 'not-a-score');
    return isScore(score.value);
  });
  const { interference, ...rest } = report;
  if (interference === undefined) return { ...rest, when, scores };
  if (!isScore(interference)) leaveOut(report.entry, 'not-a-score');
  return isScore(interference) ? { ...rest, when, scores, interference } : { ...rest, when, scores };
}

function saneMoment(when: Moment): Moment {
  return when.minute === undefined || isMinuteOfDay(when.minute, when.day) ? when : { day: when.day };
}

/** An end before the beginning is no end; an end after today is not yet known to be one. */
function withSaneEnd(factor: Factor, today: Day): Factor {
  const from = saneMoment(factor.from);
  const { until, ...rest } = factor;
  if (until === undefined || !Number.isInteger(until.day)) return { ...rest, from };
  const end = until.day > today ? { day: today } : saneMoment(until);
  return compareMoments(end, from) < 0 && end.day < from.day ? { ...rest, from } : { ...rest, from, until: end };
}

function withSaneDays(statement: Statement, today: Day): Statement {
  const said = Number.isInteger(statement.said.day) ? saneMoment(statement.said) : { day: statement.about };
  const { until, ...rest } = statement;
  if (until === undefined || !(until >= statement.about)) return { ...rest, said };
  return { ...rest, said, until: Math.min(until, today) as Day };
}

interface KnownSite {
  readonly site: Site;
  readonly index: number;
}

/** Sites by their key, numbered in the order of their keys so that no list order shows through. */
function sitesOf(reports: readonly Report[]): ReadonlyMap<string, KnownSite> {
  const byKey = new Map<string, Site>();
  for (const report of reports) for (const score of report.scores) byKey.set(siteKey(score.site), score.site);
  const ordered = [...byKey].sort(([a], [b]) => compareText(a, b));
  return new Map(ordered.map(([key, site], index) => [key, { site, index }]));
}

function observationsOf(
  reports: readonly Report[],
  answers: readonly Answer[],
  sites: ReadonlyMap<string, KnownSite>,
): readonly Observation[] {
  const observations: Observation[] = [];
  let first = 0;
  for (let next = 1; next <= reports.length; next++) {
    const opening = reports[first] as Report;
    const following = reports[next];
    if (following !== undefined && isSameMoment(following.when, opening.when)) continue;
    observations.push(observationOf(reports.slice(first, next), sites));
    first = next;
  }
  return withStillThere(observations, answers);
}

function observationOf(together: readonly Report[], sites: ReadonlyMap<string, KnownSite>): Observation {
  const first = together[0] as Report;
  const overall = worstOf(together);
  const scores = scoresOf(together, sites);
  const entries = together.length === 1 ? [first.entry] : [...new Set(together.map((report) => report.entry))];
  return overall === undefined ? { when: first.when, entries, scores } : { when: first.when, entries, scores, overall };
}

const worstFirst: readonly Overall[] = ['much-worse', 'bit-worse', 'same', 'better'];

/** A moment that was called worse and usual was worse for a part of it. */
function worstOf(together: readonly Report[]): Overall | undefined {
  return worstFirst.find((overall) => together.some((report) => report.overall === overall));
}

/** Each site once, with its highest score of that moment. */
function scoresOf(together: readonly Report[], sites: ReadonlyMap<string, KnownSite>): readonly SiteScore[] {
  const highest = new Map<number, SiteScore>();
  for (const report of together) {
    for (const { entry, site, value } of report.scores) {
      const { index } = sites.get(siteKey(site)) as KnownSite;
      const known = highest.get(index);
      if (known === undefined || value > known.value || (value === known.value && compareText(entry, known.entry) < 0)) {
        highest.set(index, { entry, site: index, value });
      }
    }
  }
  return [...highest.values()].sort((a, b) => a.site - b.site);
}

/** Answers to "is it still there?" take their place among the observations, after the reports of their day. */
function withStillThere(observations: readonly Observation[], answers: readonly Answer[]): readonly Observation[] {
  const byDay = new Map<Day, Answer[]>();
  for (const answer of answers) {
    if (answer.question !== 'still-there') continue;
    byDay.set(answer.about, [...(byDay.get(answer.about) ?? []), answer]);
  }
  if (byDay.size === 0) return observations;
  const answered = [...byDay].flatMap(([day, given]) => {
    const entries = [...new Set(given.map((answer) => answer.entry))].sort(compareText);
    const isSettled = given.every((answer) => answer.yes === given[0]?.yes);
    return isSettled ? [{ when: { day }, entries, scores: [], stillThere: given[0]?.yes === true }] : [];
  });
  return [...observations, ...answered].sort((a, b) => a.when.day - b.when.day);
}

function interferenceOf(reports: readonly Report[]): readonly InterferenceAnswer[] {
  const byDay = new Map<Day, InterferenceAnswer>();
  for (const { entry, when, interference } of reports) {
    if (interference === undefined) continue;
    const known = byDay.get(when.day);
    if (known === undefined || interference > known.value) byDay.set(when.day, { entry, day: when.day, value: interference });
  }
  return [...byDay.values()];
}

function spanOf(reports: readonly Report[]): Pick<Diary, 'span'> {
  const from = reports[0]?.when.day;
  const to = reports.at(-1)?.when.day;
  if (from === undefined || to === undefined) return {};
  const daysReported = new Set(reports.map((report) => report.when.day)).size;
  return { span: { from, to, days: to - from + 1, daysReported } };
}
