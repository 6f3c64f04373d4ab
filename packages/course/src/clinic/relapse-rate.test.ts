import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patientFrom, reordered, runs } from '../../fixtures/random-patient.ts';
import { addDays, day } from '../day.ts';
import { thirtyDaysApart } from './counted-relapse.ts';
import { followUpByVisits, relapseCounts } from './relapse-rate.ts';

const row = fc.noBias(fc.array(fc.nat(1500), { minLength: 5, maxLength: 5 }));
const randomPatient = fc.array(row, { maxLength: 40, size: 'max' }).map(patientFrom);

const followUp = { first: day('2020-03-01'), last: day('2022-02-28') };
const relapsed = (...onsets: readonly string[]) => ({
  visits: [],
  relapses: onsets.map((onset) => ({ onset: day(onset) })),
});
const countsOf = (...onsets: readonly string[]) =>
  relapseCounts(relapsed(...onsets), thirtyDaysApart, followUp);

describe('relapses and person-years', () => {
  it('two years and two relapses', () => {
    const { relapses, days, personYears } = countsOf('2020-05-01', '2021-01-01');
    expect([relapses, days, personYears]).toEqual([2, 730, 730 / 365.25]);
  });

  it('by calendar year: days watched in each, relapses begun in each', () => {
    const years = countsOf('2020-05-01', '2021-01-01', '2021-12-31').byCalendarYear;
    expect(years.map(({ year, days, relapses }) => [year, days, relapses])).toEqual([
      [2020, 306, 1],
      [2021, 365, 2],
      [2022, 59, 0],
    ]);
  });

  it('by year of follow-up: the second begins on the anniversary', () => {
    const years = countsOf('2021-02-28', '2021-04-01', '2021-03-01').byYearOfFollowUp;
    expect(years.map(({ year, days, relapses }) => [year, days, relapses])).toEqual([
      [1, 365, 1],
      [2, 365, 1],
    ]);
  });

  it('counts the first and the last day, and no day outside', () => {
    expect(countsOf('2020-03-01', '2022-02-28').relapses).toBe(2);
    expect(countsOf('2020-02-29', '2022-03-01').relapses).toBe(0);
  });

  it('a row within 30 days of a relapse from before the follow-up is that relapse going on', () => {
    expect(countsOf('2020-02-10', '2020-03-05').relapses).toBe(0);
  });

  it('one day of follow-up is one day', () => {
    const one = { first: followUp.first, last: followUp.first };
    const counts = relapseCounts(relapsed(), thirtyDaysApart, one);
    expect([counts.days, counts.byCalendarYear.length, counts.byYearOfFollowUp.length]).toEqual([1, 1, 1]);
  });

  it('a follow-up that ends before it begins holds nothing', () => {
    const none = { first: followUp.last, last: followUp.first };
    const counts = relapseCounts(relapsed('2021-01-01'), thirtyDaysApart, none);
    expect(counts).toEqual({
      relapses: 0,
      days: 0,
      personYears: 0,
      byCalendarYear: [],
      byYearOfFollowUp: [],
    });
  });

  it('the years add up to the whole, whatever the order of rows', () => {
    fc.assert(
      fc.property(randomPatient, fc.nat(1600), (patient, days) => {
        const watched = { first: day('2019-02-10'), last: addDays(day('2019-02-10'), days) };
        const counts = relapseCounts(patient, thirtyDaysApart, watched);
        for (const years of [counts.byCalendarYear, counts.byYearOfFollowUp]) {
          expect(years.reduce((sum, year) => sum + year.days, 0)).toBe(counts.days);
          expect(years.reduce((sum, year) => sum + year.relapses, 0)).toBe(counts.relapses);
        }
        expect(relapseCounts(reordered(patient), thirtyDaysApart, watched)).toEqual(counts);
      }),
      runs,
    );
  });

  it('follow-up by visits runs from the first to the last of them', () => {
    const visits = ['2021-05-01', '2020-02-01', '2020-09-01'].map((on) => ({ day: day(on), scores: {} }));
    expect(followUpByVisits({ visits, relapses: [] })).toEqual({
      first: day('2020-02-01'),
      last: day('2021-05-01'),
    });
    expect(followUpByVisits(relapsed('2020-05-01'))).toBeUndefined();
  });
});
