import type { Factor, History, Moment, Report, Score, Site, Statement } from '@ebb/course';
import type {
  CheckIn,
  Entry,
  FactorEntry,
  InterferenceEntry,
  StatementEntry,
  SymptomEntry,
} from './entry.ts';
import { dayOfWhen, momentOf } from './when.ts';

/** The entries as the course engine reads them. Takes time in proportion to the entries; any order, any kinds. */
export function historyOf(entries: Iterable<Entry>): History {
  const all = Object.groupBy(entries, ({ kind }) => kind) as Grouped;
  return {
    reports: reportsOf([...(all['check-in'] ?? []), ...(all.symptom ?? []), ...(all.interference ?? [])]),
    factors: (all.factor ?? []).map(factorOf),
    statements: (all.statement ?? []).map(statementOf),
    answers: (all.answer ?? []).map(({ id, question, when, yes }) => ({
      entry: id,
      question,
      about: dayOfWhen(when),
      yes,
    })),
    redFlags: (all['red-flag'] ?? []).map(({ id, flag, when }) => ({
      entry: id,
      flag,
      when: momentOf(when),
    })),
    steroidCourses: (all['steroid-course'] ?? []).map(({ id, when, days }) => ({
      entry: id,
      from: dayOfWhen(when),
      ...(days !== undefined && { days }),
    })),
  };
}

type Grouped = { readonly [Kind in Entry['kind']]?: readonly Extract<Entry, { kind: Kind }>[] };
type Told = CheckIn | SymptomEntry | InterferenceEntry;
type Draft = { -readonly [Field in keyof Report]: Report[Field] } & { readonly scores: Score[] };

/**
 * What one person said on one occasion is one report: the same instant, or the same day where no time was given.
 * A second check-in on that occasion, or a second answer on interference, is a report of its own.
 */
function reportsOf(told: readonly Told[]): Report[] {
  const reports: Draft[] = [];
  const openByOccasion = new Map<string, Draft>();
  for (const entry of told) {
    if (entry.kind === 'interference' && entry.value === undefined) continue;
    const occasion = `${entry.enteredBy.who} ${entry.when}`;
    const open = openByOccasion.get(occasion);
    const report = open !== undefined && hasRoom(open, entry) ? open : begin(entry);
    if (report !== open) {
      reports.push(report);
      openByOccasion.set(occasion, report);
    }
    add(report, entry);
  }
  return reports;
}

function begin(entry: Told): Draft {
  return { entry: entry.id, when: momentOf(entry.when), by: entry.enteredBy.who, scores: [] };
}

function hasRoom(report: Report, entry: Told): boolean {
  if (entry.kind === 'check-in') return report.overall === undefined;
  return entry.kind === 'symptom' || report.interference === undefined;
}

function add(report: Draft, entry: Told): void {
  if (entry.kind === 'check-in') report.overall = entry.overall;
  else if (entry.kind === 'symptom')
    report.scores.push({ entry: entry.id, site: siteOf(entry), value: (entry.value / entry.max) * 10 });
  else if (entry.value !== undefined) report.interference = entry.value;
}

function siteOf({ symptom, side }: SymptomEntry): Site {
  return side === undefined ? { symptom } : { symptom, side };
}

function factorOf({ id, factor, when, until, present }: FactorEntry): Factor {
  return {
    entry: id,
    factor,
    from: momentOf(when),
    ...(until !== undefined && { until: momentOf(until) }),
    present,
  };
}

/** A diary that was brought in said it on its own day, not on the day of the import. */
function statementOf({ id, by, verdict, when, until, enteredAt, importId }: StatementEntry): Statement {
  const said: Moment = momentOf(importId === undefined ? enteredAt : when);
  return {
    entry: id,
    by,
    verdict,
    about: dayOfWhen(when),
    ...(until !== undefined && { until: dayOfWhen(until) }),
    said,
  };
}
