import { addDays, type Day } from '@ebb/course';

/** Simulated people are followed until this year, so that no date lies in the future of whoever reads it. */
export const lastYear = 2020;

/** The day itself, or the first Monday after it. */
export function mondayFrom(from: Day): Day {
  const sinceMonday = (((from + 3) % 7) + 7) % 7;
  return addDays(from, (7 - sinceMonday) % 7);
}
