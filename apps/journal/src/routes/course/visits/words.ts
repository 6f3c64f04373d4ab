import type { Awaited as AwaitedVisit, DisabilityEvent, Measure, ScoredVisit } from '@ebb/course';
import type { NotTaken } from '@ebb/record';
import { counted, date, days } from '../words-counting.ts';
import type { Coverage, VisitRow } from './visit-rows.ts';
import { type Change, isEvent, type VisitStanding } from './visit-standing.ts';
import type { VisitWords } from './visit-wording.ts';
import { changeText, enough, moreOrLess, reasons, rule, scoreText, since } from './words-reasons.ts';

const measureNames: Readonly<Record<Measure, string>> = {
  edss: 'EDSS',
  t25fw: 'Walking',
  nhpt: 'Hands',
  sdmt: 'Thinking speed',
};

const measureMeanings: Readonly<Record<Measure, string>> = {
  edss: 'EDSS is short for Expanded Disability Status Scale. It goes from 0 to 10; a higher number means more disability.',
  t25fw: 'The seconds it takes to walk 25 feet, about 7.6 metres (T25FW). More seconds are slower.',
  nhpt: 'The seconds it takes to put nine pegs in and out, both hands averaged (NHPT). More seconds are slower.',
  sdmt: 'How many symbols are matched to digits in 90 seconds (SDMT). A lower number is slower.',
};

const measureIn: Readonly<Record<Measure, string>> = {
  edss: 'the EDSS was',
  t25fw: 'walking took',
  nhpt: 'the pegs took',
  sdmt: 'the SDMT was',
};

function headline(found: VisitStanding): string {
  switch (found.is) {
    case 'no-scores':
      return 'No scores from visits yet';
    case 'one-visit':
      return 'One visit so far.';
    case 'steady':
      return 'No change that counts at your visits.';
    case 'waiting':
      return 'A change was seen. It is too early to say whether it stays.';
    case 'time-over':
      return 'A change was seen. Whether it stayed is not known.';
    case 'stayed':
      return stayed(found.event);
    case 'did-not-stay':
      return 'A change was seen, and it did not stay.';
  }
}

function stayed({ direction, relation }: DisabilityEvent): string {
  if (direction === 'improvement') return 'A change for the better has stayed.';
  if (relation === 'RAW') return 'A change has stayed after a relapse.';
  return relation === 'PIRA' ? 'A change has stayed, with no relapse noted near it.' : 'A change has stayed.';
}

const seen = ({ measure, onset, baseline, direction }: Change): string =>
  `On ${date(onset.day)} ${measureIn[measure]} ${scoreText(onset.score, measure)}. That is ${changeText(onset.score - baseline.score, measure)} ${moreOrLess(measure, direction)} than on ${date(baseline.day)}.`;

function more(found: VisitStanding, measure: Measure, coverage: Coverage | undefined): readonly string[] {
  switch (found.is) {
    case 'no-scores':
      return [];
    case 'one-visit':
      return [
        `On ${date(found.visit.day)} ${measureIn[measure]} ${scoreText(found.visit.score, measure)}.`,
        'It takes a second visit to see a change, and a third to tell whether it stays.',
      ];
    case 'steady':
      return [
        `${counted(found.visits, 'visit', 'visits')} from ${date(found.first.day)} to ${date(found.last.day)}. At the last one ${measureIn[measure]} ${scoreText(found.last.score, measure)}.`,
        'A change counts when it is large enough and is still there at a later visit.',
      ];
    case 'waiting':
      return [
        seen(found.change),
        found.change.direction === 'worsening'
          ? 'One visit can be a bad day.'
          : 'One visit can be a good day.',
        ...awaited(found.awaited[0], found.change),
      ];
    case 'time-over':
      return [
        seen(found.change),
        found.last === undefined
          ? 'There is no later visit in your record that could tell whether it stayed.'
          : `There is no visit ${since(found.last.from, found.last.to)} in your record that could tell whether it stayed. If there was one, add it.`,
      ];
    case 'stayed':
      return [seen(found.event), ...stayedMore(found.event, coverage)];
    case 'did-not-stay':
      return [seen(found.change), notStayed(found.change)];
  }
}

