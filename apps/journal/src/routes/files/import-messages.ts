import type {
  EnteredBy,
  ImportAnswers,
  ImportQuestion,
  Operation,
  Problem,
  RowRead,
  When,
} from '@ebb/record';

/** What the page asks of the worker that reads files. One file at a time; to cancel, the worker is ended. */
export type ToWorker =
  | { readonly kind: 'look'; readonly file: File }
  | { readonly kind: 'ask'; readonly file: File; readonly source: string }
  | { readonly kind: 'read'; readonly file: File; readonly source: string; readonly told: Told }
  | { readonly kind: 'restore'; readonly file: File };

/** What every entry of one import has in common. */
export interface Told {
  readonly importId: string;
  readonly enteredBy: EnteredBy;
  readonly enteredAt: When;
  readonly answers: ImportAnswers;
}

/** What a file seems to be. `ebb` is our own export; a table's likely sources come with the likeliest first. */
export type Look =
  | { readonly is: 'empty' }
  | { readonly is: 'zip' }
  | { readonly is: 'ebb' }
  | { readonly is: 'table'; readonly sources: readonly string[]; readonly sure: boolean };

export type FromWorker =
  | { readonly kind: 'looked'; readonly look: Look; readonly all: readonly string[] }
  | { readonly kind: 'asked'; readonly questions: readonly ImportQuestion[] }
  | { readonly kind: 'progress'; readonly bytes: number; readonly rows: number }
  | { readonly kind: 'rows'; readonly rows: readonly RowRead[] }
  | {
      readonly kind: 'operations';
      readonly operations: readonly Operation[];
      readonly problems: readonly Problem[];
    }
  /** `rows` counts all rows; those that say nothing are sent only up to a limit. */
  | { readonly kind: 'done'; readonly rows: number; readonly withheld: number }
  | { readonly kind: 'failed'; readonly message: string };
