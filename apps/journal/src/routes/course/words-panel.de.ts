import type { Kind, Recovery } from '@ebb/course';
import { millisOfDay } from '../../charts/ticks.ts';
import type { Naming } from '../../ui/naming/naming.ts';
import type { DayWords, PanelWords, ParameterName } from './wording.ts';
import { counted, date, dates, days, forDays, list, number, weekday } from './words-counting.de.ts';

function recoveryAt(recovery: Recovery, naming: Naming): string {
  const when = `Nach ${counted(recovery.month, 'Monat', 'Monaten')}`;
  switch (recovery.state) {
    case 'not-due':
      return `${when}: am ${date(recovery.due)}.`;
    case 'no-reports':
      return `${when}: damals wurde nichts notiert.`;
    case 'judged':
      return `${when}: ${judged(recovery, naming)}.`;
  }
}

function judged(recovery: Extract<Recovery, { state: 'judged' }>, naming: Naming): string {
  const left = recovery.lingering.length > 0 ? ` (${list.format(recovery.lingering.map(naming.site))})` : '';
  switch (recovery.recovery) {
    case 'complete':
      return 'wieder wie vorher';
    case 'complete-so-far':
      return 'bisher wieder wie vorher; vollständig heißt es erst nach sechs Monaten';
    case 'partial':
      return `zum Teil besser, ${number.format(recovery.residual)} von 10 geblieben${left}`;
    case 'none':
      return `noch nicht besser, ${number.format(recovery.residual)} von 10 geblieben${left}`;
  }
}

const parameters: Readonly<Record<ParameterName, (value: number) => string>> = {
  minimumRise: (value) => `Ein Tag zählt als schlechter ab ${number.format(value)} von 10 über dem Üblichen,`,
  spreads: (value) => `und ab dem ${number.format(value)}-Fachen des üblichen Auf und Ab.`,
  durationHours: (value) => `Es muss länger als ${number.format(value)} Stunden dauern.`,
  separationDays: (value) => `${days(value)} Abstand zum letzten.`,
  silenceDays: (value) => `Nach ${forDays(value)} ohne Eintrag weiß niemand, ob es weiterging.`,
  usualWindow: (value) => `Das Übliche ist die Mitte der ${days(value)} davor.`,
  resolvesWithinHours: (value) =>
    `Alte Beschwerden müssen ${number.format(value)} Stunden nach der Ursache vorbei sein.`,
  remissionInterference: (value) => `„Im Weg“ bei höchstens ${number.format(value)} von 10`,
  remissionDays: (value) => `über ${days(value)}.`,
};

const terms: Readonly<Partial<Record<Kind, string>>> = {
  flare: 'Flare',
  continuation: 'Fortsetzung des Schubs',
  fluctuation: 'Fluktuation',
  undetermined: 'nicht bestimmt',
};

function lasted(atLeast: string | undefined, atMost: string | undefined): string {
  if (atLeast === undefined) return atMost === undefined ? '' : `Höchstens ${atMost}.`;
  return atMost === undefined ? `Mindestens ${atLeast}.` : `Zwischen ${atLeast} und ${atMost}.`;
}

export const panel: PanelWords = {
  before: 'Früher',
  after: 'Später',
  term: (kind) => {
    const term = terms[kind];
    return term === undefined ? undefined : `Fachwort: ${term}.`;
  },
  lasted,
  worstOn: (on, severity) =>
    `Am schlimmsten am ${date(on)}${severity === undefined ? '' : `, ${number.format(severity)} von 10 über vorher`}.`,
  looked: 'Was geprüft wurde',
  weight: (weight) =>
    ({ fits: 'passt: ', against: 'passt nicht: ', open: 'nicht bekannt: ', told: '' })[weight],
  missing: 'Was fehlt',
  answered: 'Antwort notiert',
  changes: 'Was die Antwort ändern würde',
  said: 'Wie es genannt wurde',
  saidNothing: 'Niemand hat ihm einen Namen gegeben.',
  counted: (by) =>
    ({
      rule: 'Gezählt wird nach der Regel.',
      person: 'Gezählt wird nach den eigenen Worten.',
      clinician: 'Gezählt wird nach den Worten der Praxis.',
    })[by],
  recovery: 'Besserung',
  recoveryAt,
  backOn: (recovery) =>
    recovery.backOn === undefined
      ? undefined
      : `Wieder wie vorher am ${date(recovery.backOn)}${recovery.daysToRecover === undefined ? '' : `, nach ${forDays(recovery.daysToRecover)}`}.`,
  entries: 'Die Einträge dazu',
  expert: 'Für Fachleute: die Definition',
  definition: (id, version) => `${id}, Version ${version}`,
  source: 'Quelle',
  own: 'Von Ebb gewählt, weil keine Quelle eine Zahl nennt',
  parameter: (name, value) => parameters[name](value),
  stretch: (stretch, now) =>
    now === 'running'
      ? `Seit ${date(stretch.from)}, bisher ${days(stretch.days)}.`
      : `${dates(stretch.from, stretch.to)}, ${days(stretch.days)}.`,
  quietMeans:
    'Tage mit Einträgen und ohne Krankheitswelle. Ob das Remission war, ist eine andere Frage: Sie fragt, wie sehr das Leben behindert war.',
  treatment: (span) => {
    if (span.to !== undefined) return `${dates(span.from, span.to)}, ${days(span.to - span.from + 1)}.`;
    return span.running
      ? `Seit ${date(span.from)}.`
      : `Ab ${date(span.from)}. Wie lange, hat niemand gesagt.`;
  },
  zoomHere: 'Näher ansehen',
  gathered: (count) => `${count} dicht beieinander`,
};

export const day: DayWords = {
  title: (each) => weekday.format(each * millisOfDay),
  nothing: 'An diesem Tag wurde nichts notiert.',
  before: 'Tag davor',
  after: 'Tag danach',
  back: 'Zurück zum Verlauf',
  partOf: (kind) => `Gehört zu: ${kind}`,
  edit: 'Ändern',
  save: 'Speichern',
  remove: 'Löschen',
  removed: 'Gelöscht.',
  saved: 'Gespeichert.',
  cancel: 'So lassen',
  addNote: 'Notiz dazu',
  noted: 'Notiert.',
  callIt: 'Hat jemand es etwas genannt?',
  callItWho: 'Wer hat es gesagt?',
  callItWhat: 'Wie wurde es genannt?',
  notThere: (count) => `Als nicht da notiert (${count})`,
  writtenDown: (when) => `aufgeschrieben am ${date(when)}`,
  value: 'Wie stark, 0 bis 10',
  text: 'Text',
};