function awaited(visit: AwaitedVisit, { measure, direction }: Change): readonly string[] {
  const relapse = nearRelapse(visit);
  return [
    `It would count as confirmed if a visit ${since(visit.from, visit.to)} shows ${enough(visit.score, measure, direction)} again.`,
    ...(relapse === undefined ? [] : [relapse]),
  ];
}

function nearRelapse({
  daysAfterRelapse: after,
  daysBeforeRelapse: before,
}: AwaitedVisit): string | undefined {
  if (after === 0 && before === 0) return undefined;
  if (before === 0) return `A visit within ${days(after)} after a relapse began would not count.`;
  if (after === 0) return `A visit within ${days(before)} before a relapse would not count.`;
  return `A visit within ${days(after)} after a relapse began, or ${days(before)} before one, would not count.`;
}

function stayedMore(
  { confirmations, direction, relation, trace }: DisabilityEvent,
  coverage: Coverage | undefined,
): readonly string[] {
  const last = confirmations.at(-1);
  const still = last === undefined ? [] : [`It was still so on ${date(last.visit.day)}.`];
  if (direction === 'improvement') return still;
  return [
    ...still,
    ...related(relation, trace, coverage),
    'What to make of it is for your neurologist and you to decide.',
  ];
}

function related(
  relation: DisabilityEvent['relation'],
  { relapseBefore }: Change['trace'],
  coverage: Coverage | undefined,
): readonly string[] {
  switch (relation) {
    case 'RAW':
      return relapseBefore === undefined
        ? ['A relapse began close to it.']
        : [`A relapse began on ${date(relapseBefore)}, close before it.`];
    case 'PIRA':
      return [
        coverage === undefined
          ? 'Your record has no relapse near it.'
          : `Your record has no relapse near it, with entries on ${coverage.reported} of ${days(coverage.days)}.`,
        'If there was none, doctors call this silent worsening. What that means, and what it does not, stands below.',
      ];
    case 'undefined':
      return ['A relapse was neither close to it nor far enough away, so the rule gives it no name.'];
    case undefined:
      return [];
  }
}

function notStayed(change: Change): string {
  if (isEvent(change))
    return `It was last there on ${date(change.sustained.last.day)}, and later visits no longer show it.`;
  const { not, measure } = change;
  if (not.because === 'not-confirmed') return backAt(not.failed, measure);
  return not.because === 'not-sustained' ? backAt(not.lost, measure) : 'Later visits do not show it.';
}

const backAt = (visit: ScoredVisit, measure: Measure): string =>
  `On ${date(visit.day)} ${measureIn[measure]} ${scoreText(visit.score, measure)}, so it was gone again.`;

function changeLine(change: Change): string {
  if (isEvent(change)) return [seen(change), ...stayedMore(change, undefined).slice(0, -1)].join(' ');
  switch (change.not.because) {
    case 'not-confirmed':
      return `${seen(change)} ${backAt(change.not.failed, change.measure)}`;
    case 'not-sustained':
      return `${seen(change)} ${backAt(change.not.lost, change.measure)}`;
    case 'awaiting-confirmation':
      return `${seen(change)} A later visit will tell whether it stays.`;
    case 'no-confirming-visit':
      return `${seen(change)} No later visit could tell whether it stayed.`;
    case 'other-relation':
    case 'direction-not-sought':
      return `${seen(change)} This rule does not look for such a change.`;
    case 'below-threshold':
      return `${seen(change)} That is too little to count.`;
  }
}

const roles: Readonly<Record<VisitRow['role'], string>> = {
  plain: '',
  reference: 'What later visits are compared with',
  seen: 'Here the change was first seen',
  confirms: 'Shows that it stayed',
  'not-used': '',
};

