import type { CompositeCourse, Day, DisabilityCourse } from '@ebb/course';
import type { Cell } from '../output/csv-text.ts';

const days: ReadonlySet<string> = new Set([
  'day',
  'onset',
  'from',
  'to',
  'first',
  'last',
  'relapse',
  'relapseBefore',
  'relapseAfter',
  'confirmation',
]);

/** One person's whole course with every trace, as a line of JSON in which days are written as the tables write theirs. */
export function traceLine(
  id: string,
  course: DisabilityCourse | CompositeCourse,
  day: (of: Day) => Cell,
): string {
  const line = JSON.stringify({ id, course }, (key, value: unknown) => {
    if (typeof value === 'number' && days.has(key)) return day(value as Day);
    if (key === 'relapses' && Array.isArray(value)) return value.map((one: Day) => day(one));
    return value;
  });
  return `${line}\n`;
}
