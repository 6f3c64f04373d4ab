import type { Day } from '../day.ts';
import type { Statement } from '../diary/history.ts';
import type { DayReport } from './day-reports.ts';
import { channelPoints } from './deviation.ts';
import { beginScan, type Scan, scanReport } from './episode-scan.ts';
import { isEvidence, type Level } from './notice-usual.ts';
import type { Eagerness, NoticingDefinition } from './noticing-definition.ts';
import type { LikelyDay, NoticeEnd } from './noticing-finding.ts';
import { channelShares, hypothesisNear, likelyOnset, logOdds } from './scan-odds.ts';

/** What people said that bears on noticing: their own words, and the onsets of relapses that are settled. */
export interface Settled {
  readonly statements: readonly Statement[];
  readonly relapses: readonly Day[];
}

/** Something that crossed the threshold, as it stood when the evidence for it was strongest. */
export interface Sighting {
  readonly asked: Day;
  readonly onset: LikelyDay;
  readonly levels: readonly (Level | undefined)[];
  readonly shares: Float64Array;
  readonly logOdds: number;
  readonly end?: NoticeEnd;
}

/** A diary being watched, report by report. Changes with each. */
export interface Watch {
  readonly scan: Scan;
  readonly settled: Settled;
  readonly threshold: number;
  readonly sightings: Sighting[];
  /** Ready to ask; or the last sighting goes on; or what goes on was answered. The last two since a day. */
  state: { readonly kind: 'armed' } | { readonly kind: 'open' | 'answered'; readonly since: Day };
  /** Reports in a row that are well below the threshold, and the first of them. */
  calm: { readonly reports: number; readonly since: Day } | undefined;
  /** Log odds after the last report, without anybody's word. */
  logOdds: number;
}

export function beginWatch(
  sites: number,
  definition: NoticingDefinition,
  settled: Settled,
  eagerness: Eagerness,
): Watch {
  return {
    scan: beginScan(sites, definition),
    settled,
    threshold: eagerness === 'off' ? Number.POSITIVE_INFINITY : definition.ask.logOdds[eagerness],
    sightings: [],
    state: { kind: 'armed' },
    calm: undefined,
    logOdds: Number.NEGATIVE_INFINITY,
  };
}

/** Takes in the next day's report. */
export function watchReport(watch: Watch, report: DayReport): void {
  const { scan } = watch;
  scanReport(scan, report);
  if (!isEvidence(report)) return;
  watch.logOdds = logOdds(scan, expectedRelapses(watch, report.day));
  countCalm(watch, report.day);
  if (watch.state.kind === 'armed') openIfDue(watch, report.day);
  else {
    if (watch.state.kind === 'open') follow(watch, report.day);
    if (isOver(watch, report.day)) watch.state = { kind: 'armed' };
  }
}

/** Relapses a year: the prior, and what the person's own count adds to it (gamma-Poisson). Nobody's word is no count of none. */
function expectedRelapses({ scan, settled }: Watch, today: Day): number {
  const { relapses, weightYears } = scan.definition.frequency;
  const first = scan.firstDay as Day;
  const own = settled.relapses.filter((onset) => onset >= first && onset <= today).length;
  return own === 0 ? relapses : (relapses * weightYears + own) / (weightYears + (today - first) / 365.25);
}

function countCalm(watch: Watch, today: Day): void {
  const { below } = watch.scan.definition.ask.again;
  if (watch.logOdds >= watch.threshold - below) watch.calm = undefined;
  else watch.calm = { reports: (watch.calm?.reports ?? 0) + 1, since: watch.calm?.since ?? today };
}

function openIfDue(watch: Watch, today: Day): void {
  if (watch.logOdds < watch.threshold || !isOldEnough(watch.scan, today)) return;
  const sighting = sight(watch, today);
  if (sighting === undefined || !isDue(watch, sighting)) return;
  const saidNo = wordsOn(sighting.onset, watch.settled, today).some(({ verdict }) => isNo(verdict));
  watch.state = { kind: saidNo ? 'answered' : 'open', since: today };
  if (!saidNo) watch.sightings.push(sighting);
}

