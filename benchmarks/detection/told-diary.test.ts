import { noticingDefinitions } from '@ebb/course';
import { describe, expect, it } from 'vitest';
import { exampleDiary, pulse, quiet } from './example-diary.ts';
import { toldDiary } from './told-diary.ts';

describe('a diary made ready', () => {
  it('has no level in the first days and a deviation of about one spread of noise after', () => {
    const { reports } = toldDiary(exampleDiary(1, quiet));
    expect(
      reports
        .slice(0, 4)
        .flatMap(({ above }) => [...above])
        .every(Number.isNaN),
    ).toBe(true);
    const later = reports.slice(150).flatMap(({ above }) => [...above.subarray(0, 6)]);
    const mean = later.reduce((sum, value) => sum + value, 0) / later.length;
    const variance = later.reduce((sum, value) => sum + (value - mean) ** 2, 0) / later.length;
    expect(Math.abs(mean)).toBeLessThan(0.1);
    expect(variance).toBeGreaterThan(0.6);
    expect(variance).toBeLessThan(1.2);
  });

  it('lets a relapse not lift its own yardstick in its first ten days', () => {
    const { reports } = toldDiary(exampleDiary(1, pulse));
    const quietOnes = toldDiary(exampleDiary(1, quiet)).reports;
    const difference = (day: number): number =>
      (reports[day]?.above[0] as number) - (quietOnes[day]?.above[0] as number);
    expect(difference(199)).toBe(0);
    expect(difference(205)).toBeGreaterThan(3);
  });

  it('takes off what all symptoms share, and leaves what only two of them show', () => {
    const shared = toldDiary(exampleDiary(1, (day) => (day === 300 ? 4 : 0))).reports[300];
    const own = toldDiary(exampleDiary(1, (day, site) => (day === 300 && site < 2 ? 4 : 0))).reports[300];
    expect(shared?.above[0]).toBe(own?.above[0]);
    // All are two spreads and more up.
    const least = 2 * noticingDefinitions.ms.commonFactor.taken;
    expect(shared?.aboveShared[0]).toBeLessThan((own?.aboveShared[0] as number) - least);
  });

  it('explains a day of fever and three after it, a day of heat and one after it', () => {
    const explained = (factor: 'fever' | 'heat'): readonly number[] => {
      const diary = exampleDiary(1, quiet);
      const reports = diary.reports.map((report) => ({ ...report, [factor]: report.day === 100 }));
      return toldDiary({ ...diary, reports }).reports.flatMap(({ day, isExplained }) =>
        isExplained ? [day] : [],
      );
    };
    expect(explained('fever')).toEqual([100, 101, 102, 103]);
    expect(explained('heat')).toEqual([100, 101]);
  });

  it('takes a word for the day as a whole, and "as usual" for every symptom that is known', () => {
    const diary = exampleDiary(1, quiet);
    const nothing = new Float64Array(6).fill(Number.NaN);
    const reports = diary.reports.map((report) => {
      if (report.day < 300) return report;
      return {
        ...report,
        scores: nothing,
        overall: report.day < 320 ? ('same' as const) : ('much-worse' as const),
      };
    });
    const told = toldDiary({ ...diary, reports }).reports;
    expect([...(told[310]?.above ?? [])]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect([...(told[320]?.above ?? [])]).toEqual([...Array(6).fill(Number.NaN), 5 / 0.6]);
  });
});
