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
import { counted, date, dates, days } from '../words-counting.ts';
import type { Coverage } from './visit-rows.ts';
import type { Change } from './visit-standing.ts';
import type { ChangeTold, ReasonPart } from './visit-wording.ts';

const halves = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export function scoreText(score: number, measure: Measure): string {
  if (measure === 'edss') return halves.format(score);
  return measure === 'sdmt' ? hundredths.format(score) : `${hundredths.format(score)} seconds`;
}

export function changeText(change: number, measure: Measure): string {
  const size = Math.abs(change);
  return measure === 'sdmt' ? counted(size, 'point', 'points') : scoreText(size, measure);
}

const isHigher = (measure: Measure, direction: Direction): boolean =>
  (measure === 'sdmt') === (direction === 'improvement');

export function moreOrLess(measure: Measure, direction: Direction): string {
  const higher = isHigher(measure, direction);
  if (measure === 'edss' || measure === 'sdmt') return higher ? 'higher' : 'lower';
  return higher ? 'slower' : 'faster';
}

/** "3.0 or higher" */
export const enough = (score: number, measure: Measure, direction: Direction): string =>
  `${scoreText(score, measure)} or ${isHigher(measure, direction) ? 'more' : 'less'}`;

export const since = (from: Day, to: Day | undefined): string =>
  to === undefined ? `on ${date(from)} or later` : `between ${date(from)} and ${date(to)}`;

const weeks = (count: number): string =>
  count % 7 === 0 ? counted(count / 7, 'week', 'weeks') : days(count);

/** What was looked at for one change, in the order in which it was looked at. */
export function reasons({ change, definition, relapses, coverage }: ChangeTold): readonly ReasonPart[] {
  const { trace, measure } = change;
  return [
    { title: 'What it is compared with', lines: reference(change) },
    { title: 'The visits from there on', lines: trace.tested.map((each) => tested(each, measure)) },
    {
      title: 'Which visits can confirm it',
      lines: trace.windows.flatMap((window) => windowLines(window, measure)),
    },
    { title: 'Relapses that were looked at', lines: relapseLines(trace, relapses, coverage) },
    { title: 'The rule', lines: rule(definition) },
  ].filter(({ lines }) => lines.length > 0);
}

function reference({ baseline, measure, direction, changeNeeded, trace }: Change): readonly string[] {
  return [
    `The visit of ${date(baseline.day)} with ${scoreText(baseline.score, measure)}: ${origin(trace.baselineFrom)}.`,
    `From there a change counts if it is ${changeText(changeNeeded, measure)} or more, so at ${enough(trace.needed, measure, direction)}.`,
  ];
}

function origin(from: BaselineOrigin): string {
  switch (from.from) {
    case 'first-usable-visit':
      return 'the first visit that could be used';
    case 'worsening':
      return `set anew after the worsening first seen on ${date(from.onset)} had stayed`;
    case 'improvement':
      return `set anew after the improvement first seen on ${date(from.onset)} had stayed`;
    case 'worsening-below-threshold':
      return `set anew after a small worsening on ${date(from.onset)}; slow worsening can be missed this way`;
    case 'improvement-below-threshold':
      return `set anew after a small improvement on ${date(from.onset)}`;
    case 'relapse':
      return `set anew after the relapse of ${date(from.relapse)}`;
  }
}

const tested = (
  { visit, holds }: { readonly visit: ScoredVisit; readonly holds: boolean },
  measure: Measure,
): string =>
  `${date(visit.day)}: ${scoreText(visit.score, measure)}, ${holds ? 'shows the change' : 'does not show it'}.`;

function windowLines({ window, from, to, candidates }: WindowTrace, measure: Measure): readonly string[] {
  return [
    `It takes about ${weeks(window)} from when it was first seen: a visit ${since(from, to)} can confirm it.`,
    ...candidates.map(
      ({ visit, use }) => `${date(visit.day)}, ${scoreText(visit.score, measure)}: ${candidate(use)}.`,
    ),
  ];
}

function candidate(use: CandidateUse): string {
  switch (use.use) {
    case 'confirms':
      return 'confirms it';
    case 'does-not-hold':
      return 'does not show the change';
    case 'after-a-gap':
      return `does not count, because on ${date(use.failed.day)} the change was not there`;
    case 'near-relapse':
      return `does not count, ${days(Math.abs(use.days))} from the relapse of ${date(use.relapse)}; ${days(use.needed)} are needed`;
    case 'may-not-confirm':
      return 'may not confirm';
    case 'not-tried':
      return 'was not needed, an earlier visit had decided';
  }
}

function relapseLines(
  { relapseBefore, intervals }: Trace,
  relapses: readonly DiaryRelapse[],
  coverage: Coverage | undefined,
): readonly string[] {
  const [none, all] = [relapses.length === 0, relapses.map(relapse)];
  return [
    none
      ? 'Your record has no relapse.'
      : `Your record has ${counted(relapses.length, 'relapse', 'relapses')}: ${all.join('; ')}.`,
    ...(relapseBefore === undefined
      ? []
      : [`The last one before the change began on ${date(relapseBefore)}.`]),
    ...intervals.map(({ from, to, relapses: inside }) =>
      inside.length === 0
        ? `None began ${since(from, to)}.`
        : `One began on ${inside.map(date).join(', ')}, so ${since(from, to)} is not free of relapses.`,
    ),
    ...(coverage === undefined
      ? []
      : [
          `In that time your diary has entries on ${coverage.reported} of ${days(coverage.days)}. A relapse that was not noted cannot be counted.`,
        ]),
  ];
}

const countedBy = {
  rule: 'by the definition',
  person: 'you called it one',
  clinician: 'your team called it one',
};

const relapse = ({ onset, last, counted: by }: DiaryRelapse): string =>
  `${last === undefined ? `since ${date(onset)}` : dates(onset, last)}, ${countedBy[by]}`;

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
    `${id}, version ${version}.`,
    confirmation.everyVisit
      ? 'Every visit up to the confirming one must show the change.'
      : 'The confirming visit must show the change.',
    ...(near > 0 ? [`A visit less than ${days(near)} after a relapse began cannot confirm.`] : []),
    ...(relation === undefined ? [] : related(relation)),
  ];
}

function related({
  associated,
  independent,
}: NonNullable<DisabilityDefinition['relation']>): readonly string[] {
  const { aroundOnset, aroundConfirmation } = independent;
  return [
    `After a relapse: one began at most ${days(associated.daysBefore)} before the change was first seen.`,
    `Silent: none began ${around(aroundOnset)} it was first seen, nor ${around(aroundConfirmation)} it was confirmed.`,
  ];
}

const around = ({ before, after }: { readonly before?: number; readonly after?: number }): string =>
  [
    ...(before === undefined ? [] : [`${days(before)} before`]),
    ...(after === undefined ? [] : [`${days(after)} after`]),
  ].join(' or ');
