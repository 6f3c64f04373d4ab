import type { EnteredBy, Entry, When } from './entry.ts';
import type { Wanted } from './wanted.ts';

/** Something in a file that could not be read, said so that a person can find and mend it. */
export interface Problem {
  readonly file: string;
  /** Line of the file, 1 is the first (headers count). */
  readonly row: number;
  readonly column?: string;
  readonly found: string;
  readonly wanted: Wanted;
}

/** What one row became. A row can give several entries or none; none needs a reason. */
export interface RowRead {
  readonly row: number;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Understood, and left out on purpose. */
  readonly leftOut?: 'empty' | 'same-as-before' | 'not-for-a-record' | 'duplicate';
}

/** What has to be asked before a file can be read; never guessed. */
export type ImportQuestion =
  | {
      readonly ask: 'date-order';
      readonly examples: readonly string[];
      readonly options: readonly DateOrder[];
    }
  | {
      readonly ask: 'column';
      readonly column: string;
      readonly examples: readonly string[];
      readonly options: readonly ColumnMeaning[];
    }
  /** The highest value the scale allows; `highest` is the highest one seen. It matters for symptom and interference columns only. */
  | {
      readonly ask: 'scale';
      readonly column: string;
      readonly examples: readonly string[];
      readonly highest: number;
    }
  /** Where a person's own word for a mood stands, from `worst` to `best`. */
  | { readonly ask: 'word'; readonly word: string; readonly worst: number; readonly best: number }
  /** Whose rows to read, in a file that holds several people. */
  | { readonly ask: 'person'; readonly people: readonly string[] };

export type DateOrder = 'year-month-day' | 'day-month-year' | 'month-day-year';

export type ColumnMeaning =
  | 'date'
  | 'time'
  | 'symptom'
  | 'factor'
  | 'treatment'
  | 'measure'
  | 'interference'
  | 'note'
  | 'ignore';

export interface ImportAnswers {
  readonly dateOrder?: DateOrder;
  readonly columns?: { readonly [column: string]: ColumnMeaning };
  readonly scales?: { readonly [column: string]: number };
  readonly words?: { readonly [word: string]: number };
  readonly person?: string;
}

/** What an importer is told from outside: packages have no clock and no file system. */
export interface ImportContext {
  readonly file: string;
  readonly importId: string;
  readonly enteredBy: EnteredBy;
  readonly enteredAt: When;
  readonly answers: ImportAnswers;
  /**
   * The person's offset from UTC ('+01:00') at a local time ('2026-03-05T20:14'), where the app knows their zone.
   * Files such as Daylio's carry local times without one; without it such a time is left out and the day kept.
   */
  readonly offsetAt?: (localTime: string) => string | undefined;
}

/** A file as it comes: pieces of text in order. */
export type TextPieces = AsyncIterable<string> | Iterable<string>;

export interface Importer {
  /** 'visible', 'daylio', ... also the first part of every id it makes. */
  readonly source: string;
  /** How sure it is that the beginning of a file is its own: 0 (no) to 1. */
  readonly recognise: (beginning: string, file: string) => number;
  /** What must be asked before reading, from the file's first `beginningLength` characters; empty when nothing. */
  readonly questions: (beginning: string, file: string) => readonly ImportQuestion[];
  /** Reads row by row; never throws on content, never holds the file. */
  readonly read: (pieces: TextPieces, context: ImportContext) => AsyncIterable<RowRead>;
}
