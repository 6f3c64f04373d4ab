import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patientFrom, runs } from '../../fixtures/random-patient.ts';
import { addDays, day } from '../day.ts';
import { countedRelapses, thirtyDaysApart } from './counted-relapse.ts';

const row = fc.noBias(fc.array(fc.nat(1500), { minLength: 5, maxLength: 5 }));
const randomPatient = fc.array(row, { maxLength: 40, size: 'max' }).map(patientFrom);

const first = day('2020-01-01');
const after = (...days: readonly number[]) => days.map((days) => ({ onset: addDays(first, days) }));
const onsetsOf = (...days: readonly number[]) =>
  countedRelapses(after(...days), thirtyDaysApart).map(({ onset }) => onset - first);

describe('relapses as they are counted', () => {
  it('29 days apart are one, 30 days apart are two', () => {
    expect(onsetsOf(0, 29)).toEqual([0]);
    expect(onsetsOf(0, 30)).toEqual([0, 30]);
  });

  it('30 days apart are one where the definition asks for over 30', () => {
    const over = { ...thirtyDaysApart, bound: 'over' } as const;
    expect(countedRelapses(after(0, 30), over)).toHaveLength(1);
    expect(countedRelapses(after(0, 31), over)).toHaveLength(2);
  });

  it('are measured from the onset that is counted, so that a chain of rows ends', () => {
    expect(onsetsOf(0, 20, 40, 60)).toEqual([0, 40]);
  });

  it('keep every row, each in one relapse, and no two begin within the separation', () => {
    fc.assert(
      fc.property(randomPatient, ({ relapses }) => {
        const counted = countedRelapses(relapses, thirtyDaysApart);
        expect(counted.flatMap(({ parts }) => parts)).toHaveLength(relapses.length);
        for (const [place, { onset, parts }] of counted.entries()) {
          expect(parts[0]?.onset).toBe(onset);
          const next = counted[place + 1];
          if (next !== undefined) expect(next.onset - onset).toBeGreaterThanOrEqual(30);
        }
      }),
      runs,
    );
  });

  it('are the same whatever the order of rows, also of rows that begin on one day', () => {
    const rows = [
      { onset: first, last: addDays(first, 9) },
      { onset: first },
      { onset: first, last: addDays(first, 3) },
    ];
    expect(countedRelapses(rows.toReversed(), thirtyDaysApart)).toEqual(
      countedRelapses(rows, thirtyDaysApart),
    );
  });
});
