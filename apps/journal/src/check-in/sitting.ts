import type { Overall } from '@ebb/course';
import type { CheckIn, EnteredBy, When } from '@ebb/record';

/**
 * One sitting: everything said at one check-in shares its moment, so that it is read as one report. Ids follow from the
 * sitting and the question: an answer given again takes the place of the first.
 */
export interface Sitting {
  readonly id: string;
  readonly when: When;
  readonly enteredBy: EnteredBy;
  readonly enteredAt: When;
}

export function overallSaid(sitting: Sitting, overall: Overall): CheckIn {
  return { ...sitting, kind: 'check-in', overall };
}

/** The sitting that a check-in began. */
export function sittingOf({ id, when, enteredBy, enteredAt }: CheckIn): Sitting {
  return { id, when, enteredBy, enteredAt };
}
