import { type Day, formatDay, type Minute, type Moment, parseDay } from '@ebb/course';
import type { When } from './entry.ts';

/** A `When` taken apart. The time is the one on the person's wall; the offset says how far that wall is ahead of UTC. */
export interface WhenParts {
  readonly day: Day;
  readonly time?: {
    /** Since local midnight. */
    readonly seconds: number;
    readonly offsetMinutes: number;
  };
}

/** The widest that any place has kept since there are time zones: Baker Island and Kiribati's Line Islands. */
const earliestOffset = -12 * 60;
const latestOffset = 14 * 60;

/** Years 0001 to 9999, offsets -12:00 to +14:00, minutes or seconds; anything else is undefined. */
export function parseWhen(text: string): WhenParts | undefined {
  const day = parseDay(text.slice(0, 10));
  if (day === undefined || text.length === 10) return day === undefined ? undefined : { day };
  const seconds = parseTime(text);
  if (seconds === undefined) return undefined;
  const offsetMinutes = parseOffset(text, hasSeconds(text) ? 19 : 16);
  return offsetMinutes === undefined ? undefined : { day, time: { seconds, offsetMinutes } };
}

export function isWhen(text: string): boolean {
  return parseWhen(text) !== undefined;
}

/** The person's own calendar day, and the minute on the clock of the world where a time was given. */
export function momentOf(when: When): Moment {
  const { day, time } = partsOf(when);
  if (time === undefined) return { day };
  return { day, minute: (day * 1440 + Math.floor(time.seconds / 60) - time.offsetMinutes) as Minute };
}

export function dayOfWhen(when: When): Day {
  return partsOf(when).day;
}

/** A calendar day as text. */
export function whenOfDay(day: Day): When {
  const text = formatDay(day);
  if (parseDay(text) !== day)
    throw new RangeError(`Cannot write day ${day}: it must lie in the years 1 to 9999`);
  return text;
}

/** An instant as text, on a wall that is so many minutes ahead of UTC; without seconds where they are zero. */
export function whenOfInstant(millis: number, offsetMinutes: number): When {
  const local = Math.floor(millis / 1000) + offsetMinutes * 60;
  const day = Math.floor(local / 86_400);
  const seconds = local - day * 86_400;
  const time = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    ...(seconds % 60 === 0 ? [] : [seconds % 60]),
  ];
  return `${whenOfDay(day as Day)}T${time.map(padded).join(':')}${formatOffset(offsetMinutes)}`;
}

/** Puts entries in order: by local day, then those without a time, then by instant. */
export function orderOfWhen(when: When): number {
  const { day, time } = partsOf(when);
  return time === undefined
    ? day * 400_000
    : day * 400_000 + 100_000 + time.seconds - time.offsetMinutes * 60;
}

function partsOf(when: When): WhenParts {
  const parts = parseWhen(when);
  if (parts === undefined)
    throw new RangeError(
      `Cannot place "${when}" in time: it must be a day (2026-03-05) or an instant with its offset (2026-03-05T20:14+01:00)`,
    );
  return parts;
}

// Read by position and not by a regular expression: ten years of entries ask for this a hundred thousand times per screen.

function parseTime(text: string): number | undefined {
  const [hours, minutes, seconds] = [
    digits(text, 11, 2),
    digits(text, 14, 2),
    hasSeconds(text) ? digits(text, 17, 2) : 0,
  ];
  if (text[10] !== 'T' || text[13] !== ':' || !(hours <= 23 && minutes <= 59 && seconds <= 59))
    return undefined;
  return hours * 3600 + minutes * 60 + seconds;
}

function hasSeconds(text: string): boolean {
  return text[16] === ':';
}

function parseOffset(text: string, from: number): number | undefined {
  if (text[from] === 'Z') return text.length === from + 1 ? 0 : undefined;
  const [hours, minutes] = [digits(text, from + 1, 2), digits(text, from + 4, 2)];
  if (text.length !== from + 6 || text[from + 3] !== ':' || !(hours <= 14 && minutes <= 59)) return undefined;
  const size = hours * 60 + minutes;
  if (text[from] === '+') return size <= latestOffset ? size : undefined;
  return text[from] === '-' && -size >= earliestOffset ? 0 - size : undefined;
}

/** The whole number that so many digits make; NaN where one is none. */
function digits(text: string, from: number, length: number): number {
  let number = 0;
  for (let at = from; at < from + length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function formatOffset(offsetMinutes: number): string {
  if (
    !(Number.isInteger(offsetMinutes) && offsetMinutes >= earliestOffset && offsetMinutes <= latestOffset)
  ) {
    throw new RangeError(
      `Cannot write an offset of ${offsetMinutes} minutes: it must be whole and from ${earliestOffset} to ${latestOffset}`,
    );
  }
  const size = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
