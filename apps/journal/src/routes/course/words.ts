import type {
  CallNow,
  ConditionName,
  Course,
  Day,
  Kind,
  Rate,
  Recovery,
  RemissionDefinition,
  RemissionNow,
  Site,
  SpellRecovery,
  Stretch,
  UsualCriteria,
} from '@ebb/course';
import type { Band, BandMark, BandRow, TreatmentSpan } from '../../charts/bands.ts';
import type { Span } from '../../charts/day-window.ts';
import { millisOfDay } from '../../charts/ticks.ts';
import type { Naming } from '../../ui/naming/naming.ts';
import type { Standing } from './standing.ts';

/** Every sentence of the course view. */
export interface CourseWords {
  readonly title: string;
  readonly lead: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptyCheckIn: string;
  readonly emptyImport: string;
  readonly whichIllness: string;
  readonly condition: (condition: ConditionName) => string;

  readonly standing: (standing: Standing) => string;
  readonly standingMore: (standing: Standing) => readonly string[];
  readonly why: string;
  readonly remissionMeans: (definition: RemissionDefinition) => string;
  readonly remissionFound: (now: RemissionNow) => string;
  readonly answerInterference: string;
  readonly callNow: (call: CallNow) => string;
  readonly callNowDo: (act: CallNow['act']) => string;
  readonly callNowGo: string;

  readonly figures: string;
  readonly figure: {
    readonly spells: (becomes: 'relapse' | 'flare') => string;
    readonly rate: (rate: Rate, becomes: 'relapse' | 'flare') => string;
    readonly sinceLast: string;
    readonly longest: (mark: 'remission' | 'quiet') => string;
    readonly mean: (mark: 'remission' | 'quiet') => string;
    readonly number: (mark: 'remission' | 'quiet') => string;
    readonly lingering: string;
    readonly lingeringSites: (
      sites: readonly { readonly site: Site; readonly above: number }[],
      naming: Naming,
    ) => string;
    readonly usual: string;
    readonly usualMeans: (criteria: UsualCriteria) => string;
    readonly reported: string;
    readonly reportedOf: (reported: number, days: number) => string;
    readonly leftOut: (count: number) => string;
  };

  readonly span: (span: Span) => string;
  readonly spanLegend: string;
  readonly earlier: string;
  readonly later: string;
  readonly closer: string;
  readonly wider: string;
  readonly row: (row: BandRow, becomes: 'relapse' | 'flare') => string;
  readonly base: string;
  readonly inView: (first: Day, last: Day) => string;
  readonly overview: string;
  readonly overviewHint: string;
  readonly bandsHint: string;
  readonly legend: string;
  readonly mark: (mark: BandMark) => string;
  readonly legendUsual: string;
  readonly legendLine: (daysPerColumn: number) => string;
  readonly legendEasing: string;
  readonly legendGap: string;
  readonly chooseSymptoms: string;
  readonly chooseSymptomsLegend: string;
  readonly summary: (course: Course) => string;
  readonly bandName: (band: Band) => string;
  readonly gatheredName: (
    count: number,
    mark: BandMark,
    when: { readonly first: Day; readonly last: Day },
  ) => string;
  readonly days: (days: number) => string;
  readonly dates: (from: Day, to: Day) => string;

  readonly table: string;
  readonly tableCaption: string;
  readonly tableColumns: readonly [what: string, from: string, to: string, long: string];
  readonly stillRunning: string;
  readonly open: string;

  readonly panel: PanelWords;
  readonly day: DayWords;
}

export interface PanelWords {
  readonly close: string;
  readonly before: string;
  readonly after: string;
  /** The field's own term, where the plain word is another. */
  readonly term: (kind: Kind) => string | undefined;
  readonly lasted: (atLeast: string | undefined, atMost: string | undefined) => string;
  readonly worstOn: (day: Day, severity: number | undefined) => string;
  readonly looked: string;
  readonly holds: (holds: boolean | 'not-known') => string;
  readonly missing: string;
  readonly answered: string;
  readonly changes: string;
  readonly said: string;
  readonly saidNothing: string;
  readonly counted: (by: 'rule' | 'person' | 'clinician') => string;
  readonly recovery: string;
  readonly recoveryAt: (recovery: Recovery, naming: Naming) => string;
  readonly backOn: (recovery: SpellRecovery) => string | undefined;
  readonly entries: string;
  readonly moreEntries: (count: number) => string;
  readonly expert: string;
  readonly definition: (id: string, version: string) => string;
  readonly source: string;
  readonly own: string;
  readonly parameter: (name: ParameterName, value: number) => string;
  readonly stretch: (stretch: Stretch, now: 'running' | 'over') => string;
  readonly quietMeans: string;
  readonly treatment: (span: TreatmentSpan) => string;
  readonly zoomHere: string;
  readonly gathered: (count: number) => string;
}

