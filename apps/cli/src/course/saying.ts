import { type Day, formatDay, type Measure, type ScoredVisit } from '@ebb/course';
import type { DayStyle } from '../table/query.ts';

/** How days and scores are said. */
export interface Saying {
  readonly day: (of: Day) => string;
  /** The bare score, as `3.0`. */
  readonly number: (of: number) => string;
  /** With the name of its measure. */
  readonly score: (of: number) => string;
  readonly scored: (visit: ScoredVisit) => string;
}

export function sayingFor(measure: Measure, style: DayStyle): Saying {
  const day = (of: Day): string => (style === 'dates' ? longDate(of) : `day ${of}`);
  const number = (of: number): string => (measure === 'edss' ? of.toFixed(1) : String(of));
  const score = (of: number): string => scoreWords(measure, number(of));
  return { day, number, score, scored: (visit) => `${score(visit.score)} on ${day(visit.day)}` };
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function longDate(of: Day): string {
  const [year, month, day] = formatDay(of).split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

function scoreWords(measure: Measure, score: string): string {
  switch (measure) {
    case 'edss':
      return `EDSS ${score}`;
    case 'sdmt':
      return `SDMT ${score} points`;
    case 'nhpt':
      return `nine-hole peg test ${score} s`;
    case 't25fw':
      return `timed 25-foot walk ${score} s`;
  }
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length <= 1) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export function dayCount(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
