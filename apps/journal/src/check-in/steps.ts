import type { Overall } from '@ebb/course';

/** What a check-in came to. */
export type Outcome = Overall | 'skipped';

/** The answer; then, when it is worse, the symptoms; then what else was going on. */
export type CheckInStep = 'overall' | 'symptoms' | 'factors';
