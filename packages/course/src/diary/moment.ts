import type { Day, Minute, Moment } from '../day.ts';

const MINUTES_PER_DAY = 1440;

/** Local days lie between UTC-12 and UTC+14; a minute outside that belongs to another day and is not believed. */
export function isMinuteOfDay(minute: number, day: Day): boolean {
  const fromMidnight = minute - day * MINUTES_PER_DAY;
  return Number.isInteger(minute) && fromMidnight >= -14 * 60 && fromMidnight < MINUTES_PER_DAY + 12 * 60;
}

/** By local day; within a day those without a time first, then by the minute on the one clock. */
export function compareMoments(a: Moment, b: Moment): number {
  return (
    a.day - b.day || (a.minute ?? Number.NEGATIVE_INFINITY) - (b.minute ?? Number.NEGATIVE_INFINITY) || 0
  );
}

export function isSameMoment(a: Moment, b: Moment): boolean {
  return a.day === b.day && a.minute === b.minute;
}

export interface Elapsed {
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * Minutes between two moments. With both times it is exact on the one clock, whatever the offsets. Without, each may be any
 * minute of its day: d and d+1 may be two minutes apart, d and d+2 are more than 24 hours apart.
 */
export function minutesBetween(from: Moment, to: Moment): Elapsed {
  if (from.minute !== undefined && to.minute !== undefined) {
    const exact = Math.max(0, to.minute - from.minute);
    return { atLeast: exact, atMost: exact };
  }
  const days = to.day - from.day;
  return {
    atLeast: Math.max(0, (days - 1) * MINUTES_PER_DAY + 1),
    atMost: Math.max(0, (days + 1) * MINUTES_PER_DAY - 1),
  };
}

/** Hours between two moments as a calendar counts them: whole days where a time is missing. */
export function calendarHoursBetween(from: Moment, to: Moment): number {
  if (from.minute !== undefined && to.minute !== undefined) return (to.minute - from.minute) / 60;
  return (to.day - from.day) * 24;
}

export function addHours(to: Minute, hours: number): Minute {
  return (to + hours * 60) as Minute;
}
