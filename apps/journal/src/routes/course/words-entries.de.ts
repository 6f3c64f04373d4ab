import type { Verdict } from '@ebb/course';
import type { Entry, InterferenceEntry } from '@ebb/record';
import { redFlags } from '../../ui/red-flags/words.de.ts';
import type { EntrySpoken, EntryWords } from './words-entries.ts';

const overall = {
  same: 'Wie immer',
  'bit-worse': 'Etwas schlechter',
  'much-worse': 'Viel schlechter',
  better: 'Besser',
} as const;

const verdicts: Readonly<Record<Verdict, string>> = {
  relapse: 'einen Schub',
  'pseudo-relapse': 'einen Hitze- oder Fieberschub',
  flare: 'eine Krankheitswelle',
  'not-relapse': 'keinen Schub',
  'not-flare': 'keine Krankheitswelle',
};

const treatmentEvents = {
  start: 'begonnen',
  stop: 'beendet',
  dose: 'Dosis',
  missed: 'ausgelassen',
  stay: 'Aufenthalt',
} as const;

const questions = {
  'lasted-over-24h': 'Länger als 24 Stunden',
  'still-there': 'Noch da',
  'stable-30-days-before': '30 Tage davor stabil',
} as const;

const regions = { brain: 'Kopf', spine: 'Rückenmark', both: 'Kopf und Rückenmark' } as const;

/** Of a test that has several: a hand, or one of two tries. */
const parts: Readonly<Record<string, string>> = {
  right: 'rechts',
  left: 'links',
  '1': 'erster Versuch',
  '2': 'zweiter Versuch',
};

const partName = (part: string | undefined): string | undefined =>
  part === undefined ? undefined : (parts[part] ?? part);
const yesNo = (yes: boolean): string => (yes ? 'ja' : 'nein');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const withDetail = (name: string, ...details: readonly (string | undefined)[]): string =>
  [name, ...details.filter((detail) => detail !== undefined && detail !== '')].join(', ');
const decimal = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
const outOf = (value: number, max: number): string => `${decimal.format((value / max) * 10)} von 10`;

function inTheWay(entry: InterferenceEntry): string {
  return entry.value === undefined
    ? `Das ging: ${entry.did ?? ''}`
    : withDetail(`Im Weg: ${entry.value} von 10`, entry.did);
}

function entryLine(entry: Entry, { findings, naming }: EntrySpoken): string {
  switch (entry.kind) {
    case 'check-in':
      return overall[entry.overall];
    case 'symptom':
      return `${capital(naming.site(entry))}: ${outOf(entry.value, entry.max)}`;
    case 'factor':
      return `${capital(entry.label ?? findings.factor(entry.factor))}: ${yesNo(entry.present)}`;
    case 'interference':
      return inTheWay(entry);
    case 'treatment':
      return withDetail(`${entry.name}: ${treatmentEvents[entry.event]}`, entry.dose);
    case 'steroid-course':
      return withDetail(
        'Kortison',
        entry.drug,
        entry.dose,
        entry.days === undefined ? undefined : `${entry.days} Tage`,
      );
    case 'practice':
      return withDetail(
        `${entry.name}: ${entry.done ? 'gemacht' : 'ausgelassen'}`,
        entry.minutes === undefined ? undefined : `${entry.minutes} Minuten`,
      );
    case 'visit':
      return withDetail('Arzttermin', entry.with, entry.text);
    case 'measure':
      return `${capital(withDetail(entry.measure, partName(entry.part)))}: ${naming.number(entry.value)}${entry.unit === undefined ? '' : ` ${entry.unit}`}`;
    case 'mri':
      return withDetail('MRT', entry.region === undefined ? undefined : regions[entry.region], entry.text);
    case 'statement':
      return `${capital(findings.reporter(entry.by))} nannte es ${verdicts[entry.verdict]}`;
    case 'answer':
      return `${questions[entry.question]}: ${yesNo(entry.yes)}`;
    case 'red-flag':
      return `Warnzeichen: ${redFlags[entry.flag] ?? entry.flag}`;
    case 'appointment':
      return withDetail('Geplanter Termin', entry.with, entry.place);
    case 'question':
      return withDetail(`Frage: ${entry.text}`, entry.answer);
    case 'note':
      return withDetail(entry.title ?? 'Notiz', entry.text);
    case 'import':
      return `Aus ${entry.file} übernommen: ${naming.number(entry.entries)} Einträge`;
    case 'profile':
      return 'Angaben zur Person';
  }
}

export const de: EntryWords = { entry: entryLine, verdict: (verdict) => verdicts[verdict] };
