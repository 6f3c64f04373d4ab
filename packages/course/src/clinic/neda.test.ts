import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOUR_YEARS, later, patientFrom, reordered, runs } from '../../fixtures/random-patient.ts';
import { addDays, addMonths, day } from '../day.ts';
import { neda } from './neda.ts';
import { neda3, neda4 } from './neda-definition.ts';
import type { Patient, Scan } from './patient.ts';

const row = fc.noBias(fc.array(fc.nat(1500), { minLength: 5, maxLength: 5 }));
const randomPatient = fc.array(row, { maxLength: 40, size: 'max' }).map(patientFrom);

const period = { start: day('2019-01-01'), until: day('2021-09-01') };
const calm: Patient = {
  visits: ['2020-07-01', '2021-07-01'].map((on) => ({ day: day(on), scores: { edss: 2 } })),
  relapses: [],
  scans: [{ day: day('2021-07-01'), newT2: 0, gadolinium: 0 }],
};
const calmScans: readonly Scan[] = [0, 6, 12, 18, 24, 30].map((months) => ({
  day: addMonths(period.start, months),
  newT2: 0,
  gadolinium: 0,
}));
const year = { start: day('2020-01-01'), until: day('2021-07-01') };
const statesOf = (patient: Patient, definition = neda3): readonly string[] =>
  neda(patient, definition, period).windows.map(({ state }) => state);

describe('NEDA', () => {
  it('is the same whatever the order of rows', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        expect(neda(reordered(patient), neda4, period)).toEqual(neda(patient, neda4, period));
      }),
      runs,
    );
  });

  it('moves with the days and is otherwise the same', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        const moved = neda(later(patient), neda4, {
          start: addDays(period.start, FOUR_YEARS),
          until: addDays(period.until, FOUR_YEARS),
        });
        const here = neda(patient, neda4, period);
        expect(moved.windows.map(({ state }) => state)).toEqual(here.windows.map(({ state }) => state));
        expect(moved.windows.map(({ from }) => from)).toEqual(
          here.windows.map(({ from }) => from + FOUR_YEARS),
        );
      }),
      runs,
    );
  });

  it('never goes from evident to no evidence because a scan, a finding or a relapse is added', () => {
    fc.assert(
      fc.property(randomPatient, randomPatient, (patient, more) => {
        const known = {
          ...patient,
          relapses: [...patient.relapses, ...more.relapses],
          scans: [...(patient.scans ?? []), ...(more.scans ?? []), ...calmScans],
        };
        const [before, after] = [statesOf(patient), statesOf(known)];
        for (const [place, state] of before.entries())
          if (state === 'evident') expect(after[place]).not.toBe('no-evidence');
      }),
      runs,
    );
  });

  it('is "no evidence" where every component is none, and "evident" where any is', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        for (const { state, components } of neda(patient, neda4, period).windows) {
          const states = components.map((component) => component.state);
          expect(state === 'no-evidence').toBe(states.every((one) => one === 'none'));
          expect(state === 'evident').toBe(states.includes('evident'));
        }
      }),
      runs,
    );
  });

  it('says of every component what it rests on, or what is missing', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        const { windows } = neda(patient, neda4, period);
        for (const { state, found, restsOn, lacking } of windows.flatMap(({ components }) => components)) {
          expect(lacking.length > 0).toBe(state === 'unknown');
          expect(restsOn.length > 0 || found.length > 0).toBe(state !== 'unknown');
        }
      }),
      runs,
    );
  });

  it('loses "no evidence" with any finding that is taken away', () => {
    expect(neda(calm, neda3, year).windows[0]?.state).toBe('no-evidence');
    const without: readonly Patient[] = [
      { ...calm, visits: calm.visits.slice(0, 1) },
      { ...calm, visits: calm.visits.slice(1) },
      { ...calm, scans: [] },
      { ...calm, scans: [{ day: day('2021-07-01'), newT2: 0 }] },
      { ...calm, scans: [{ day: day('2021-07-01'), gadolinium: 0 }] },
    ];
    expect(without.map((patient) => neda(patient, neda3, year).windows[0]?.state)).toEqual(
      without.map(() => 'unknown'),
    );
  });

  it('takes visits 90 days to either side of its days, not 91', () => {
    const visitedOn = (...days: readonly string[]): Patient => ({
      ...calm,
      visits: days.map((on) => ({ day: day(on), scores: { edss: 2 } })),
    });
    const stateOf = (...days: readonly string[]) => neda(visitedOn(...days), neda3, year).windows[0]?.state;
    expect(stateOf('2020-04-02', '2021-04-02')).toBe('no-evidence');
    expect(stateOf('2020-09-29', '2021-09-29')).toBe('no-evidence');
    expect(stateOf('2020-04-01', '2021-07-01')).toBe('unknown');
    expect(stateOf('2020-09-30', '2021-07-01')).toBe('unknown');
    expect(stateOf('2020-07-01', '2021-04-01')).toBe('unknown');
    expect(stateOf('2020-07-01', '2021-09-30')).toBe('unknown');
  });

  it('measures worsening from the last score near enough before the reference day', () => {
    const scored = (on: string, edss: number) => ({ day: day(on), scores: { edss } });
    const worse = [scored('2021-01-01', 4), scored('2021-06-30', 4)];
    const stateOf = (...before: Patient['visits']) =>
      neda({ ...calm, visits: [...before, ...worse] }, neda3, year).windows[0]?.state;
    expect(stateOf(scored('2020-04-02', 2))).toBe('evident');
    expect(stateOf(scored('2020-04-02', 2), scored('2020-06-30', 4))).toBe('no-evidence');
  });

  it('counts from the reference day of its definition', () => {
    const relapsed = { ...calm, relapses: [{ onset: day('2020-04-15') }] };
    const early = { ...neda3, rebaseline: { ...neda3.rebaseline, months: 3 } };
    expect(neda(relapsed, early, year).windows[0]?.state).toBe('evident');
    expect(neda(relapsed, early, year).reference).toBe(addMonths(year.start, 3));
    expect(neda(relapsed, neda3, year).windows[0]?.state).toBe('no-evidence');
  });

  it('has windows of the length of its definition, and none before the reference day', () => {
    const half = { ...neda3, windowMonths: { ...neda3.windowMonths, months: 6 } };
    expect(neda(calm, half, year).windows.map(({ from }) => from)).toEqual([
      day('2020-07-01'),
      day('2021-01-01'),
    ]);
    expect(neda(calm, neda3, { start: year.start, until: day('2020-07-01') }).windows).toEqual([]);
  });

  it('takes the worse of two readings of one scan, in either order', () => {
    const readings: Scan[] = [
      { day: day('2021-07-01'), newT2: 2, gadolinium: 0, brainVolumeChange: -0.1 },
      { day: day('2021-07-01'), newT2: 0, gadolinium: 1, brainVolumeChange: -0.9 },
    ];
    const reference = { day: day('2020-07-01'), newT2: 0, gadolinium: 0 };
    for (const order of [readings, readings.toReversed()]) {
      const [window] = neda({ ...calm, scans: [reference, ...order] }, neda4, year).windows;
      const evident = window?.components.filter(({ state }) => state === 'evident');
      expect(evident?.map(({ component }) => component)).toEqual(['newT2', 'gadolinium', 'brain-volume']);
    }
  });

  it('has an answer for days that are no days', () => {
    const nowhere = Number.NaN as typeof period.start;
    expect(neda(calm, neda3, { start: nowhere, until: year.until }).windows).toEqual([]);
    expect(neda(calm, neda3, { start: year.start, until: nowhere }).windows).toEqual([]);
  });
});
