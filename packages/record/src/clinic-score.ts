import type { Measure } from '@ebb/course';
import type { MeasureEntry } from './entry.ts';

/** What keeps an entry, or the entries of one day, from being a score that a clinic gave. */
export type NotScored =
  /** Off the instrument's own scale: an EDSS of 2.7, a walk of no seconds. */
  | 'not-a-score'
  | 'other-unit'
  /** Worked out by a device, whoever wears it. */
  | 'by-device'
  /** A test that is also done at home, and no visit is recorded on that day. */
  | 'no-visit-that-day'
  /** Two different scores of one day: nobody can say which is meant. */
  | 'differing'
  /** Nine pegs with one hand of two: no mean of both, and no other visit's hand to compare it with. */
  | 'one-hand';

const measureByName: ReadonlyMap<string, Measure> = new Map([
  ['EDSS', 'edss'],
  ['SDMT', 'sdmt'],
  ['NHPT', 'nhpt'],
  ['9HPT', 'nhpt'],
  ['T25FW', 't25fw'],
]);

/** The measure of disability an entry names; undefined for every other score. */
export function disabilityMeasureOf({ measure }: MeasureEntry): Measure | undefined {
  return measureByName.get(measure.trim().toUpperCase());
}

/**
 * Why one entry is no clinic's score; undefined when it is one. An EDSS comes from a clinician's examination, so it counts
 * whoever copied it down. The timed tests and SDMT are done at home too: they count when a nurse or neurologist entered
 * them, or when a visit is recorded on their day.
 */
export function notScored(entry: MeasureEntry, measure: Measure, isVisitDay: boolean): NotScored | undefined {
  const { who } = entry.enteredBy;
  if (who === 'device') return 'by-device';
  if (entry.unit !== undefined && entry.unit !== unitOf[measure]) return 'other-unit';
  if (!isOnScale[measure](entry.value)) return 'not-a-score';
  const byClinician = measure === 'edss' || who === 'nurse' || who === 'neurologist';
  return byClinician || isVisitDay ? undefined : 'no-visit-that-day';
}

const unitOf: Readonly<Record<Measure, string | undefined>> = {
  edss: undefined,
  sdmt: undefined,
  nhpt: 's',
  t25fw: 's',
};

/** EDSS: 0, 1, 1.5 ... 10 (Kurtzke 1983). SDMT: of 110. The timed tests end at 300 (NHPT) and 180 seconds (MSFC manual). */
const isOnScale: Readonly<Record<Measure, (value: number) => boolean>> = {
  edss: (value) => Number.isInteger(value * 2) && value >= 0 && value <= 10 && value !== 0.5,
  sdmt: (value) => Number.isInteger(value) && value >= 0 && value <= 110,
  nhpt: (value) => value > 0 && value <= 300,
  t25fw: (value) => value > 0 && value <= 180,
};

/** The score of one day from its entries: trials are averaged, hands too; EDSS and SDMT are one number or none. */
export function scoreOfDay(entries: readonly MeasureEntry[], measure: Measure): number | NotScored {
  if (measure === 't25fw') return meanOf(entries.map(({ value }) => value));
  if (measure === 'nhpt') return bothHands(entries);
  const values = new Set(entries.map(({ value }) => value));
  return values.size === 1 ? meanOf([...values]) : 'differing';
}

/** Mean of the hands' means; a value without a hand is what the clinic gave for both. */
function bothHands(entries: readonly MeasureEntry[]): number | NotScored {
  const [right, left, whole] = ['right', 'left', undefined].map((hand) =>
    entries.filter(({ part }) => part === hand).map(({ value }) => value),
  ) as [number[], number[], number[]];
  const hands = right.length + left.length;
  if (hands + whole.length < entries.length || (hands > 0 && whole.length > 0)) return 'differing';
  if (hands === 0) return meanOf(whole);
  return right.length > 0 && left.length > 0 ? meanOf([meanOf(right), meanOf(left)]) : 'one-hand';
}

/** To a hundredth of a second: finer than any watch, and exact as a decimal for the 20 % threshold. */
function meanOf(values: readonly number[]): number {
  const hundredths = values.map((value) => Math.round(value * 100)).reduce((sum, value) => sum + value, 0);
  return Math.round(hundredths / values.length) / 100;
}
