import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOUR_YEARS, later, patientFrom, reordered, runs } from '../../fixtures/random-patient.ts';
import { addDays, day } from '../day.ts';
import { phenotype } from './phenotype.ts';
import { lublin2013 } from './phenotype-definition.ts';
import type { PhenotypeAsked } from './phenotype-finding.ts';

const row = fc.noBias(fc.array(fc.nat(1500), { minLength: 5, maxLength: 5 }));
const randomPatient = fc.array(row, { maxLength: 40, size: 'max' }).map(patientFrom);

const asked: PhenotypeAsked = { on: day('2021-01-01'), attacks: 'all-since-onset', stated: 'spms' };

describe('a phenotype', () => {
  it('is the same whatever the order of rows', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        expect(phenotype(reordered(patient), lublin2013, asked)).toEqual(
          phenotype(patient, lublin2013, asked),
        );
      }),
      runs,
    );
  });

  it('moves with the days and is otherwise the same', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        const on = addDays(asked.on, FOUR_YEARS);
        const [here, moved] = [
          phenotype(patient, lublin2013, asked),
          phenotype(later(patient), lublin2013, { ...asked, on }),
        ];
        expect([
          moved.derived.course,
          moved.activity.state,
          moved.worsening.state,
          moved.progression?.state,
        ]).toEqual([here.derived.course, here.activity.state, here.worsening.state, here.progression?.state]);
      }),
      runs,
    );
  });

  it('knows no progression outside a progressive course', () => {
    fc.assert(
      fc.property(randomPatient, fc.constantFrom('cis', 'rrms'), (patient, stated) => {
        expect(phenotype(patient, lublin2013, { ...asked, stated }).progression).toBeUndefined();
      }),
      runs,
    );
  });

  it('progresses only where it worsens', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        const { progression, worsening } = phenotype(patient, lublin2013, asked);
        if (progression?.state === 'progression') expect(worsening.state).toBe('worsening');
        if (worsening.state === 'stable') expect(progression?.state).toBe('no-progression');
      }),
      runs,
    );
  });

  it('goes from CIS to RRMS and never back as attacks are added', () => {
    const rank = { indeterminate: 0, cis: 1, rrms: 2, spms: 3, ppms: 3 };
    fc.assert(
      fc.property(randomPatient, randomPatient, (patient, more) => {
        const known = { ...patient, relapses: [...patient.relapses, ...more.relapses] };
        const [before, after] = [patient, known].map(
          (one) => phenotype(one, lublin2013, asked).derived.course,
        );
        expect(rank[after ?? 'indeterminate']).toBeGreaterThanOrEqual(rank[before ?? 'indeterminate']);
      }),
      runs,
    );
  });

  it('is progression for any cause under a definition that does not split worsening by relapses', () => {
    const { relation: _, ...unsplit } = lublin2013.worsening;
    const patient = {
      visits: ['2020-03-01', '2020-04-10', '2020-08-01', '2020-12-01'].map((on, place) => ({
        day: day(on),
        scores: { edss: place === 0 ? 4 : 5 },
      })),
      relapses: [{ onset: day('2020-04-01') }],
    };
    expect(phenotype(patient, lublin2013, asked).progression?.state).toBe('no-progression');
    expect(phenotype(patient, { ...lublin2013, worsening: unsplit }, asked).progression?.state).toBe(
      'progression',
    );
  });
});
