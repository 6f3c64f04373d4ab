import type { ConditionName, Day, Eagerness, Noticed } from '@ebb/course';
import type { Entry } from '@ebb/record';

/** What the worker needs to know; entries as they stand in the record. */
export interface NoticingAsked {
  readonly entries: readonly Entry[];
  readonly condition: ConditionName;
  readonly today: Day;
  readonly eagerness: Eagerness;
}

export type NoticingTold =
  | { readonly kind: 'noticed'; readonly noticed: Noticed }
  | { readonly kind: 'failed'; readonly message: string };
