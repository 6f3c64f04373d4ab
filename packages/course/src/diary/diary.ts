import type { Day, Moment } from '../day.ts';
import type { Stretch } from './finding.ts';
import type {
  Answer,
  Factor,
  History,
  Overall,
  RedFlagSeen,
  Report,
  Statement,
  SteroidCourse,
} from './history.ts';
import { compareMoments, isMinuteOfDay, isSameMoment } from './moment.ts';
import { type Site, siteKey } from './symptom.ts';

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
    history.reports
      .filter((report) => isUsable(report.entry, report.when.day))
      .map((report) => withSaneScores(report, leaveOut)),
  );
  const answers = history.answers
    .filter((answer) => isUsable(answer.entry, answer.about))
    .sort((a, b) => a.about - b.about || compareText(a.entry, b.entry));
  const places = placesOf(reports);
  return {
    today,
    sites: places.sites,
    observations: observationsOf(reports, answers, places),
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
    leftOut: [...leftOut.values()].sort(
      (a, b) => compareText(a.entry, b.entry) || compareText(a.because, b.because),
    ),
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
    .sort(
      (a, b) =>
        (a.when.minute as number) - (b.when.minute as number) ||
        a.when.day - b.when.day ||
        compareText(a.entry, b.entry),
    );
  const untimed = reports
    .filter(({ when }) => when.minute === undefined)
    .sort((a, b) => a.when.day - b.when.day || compareText(a.entry, b.entry));
  if (timed.length === 0) return untimed;
  const ordered: Report[] = [];
  let next = 0;
  for (const report of timed) {
    while (next < untimed.length && (untimed[next] as Report).when.day <= report.when.day)
      ordered.push(untimed[next++] as Report);
    ordered.push(report);
  }
  return [...ordered, ...untimed.slice(next)];
}

function isScore(value: number): boolean {
  return value >= 0 && value <= 10;
}

function withSaneScores(
  report: Report,
  leaveOut: (entry: string, because: LeftOut['because']) => void,
): Report {
  const { interference, ...rest } = report;
  const isSane =
    (interference === undefined || isScore(interference)) &&
    report.scores.every((score) => isScore(score.value));
  if (isSane)
    return saneMoment(report.when) === report.when ? report : { ...report, when: saneMoment(report.when) };
  for (const score of report.scores) if (!isScore(score.value)) leaveOut(score.entry, 'not-a-score');
  const sane = {
    ...rest,
    when: saneMoment(report.when),
    scores: report.scores.filter((score) => isScore(score.value)),
  };
  if (interference === undefined) return sane;
  if (isScore(interference)) return { ...sane, interference };
  leaveOut(report.entry, 'not-a-score');
  return sane;
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
  return compareMoments(end, from) < 0 && end.day < from.day
    ? { ...rest, from }
    : { ...rest, from, until: end };
}

function withSaneDays(statement: Statement, today: Day): Statement {
  const said = Number.isInteger(statement.said.day) ? saneMoment(statement.said) : { day: statement.about };
  const { until, ...rest } = statement;
  if (until === undefined || !(until >= statement.about)) return { ...rest, said };
  return { ...rest, said, until: Math.min(until, today) as Day };
}

interface Places {
  readonly sites: readonly Site[];
  readonly byKey: ReadonlyMap<string, number>;
}

/** Sites numbered in the order of their keys, so that no list order shows through. */
function placesOf(reports: readonly Report[]): Places {
  const siteByKey = new Map<string, Site>();
  for (const { scores } of reports) {
    for (const { site } of scores) {
      const key = siteKey(site);
      if (!siteByKey.has(key)) siteByKey.set(key, site);
    }
  }
  const ordered = [...siteByKey].sort(([a], [b]) => compareText(a, b));
  return {
    sites: ordered.map(([, site]) => site),
    byKey: new Map(ordered.map(([key], place) => [key, place])),
  };
}

function observationsOf(
  reports: readonly Report[],
  answers: readonly Answer[],
  places: Places,
): readonly Observation[] {
  const observations: Observation[] = [];
  for (let first = 0; first < reports.length; ) {
    const opening = reports[first] as Report;
    let next = first + 1;
    while (next < reports.length && isSameMoment((reports[next] as Report).when, opening.when)) next++;
    observations.push(observationOf(reports.slice(first, next), places));
    first = next;
  }
  return withStillThere(observations, answers);
}

function observationOf(together: readonly Report[], places: Places): Observation {
  const first = together[0] as Report;
  const overall = worstOf(together);
  const scores = scoresOf(together, places);
  const entries =
    together.length === 1 ? [first.entry] : [...new Set(together.map((report) => report.entry))];
  return overall === undefined
    ? { when: first.when, entries, scores }
    : { when: first.when, entries, scores, overall };
}

const worstFirst: readonly Overall[] = ['much-worse', 'bit-worse', 'same', 'better'];

/** A moment that was called worse and usual was worse for a part of it. */
export function worstOf(together: readonly { readonly overall?: Overall }[]): Overall | undefined {
  if (together.length === 1) return together[0]?.overall;
  return worstFirst.find((overall) => together.some((report) => report.overall === overall));
}

/** Each site once, with its highest score of that moment, in the order of the sites. */
function scoresOf(together: readonly Report[], { byKey }: Places): readonly SiteScore[] {
  const scores: SiteScore[] = [];
  for (const report of together) {
    for (const { entry, site, value } of report.scores)
      scores.push({ entry, site: byKey.get(siteKey(site)) as number, value });
  }
  if (isInOrder(scores)) return scores;
  scores.sort((a, b) => a.site - b.site || b.value - a.value || compareText(a.entry, b.entry));
  return scores.filter((score, place) => score.site !== scores[place - 1]?.site);
}

function isInOrder(scores: readonly SiteScore[]): boolean {
  for (let place = 1; place < scores.length; place++) {
    if ((scores[place] as SiteScore).site <= (scores[place - 1] as SiteScore).site) return false;
  }
  return true;
}

/** Answers to "is it still there?" take their place among the observations, after the reports of their day. */
function withStillThere(
  observations: readonly Observation[],
  answers: readonly Answer[],
): readonly Observation[] {
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
    if (known === undefined || interference > known.value)
      byDay.set(when.day, { entry, day: when.day, value: interference });
  }
  return [...byDay.values()];
}

function spanOf(reports: readonly Report[]): Pick<Diary, 'span'> {
  const days = new Set(reports.map((report) => report.when.day));
  if (days.size === 0) return {};
  // A traveller's date may go back while the reports go on, so the last report need not have the last day.
  const from = [...days].reduce((a, b) => Math.min(a, b) as Day);
  const to = [...days].reduce((a, b) => Math.max(a, b) as Day);
  return { span: { from, to, days: to - from + 1, daysReported: days.size } };
}
