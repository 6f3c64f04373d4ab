import type { Day } from '@ebb/course';

/** The days in view, both included. */
export interface DayWindow {
  readonly first: Day;
  readonly last: Day;
}

export type Span = 'all' | 'year' | 'quarter' | 'month' | 'day';

/** From far to near. */
export const spans: readonly Span[] = ['all', 'year', 'quarter', 'month', 'day'];

export const spanDays: Readonly<Record<Exclude<Span, 'all'>, number>> = {
  year: 365,
  quarter: 91,
  month: 31,
  day: 1,
};

/** The window of a span around a day, moved where it would leave the bounds, and never wider than they are. */
export function windowAround(day: number, span: Span, bounds: DayWindow): DayWindow {
  const whole = bounds.last - bounds.first + 1;
  const days = span === 'all' ? whole : Math.min(whole, spanDays[span]);
  const first = Math.round(day - (days - 1) / 2);
  return fitted(first, days, bounds);
}

/** Half a window at a time, so that something stays in view to hold on to; a day moves by whole days. */
export function moved(window: DayWindow, direction: -1 | 1, bounds: DayWindow): DayWindow {
  const days = window.last - window.first + 1;
  return fitted(window.first + direction * Math.max(1, Math.round(days / 2)), days, bounds);
}

export function movedTo(window: DayWindow, end: 'first' | 'last', bounds: DayWindow): DayWindow {
  return fitted(end === 'first' ? bounds.first : bounds.last, window.last - window.first + 1, bounds);
}

/** Moves no further than it must to have the day in view. */
export function showing(window: DayWindow, day: Day, bounds: DayWindow): DayWindow {
  if (day >= window.first && day <= window.last) return window;
  const days = window.last - window.first + 1;
  return fitted(Math.round(day - (days - 1) / 2), days, bounds);
}

function fitted(first: number, days: number, bounds: DayWindow): DayWindow {
  const within = Math.max(bounds.first, Math.min(first, bounds.last - days + 1));
  return { first: within as Day, last: Math.min(bounds.last, within + days - 1) as Day };
}

export const middleOf = (window: DayWindow): Day => Math.round((window.first + window.last) / 2) as Day;
