import type { Day, Minute, Moment } from '@ebb/course';
import { civilFromDay, dayFromCivil, daysInMonth } from './civil-day.ts';
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

const shape = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-])(\d\d):(\d\d)))?$/;

/** Years 0001 to 9999, offsets -12:00 to +14:00, the widest that any place has kept since there are time zones. */
export function parseWhen(text: string): WhenParts | undefined {
  const parts = shape.exec(text);
  if (parts === null) return undefined;
  const [year, month, date, hours, minutes, seconds = 0] = parts.slice(1, 7).map((part) => (part === undefined ? undefined : Number(part))) as [number, number, number, number?, number?, number?];
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  const day = dayFromCivil(year, month, date);
  if (hours === undefined || minutes === undefined) return { day };
  const offsetMinutes = parseOffset(parts);
  if (hours > 23 || minutes > 59 || seconds > 59 || offsetMinutes === undefined) return undefined;
  return { day, time: { seconds: hours * 3600 + minutes * 60 + seconds, offsetMinutes } };
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
  const [year, month, date] = civilFromDay(day);
  return `${String(year).padStart(4, '0')}-${padded(month)}-${padded(date)}`;
}

/** An instant as text, on a wall that is so many minutes ahead of UTC; without seconds where they are zero. */
export function whenOfInstant(millis: number, offsetMinutes: number): When {
  const local = Math.floor(millis / 1000) + offsetMinutes * 60;
  const day = Math.floor(local / 86_400);
  const seconds = local - day * 86_400;
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const time = s === 0 ? `${padded(h)}:${padded(m)}` : `${padded(h)}:${padded(m)}:${padded(s)}`;
  return `${whenOfDay(day as Day)}T${time}${formatOffset(offsetMinutes)}`;
}

/** Puts entries in order: by local day, days without a time first, then by instant. */
export function orderOfWhen(when: When): number {
  const { day, time } = partsOf(when);
  return time === undefined ? day * 400_000 : day * 400_000 + 100_000 + time.seconds - time.offsetMinutes * 60;
}

function partsOf(when: When): WhenParts {
  const parts = parseWhen(when);
  if (parts === undefined) throw new RangeError(`Cannot place "${when}" in time: it must be a day (2026-03-05) or an instant with its offset (2026-03-05T20:14+01:00)`);
  return parts;
}

function parseOffset(parts: RegExpExecArray): number | undefined {
  const [sign, hours, minutes] = [parts[7], Number(parts[8]), Number(parts[9])];
  if (sign === undefined) return 0;
  const size = hours * 60 + minutes;
  if (minutes > 59 || size > (sign === '+' ? 14 : 12) * 60) return undefined;
  return sign === '+' || size === 0 ? size : -size;
}

function formatOffset(offsetMinutes: number): string {
  if (!Number.isInteger(offsetMinutes) || offsetMinutes < -720 || offsetMinutes > 840) throw new RangeError(`Cannot format an offset of ${offsetMinutes} minutes: it must be whole and from -720 to 840`);
  const size = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
