import type { FactorName, Overall, Reporter, Side, Verdict } from '@ebb/course';

/**
 * When an entry holds: a calendar day ('2026-03-05'), or an instant with the person's own offset
 * ('2026-03-05T20:14+01:00'). The day is always the local one; the offset is kept, never normalised away.
 */
export type When = string;

/** Who wrote the entry down: the person, or a carer by the name they gave. */
export interface EnteredBy {
  readonly who: Reporter;
  readonly name?: string;
}

interface Common {
  readonly id: string;
  readonly when: When;
  readonly enteredBy: EnteredBy;
  /** Instant with offset. Backfilled entries differ from `when`. */
  readonly enteredAt: When;
  /** The import this entry came with. */
  readonly importId?: string;
}

/** "How are you today?" against one's own usual. */
export interface CheckIn extends Common {
  readonly kind: 'check-in';
  readonly overall: Overall;
}

/** A symptom on the scale it was asked on; `max` is that scale's top (10 in Ebb, 3 in Visible). */
export interface SymptomEntry extends Common {
  readonly kind: 'symptom';
  readonly symptom: string;
  readonly side?: Side;
  readonly value: number;
  readonly max: number;
}

/** Something that was, or was not, going on. */
export interface FactorEntry extends Common {
  readonly kind: 'factor';
  readonly factor: FactorName;
  readonly present: boolean;
  readonly until?: When;
  readonly label?: string;
  readonly amount?: number;
  readonly max?: number;
}

/** How much the illness got in the way (0-10), and what one got to do. */
export interface InterferenceEntry extends Common {
  readonly kind: 'interference';
  readonly value?: number;
  readonly did?: string;
  /** Days the answer looks back over: 1 for a day, 7 for a week. */
  readonly days: number;
}

export interface TreatmentEntry extends Common {
  readonly kind: 'treatment';
  readonly name: string;
  /** `stay` covers a rehabilitation or hospital stay from `when` to `until`. */
  readonly event: 'start' | 'stop' | 'dose' | 'missed' | 'stay';
  readonly dose?: string;
  readonly until?: When;
}

export interface SteroidCourseEntry extends Common {
  readonly kind: 'steroid-course';
  readonly drug?: string;
  readonly dose?: string;
  readonly days?: number;
}

export interface PracticeEntry extends Common {
  readonly kind: 'practice';
  readonly name: string;
  readonly minutes?: number;
  readonly done: boolean;
}

/** A dated assessment by a clinician. */
export interface VisitEntry extends Common {
  readonly kind: 'visit';
  readonly with?: string;
  readonly text?: string;
}

/** A score with the instrument's name as published (EDSS, PDDS, T25FW, NHPT, SDMT, FIQR, resting heart rate, steps, ...). */
export interface MeasureEntry extends Common {
  readonly kind: 'measure';
  readonly measure: string;
  readonly value: number;
  readonly unit?: string;
  readonly part?: string;
}

export interface MriEntry extends Common {
  readonly kind: 'mri';
  readonly region?: 'brain' | 'spine' | 'both';
  readonly newT2?: number;
  readonly gadolinium?: number;
  readonly text?: string;
}

/** What someone calls a spell, with who said it. A clinician's word and one's own are two entries. */
export interface StatementEntry extends Common {
  readonly kind: 'statement';
  readonly verdict: Verdict;
  readonly by: Reporter;
  readonly name?: string;
  readonly until?: When;
}

/** An answer to a question the rules asked. `when` is the day the question is about. */
export interface AnswerEntry extends Common {
  readonly kind: 'answer';
  readonly question: 'lasted-over-24h' | 'still-there' | 'stable-30-days-before';
  readonly yes: boolean;
}

export interface RedFlagEntry extends Common {
  readonly kind: 'red-flag';
  readonly flag: string;
}

/** A planned visit. */
export interface AppointmentEntry extends Common {
  readonly kind: 'appointment';
  readonly with?: string;
  readonly place?: string;
}

export interface QuestionEntry extends Common {
  readonly kind: 'question';
  readonly text: string;
  readonly answer?: string;
}

export interface NoteEntry extends Common {
  readonly kind: 'note';
  readonly text: string;
  readonly title?: string;
}

/** One import as a whole, so that it can be undone as a whole. */
export interface ImportEntry extends Common {
  readonly kind: 'import';
  readonly source: string;
  readonly file: string;
  readonly entries: number;
}

/** What somebody told Ebb about themselves and how they want it. One per record, id 'profile'. */
export interface ProfileEntry extends Common {
  readonly kind: 'profile';
  readonly conditions?: readonly ('ms' | 'fibromyalgia')[];
  readonly forWhom?: 'me' | 'someone';
  readonly followed?: readonly { readonly symptom: string; readonly side?: Side }[];
  readonly wantToDo?: string;
  readonly checkIn?: 'daily' | 'every-other-day' | 'weekly' | 'off';
  /** How readily the person wants to be asked about a change that was noticed. */
  readonly noticing?: 'early' | 'usual' | 'sure' | 'off';
  readonly unwellSince?: When;
}

export type Entry =
  | CheckIn
  | SymptomEntry
  | FactorEntry
  | InterferenceEntry
  | TreatmentEntry
  | SteroidCourseEntry
  | PracticeEntry
  | VisitEntry
  | MeasureEntry
  | MriEntry
  | StatementEntry
  | AnswerEntry
  | RedFlagEntry
  | AppointmentEntry
  | QuestionEntry
  | NoteEntry
  | ImportEntry
  | ProfileEntry;

export type EntryKind = Entry['kind'];
