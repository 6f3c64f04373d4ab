import type { Day } from '../day.ts';
import type { DayReport } from './day-reports.ts';
import { channelPoints, deviations } from './deviation.ts';
import {
  countDay,
  countPair,
  type DayToDay,
  dayToDayCorrelation,
  dayVariance,
  nothingAlikeYet,
} from './notice-autocorrelation.ts';
import { type GrowingLevels, growBy, growingLevels, isEvidence, levelsAt } from './notice-usual.ts';
import type { NoticingDefinition } from './noticing-definition.ts';
import { addReport, type Hypothesis, hypothesisOf, type ScanShapes, weigh } from './scan-hypothesis.ts';
import { type ShapeKind, shapesOf } from './scan-shapes.ts';
import {
  countWander,
  nothingWanderedYet,
  type Wander,
  wanderedAfter,
  wanderVariance,
} from './scan-wander.ts';

/**
 * The Bayesian episode scan of one diary, report by report: how much likelier it is that a relapse began on one of the last
 * days than that a short spell did, or nothing (docs/SCIENCE.md, Noticing change). Changes with each report.
 */
export interface Scan extends ScanShapes {
  readonly definition: NoticingDefinition;
  readonly placesByKind: Readonly<Record<ShapeKind, readonly number[]>>;
  readonly levels: GrowingLevels;
  readonly alike: readonly DayToDay[];
  readonly wander: Wander;
  /** Unexplained reports from which the local level of a later onset is told, and those since the oldest onset. */
  readonly recent: DayReport[];
  hypotheses: readonly Hypothesis[];
  firstDay: Day | undefined;
  lastDay: Day | undefined;
  /** Unexplained reports so far, and those since the last long silence. */
  reports: number;
  sinceSilence: number;
}

/** A scan of a diary with so many sites, before its first report. */
export function beginScan(sites: number, definition: NoticingDefinition): Scan {
  const channels = sites + 1;
  const shapes = shapesOf(definition.shapes);
  const placesOf = (kind: ShapeKind): readonly number[] =>
    shapes.flatMap((shape, place) => (shape.kind === kind ? [place] : []));
  return {
    definition,
    shapes,
    wandered: wanderedAfter(definition.shapes.onsets.fourth + 1, definition.wander),
    placesByKind: { relapse: placesOf('relapse'), 'short-spell': placesOf('short-spell') },
    levels: growingLevels(channels, definition.usual),
    alike: Array.from({ length: channels }, nothingAlikeYet),
    wander: nothingWanderedYet(channels),
    recent: [],
    hypotheses: [],
    firstDay: undefined,
    lastDay: undefined,
    reports: 0,
    sinceSilence: 0,
  };
}

/** Takes in the next day's report; days come in order. Explained days pass without a trace. */
export function scanReport(scan: Scan, report: DayReport): void {
  scan.firstDay ??= report.day;
  if (!isEvidence(report)) return;
  const { definition, shapes } = scan;
  scan.hypotheses = [
    ...scan.hypotheses.filter(({ onset }) => isKept(scan, onset, report.day)),
    ...newOnsets(scan, report.day).map((onset) => begun(scan, onset)),
  ];
  for (const hypothesis of scan.hypotheses) {
    addReport(hypothesis, report, scan, definition);
    weigh(hypothesis, shapes, definition);
  }
  remember(scan, report);
}

/** Days since the report before this one on which something may have begun. */
function newOnsets(scan: Scan, today: Day): readonly Day[] {
  const { lastDay, definition } = scan;
  const oldest = today - definition.shapes.onsets.fourth;
  const first = Math.max(lastDay === undefined ? today : lastDay + 1, oldest);
  return Array.from({ length: today - first + 1 }, (_, place) => (first + place) as Day).filter((onset) =>
    isKept(scan, onset, today),
  );
}

/** Each day at first, later every second, then every fourth: what began long ago need not be dated to the day. */
function isKept({ firstDay, definition }: Scan, onset: Day, today: Day): boolean {
  const step = daysBetween(onset, today, definition.shapes.onsets);
  return step !== undefined && (onset - (firstDay as Day)) % step === 0;
}

/** For how many days an onset of that age stands; undefined when it is too long ago. */
export function daysBetween(
  onset: Day,
  today: Day,
  { daily, second, fourth }: NoticingDefinition['shapes']['onsets'],
): number | undefined {
  const age = today - onset;
  if (age <= daily) return 1;
  if (age <= second) return 2;
  return age <= fourth ? 4 : undefined;
}

function begun(scan: Scan, onset: Day): Hypothesis {
  const { levels, alike, recent, shapes, definition } = scan;
  const dayToDay = Float64Array.from(alike, (sums) => dayToDayCorrelation(sums, definition.autocorrelation));
  const variance = Float64Array.from(alike, (sums) => dayVariance(sums, definition.autocorrelation));
  const wander = wanderVariance(scan.wander, definition.wander);
  const hypothesis = hypothesisOf(
    { onset, levels: levelsAt(levels, onset), dayToDay, variance, wander },
    shapes,
  );
  for (const report of recent)
    if (report.day >= onset - definition.amplitude.localDays) addReport(hypothesis, report, scan, definition);
  return hypothesis;
}

function remember(scan: Scan, report: DayReport): void {
  const { definition, levels, recent, lastDay } = scan;
  const usual = scan.hypotheses.at(-1)?.levels;
  if (usual !== undefined) countAlike(scan, report, usual);
  growBy(levels, report.day, channelPoints(report, definition));
  const oldest = report.day - definition.shapes.onsets.fourth - definition.amplitude.localDays;
  while (recent[0] !== undefined && recent[0].day < oldest) recent.shift();
  recent.push(report);
  const isAfterSilence = lastDay !== undefined && report.day - lastDay > definition.ask.silenceDays;
  scan.sinceSilence = isAfterSilence ? 1 : scan.sinceSilence + 1;
  scan.reports++;
  scan.lastDay = report.day;
}

/** How much the person's days vary, how much of one is left on the next, and how far they wander over weeks. */
function countAlike(
  { definition, alike, wander, recent }: Scan,
  report: DayReport,
  usual: Hypothesis['levels'],
): void {
  const found = (told: DayReport): Float64Array =>
    deviations(told, usual, definition, new Float64Array(alike.length));
  const before = recent.at(-1);
  const earlier = before !== undefined && report.day - before.day === 1 ? found(before) : undefined;
  const later = found(report);
  countWander(wander, report.day, later, definition.wander);
  for (const [channel, sums] of alike.entries()) {
    const deviation = later[channel] as number;
    if (Number.isNaN(deviation)) continue;
    countDay(sums, deviation, definition.autocorrelation);
    const dayBefore = earlier?.[channel] ?? Number.NaN;
    if (!Number.isNaN(dayBefore)) countPair(sums, [dayBefore, deviation], definition.autocorrelation);
  }
}
