import type { Kind, Recovery } from '@ebb/course';
import { millisOfDay } from '../../charts/ticks.ts';
import type { Naming } from '../../ui/naming/naming.ts';
import type { DayWords, PanelWords, ParameterName } from './wording.ts';
import { date, dates, days, list, number, weekday } from './words-counting.ts';

const months = ['', 'one month', 'two months', 'three months'];
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

export const panel: PanelWords = {
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
  weight: (weight) => ({ fits: 'fits: ', against: 'does not fit: ', open: 'not known: ', told: '' })[weight],
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

export const day: DayWords = {
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
  noted: 'Noted.',
  callIt: 'Did someone call this something?',
  callItWho: 'Who said it?',
  callItWhat: 'What did they call it?',
  notThere: (count) => `Noted as not there (${count})`,
  writtenDown: (when) => `written down ${date(when)}`,
  value: 'How strong, 0 to 10',
  text: 'Text',
};
