import type { Verdict } from '@ebb/course';
import type { Entry, InterferenceEntry } from '@ebb/record';
import type { FindingWords } from '../../ui/findings/words.ts';
import type { Naming } from '../../ui/naming/naming.ts';
import { redFlags } from '../../ui/red-flags/words.ts';

/** What the other words are needed for to say an entry. */
export interface EntrySpoken {
  readonly findings: FindingWords;
  readonly naming: Naming;
}

/** Every kind of entry as one short line. */
export interface EntryWords {
  readonly entry: (entry: Entry, spoken: EntrySpoken) => string;
  readonly verdict: (verdict: Verdict) => string;
}

const overall = {
  same: 'Same as usual',
  'bit-worse': 'A bit worse',
  'much-worse': 'Much worse',
  better: 'Better',
} as const;

const verdicts: Readonly<Record<Verdict, string>> = {
  relapse: 'a relapse',
  'pseudo-relapse': 'a heat or fever flare-up',
  flare: 'a flare',
  'not-relapse': 'not a relapse',
  'not-flare': 'not a flare',
};

const treatmentEvents = {
  start: 'started',
  stop: 'stopped',
  dose: 'dose',
  missed: 'missed',
  stay: 'stay',
} as const;

const questions = {
  'lasted-over-24h': 'Lasted over 24 hours',
  'still-there': 'Still there',
  'stable-30-days-before': 'Steady for 30 days before',
} as const;

/** Of a test that has several: a hand, or one of two tries. */
const parts: Readonly<Record<string, string>> = {
  right: 'right',
  left: 'left',
  '1': 'first try',
  '2': 'second try',
};

const partName = (part: string | undefined): string | undefined =>
  part === undefined ? undefined : (parts[part] ?? part);
const yesNo = (yes: boolean): string => (yes ? 'yes' : 'no');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const withDetail = (name: string, ...details: readonly (string | undefined)[]): string =>
  [name, ...details.filter((detail) => detail !== undefined && detail !== '')].join(', ');
const outOf = (value: number, max: number): string => `${Math.round((value / max) * 100) / 10} of 10`;

function inTheWay(entry: InterferenceEntry): string {
  return entry.value === undefined
    ? `Got to do: ${entry.did ?? ''}`
    : withDetail(`In the way of life: ${entry.value} of 10`, entry.did);
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
        'Steroids',
        entry.drug,
        entry.dose,
        entry.days === undefined ? undefined : `${entry.days} days`,
      );
    case 'practice':
      return withDetail(
        `${entry.name}: ${entry.done ? 'done' : 'left out'}`,
        entry.minutes === undefined ? undefined : `${entry.minutes} minutes`,
      );
    case 'visit':
      return withDetail('Visit', entry.with, entry.text);
    case 'measure':
      return `${capital(withDetail(entry.measure, partName(entry.part)))}: ${naming.number(entry.value)}${entry.unit === undefined ? '' : ` ${entry.unit}`}`;
    case 'mri':
      return withDetail('MRI', entry.region, entry.text);
    case 'statement':
      return `${capital(findings.reporter(entry.by))} called it ${verdicts[entry.verdict]}`;
    case 'answer':
      return `${questions[entry.question]}: ${yesNo(entry.yes)}`;
    case 'red-flag':
      return `Warning sign: ${redFlags[entry.flag] ?? entry.flag}`;
    case 'appointment':
      return withDetail('Appointment', entry.with, entry.place);
    case 'question':
      return withDetail(`Question: ${entry.text}`, entry.answer);
    case 'note':
      return withDetail(entry.title ?? 'Note', entry.text);
    case 'import':
      return `Brought from ${entry.file}: ${naming.number(entry.entries)} entries`;
    case 'profile':
      return 'About the person';
  }
}

export const en: EntryWords = { entry: entryLine, verdict: (verdict) => verdicts[verdict] };
