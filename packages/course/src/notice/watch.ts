import { addDays, type Day } from '../day.ts';
import type { Statement } from '../diary/history.ts';
import type { DayReport } from './day-reports.ts';
import { channelPoints } from './deviation.ts';
import { beginScan, type Scan, scanReport } from './episode-scan.ts';
import { isEvidence, type Level } from './notice-usual.ts';
import type { Eagerness, NoticingDefinition } from './noticing-definition.ts';
import type { LikelyDay, NoticeEnd } from './noticing-finding.ts';
import { channelShares, hypothesisNear, likelyOnset, logOdds } from './scan-odds.ts';

/** What people said that bears on noticing: their own words, and the relapses that are settled. */
export interface Settled {
  readonly statements: readonly Statement[];
  readonly relapses: readonly SettledRelapse[];
}

/** A relapse that somebody confirmed, or of which every fact is known, with the day from which that is so. */
export interface SettledRelapse {
  readonly onset: Day;
  readonly known: Day;
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
    // Who is never asked sees on their course page what others are asked about.
    threshold: definition.ask.logOdds[eagerness === 'off' ? 'usual' : eagerness],
    sightings: [],
    state: { kind: 'armed' },
    calm: undefined,
    logOdds: Number.NEGATIVE_INFINITY,
  };
}

/** Takes in the next day's report, as it would have been taken in on that day: answers count from the day after they were given. */
export function watchReport(watch: Watch, report: DayReport): void {
  const { scan } = watch;
  answerOpen(watch, addDays(report.day, -1));
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
  const own = settled.relapses.filter(
    ({ onset, known }) => onset >= first && onset <= today && known < today,
  ).length;
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
  const faded = fadedBefore(watch, sighting);
  if (faded !== undefined) {
    takeUpAgain(watch, faded);
    return;
  }
  const before = addDays(today, -1);
  const saidNo = wordsOn(sighting.onset, watch.settled, today, before).some(({ verdict }) => isNo(verdict));
  watch.state = { kind: saidNo ? 'answered' : 'open', since: today };
  if (!saidNo) watch.sightings.push(sighting);
}

/** The sighting that had faded, where this one is it: what comes within 30 days of an onset is the same relapse by its definition. */
function fadedBefore({ sightings, scan }: Watch, { onset }: Sighting): Sighting | undefined {
  const last = sightings.at(-1);
  const isIt =
    last?.end?.kind === 'faded' && onset.day - last.onset.day < scan.definition.ask.daysSinceLastOnset;
  return isIt ? last : undefined;
}

/** It goes on, and is not asked anew. */
function takeUpAgain(watch: Watch, { end: _, ...goingOn }: Sighting): void {
  watch.sightings[watch.sightings.length - 1] = goingOn;
  watch.state = { kind: 'open', since: goingOn.asked };
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
    (relapse) =>
      relapse.known >= (scan.lastDay as Day) || Math.abs(onset.day - relapse.onset) >= daysSinceLastOnset,
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
  const end = overBecause(watch, today);
  watch.sightings[watch.sightings.length - 1] = end === undefined ? now : { ...now, end };
}

/** Ends what goes on where somebody has answered it by a day. Nothing is asked about it again until it is over. */
export function answerOpen(watch: Watch, today: Day): void {
  const last = watch.sightings.at(-1);
  if (watch.state.kind !== 'open' || last === undefined) return;
  const end = answerTo(last, watch, today);
  if (end === undefined) return;
  watch.state = { kind: 'answered', since: last.asked };
  watch.sightings[watch.sightings.length - 1] = { ...last, end };
}

function answerTo({ asked, onset }: Sighting, { scan, settled }: Watch, today: Day): NoticeEnd | undefined {
  const no = wordsOn(onset, settled, today).find(({ verdict }) => isNo(verdict));
  if (no !== undefined) return { kind: 'answered-no', on: no.said.day };
  const relapse = settled.relapses.find(
    ({ known, onset: began }) =>
      known >= asked &&
      known <= today &&
      Math.abs(onset.day - began) < scan.definition.ask.daysSinceLastOnset,
  );
  return relapse === undefined ? undefined : { kind: 'settled', on: relapse.known };
}

function isOver(watch: Watch, today: Day): boolean {
  return overBecause(watch, today) !== undefined;
}

function overBecause({ state, calm, scan }: Watch, today: Day): NoticeEnd | undefined {
  if (state.kind === 'armed') return undefined;
  const { again, longestOpenDays } = scan.definition.ask;
  const days = today - state.since;
  if (calm !== undefined && calm.reports >= again.reports && days >= again.days)
    return { kind: 'faded', on: calm.since };
  return days > longestOpenDays ? { kind: 'too-long', on: today } : undefined;
}

/** What people called the stretch that began about then and reaches to `last`, said up to a day. */
export function wordsOn(
  onset: LikelyDay,
  { statements }: Settled,
  last: Day,
  saidBy: Day = last,
): readonly Statement[] {
  return statements.filter(
    ({ about, said }) => about >= onset.from - daysEarlier && about <= last && said.day <= saidBy,
  );
}

/** People date a beginning a little earlier than their scores do: words about so many days before it are still about it. */
const daysEarlier = 7;

export function isNo(verdict: Statement['verdict']): boolean {
  return verdict === 'not-relapse' || verdict === 'pseudo-relapse' || verdict === 'not-flare';
}
