import type { Day } from '@ebb/course';
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
  'until',
  'start',
  'since',
  'on',
  'back',
  'scan',
  'comparedWith',
  'reference',
  'firstAttack',
]);

const listsOfDays: ReadonlySet<string> = new Set(['relapses', 'onsets', 'restsOn']);

/** Everything that was looked at in one person, as a line of JSON in which days are written as the tables write theirs. */
export function traceLine(
  id: string,
  whole: Readonly<Record<string, unknown>>,
  day: (of: Day) => Cell,
): string {
  const line = JSON.stringify({ id, ...whole }, (key, value: unknown) => {
    if (typeof value === 'number' && days.has(key)) return day(value as Day);
    if (listsOfDays.has(key) && Array.isArray(value)) return value.map((one: Day) => day(one));
    return value;
  });
  return `${line}\n`;
}
