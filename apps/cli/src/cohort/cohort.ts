import type { Patient } from '@ebb/course';

/** One person of a cohort's tables. */
export interface CohortPatient {
  readonly id: string;
  readonly patient: Patient;
  /** The value of the column given by --group, where the tables hold one for this person. */
  readonly group?: string;
}

/** People in the order of their ids (bytes of UTF-8), some hundred at a time. */
export type CohortBatches = AsyncIterable<readonly CohortPatient[]>;
