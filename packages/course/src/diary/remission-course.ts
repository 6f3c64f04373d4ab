import type { Day } from '../day.ts';
import type { RemissionNow, Stretch } from './finding.ts';

/** What a definition of remission makes of a record. */
export interface RemissionCourse {
  readonly now: RemissionNow;
  readonly stretches: readonly Stretch[];
}

/** A stretch with both its days. */
export function stretch(from: Day, to: Day): Stretch {
  return { from, to, days: to - from + 1 };
}
