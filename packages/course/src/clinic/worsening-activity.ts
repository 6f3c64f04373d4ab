import type { Day } from '../day.ts';
import type { Assessment, DecidingDays, Lacking } from './activity-finding.ts';
import type { DisabilityCourse, DisabilityEvent, NonEvent } from './disability-finding.ts';
import type { Measure, Visit } from './patient.ts';
import { isInFrame, type TimeFrame } from './time-frame.ts';

export interface WorseningQuestion {
  readonly measure: Measure;
  readonly frame: TimeFrame;
  /** Where the score must lie that can say "none". */
  readonly deciding: DecidingDays;
  /** Where the score must lie at the latest that worsening is measured from. */
  readonly baseline: DecidingDays;
}

/**
 * Whether a confirmed worsening began within a time frame. "None" needs a score to start from, a score at the end, and no worsening
 * that still waits for a confirming visit, or that never got one.
 */
export function worseningActivity(
  course: DisabilityCourse,
  visits: readonly Visit[],
  question: WorseningQuestion,
): Assessment {
  const { frame } = question;
  const found = confirmedWorsening(course).filter(({ onset }) => isInFrame(onset.day, frame));
  if (found.length > 0) {
    const evidence = found.map((event) => ({ of: 'worsening', event }) as const);
    return { state: 'evident', found: evidence, restsOn: [], lacking: [] };
  }
  const scored = scoredDays(visits, question.measure);
  const begins = worseningOnsets(course);
  const clear = scored.filter((on) => on <= frame.to || !begins.has(on));
  const lacking = [...lackingScores(clear, question), ...lackingConfirmation(course, frame)];
  if (lacking.length > 0) return { state: 'unknown', found: [], restsOn: [], lacking };
  const restsOn = scored.filter((on) => on >= question.baseline.from && on <= question.deciding.to);
  return { state: 'none', found: [], restsOn, lacking: [] };
}

/** Every worsening that counts under the definition, in order of onset. */
export function confirmedWorsening({ events }: DisabilityCourse): readonly DisabilityEvent[] {
  return events
    .filter(({ direction }) => direction === 'worsening')
    .toSorted((a, b) => a.onset.day - b.onset.day);
}

/** Every worsening that no visit has confirmed or refuted, in order of onset. */
export function openWorsening({ nonEvents }: DisabilityCourse): readonly NonEvent[] {
  return nonEvents
    .filter((change) => change.direction === 'worsening' && isOpen(change))
    .toSorted((a, b) => a.onset.day - b.onset.day);
}

/** Without a visit that may confirm, one that no longer shows the change still refutes it. */
function isOpen({ not, trace }: NonEvent): boolean {
  if (not.because === 'awaiting-confirmation') return true;
  return not.because === 'no-confirming-visit' && trace.tested.every(({ holds }) => holds);
}

/** The days on which a measure was scored, in order of time. */
export function scoredDays(visits: readonly Visit[], measure: Measure): readonly Day[] {
  const days = visits.filter(({ scores }) => scores[measure] !== undefined).map(({ day }) => day);
  return [...new Set(days)].toSorted((a, b) => a - b);
}

/** Worse for the first time just after the frame: it may have begun within it, so that score cannot say "none". */
function worseningOnsets(course: DisabilityCourse): ReadonlySet<Day> {
  return new Set([...confirmedWorsening(course), ...openWorsening(course)].map(({ onset }) => onset.day));
}

function lackingScores(scored: readonly Day[], question: WorseningQuestion): readonly Lacking[] {
  const { measure, baseline, deciding } = question;
  const start = scored.find((on) => on >= baseline.from && on <= baseline.to);
  const end = scored.find((on) => on >= deciding.from && on <= deciding.to && on !== start);
  return [
    ...(start === undefined ? [{ what: 'baseline-score', measure, ...baseline } as const] : []),
    ...(end === undefined ? [{ what: 'score', measure, ...deciding } as const] : []),
  ];
}

function lackingConfirmation(course: DisabilityCourse, frame: TimeFrame): readonly Lacking[] {
  return openWorsening(course)
    .filter(({ onset }) => isInFrame(onset.day, frame))
    .map((change) => ({ what: 'confirmation', change }));
}
