import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOUR_YEARS, later, patientFrom, reordered, runs } from '../../fixtures/random-patient.ts';
import { addDays, type Day } from '../day.ts';
import { conversion } from './conversion.ts';
import { cdmsPoser1983, cdmsPoser1983OrEdss } from './conversion-definition.ts';

const row = fc.noBias(fc.array(fc.nat(1500), { minLength: 5, maxLength: 5 }));
const randomPatient = fc.array(row, { maxLength: 40, size: 'max' }).map(patientFrom);

describe('conversion to definite MS', () => {
  it('is the same whatever the order of rows', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        expect(conversion(reordered(patient), cdmsPoser1983OrEdss, {})).toEqual(
          conversion(patient, cdmsPoser1983OrEdss, {}),
        );
      }),
      runs,
    );
  });

  it('moves with the days and is otherwise the same', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        const [here, moved] = [patient, later(patient)].map((one) =>
          conversion(one, cdmsPoser1983OrEdss, {}),
        );
        expect(moved?.state).toBe(here?.state);
        if (here?.state === 'no-first-attack' || moved?.state === 'no-first-attack') return;
        expect([moved?.days, moved?.on]).toEqual([here?.days, addDays(here?.on as Day, FOUR_YEARS)]);
      }),
      runs,
    );
  });

  it('comes no later when worsening counts too, and never within the separation by attacks alone', () => {
    fc.assert(
      fc.property(randomPatient, (patient) => {
        const byAttack = conversion(patient, cdmsPoser1983, {});
        const byEither = conversion(patient, cdmsPoser1983OrEdss, {});
        if (byAttack.state !== 'converted') return;
        expect(byAttack.days).toBeGreaterThan(cdmsPoser1983.separation.days);
        expect(byEither.state).toBe('converted');
        if (byEither.state === 'converted') expect(byEither.days).toBeLessThanOrEqual(byAttack.days);
      }),
      runs,
    );
  });
});
