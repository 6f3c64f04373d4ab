import type { Day, Minute } from '@ebb/course';
import type { When } from '@ebb/record';
import { whenOfDay, whenOfInstant } from '@ebb/record';

/** The only place of the journal where the clock is read and dice are thrown. */

export function nowMillis(): number {
  return Date.now();
}

/** This instant, on the person's own wall clock. */
export function nowWhen(): When {
  return whenOfInstant(Math.floor(nowMillis() / 1000) * 1000, offsetMinutes());
}

/** The calendar day where the person is. */
export function todayHere(): Day {
  return Math.floor((nowMillis() + offsetMinutes() * 60_000) / 86_400_000) as Day;
}

export function todayWhen(): When {
  return whenOfDay(todayHere());
}

/** How far the person's clock is ahead of UTC at a local time ('2026-03-05T20:14'), as '+01:00'; daylight saving counts. */
export function offsetAt(localTime: string): string | undefined {
  const ahead = -new Date(localTime).getTimezoneOffset();
  if (Number.isNaN(ahead)) return undefined;
  const size = Math.abs(ahead);
  return `${ahead < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

/** A day, or an instant where a time is given, as the person reads them off their own wall. */
export function whenHere(date: string, time: string): When {
  return time === '' ? date : `${date}T${time}${offsetAt(`${date}T${time}`) ?? 'Z'}`;
}

/** A minute on the clock of the world, as it stands on the person's own wall. */
export function instantHere(minute: Minute): When {
  const millis = minute * 60_000;
  return whenOfInstant(millis, -new Date(millis).getTimezoneOffset());
}

export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(9))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('');
}

function offsetMinutes(): number {
  return -new Date(nowMillis()).getTimezoneOffset();
}
