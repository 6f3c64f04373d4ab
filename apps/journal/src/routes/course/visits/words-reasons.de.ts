import type {
  BaselineOrigin,
  CandidateUse,
  Day,
  Direction,
  DisabilityDefinition,
  Measure,
  ScoredVisit,
  Trace,
  WindowTrace,
} from '@ebb/course';
import type { DiaryRelapse } from '@ebb/record';
import { counted, date, dates, days, forDays } from '../words-counting.de.ts';
import type { Coverage } from './visit-rows.ts';
import type { Change } from './visit-standing.ts';
import type { ChangeTold, ReasonPart } from './visit-wording.ts';

const halves = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

export function scoreText(score: number, measure: Measure): string {
  if (measure === 'edss') return halves.format(score);
  return measure === 'sdmt' ? hundredths.format(score) : `${hundredths.format(score)} Sekunden`;
}

export function changeText(change: number, measure: Measure): string {
  const size = Math.abs(change);
  return measure === 'sdmt' ? counted(size, 'Punkt', 'Punkte') : scoreText(size, measure);
}

const isHigher = (measure: Measure, direction: Direction): boolean =>
  (measure === 'sdmt') === (direction === 'improvement');

export function moreOrLess(measure: Measure, direction: Direction): string {
  const higher = isHigher(measure, direction);
  if (measure === 'edss' || measure === 'sdmt') return higher ? 'höher' : 'niedriger';
  return higher ? 'langsamer' : 'schneller';
}

export const enough = (score: number, measure: Measure, direction: Direction): string =>
  `${scoreText(score, measure)} oder ${isHigher(measure, direction) ? 'mehr' : 'weniger'}`;

export const since = (from: Day, to: Day | undefined): string =>
  to === undefined ? `am ${date(from)} oder später` : `zwischen ${date(from)} und ${date(to)}`;

const weeks = (count: number): string =>
  count % 7 === 0 ? counted(count / 7, 'Woche', 'Wochen') : days(count);

/** What was looked at for one change, in the order in which it was looked at. */
export function reasons({ change, definition, relapses, coverage }: ChangeTold): readonly ReasonPart[] {
  const { trace, measure } = change;
  return [
    { title: 'Womit verglichen wird', lines: reference(change) },
    { title: 'Die Termine von da an', lines: trace.tested.map((each) => tested(each, measure)) },
    {
      title: 'Welche Termine es bestätigen können',
      lines: trace.windows.flatMap((window) => windowLines(window, measure)),
    },
    { title: 'Welche Schübe angesehen wurden', lines: relapseLines(trace, relapses, coverage) },
    { title: 'Die Regel', lines: rule(definition) },
  ].filter(({ lines }) => lines.length > 0);
}

function reference({ baseline, measure, direction, changeNeeded, trace }: Change): readonly string[] {
  return [
    `Der Termin am ${date(baseline.day)} mit ${scoreText(baseline.score, measure)}: ${origin(trace.baselineFrom)}.`,
    `Von da an zählt eine Änderung ab ${changeText(changeNeeded, measure)}, also bei ${enough(trace.needed, measure, direction)}.`,
  ];
}

function origin(from: BaselineOrigin): string {
  switch (from.from) {
    case 'first-usable-visit':
      return 'der erste, der sich verwenden ließ';
    case 'worsening':
      return `neu gesetzt, nachdem die Verschlechterung vom ${date(from.onset)} geblieben war`;
    case 'improvement':
      return `neu gesetzt, nachdem die Besserung vom ${date(from.onset)} geblieben war`;
    case 'worsening-below-threshold':
      return `neu gesetzt nach einer kleinen Verschlechterung am ${date(from.onset)}; langsame Verschlechterung kann so unbemerkt bleiben`;
    case 'improvement-below-threshold':
      return `neu gesetzt nach einer kleinen Besserung am ${date(from.onset)}`;
    case 'relapse':
      return `neu gesetzt nach dem Schub vom ${date(from.relapse)}`;
  }
}

const tested = (
  { visit, holds }: { readonly visit: ScoredVisit; readonly holds: boolean },
  measure: Measure,
): string =>
  `${date(visit.day)}: ${scoreText(visit.score, measure)}, ${holds ? 'zeigt die Änderung' : 'zeigt sie nicht'}.`;

