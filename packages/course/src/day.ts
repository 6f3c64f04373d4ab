import { civilFromDays, daysFromCivil, daysInMonth } from './civil.ts';

declare const unit: unique symbol;

/** A calendar day where the person lives, counted from 1970-01-01. Subtracting two gives plain days. */
export type Day = number & { readonly [unit]: 'Day' };

/** A minute on the one clock of the world (UTC), counted from 1970-01-01 00:00. */
export type Minute = number & { readonly [unit]: 'Minute' };

/**
 * When something was so: always the person's own calendar day, and the exact minute where they gave a time.
 * Without a minute the fact holds for some part of that day, nobody knows which.
 */
export interface Moment {
  readonly day: Day;
  readonly minute?: Minute;
}

/** A day written '2026-03-05', for constants and tests. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined)
    throw new RangeError(`Cannot read the day "${text}": it must be a calendar date such as 2026-03-05`);
  return parsed;
}

/** A day from '2026-03-05', years 0001 to 9999; undefined for anything else, and for dates no calendar has. */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const [year, month, date] = [digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)];
  if (!(year >= 1 && month >= 1 && month <= 12 && date >= 1)) return undefined;
  return date <= daysInMonth(year, month) ? (daysFromCivil({ year, month, date }) as Day) : undefined;
}

/** Read by position: ten years of entries ask for their day a hundred thousand times, and a regular expression takes three times as long. */
function digits(text: string, from: number, length: number): number {
  let number = 0;
  for (let at = from; at < from + length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** '2026-03-05'; years beyond four digits are written as they are. */
export function formatDay(of: Day): string {
  const { year, month, date } = civilFromDays(of);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export function addDays(to: Day, days: number): Day {
  return (to + days) as Day;
}

/** The same date so many months on; the last day of the month where that month is shorter. */
export function addMonths(to: Day, months: number): Day {
  const civil = civilFromDays(to);
  const monthsFromZero = civil.year * 12 + (civil.month - 1) + months;
  const year = Math.floor(monthsFromZero / 12);
  const month = monthsFromZero - year * 12 + 1;
  return daysFromCivil({ year, month, date: Math.min(civil.date, daysInMonth(year, month)) }) as Day;
}
