import type { CountedBy, DatedRelapse, Day, Measure, Patient, Scan, Spell, Visit } from '@ebb/course';
import { disabilityMeasureOf, type NotScored, notScored, scoreOfDay } from './clinic-score.ts';
import type { Entry, MeasureEntry, MriEntry } from './entry.ts';
import { dayOfWhen } from './when.ts';

/** A score of one day with the entries it was made of. */
export interface ScoreTaken {
  readonly day: Day;
  readonly measure: Measure;
  readonly score: number;
  readonly entries: readonly string[];
}

/** A relapse as the diary counts it, with whose word made it count. */
export interface DiaryRelapse extends DatedRelapse {
  readonly counted: CountedBy;
}

/** What looks like a clinic's finding and was not used, and why. */
export interface NotTaken {
  readonly day: Day;
  readonly entries: readonly string[];
  readonly what: Measure | 'mri';
  readonly because: NotScored | 'after-today' | 'not-the-brain' | 'region-not-said';
}

/** What a record holds of a clinic's table, with where each row came from. */
export interface ClinicHistory {
  readonly patient: Patient;
  readonly scores: readonly ScoreTaken[];
  readonly relapses: readonly DiaryRelapse[];
  readonly notTaken: readonly NotTaken[];
}

/**
 * A record as the clinic's engine reads it: one visit for each day with a score that a clinician gave, the relapses that
 * the diary's course counts, and MRI of the brain. Nothing is filled in: a visit without a score is no row. Any order.
 */
export function patientOf(entries: Iterable<Entry>, spells: readonly Spell[], today: Day): ClinicHistory {
  const all = Object.groupBy(entries, ({ kind }) => kind) as Grouped;
  const visitDays = new Set((all.visit ?? []).map(({ when }) => dayOfWhen(when)));
  const found = scoresOf(all.measure ?? [], visitDays, today);
  const scans = (all.mri ?? []).toSorted(byId).map((entry) => scanOf(entry, today));
  const scores = found.filter(isTaken).toSorted(inTime);
  const relapses = spells.map(relapseOf).toSorted((a, b) => a.onset - b.onset);
  return {
    patient: {
      visits: visitsOf(scores),
      relapses: relapses.map(({ counted: _, ...dated }) => dated),
      scans: scans.filter(isScan).toSorted((a, b) => a.day - b.day),
    },
    scores,
    relapses,
    notTaken: [...found.filter(isNotTaken), ...scans.filter(isNotTaken)].toSorted(inTime),
  };
}

type Grouped = { readonly [Kind in Entry['kind']]?: readonly Extract<Entry, { kind: Kind }>[] };

const isTaken = (found: ScoreTaken | NotTaken): found is ScoreTaken => 'score' in found;
const isNotTaken = (found: ScoreTaken | Scan | NotTaken): found is NotTaken => 'because' in found;
const isScan = (found: Scan | NotTaken): found is Scan => !isNotTaken(found);

function inTime(
  a: { readonly day: Day; readonly entries: readonly string[] },
  b: { readonly day: Day; readonly entries: readonly string[] },
): number {
  return a.day - b.day || compare(a.entries[0] ?? '', b.entries[0] ?? '');
}

const byId = (a: Entry, b: Entry): number => compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function scoresOf(
  entries: readonly MeasureEntry[],
  visitDays: ReadonlySet<Day>,
  today: Day,
): (ScoreTaken | NotTaken)[] {
  const notTaken: NotTaken[] = [];
  const byDayAndMeasure = new Map<string, { day: Day; measure: Measure; entries: MeasureEntry[] }>();
  for (const entry of entries) {
    const measure = disabilityMeasureOf(entry);
    if (measure === undefined) continue;
    const day = dayOfWhen(entry.when);
    const because = day > today ? 'after-today' : notScored(entry, measure, visitDays.has(day));
    if (because !== undefined) {
      notTaken.push({ day, entries: [entry.id], what: measure, because });
      continue;
    }
    const key = `${day} ${measure}`;
    const together = byDayAndMeasure.get(key) ?? { day, measure, entries: [] };
    together.entries.push(entry);
    byDayAndMeasure.set(key, together);
  }
  return [...notTaken, ...[...byDayAndMeasure.values()].map(taken)];
}

function taken({
  day,
  measure,
  entries,
}: {
  readonly day: Day;
  readonly measure: Measure;
  readonly entries: readonly MeasureEntry[];
}): ScoreTaken | NotTaken {
  const ids = entries.map(({ id }) => id).sort();
  const score = scoreOfDay(entries, measure);
  return typeof score === 'number'
    ? { day, measure, score, entries: ids }
    : { day, entries: ids, what: measure, because: score };
}

function visitsOf(scores: readonly ScoreTaken[]): Visit[] {
  const byDay = Map.groupBy(scores, ({ day }) => day);
  return [...byDay].map(([day, ofDay]) => ({
    day,
    scores: Object.fromEntries(ofDay.map(({ measure, score }) => [measure, score])),
  }));
}

/** A spell that still runs has no last day yet. */
function relapseOf({ onset, last, ongoing, counted }: Spell): DiaryRelapse {
  return { onset, ...(!ongoing && { last }), counted };
}

/** Lesions of the spine are another count; where nobody said what was scanned, it may be those. */
function scanOf({ id, when, region, newT2, gadolinium }: MriEntry, today: Day): Scan | NotTaken {
  const day = dayOfWhen(when);
  const not = (because: NotTaken['because']): NotTaken => ({ day, entries: [id], what: 'mri', because });
  if (day > today) return not('after-today');
  if (region === undefined) return not('region-not-said');
  if (region === 'spine') return not('not-the-brain');
  return { day, ...(newT2 !== undefined && { newT2 }), ...(gadolinium !== undefined && { gadolinium }) };
}
