import type { Course, Rate, RemissionDefinition, RemissionNow, Stretch } from '@ebb/course';
import type { Band, BandMark, BandRow } from '../../charts/bands.ts';
import type { Span } from '../../charts/day-window.ts';
import type { Standing } from './standing.ts';
import type { CourseWords } from './wording.ts';
import { counted, date, dates, days, list, number } from './words-counting.ts';
import { day, panel } from './words-panel.ts';

const spells = (count: number, becomes: 'relapse' | 'flare'): string =>
  counted(count, becomes, `${becomes}s`);

function standing(found: Standing): string {
  switch (found.is) {
    case 'spell-running':
      return found.certainty === 'possible'
        ? `Worse than usual for ${days(found.day)}. It might be a ${found.kind}.`
        : `A ${found.kind} is running, day ${found.day}.`;
    case 'worse':
      return `Worse than usual since ${date(found.onset)}.`;
    case 'remission':
      return `In remission since ${date(found.since)}.`;
    case 'quiet':
      return `No ${found.becomes} since ${date(found.stretch.from)}.`;
    case 'silence':
      return `Nothing has been noted since ${date(found.lastReport)}.`;
    case 'empty':
      return 'Nothing is noted yet.';
  }
}

function standingMore(found: Standing): readonly string[] {
  switch (found.is) {
    case 'spell-running':
      return [`It began on ${date(found.onset)}.`];
    case 'worse':
      return found.kind === 'undetermined' ? ['Not enough is known yet to say what it is.'] : [];
    case 'remission':
      return [`That is ${days(found.days)}.`];
    case 'quiet':
      return [`That is ${days(found.stretch.days)}, as far as entries reach.`];
    case 'silence':
      return [
        'So nobody can say how things are now.',
        ...(found.quiet === undefined
          ? []
          : [
              `Up to then there was no ${found.becomes} since ${date(found.quiet.from)}: ${days(found.quiet.days)}.`,
            ]),
      ];
    case 'empty':
      return [];
  }
}

function lastSpell({ spells: all, condition }: Course, longest: Stretch | undefined): readonly string[] {
  const kind = condition === 'ms' ? 'relapse' : 'flare';
  const last = all.at(-1);
  return [
    ...(last === undefined || last.ongoing ? [] : [`The last ${kind}: ${dates(last.onset, last.last)}.`]),
    ...(last === undefined || longest === undefined
      ? []
      : [`The longest time without one: ${days(longest.days)}, ${dates(longest.from, longest.to)}.`]),
  ];
}

function remissionMeans(definition: RemissionDefinition): string {
  switch (definition.kind) {
    case 'between-relapses':
      return 'Remission is the time from the day after a relapse until the next one. Some symptoms may stay.';
    case 'life-not-run-by-symptoms':
      return `Remission here means that symptoms no longer run life. "How much did it get in the way?" stays at ${definition.interferenceAtMost} of 10 or below for ${days(definition.days)}. Flares may still happen.`;
  }
}

function remissionFound(now: RemissionNow): string {
  switch (now.state) {
    case 'in-remission':
      return `This holds since ${date(now.since)}, for ${days(now.days)}.`;
    case 'not-in-remission':
      return notInRemission(now);
    case 'not-known':
      return remissionNotKnown(now);
  }
}

function notInRemission(now: Extract<RemissionNow, { state: 'not-in-remission' }>): string {
  switch (now.because) {
    case 'relapse-running':
      return 'A relapse is running, so this is not remission.';
    case 'interference':
      return 'Life is still held back more than that, so this is not remission yet.';
    case 'not-long-enough':
      return now.earliest === undefined
        ? 'It holds, but not for long enough yet.'
        : `It holds${now.from === undefined ? '' : ` since ${date(now.from)}`}. If it stays so, this is remission from ${date(now.earliest)}.`;
  }
}

function remissionNotKnown(now: Extract<RemissionNow, { state: 'not-known' }>): string {
  switch (now.because) {
    case 'no-reports':
      return 'Nothing has been noted, so nobody can say.';
    case 'silence':
      return now.lastReport === undefined
        ? 'Nothing has been noted for a long time.'
        : `Nothing has been noted since ${date(now.lastReport)}.`;
    case 'too-few-answers':
      return now.have === 0
        ? `Not known: "How much did it get in the way?" was never answered. ${counted(now.need, 'answer is', 'answers are')} needed.`
        : `Not enough yet: "How much did it get in the way?" has ${counted(now.have, 'answer', 'answers')}, ${now.need} are needed.`;
    case 'episode-open':
      return 'Worse days are going on, and it is not clear yet what they are. So remission is not clear either.';
  }
}

const markNames: Readonly<Record<BandMark, string>> = {
  relapse: 'Relapse',
  flare: 'Flare',
  'pseudo-relapse': 'Heat or fever flare-up',
  continuation: 'Same relapse going on',
  fluctuation: 'Short dip',
  undetermined: 'Not enough known yet',
  remission: 'Remission',
  quiet: 'Without a flare',
  treatment: 'Treatment',
  stay: 'Stay',
  steroids: 'Steroids',
};

const columnNames: Readonly<Record<number, string>> = {
  7: 'week',
  28: 'four weeks',
  91: 'quarter',
  364: 'year',
};

const spanNames: Readonly<Record<Span, string>> = {
  all: 'All',
  year: 'Year',
  quarter: '3 months',
  month: 'Month',
  day: 'Day',
};