function row(visit: VisitRow, measure: Measure): readonly [string, string, string] {
  const what =
    visit.near === undefined ? roles[visit.role] : `Too near the relapse of ${date(visit.near)} to count`;
  return [date(visit.day), scoreText(visit.score, measure), what];
}

function notTakenLine({ day, what, because }: NotTaken): string {
  const name = what === 'mri' ? 'MRI' : what.toUpperCase();
  const reason = {
    'after-today': 'its day is still to come',
    'not-a-score': 'the number is not on the scale of this test',
    'other-unit': 'it is in another unit',
    'by-device': 'a device worked it out',
    'no-visit-that-day': 'it may be a test at home: no visit is noted on that day',
    differing: 'there are different numbers for one day',
    'one-hand': 'only one hand was measured',
    'not-the-brain': 'it is not of the brain',
    'region-not-said': 'it does not say what was looked at',
  }[because];
  return `${name} on ${date(day)}: ${reason}.`;
}

export const en: VisitWords = {
  title: 'At your visits',
  locale: 'en-GB',
  lead: 'What the scores from your neurologist show over time, by a published rule. It is no diagnosis.',
  back: 'Back to your course',
  add: 'Add a visit',
  emptyText:
    'When your team has scored an EDSS or a walking, hand or thinking test, enter it with the visit. Three visits with the same test can show whether a change stays.',
  whichScore: 'Which score',
  measure: (measure) => measureNames[measure],
  measureMeans: (measure) => measureMeanings[measure],
  headline,
  more,
  why: 'Why this answer',
  reasons,
  rule,
  source: 'Source',
  own: 'chosen by Ebb',
  silentTitle: 'What silent worsening means',
  silent: [
    'Silent worsening means that a score got worse and stayed so, with no relapse near it.',
    'It is a rule about numbers. It is no diagnosis, and it does not say what comes next.',
    'Scores vary. On the same day, two examiners can come to scores a whole point apart, or more.',
    'A relapse that nobody noted cannot be counted. Under another rule the answer may be another.',
    'If this is on your mind, take it to your next visit. Treatment is for your neurologist and you to decide.',
  ],
  silentExpert:
    'The field calls it PIRA, progression independent of relapse activity; with a relapse near it, RAW, relapse-associated worsening. EDSS 1.0 to 3.5, stable patients, one day: within 1.0 for one examiner and within 1.5 between examiners (Goodkin, Neurology 1992;42:859). 18 definitions of PIRA called 38.8 to 74.1 % of worsening so (Portaccio 2025).',
  ask: 'Note a question for the visit',
  chart: (visits, measure) =>
    `${measureNames[measure]} at ${counted(visits.length, 'visit', 'visits')}. The same is in the table below.`,
  axisScore: (score) => `${score}`,
  worseIs: (measure) =>
    measure === 'sdmt'
      ? 'Lower on the picture is slower'
      : `Higher on the picture is ${measure === 'edss' ? 'more disability' : 'slower'}`,
  legend: {
    reference: (visit, measure) => `Compared with: ${scoreText(visit.score, measure)} on ${date(visit.day)}`,
    needed: (score, measure, worse) =>
      `A change counts from ${scoreText(score, measure)} ${worse === 'higher' ? 'up' : 'down'}`,
    window: (from, to) => `A visit ${since(from, to)} can confirm it`,
    relapse: 'Relapse',
    seen: 'The change was first seen',
    confirms: 'Shows that it stayed',
    notUsed: 'Too near a relapse to count',
    visit: 'A visit',
  },
  table: 'As a table',
  tableCaption: 'Every visit with this score, the latest first',
  tableColumns: ['Day', 'Score', 'What it is here'],
  row,
  others: (count) => `Other changes that were seen (${count})`,
  changeTitle: ({ onset }) => date(onset.day),
  changeLine,
  notTaken: (count) => `Not used (${count})`,
  notTakenLine,
  addVisitOn: (day) => `Add the visit of ${date(day)}`,
};
