import type { Day } from '@ebb/course';

/** Whole days laid out from left to right: `first` begins at `left`, `last` ends at `right`. Pixels. */
export interface DayScale {
  readonly first: Day;
  readonly last: Day;
  readonly left: number;
  readonly right: number;
}

export const dayWidth = (scale: DayScale): number =>
  (scale.right - scale.left) / (scale.last - scale.first + 1);

/** Where a day begins. A day outside the scale lies outside its pixels. */
export const xOfDay = (scale: DayScale, day: number): number =>
  scale.left + (day - scale.first) * dayWidth(scale);

/** The day under a pixel, never one outside the scale. */
export function dayAtX(scale: DayScale, x: number): Day {
  const day = scale.first + Math.floor((x - scale.left) / dayWidth(scale));
  return Math.min(scale.last, Math.max(scale.first, day)) as Day;
}

/** Tenths of a pixel are finer than any screen, and keep paths short. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;
