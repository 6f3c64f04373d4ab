import { parseDay } from '@ebb/course';
import type { DateOrder, ImportQuestion, Problem } from './import.ts';
import type { Wanted } from './wanted.ts';

/** A date as written: a civil day, or why it is none. Ambiguous: two orders both make a day, and nobody said which. */
export type DateRead =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'partial' }
  | { readonly kind: 'not-a-date' };

/**
 * The civil day a text names. A time after the date is allowed and ignored; `parseTime` reads it.
 * Two-digit years stand last and mean 20xx: no diary app wrote files before 2000.
 */
export function parseDate(text: string, order?: DateOrder): DateRead {
  const written = dateAlone(text);
  const yearFirst =
    /^(\d{4})([-/.\s])(\d{1,2})\2(\d{1,2})$/.exec(written) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(written);
  if (yearFirst) return civil(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  if (/^\d{4}([-/.]\d{1,2})?$/.test(written)) return { kind: 'partial' };
  const numeric = /^(\d{1,2})([-/.\s])(\d{1,2})\2(\d{4}|\d{2})$/.exec(written);
  if (numeric)
    return fromNumbers(
      [Number(numeric[1]), Number(numeric[3]), year(numeric[4] ?? '')],
      order,
      weekdayIn(text),
    );
  return fromWords(text);
}

export type OrderRead =
  | { readonly kind: 'settled'; readonly order: DateOrder }
  /** Every date says its order itself, or there are none. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'ask'; readonly examples: readonly string[]; readonly options: readonly DateOrder[] };

/** Which number is the day, decided from a whole column: one value above 12 settles it for all; else it has to be asked. */
export function dateOrderOf(texts: Iterable<string>): OrderRead {
  const ambiguous: string[] = [];
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const asDay = parseDate(text, 'day-month-year').kind === 'day';
    const asMonth = parseDate(text, 'month-day-year').kind === 'day';
    const alone = parseDate(text).kind;
    if (alone === 'ambiguous') ambiguous.push(text);
    else if (isNumericWithYearLast(text) && asDay && !asMonth) dayFirst += 1;
    else if (isNumericWithYearLast(text) && asMonth && !asDay) monthFirst += 1;
  }
  if (dayFirst > 0 && monthFirst === 0) return { kind: 'settled', order: 'day-month-year' };
  if (monthFirst > 0 && dayFirst === 0) return { kind: 'settled', order: 'month-day-year' };
  if (ambiguous.length === 0) return { kind: 'plain' };
  return {
    kind: 'ask',
    examples: [...new Set(ambiguous)].slice(0, 3),
    options: ['day-month-year', 'month-day-year'],
  };
}

/** The order that a column's dates settle by themselves. */
export function settledOrder(cells: readonly string[]): DateOrder | undefined {
  const read = dateOrderOf(cells);
  return read.kind === 'settled' ? read.order : undefined;
}

/** The question about the order of a column's dates, where they leave it open. */
export function orderQuestion(cells: readonly string[]): readonly ImportQuestion[] {
  const read = dateOrderOf(cells);
  return read.kind === 'ask' ? [{ ask: 'date-order', examples: read.examples, options: read.options }] : [];
}

/** The day of a cell, or what is wrong with it. */
export function dayOfCell(
  column: string,
  found: string,
  order: DateOrder | undefined,
): string | Omit<Problem, 'file' | 'row'> {
  const read = parseDate(found, order);
  return read.kind === 'day' ? read.day : { column, found, wanted: wantedInsteadOf[read.kind] };
}

const wantedInsteadOf: { readonly [kind in Exclude<DateRead['kind'], 'day'>]: Wanted } = {
  ambiguous: { is: 'answer', to: 'date-order' },
  impossible: { is: 'date', which: 'existing' },
  partial: { is: 'date', which: 'whole' },
  'not-a-date': { is: 'date', which: 'any' },
};

/** A local time of day as 'HH:MM', from 24-hour or 12-hour writing; undefined when there is none. */
export function parseTime(text: string): string | undefined {
  const found =
    /(?:^|[\sT])(\d{1,2})(?:[:.](\d{2})(?::\d{2}(?:\.\d+)?)?)?\s*([ap]\.?\s?m\.?)?(?:\s*Uhr)?(?:Z|\s?[+-]\d{2}:?\d{2})?$/i.exec(
      text.replace(/[  ]/g, ' ').trim(),
    );
  const [, hours, minutes, half] = found ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
  const hour = half === undefined ? Number(hours) : twelveHour(Number(hours), half);
  const minute = Number(minutes ?? '00');
  if (hour === undefined || hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The day as text ('2026-03-05'); undefined when the calendar has no such day. */
export function dayText(year: number, month: number, date: number): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return parseDay(text) === undefined ? undefined : text;
}

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'jän'],
  ['february', 'feb', 'februar', 'feber'],
  ['march', 'mar', 'märz', 'mär', 'mrz', 'maerz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez'],
];

