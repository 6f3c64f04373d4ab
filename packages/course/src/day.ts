declare const unit: unique symbol;

/** A calendar day where the person lives, counted from 1970-01-01. Subtracting two gives plain days. */
export type Day = number & { readonly [unit]: 'Day' };

/** A minute on the one clock of the world (UTC), counted from 1970-01-01 00:00. */
export type Minute = number & { readonly [unit]: 'Minute' };

/**
 * When something was so: always the person's own calendar day, and the exact minute where they gave a time.
 * Without a minute the fact holds for some part of that day, nobody knows which.
 */
export interface Moment {
  readonly day: Day;
  readonly minute?: Minute;
}