function rowName(row: BandRow, becomes: 'relapse' | 'flare'): string {
  switch (row) {
    case 'remission':
      return 'Remission';
    case 'quiet':
      return `Without a ${becomes}`;
    case 'episodes':
      return becomes === 'flare' ? 'Flares' : 'Relapses';
    case 'treatments':
      return 'Treatment';
  }
}

function rate({ count, years, perYear, low, high }: Rate, becomes: 'relapse' | 'flare'): string {
  const span = `${spells(count, becomes)} in ${number.format(years)} years`;
  const between = `between ${number.format(low)} and ${number.format(high)}`;
  return high - low > perYear
    ? `${span}. With so few, anything ${between} a year is possible.`
    : `${span}: about ${number.format(perYear)} a year, likely ${between}.`;
}

function summary(course: Course): string {
  const { span, spells: all, remission } = course;
  if (span === undefined) return 'No entries yet.';
  const kind = course.condition === 'ms' ? 'relapse' : 'flare';
  const last = all.at(-1);
  return [
    `Your course from ${date(span.from)} to ${date(span.to)}, with entries on ${span.daysReported} of ${days(span.days)}.`,
    all.length === 0 ? `No ${kind}.` : `${spells(all.length, kind)}.`,
    ...(last === undefined ? [] : [`The last one: ${dates(last.onset, last.last)}.`]),
    ...(remission.longest === undefined ? [] : [`Longest remission: ${days(remission.longest.days)}.`]),
    'The same is in the table below.',
  ].join(' ');
}

function bandName(band: Band): string {
  const when = `${dates(band.from, band.to)}, ${days(band.to - band.from + 1)}${band.open ? ', still going on' : ''}`;
  const name =
    band.of.is === 'treatment' && band.of.span.name !== ''
      ? `${markNames[band.mark]} ${band.of.span.name}`
      : markNames[band.mark];
  return `${name}, ${when}`;
}

export const en: CourseWords = {
  title: 'Your course',
  emptyTitle: 'Nothing to draw yet',
  emptyText: 'With the first check-in a line begins here. A diary from another app can be brought along.',
  emptyCheckIn: 'First check-in',
  emptyImport: 'Bring a diary',
  visits: 'At your visits',
  visitsText: 'What the scores from your neurologist show over time.',
  whichIllness: 'Which illness is this about?',
  flaresOfAnother: 'Or another illness that comes in flares: the same reading fits.',
  condition: (condition) => ({ ms: 'Multiple sclerosis', fibromyalgia: 'Fibromyalgia' })[condition],
  standing,
  standingMore,
  why: 'Why this answer',
  lastSpell,
  remissionMeans,
  remissionFound,
  answerInterference: 'Answer it for this week',
  callNow: (call) => `On ${date(call.when.day)} a warning sign was noted.`,
  callNowDo: (act) => (act === 'call-ambulance' ? 'Call an ambulance now.' : 'Call your team now.'),
  callNowGo: 'What to say',
  figures: 'In figures',
  figure: {
    spells: (becomes) => (becomes === 'flare' ? 'Flares' : 'Relapses'),
    rate,
    sinceLast: 'Days since the last one',
    longest: (mark) => (mark === 'remission' ? 'Longest remission' : 'Longest without a flare'),
    mean: (mark) =>
      mark === 'remission' ? 'Remissions last, on average' : 'Time between flares, on average',
    number: (mark) => (mark === 'remission' ? 'Remissions' : 'Stretches without a flare'),
    lingering: 'Still above the usual',
    lingeringSites: (sites, naming) =>
      list.format(sites.map(({ site, above }) => `${naming.site(site)} (${number.format(above)})`)),
    usual: 'Your usual',
    usualMeans: ({ windowDays }) =>
      `The middle of the last ${days(windowDays)}, without spells that had a cause.`,
    reported: 'Days with entries',
    reportedOf: (reported, all) => `${number.format(reported)} of ${number.format(all)}`,
    leftOut: (count) =>
      `${counted(count, 'entry was', 'entries were')} left out: dated after today, or not a score.`,
  },
  span: (span) => spanNames[span],
  spanLegend: 'How much to show',
  earlier: 'Earlier',
  later: 'Later',
  row: rowName,
  base: 'All symptoms',
  inView: dates,
  overview: 'Which part is in view',
  overviewHint: 'Arrow keys move, plus and minus zoom.',
  bandsHint: 'Arrow keys go from one to the next, Enter opens.',
  legend: 'How to read it',
  mark: (mark) => markNames[mark],
  legendUsual: 'Your usual level',
  legendLine: (columnDays) => {
    if (columnDays === 1) return 'Each day as noted';
    return `Average of each ${columnNames[columnDays] ?? days(columnDays)}, with its lowest and highest day`;
  },
  legendEasing: 'Easing off',
  legendGap: 'A gap is a time without entries',
  chooseSymptoms: 'Which symptoms are drawn',
  chooseSymptomsLegend: 'Up to three',
  summary,
  bandName,
  gatheredName: (count, mark, { first, last }) =>
    `${count} times ${markNames[mark].toLowerCase()}, ${dates(first, last)}`,
  days,
  dates,
  table: 'As a table',
  tableCaption: 'Everything in the picture, the latest first',
  tableColumns: ['What', 'From', 'To', 'How long'],
  stillRunning: 'still going on',
  panel,
  day,
};
