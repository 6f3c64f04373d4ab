import type { ColumnMeaning, DateOrder, EntryKind, Outcome, Problem, RowRead } from '@ebb/record';
import { wantedWords } from './words-wanted.ts';

const sources: Readonly<Record<string, string>> = {
  visible: 'Visible',
  myaiguide: 'MyAIGuide pain diary',
  daylio: 'Daylio',
  'flaredown-dump': 'Flaredown (public data)',
  flaredown: 'Flaredown',
  bearable: 'Bearable',
  'apple-health': 'Apple Health',
  fhir: 'Hospital or practice record (FHIR)',
  csv: 'Another table (CSV)',
};

const kinds: Record<EntryKind, string> = {
  'check-in': 'check-in',
  symptom: 'symptom',
  factor: 'what was going on',
  interference: 'how much it got in the way',
  treatment: 'treatment',
  'steroid-course': 'steroid course',
  practice: 'practice',
  visit: 'visit',
  measure: 'test result',
  mri: 'MRI',
  statement: 'what it was called',
  answer: 'answer',
  'red-flag': 'red flag',
  appointment: 'appointment',
  question: 'question',
  note: 'note',
  import: 'import',
  profile: 'profile',
};

const outcomes: Record<Outcome, string> = {
  new: 'new',
  'already-there': 'already here',
  differs: 'already here, and changed since; stays as it is',
  'taken-out': 'taken out by hand before; stays out',
  'back-again': 'comes back',
  duplicate: 'said twice in the file',
};

const leftOut: Record<RowRead['leftOut'] & string, string> = {
  empty: 'empty',
  'same-as-before': 'same as the row before',
  'not-for-a-record': 'not kept: says nothing about the person',
  duplicate: 'said twice in the file',
};

const orders: Record<DateOrder, string> = {
  'year-month-day': 'Year, month, day',
  'day-month-year': 'Day, month, year',
  'month-day-year': 'Month, day, year',
};

const meanings: Record<ColumnMeaning, string> = {
  date: 'The date',
  time: 'The time',
  symptom: 'A symptom, how strong',
  factor: 'Something going on (stress, sleep ...)',
  treatment: 'A medicine or treatment',
  measure: 'A measurement or score',
  interference: 'How much it got in the way',
  note: 'A note',
  ignore: 'Leave it out',
};

const number = new Intl.NumberFormat('en');
const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${number.format(Math.ceil(bytes / 1000))} kB`
    : `${number.format(Math.round(bytes / 1_000_000))} MB`;

export const en = {
  title: 'Bring in and save',
  lead: 'Your record is yours. Bring in what you have, and save copies.',
  importTitle: 'Bring in a file',
  importText:
    'From Visible, Daylio, Bearable, Flaredown, Apple Health, a hospital, any table, or your own saved copy.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  paste: 'Paste text instead',
  pasteLabel: 'The text of the file',
  pasteUse: 'Use this text',
  pasteName: 'pasted.csv',
  stays: 'Nothing leaves this device. Nothing is written before you say so.',
  looking: 'Looking at the file',
  refused: {
    empty: 'This file is empty.',
    zip: 'This is a zip file. Unzip it first, then choose the file inside.',
    unreadable: 'This file could not be read.',
  },
  another: 'Choose another file',
  source: {
    title: (name: string) => `This looks like ${name}.`,
    which: 'What is this file from?',
    yes: (name: string) => `Yes, ${name}`,
    not: 'Not this?',
    names: sources,
  },
  question: {
    left: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
    examples: (examples: readonly string[]) => `In the file: ${examples.join(', ')}`,
    dateOrder: 'How are the dates written?',
    column: (column: string) => `What is in "${column}"?`,
    scale: (column: string) => `What is the highest "${column}" can be?`,
    scaleHint: (highest: number) => `The highest in the file is ${number.format(highest)}.`,
    word: (word: string) => `Where does "${word}" stand?`,
    wordHint: (worst: number, best: number) => `${worst} is the worst mood, ${best} the best.`,
    person: 'Whose rows shall be read?',
    use: 'Use this',
    unsure: 'I do not know',
    orders,
    meanings,
  },
  reading: {
    title: 'Reading',
    of: (done: number, all: number) => `${size(done)} of ${size(all)}`,
    rows: (rows: number) => `${number.format(rows)} rows`,
    cancel: 'Cancel',
  },
  preview: {
    title: 'What was understood',
    counts: {
      new: 'new entries',
      known: 'already here',
      back: 'come back',
      left: 'rows left out',
      problems: 'not understood',
    },
    nothingNew: 'Everything in this file is already here. Nothing will come twice.',
    withheld: (rows: number) => `${number.format(rows)} rows without anything to keep are not listed.`,
    kept: 'Said twice in different ways; both are kept.',
    filter: {
      all: 'All rows',
      problems: 'Not understood',
      new: 'New',
      known: 'Already here',
      left: 'Left out',
    },
    row: (row: number) => `Row ${number.format(row)}`,
    page: (from: number, to: number, all: number) =>
      `${number.format(from)} to ${number.format(to)} of ${number.format(all)}`,
    earlier: 'Earlier',
    later: 'Later',
    empty: 'No rows of this kind.',
    import: (entries: number) =>
      entries === 1 ? 'Bring in 1 entry' : `Bring in ${number.format(entries)} entries`,
    done: 'Done',
    cancel: 'Not now',
    outcomes,
    leftOut,
    problem: ({ file, row, column, found, wanted }: Problem) =>
      `${file}, row ${number.format(row)}${column === undefined ? '' : `, column "${column}"`}: found "${found}", wanted ${wantedWords(wanted)}`,
  },
  entry: {
    kinds,
    yes: 'yes',
    no: 'no',
    of: (value: number, max: number) => `${number.format(value)} of ${number.format(max)}`,
    events: { start: 'start', stop: 'stop', dose: 'dose', missed: 'missed', stay: 'stay' } as Readonly<
      Record<string, string>
    >,
  },
  restore: {
    title: 'A saved copy of Ebb',
    text: (changes: number) =>
      `${number.format(changes)} changes, edits included. What is already here stays, and comes only once.`,
    problems: (count: number) =>
      count === 1 ? '1 line could not be read:' : `${number.format(count)} lines could not be read:`,
    go: 'Bring it all in',
  },
  saving: 'Writing',
  imported: (entries: number, name: string) => `${number.format(entries)} entries from ${name} are in.`,
  restored: 'The saved copy is in.',
  see: 'See the course',
  imports: {
    title: 'Brought in so far',
    entries: (entries: number) => (entries === 1 ? '1 entry' : `${number.format(entries)} entries`),
    undo: 'Take it all out',
    undone: (file: string) => `${file} is out.`,
  },
  export: {
    title: 'Save a copy',
    onlyHere: 'Only on this device. If it is lost, so is this.',
    last: (moment: string) => `Last saved copy: ${moment}.`,
    text: 'One file with everything, edits included. Ebb reads it back; other programs can too.',
    all: 'Save everything',
    csv: 'Save as a table (CSV)',
    csvText: 'For spreadsheets and doctors. Without the edits.',
    saved: (file: string) => `Saved as ${file}.`,
    example: 'This is the example life. Copies are made of your own record only.',
    failed: 'The copy could not be saved.',
  },
};

export type FilesWords = typeof en;