/** Young or thin diaries and the first report after a long silence are no ground to ask anybody anything. */
export function isOldEnough({ firstDay, reports, sinceSilence, definition }: Scan, today: Day): boolean {
  const { fromDiaryDay, fromReports, reportsAbove } = definition.ask;
  return (
    today - (firstDay as Day) >= fromDiaryDay &&
    reports > fromReports &&
    (sinceSilence >= reportsAbove || sinceSilence === reports)
  );
}

/** How it stands after a report; undefined before there are two reports to go by. */
export function sight({ scan, ...watch }: Watch, today: Day): Sighting | undefined {
  const onset = likelyOnset(scan, scan.definition.fit.level);
  const hypothesis = onset && hypothesisNear(scan, onset.day);
  if (onset === undefined || hypothesis === undefined) return undefined;
  return {
    asked: today,
    onset,
    levels: hypothesis.levels,
    shares: channelShares(scan),
    logOdds: watch.logOdds,
  };
}

/** The clinical definition of a relapse holds so far: in one same symptom, twice, a day apart, and long enough after the last onset. */
export function isDue({ scan, settled }: Watch, { onset, levels }: Sighting): boolean {
  const { reportsAbove, hoursApart, pointsAbove, daysSinceLastOnset } = scan.definition.ask;
  const isNewOnset = settled.relapses.every(
    (before) => before > (scan.lastDay as Day) || Math.abs(onset.day - before) >= daysSinceLastOnset,
  );
  const since = scan.recent
    .filter(({ day }) => day >= onset.from)
    .map((report) => ({ day: report.day, points: channelPoints(report, scan.definition) }));
  return (
    isNewOnset &&
    levels.some((usual, channel) => {
      if (usual === undefined) return false;
      const above = since.filter(({ points }) => (points[channel] as number) - usual.median >= pointsAbove);
      const [first, last] = [above[0], above.at(-1)];
      if (first === undefined || last === undefined) return false;
      return above.length >= reportsAbove && (last.day - first.day) * 24 >= hoursApart;
    })
  );
}

/** Takes the sighting as it stands now where the evidence has grown, and ends it where it is over. */
function follow(watch: Watch, today: Day): void {
  const before = watch.sightings.at(-1) as Sighting;
  const stronger = watch.logOdds > before.logOdds ? sight(watch, today) : undefined;
  const now = { ...before, ...stronger, asked: before.asked };
  const no = wordsOn(now.onset, watch.settled, today).find(({ verdict }) => isNo(verdict));
  if (no !== undefined) watch.state = { kind: 'answered', since: now.asked };
  const end: NoticeEnd | undefined =
    no === undefined ? overBecause(watch, today) : { kind: 'answered-no', on: no.said.day };
  watch.sightings[watch.sightings.length - 1] = end === undefined ? now : { ...now, end };
}

function isOver(watch: Watch, today: Day): boolean {
  return overBecause(watch, today) !== undefined;
}

function overBecause({ state, calm, scan }: Watch, today: Day): NoticeEnd | undefined {
  if (state.kind === 'armed') return undefined;
  const { again, longestOpenDays } = scan.definition.ask;
  const days = today - state.since;
  if (calm !== undefined && calm.reports >= again.reports && days >= again.days)
    return { kind: 'usual-again', on: calm.since };
  return days > longestOpenDays ? { kind: 'too-long', on: today } : undefined;
}

/** What people called the stretch that began about then, said up to a day. */
export function wordsOn(onset: LikelyDay, { statements }: Settled, today: Day): readonly Statement[] {
  return statements.filter(
    ({ about, said }) => about >= onset.from - weekBefore && about <= today && said.day <= today,
  );
}

/** People date a beginning a little earlier than their scores do. */
const weekBefore = 7;

export function isNo(verdict: Statement['verdict']): boolean {
  return verdict === 'not-relapse' || verdict === 'pseudo-relapse' || verdict === 'not-flare';
}