/** Sunday is 0. */
const weekdayNames: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'sonntag', 'so'],
  ['monday', 'mon', 'montag', 'mo'],
  ['tuesday', 'tue', 'tues', 'dienstag', 'di'],
  ['wednesday', 'wed', 'mittwoch', 'mi'],
  ['thursday', 'thu', 'thur', 'thurs', 'donnerstag', 'do'],
  ['friday', 'fri', 'freitag', 'fr'],
  ['saturday', 'sat', 'samstag', 'sa', 'sonnabend'],
];

const isOneOf = (names: readonly (readonly string[])[], word: string): number =>
  names.findIndex((each) => each.includes(word));

function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,.\-/]+/)
    .filter((word) => word !== '');
}

function weekdayIn(text: string): number | undefined {
  const found = words(text)
    .map((word) => isOneOf(weekdayNames, word))
    .find((weekday) => weekday >= 0);
  return found;
}

/** Without a weekday before it and without a time after it. */
function dateAlone(text: string): string {
  return text
    .replace(/[  ]/g, ' ')
    .trim()
    .replace(/^\p{L}+[.,]*\s+/u, '')
    .replace(/(?<=\d)(?:[,]?\s+|T)\d{1,2}(?::\d{2}|\s?[ap]\.?m).*$/i, '')
    .replace(/,?\s+\p{L}+\.?$/u, '')
    .replace(/\s*([./-])\s*/g, '$1')
    .trim();
}

function isNumericWithYearLast(text: string): boolean {
  return /^(\d{1,2})([-/.\s])(\d{1,2})\2(\d{4}|\d{2})$/.test(dateAlone(text));
}

function year(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function civil(year: number, month: number, date: number): DateRead {
  const day = dayText(year, month, date);
  return day === undefined ? { kind: 'impossible' } : { kind: 'day', day };
}

function fromNumbers(
  numbers: readonly [number, number, number],
  order: DateOrder | undefined,
  weekday: number | undefined,
): DateRead {
  const [first, second, year] = numbers;
  if (order === 'day-month-year') return civil(year, second, first);
  if (order === 'month-day-year') return civil(year, first, second);
  const dayFirst = civil(year, second, first);
  const monthFirst = civil(year, first, second);
  if (dayFirst.kind !== 'day') return monthFirst;
  if (monthFirst.kind !== 'day' || first === second) return dayFirst;
  const fits =
    weekday === undefined ? [] : [dayFirst, monthFirst].filter((read) => weekdayOf(read.day) === weekday);
  return fits.length === 1 && fits[0] ? fits[0] : { kind: 'ambiguous' };
}

/** '31 December 2025', 'Dec 31st, 2025', '31. Dezember 2025', '8th Dec 2021', 'Wednesday, 8 Dec 2021', '31-Dec-2025'. */
function fromWords(text: string): DateRead {
  const written = words(text.replace(/(?<=\d)(?:[,]?\s+|T)\d{1,2}(?::\d{2}|\s?[ap]\.?m).*$/i, ''));
  const month = written.map((word) => isOneOf(monthNames, word)).find((index) => index >= 0);
  if (month === undefined) return { kind: 'not-a-date' };
  const numbers = written
    .map((word) => /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1])
    .filter((digits) => digits !== undefined);
  const yearDigits =
    numbers.find((digits) => digits.length === 4) ?? (numbers.length === 2 ? numbers[1] : undefined);
  const dayDigits =
    numbers.find((digits) => digits !== yearDigits) ?? (numbers.length === 2 ? numbers[0] : undefined);
  if (yearDigits === undefined || dayDigits === undefined || numbers.length > 2) return { kind: 'partial' };
  return civil(year(yearDigits), month + 1, Number(dayDigits));
}

function twelveHour(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** Sunday is 0. 1970-01-01, day 0, was a Thursday. */
function weekdayOf(day: string): number | undefined {
  const since1970 = parseDay(day);
  return since1970 === undefined ? undefined : (((since1970 + 4) % 7) + 7) % 7;
}
