import { disabilityCourse } from './disability-course.ts';
import type { DisabilityDefinition } from './disability-definition.ts';
import type { DisabilityCourse, Status } from './disability-finding.ts';
import type { DatedRelapse, Scan, Visit } from './patient.ts';

/** One more thing that a clinic learned. */
export type Learned =
  | { readonly visit: Visit }
  | { readonly relapse: DatedRelapse }
  | { readonly scan: Scan };

/** One person followed from visit to visit. */
export interface Following {
  /** Where things stand with this as well; what is learned late is put in its place. */
  readonly push: (learned: Learned) => Status;
  /** The whole course so far. */
  readonly course: () => DisabilityCourse;
}

/**
 * Follows one person under one definition. After each push the answer is that of the whole record, by construction: the visits so far are
 * judged anew, which for the hundred visits of a lifetime takes well under a millisecond.
 */
export function follow(definition: DisabilityDefinition): Following {
  const visits: Visit[] = [];
  const relapses: DatedRelapse[] = [];
  let now = disabilityCourse({ visits, relapses }, definition);
  return {
    push: (learned) => {
      if ('visit' in learned) visits.push(learned.visit);
      if ('relapse' in learned) relapses.push(learned.relapse);
      now = disabilityCourse({ visits, relapses }, definition);
      return now.status;
    },
    course: () => now,
  };
}
