import { addDays, type Day, day } from '@ebb/course';
import type { MsLife, Onset } from '@ebb/simulate';
import { lastYear, mondayFrom } from './calendar.ts';

/** A person with an onset. */
export interface MsOnsetLife extends MsLife {
  readonly onset: Onset;
}

/** Where the ages of a life lie in the calendar, and between which of them the person is followed. */
export interface MsDates {
  readonly born: Day;
  readonly dayAt: (age: number) => Day;
  /** Years of age. */
  readonly from: number;
  readonly until: number;
}

/** First seen half a year after the onset, as in registries. */
const firstSeenYears = 0.5;

/** Years of follow-up are counted from the onset; they end early where the life does. Seasons are those of the life. */
export function datesOf({ onset, traits, months }: MsOnsetLife, years: number): MsDates {
  const yearOfBirth = lastYear - years - Math.floor(traits.born + onset.age);
  const born = addDays(day(`${yearOfBirth}-01-01`), Math.round(traits.born * 365.25));
  return {
    born,
    dayAt: (age) => addDays(born, Math.round(age * 365.25)),
    from: onset.age + firstSeenYears,
    until: Math.min(onset.age + years, traits.firstAge + months / 12),
  };
}

/** Years at the end of follow-up in which the diary is kept. */
export const diaryYears = 2;

/** The days of a diary: its first, the age then, and how many there are. */
export interface DiaryDates {
  readonly first: Day;
  readonly from: number;
  readonly days: number;
}

/** Whole days at the end of follow-up, from a Monday on, as the simulation of what is written has it. */
export function diaryDates({ born, dayAt, from, until }: MsDates): DiaryDates {
  // The last days may reach into a month that was not lived.
  const end = addDays(dayAt(until), -3);
  const first = mondayFrom(dayAt(Math.max(from, until - diaryYears)));
  // From noon, so that an attack has the date in the diary that it has in the tables.
  return { first, from: (first + 0.5 - born) / 365.25, days: Math.max(0, end - first) };
}