function windowLines({ window, from, to, candidates }: WindowTrace, measure: Measure): readonly string[] {
  return [
    `Es braucht etwa ${weeks(window)} ab dem ersten Mal: Ein Termin ${since(from, to)} kann es bestätigen.`,
    ...candidates.map(
      ({ visit, use }) => `${date(visit.day)}, ${scoreText(visit.score, measure)}: ${candidate(use)}.`,
    ),
  ];
}

function candidate(use: CandidateUse): string {
  switch (use.use) {
    case 'confirms':
      return 'bestätigt es';
    case 'does-not-hold':
      return 'zeigt die Änderung nicht';
    case 'after-a-gap':
      return `zählt nicht, denn am ${date(use.failed.day)} war die Änderung nicht da`;
    case 'near-relapse':
      return `zählt nicht, nur ${days(Math.abs(use.days))} entfernt vom Schub am ${date(use.relapse)}; nötig sind ${days(use.needed)}`;
    case 'may-not-confirm':
      return 'darf nicht bestätigen';
    case 'not-tried':
      return 'wurde nicht gebraucht, ein früherer Termin hatte entschieden';
  }
}

function relapseLines(
  { relapseBefore, intervals }: Trace,
  relapses: readonly DiaryRelapse[],
  coverage: Coverage | undefined,
): readonly string[] {
  return [
    relapses.length === 0
      ? 'In Ihren Einträgen steht kein Schub.'
      : `In Ihren Einträgen: ${counted(relapses.length, 'Schub', 'Schübe')}. ${relapses.map(relapse).join('; ')}.`,
    ...(relapseBefore === undefined ? [] : [`Der letzte vor der Änderung begann am ${date(relapseBefore)}.`]),
    ...intervals.map(({ from, to, relapses: inside }) =>
      inside.length === 0
        ? `Keiner begann ${since(from, to)}.`
        : `Am ${inside.map(date).join(', ')} begann einer, also ist die Zeit ${since(from, to)} nicht frei von Schüben.`,
    ),
    ...(coverage === undefined
      ? []
      : [
          `In dieser Zeit hat Ihr Tagebuch Einträge an ${coverage.reported} von ${forDays(coverage.days)}. Ein Schub, den niemand notiert hat, kann nicht zählen.`,
        ]),
  ];
}

const countedBy = {
  rule: 'nach der Definition',
  person: 'Sie nannten es so',
  clinician: 'Ihr Team nannte es so',
};

const relapse = ({ onset, last, counted: by }: DiaryRelapse): string =>
  `${last === undefined ? `seit ${date(onset)}` : dates(onset, last)}, ${countedBy[by]}`;

/** A definition in words: what it takes, and what keeps a visit from counting. */
export function rule({
  id,
  version,
  confirmation,
  relapseDistance,
  relation,
}: DisabilityDefinition): readonly string[] {
  const near = relapseDistance.confirmation.daysAfter;
  return [
    `${id}, Fassung ${version}.`,
    confirmation.everyVisit
      ? 'Jeder Termin bis zum bestätigenden muss die Änderung zeigen.'
      : 'Der bestätigende Termin muss die Änderung zeigen.',
    ...(near > 0
      ? [`Ein Termin weniger als ${days(near)} nach Beginn eines Schubs kann nicht bestätigen.`]
      : []),
    ...(relation === undefined ? [] : related(relation)),
  ];
}

function related({
  associated,
  independent,
}: NonNullable<DisabilityDefinition['relation']>): readonly string[] {
  const { aroundOnset, aroundConfirmation } = independent;
  return [
    `Nach einem Schub: Einer begann höchstens ${days(associated.daysBefore)} vor dem ersten Mal.`,
    `Schleichend: Keiner begann ${around(aroundOnset)} dem ersten Mal und keiner ${around(aroundConfirmation)} der Bestätigung.`,
  ];
}

const around = ({ before, after }: { readonly before?: number; readonly after?: number }): string =>
  [
    ...(before === undefined ? [] : [`${days(before)} vor`]),
    ...(after === undefined ? [] : [`${days(after)} nach`]),
  ].join(' oder ');
