import type { Day } from '../day.ts';
import type { Diary } from '../diary/diary.ts';
import type { FactorName, Statement } from '../diary/history.ts';
import type { Site } from '../diary/symptom.ts';
import { calibrated } from './calibration.ts';
import type { DayReport, DayReports } from './day-reports.ts';
import { isUnscored, isWorse } from './deviation.ts';
import { isEvidence, type Level } from './notice-usual.ts';
import type { NoticingDefinition } from './noticing-definition.ts';
import type { Notice, NoticedSymptom } from './noticing-finding.ts';
import { isNo, type Settled, type Sighting, wordsOn } from './watch.ts';

interface Seen {
  readonly reports: DayReports;
  readonly diary: Diary;
  readonly definition: NoticingDefinition;
  readonly settled: Settled;
}

/** A sighting with all that drove it: symptoms, reports, words, what was left out and what nobody has said. */
export function noticeOf(sighting: Sighting, seen: Seen): Notice {
  const { diary, definition } = seen;
  const end = sighting.end ?? silenceAfter(seen);
  const last = lastDayOf(end, diary.today);
  const since = seen.reports.reports.filter(({ day }) => day >= sighting.onset.day && day <= last);
  const evidence = since.filter(isEvidence);
  const said = wordsOn(sighting.onset, seen.settled, last, diary.today);
  const taking = takingPart(sighting, evidence, seen);
  const logOdds = sighting.logOdds + ownWordOf(said, definition);
  const byWord = byWordOf(evidence);
  const worse = new Set([...taking, ...(byWord === undefined ? [] : [byWord])].flatMap(({ days }) => days));
  return {
    asked: sighting.asked,
    onset: sighting.onset,
    ...(end === undefined ? {} : { end }),
    symptoms: taking.map(({ symptom }) => symptom),
    ...(byWord === undefined ? {} : { byWord: byWord.told }),
    reports: evidence.length,
    reportsAbove: worse.size,
    logOdds,
    frequency: calibrated(logOdds, definition.calibration),
    leftOut: since
      .filter((report) => !isEvidence(report))
      .map(({ day, entries, explainedBy }) => ({ day, entries, by: explainedBy })),
    said,
    missing: missingAbout(sighting, diary, definition, last),
  };
}

function silenceAfter({ reports, diary, definition }: Seen): Notice['end'] {
  const last = reports.reports.filter(isEvidence).at(-1);
  if (last === undefined || diary.today - last.day <= definition.ask.silenceDays) return undefined;
  return { kind: 'silence', after: last.day };
}

function lastDayOf(end: Notice['end'], today: Day): Day {
  if (end === undefined) return today;
  return end.kind === 'silence' ? end.after : end.on;
}

interface TakingPart {
  readonly symptom: NoticedSymptom;
  /** Days on which it was above usual. */
  readonly days: readonly Day[];
}

/** Those that likely take part, or the likeliest one; the most likely first. */
function takingPart(
  sighting: Sighting,
  evidence: readonly DayReport[],
  { reports, definition }: Seen,
): readonly TakingPart[] {
  return reports.sites
    .flatMap((site, place) => {
      const usual = sighting.levels[place];
      if (usual === undefined) return [];
      const share = sighting.shares[place] as number;
      return symptomOf(evidence, { site, place, usual, share }, definition.ask.pointsAbove);
    })
    .sort((a, b) => b.symptom.share - a.symptom.share)
    .filter(({ symptom }, place) => place === 0 || symptom.share >= definition.ask.shownFromShare);
}

interface Candidate {
  readonly site: Site;
  readonly place: number;
  readonly usual: Level;
  readonly share: number;
}

function symptomOf(
  evidence: readonly DayReport[],
  { site, place, usual, share }: Candidate,
  atLeast: number,
): readonly TakingPart[] {
  const scored = evidence.filter(({ scores }) => !Number.isNaN(scores[place]));
  const points = (report: DayReport): number => (report.scores[place] as number) - usual.median;
  const above = scored.filter((report) => points(report) >= atLeast);
  if (above.length === 0) return [];
  const symptom: NoticedSymptom = {
    site,
    share,
    ...(usual.isNew ? {} : { usual: usual.median }),
    above: [Math.min(...above.map(points)), Math.max(...above.map(points))],
    reports: scored.length,
    reportsAbove: above.length,
    entries: above.flatMap(({ entries }) => entries),
  };
  return [{ symptom, days: above.map(({ day }) => day) }];
}

interface ByWord {
  readonly told: NonNullable<Notice['byWord']>;
  readonly days: readonly Day[];
}

function byWordOf(evidence: readonly DayReport[]): ByWord | undefined {
  const told = evidence.filter((report) => report.overall !== undefined && isUnscored(report));
  if (told.length === 0) return undefined;
  const worse = told.filter(({ overall }) => isWorse(overall));
  const entries = worse.flatMap((report) => report.entries);
  return { told: { worse: worse.length, reports: told.length, entries }, days: worse.map(({ day }) => day) };
}

/** What people said weighs as much as their word does; a clinician's word is no statistic and changes nothing here. */
function ownWordOf(said: readonly Statement[], { ownWord }: NoticingDefinition): number {
  const last = said.filter(({ by }) => by === 'person' || by === 'carer').at(-1);
  if (last === undefined) return 0;
  return Math.log(isNo(last.verdict) ? ownWord.no : ownWord.yes);
}

function missingAbout(
  { onset }: Sighting,
  diary: Diary,
  { ask, explained }: NoticingDefinition,
  last: Day,
): Notice['missing'] {
  const reach = Math.max(...explained.by.map(({ forDays }) => forDays));
  const told = (factor: FactorName): boolean =>
    diary.factors.some(
      (seen) =>
        seen.factor === factor &&
        seen.from.day <= last &&
        (seen.until ?? seen.from).day >= onset.from - reach,
    );
  const lasted = diary.answers.some(
    ({ question, about }) => question === 'lasted-over-24h' && about >= onset.from && about <= last,
  );
  return [
    ...ask.factors.filter((factor) => !told(factor)),
    ...(lasted ? [] : (['lasted-over-24h'] as const)),
  ];
}
