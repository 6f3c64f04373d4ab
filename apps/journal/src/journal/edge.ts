import type { Day } from '@ebb/course';
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

export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(9))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('');
}

function offsetMinutes(): number {
  return -new Date(nowMillis()).getTimezoneOffset();
}
