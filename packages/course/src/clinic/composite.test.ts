import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOUR_YEARS, later, patientFrom, reordered, runs } from '../../fixtures/random-patient.ts';
import { addDays, day } from '../day.ts';
import { composite } from './composite.ts';
import { compositeEdssT25fwNhpt } from './composite-definition.ts';
import { disabilityCourse } from './disability-course.ts';

const row = fc.noBias(fc.array(fc.nat(1500), { minLength: 5, maxLength: 5 }));
const randomPatient = fc.array(row, { maxLength: 40, size: 'max' }).map(patientFrom);

describe('the composite', () => {
  it('is the same whatever the order of rows', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        const { courses: _, ...here } = composite(patient, compositeEdssT25fwNhpt);
        const { courses: __, ...other } = composite(reordered(patient), compositeEdssT25fwNhpt);
        expect(other).toEqual(here);
      }),
      runs,
    );
  });

  it('moves with the days and is otherwise the same', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        const [here, moved] = [patient, later(patient)].map((one) => composite(one, compositeEdssT25fwNhpt));
        expect(moved?.state).toBe(here?.state);
        expect(moved?.events.map(({ onset }) => onset)).toEqual(
          here?.events.map(({ onset }) => addDays(onset, FOUR_YEARS)),
        );
      }),
      runs,
    );
  });

  it('holds every worsening of every component once, in order of onset', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        const { events } = composite(patient, compositeEdssT25fwNhpt);
        const single = compositeEdssT25fwNhpt.components
          .flatMap((component) => disabilityCourse(patient, component).events)
          .filter(({ direction }) => direction === 'worsening');
        expect(events.flatMap(({ components }) => components)).toHaveLength(single.length);
        const onsets = events.map(({ onset }) => onset);
        expect(onsets).toEqual([...new Set(single.map(({ onset }) => onset.day))].toSorted((a, b) => a - b));
        for (const { onset, components } of events)
          expect(components.every((component) => component.onset.day === onset)).toBe(true);
      }),
      runs,
    );
  });

  it('tells what is open in order of onset, whatever the order of its components', () => {
    const scored = (on: string, edss: number, t25fw: number) => ({ day: day(on), scores: { edss, t25fw } });
    const visits = [scored('2020-01-01', 2, 5), scored('2020-12-01', 2, 8), scored('2020-12-20', 4, 8)];
    const { open } = composite({ visits, relapses: [] }, compositeEdssT25fwNhpt);
    expect(open.map(({ onset }) => onset.day)).toEqual(['2020-12-01', '2020-12-20', '2020-12-20'].map(day));
  });

  it('says none only where every component was scored twice and nothing is open', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        const { state, events, open, notAssessed } = composite(patient, compositeEdssT25fwNhpt);
        const isSettled = open.length === 0 && notAssessed.length === 0;
        expect(state === 'none').toBe(events.length === 0 && isSettled);
        expect(state === 'worsening').toBe(events.length > 0);
      }),
      runs,
    );
  });
});