export type ParameterName =
  | 'minimumRise'
  | 'spreads'
  | 'durationHours'
  | 'separationDays'
  | 'silenceDays'
  | 'usualWindow'
  | 'resolvesWithinHours'
  | 'remissionInterference'
  | 'remissionDays';

export interface DayWords {
  readonly title: (day: Day) => string;
  readonly nothing: string;
  readonly before: string;
  readonly after: string;
  readonly back: string;
  readonly partOf: (kind: string) => string;
  readonly edit: string;
  readonly save: string;
  readonly remove: string;
  readonly removed: string;
  readonly saved: string;
  readonly cancel: string;
  readonly addNote: string;
  readonly note: string;
  readonly noted: string;
  readonly callIt: string;
  readonly callItWho: string;
  readonly callItWhat: string;
  readonly writtenDown: (when: Day) => string;
  readonly value: string;
  readonly text: string;
}

const months = ['', 'one month', 'two months', 'three months'];
const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const list = new Intl.ListFormat('en', { type: 'conjunction' });

const longDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const date = (day: Day): string => longDate.format(day * millisOfDay);

const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${plural.select(count) === 'one' ? one : many}`;
const days = (count: number): string => counted(count, 'day', 'days');
const spells = (count: number, becomes: 'relapse' | 'flare'): string =>
  counted(count, becomes, `${becomes}s`);

const dates = (from: Day, to: Day): string => (from === to ? date(from) : `${date(from)} to ${date(to)}`);

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

function recoveryAt(recovery: Recovery, naming: Naming): string {
  const when = `After ${months[recovery.month] ?? `${recovery.month} months`}`;
  switch (recovery.state) {
    case 'not-due':
      return `${when}: on ${date(recovery.due)}.`;
    case 'no-reports':
      return `${when}: nothing was noted then.`;
    case 'judged':
      return `${when}: ${judged(recovery, naming)}.`;
  }
}

function judged(recovery: Extract<Recovery, { state: 'judged' }>, naming: Naming): string {
  const left = recovery.lingering.length > 0 ? ` (${list.format(recovery.lingering.map(naming.site))})` : '';
  switch (recovery.recovery) {
    case 'complete':
      return 'back to the level before';
    case 'complete-so-far':
      return 'back to the level before so far; called complete only after six months';
    case 'partial':
      return `better in part, ${number.format(recovery.residual)} of 10 left${left}`;
    case 'none':
      return `not better yet, ${number.format(recovery.residual)} of 10 left${left}`;
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
  const between = `between ${number.format(low)} and ${number.format(high)} a year`;
  return high - low > perYear
    ? `${span}. With so few, anything ${between} is possible.`
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

const parameters: Readonly<Record<ParameterName, (value: number) => string>> = {
  minimumRise: (value) => `A day counts as worse from ${number.format(value)} of 10 above the usual level,`,
  spreads: (value) => `and from ${number.format(value)} times the usual ups and downs.`,
  durationHours: (value) => `It must last over ${number.format(value)} hours.`,
  separationDays: (value) => `${days(value)} from the last one.`,
  silenceDays: (value) => `After ${days(value)} without an entry nobody knows whether it went on.`,
  usualWindow: (value) => `The usual level is the middle of the ${days(value)} before.`,
  resolvesWithinHours: (value) => `Old symptoms must be gone ${number.format(value)} hours after the cause.`,
  remissionInterference: (value) => `"In the way" at ${number.format(value)} of 10 or below`,
  remissionDays: (value) => `for ${days(value)}.`,
};

const terms: Readonly<Partial<Record<Kind, string>>> = {
  continuation: 'continuation',
  fluctuation: 'fluctuation',
  undetermined: 'undetermined',
};

function lasted(atLeast: string | undefined, atMost: string | undefined): string {
  if (atLeast === undefined) return atMost === undefined ? '' : `At most ${atMost}.`;
  return atMost === undefined ? `At least ${atLeast}.` : `Between ${atLeast} and ${atMost}.`;
}

const panel: PanelWords = {
  close: 'Close',
  before: 'Earlier one',
  after: 'Later one',
  term: (kind) => {
    const term = terms[kind];
    return term === undefined ? undefined : `Doctors say: ${term}.`;
  },
  lasted,
  worstOn: (day, severity) =>
    `Worst on ${date(day)}${severity === undefined ? '' : `, ${number.format(severity)} of 10 above before`}.`,
  looked: 'What was looked at',
  holds: (holds) => ({ true: 'fits', false: 'does not fit', 'not-known': 'not known' })[`${holds}`],
  missing: 'What is missing',
  answered: 'Answer noted',
  changes: 'What would change the answer',
  said: 'What people called it',
  saidNothing: 'Nobody has given it a name.',
  counted: (by) =>
    ({
      rule: 'The count follows the rule.',
      person: 'The count follows what you said.',
      clinician: 'The count follows what the clinician said.',
    })[by],
  recovery: 'Getting better',
  recoveryAt,
  backOn: (recovery) =>
    recovery.backOn === undefined
      ? undefined
      : `Back to the level before on ${date(recovery.backOn)}${recovery.daysToRecover === undefined ? '' : `, after ${days(recovery.daysToRecover)}`}.`,
  entries: 'The entries it rests on',
  moreEntries: (count) => `${counted(count, 'more entry', 'more entries')}`,
  expert: 'For experts: the definition',
  definition: (id, version) => `${id}, version ${version}`,
  source: 'Source',
  own: 'Chosen by Ebb, because no source gives a number',
  parameter: (name, value) => parameters[name](value),
  stretch: (stretch, now) =>
    now === 'running'
      ? `Since ${date(stretch.from)}, ${days(stretch.days)} so far.`
      : `${dates(stretch.from, stretch.to)}, ${days(stretch.days)}.`,
  quietMeans:
    'Days with entries and no flare in them. Whether this was remission is another question: it asks how much life was held back.',
  treatment: (span) => {
    if (span.to !== undefined) return `${dates(span.from, span.to)}, ${days(span.to - span.from + 1)}.`;
    return span.running ? `Since ${date(span.from)}.` : `From ${date(span.from)}. Nobody has said how long.`;
  },
  zoomHere: 'Look closer',
  gathered: (count) => `${count} close together`,
};

const day: DayWords = {
  title: (each) => weekday.format(each * millisOfDay),
  nothing: 'Nothing was noted on this day.',
  before: 'Day before',
  after: 'Day after',
  back: 'Back to the course',
  partOf: (kind) => `Part of: ${kind}`,
  edit: 'Change',
  save: 'Save',
  remove: 'Delete',
  removed: 'Deleted.',
  saved: 'Saved.',
  cancel: 'Leave as it is',
  addNote: 'Add a note',
  note: 'Note',
  noted: 'Noted.',
  callIt: 'Did someone call this something?',
  callItWho: 'Who said it?',
  callItWhat: 'What did they call it?',
  writtenDown: (when) => `written down ${date(when)}`,
  value: 'How strong, 0 to 10',
  text: 'Text',
};

export const en: CourseWords = {
  title: 'Your course',
  lead: 'Years at a glance, down to a day.',
  emptyTitle: 'Nothing to draw yet',
  emptyText: 'With the first check-in a line begins here. A diary from another app can be brought along.',
  emptyCheckIn: 'First check-in',
  emptyImport: 'Bring a diary',
  whichIllness: 'Which illness is this about?',
  condition: (condition) => ({ ms: 'Multiple sclerosis', fibromyalgia: 'Fibromyalgia' })[condition],
  standing,
  standingMore,
  why: 'Why this answer',
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
  closer: 'Closer',
  wider: 'Wider',
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
  open: 'Open',
  panel,
  day,
};
