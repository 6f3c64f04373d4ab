import { civilFromDays, daysFromCivil } from '../civil.ts';
import { addDays, addMonths, type Day } from '../day.ts';
import { countedRelapses, type RelapseSeparation } from './counted-relapse.ts';
import type { Patient } from './patient.ts';

const DAYS_PER_YEAR = 365.25;

/** The days over which relapses would have been recorded, both included. */
export interface FollowUp {
  readonly first: Day;
  readonly last: Day;
}

/** Relapses that began within some days, and for how long the person was watched. */
export interface RelapseExposure {
  readonly relapses: number;
  readonly days: number;
  /** Of 365.25 days. */
  readonly personYears: number;
}

export interface RelapseCounts extends RelapseExposure {
  readonly byCalendarYear: readonly (RelapseExposure & { readonly year: number })[];
  /** Years since the first day of follow-up; the first is 1. */
  readonly byYearOfFollowUp: readonly (RelapseExposure & { readonly year: number })[];
}

/**
 * Relapses and person-years of one person, in all, by calendar year and by year of follow-up: what an annualised relapse rate is
 * made of. Rows too close together are one relapse, also with one that began before the follow-up.
 */
export function relapseCounts(
  patient: Patient,
  separation: RelapseSeparation,
  followUp: FollowUp,
): RelapseCounts {
  const onsets = countedRelapses(patient.relapses, separation).map(({ onset }) => onset);
  const exposureOf = (days: FollowUp): RelapseExposure => exposure(onsets, days);
  return {
    ...exposureOf(followUp),
    byCalendarYear: calendarYears(followUp).map(({ year, ...days }) => ({ year, ...exposureOf(days) })),
    byYearOfFollowUp: yearsOf(followUp).map((days, place) => ({ year: place + 1, ...exposureOf(days) })),
  };
}

/** From the first to the last visit; undefined without one. A row of relapse alone says nothing of how long somebody watched. */
export function followUpByVisits({ visits }: Patient): FollowUp | undefined {
  const days = visits.map(({ day }) => day).toSorted((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

function exposure(onsets: readonly Day[], { first, last }: FollowUp): RelapseExposure {
  const days = Math.max(0, last - first + 1);
  const relapses = onsets.filter((onset) => onset >= first && onset <= last).length;
  return { relapses, days, personYears: days / DAYS_PER_YEAR };
}

function calendarYears({ first, last }: FollowUp): readonly (FollowUp & { readonly year: number })[] {
  const from = civilFromDays(first).year;
  const count = Math.max(0, civilFromDays(last).year - from + 1);
  return Array.from({ length: count }, (_, place) => {
    const year = from + place;
    const begins = daysFromCivil({ year, month: 1, date: 1 }) as Day;
    const ends = daysFromCivil({ year, month: 12, date: 31 }) as Day;
    return { year, first: begins > first ? begins : first, last: ends < last ? ends : last };
  });
}

function yearsOf({ first, last }: FollowUp): readonly FollowUp[] {
  const years: FollowUp[] = [];
  for (let begins = first; begins <= last; ) {
    const next = addMonths(first, 12 * (years.length + 1));
    years.push({ first: begins, last: next <= last ? addDays(next, -1) : last });
    begins = next;
  }
  return years;
}
