import type { Day, Patient } from '@ebb/course';
import type { CohortPatient } from '../cohort/batch.ts';
import type { Told } from '../cohort/told.ts';
import type { Cell } from '../output/csv-text.ts';
import type { OutColumn } from '../output/out-column.ts';

/** How a kind of definition is asked of a person, and its answer written down. */
export interface KindLayout<Found> {
  readonly events: readonly OutColumn[];
  readonly patients: readonly OutColumn[];
  /** What is counted over a cohort, in the order in which it is written. */
  readonly counted: Counted<Found>;
  readonly find: (person: CohortPatient) => Found;
  readonly eventRows: (id: string, found: Found) => readonly (readonly Cell[])[];
  readonly patientRow: (person: CohortPatient, found: Found) => readonly Cell[];
  /** Everything that was looked at, under the name it has in the traces. */
  readonly whole: (person: CohortPatient, found: Found) => Readonly<Record<string, unknown>>;
}

/** How often something is there in one person, by its name. */
export type Counted<Found> = Readonly<Record<string, (found: Found, patient: Patient) => number>>;

/** What a layout is made with beside its definition. */
export interface LayoutContext {
  /** A day as the tables write theirs. */
  readonly day: (of: Day) => Cell;
  readonly told: Told;
}
