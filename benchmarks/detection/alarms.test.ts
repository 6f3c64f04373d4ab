import { noticingDefinitions } from '@ebb/course';
import { describe, expect, it } from 'vitest';
import { alarmsOf } from './alarms.ts';

const threshold = { at: 2, calmBelow: 0.5 };

/** Alarms of a daily diary whose scores are 0 but for some days. */
function alarmsWith(days: number, scoreOf: (day: number) => number, barred?: Uint8Array): readonly number[] {
  const scores = Float64Array.from({ length: days }, (_, day) => scoreOf(day));
  const reportDays = Int32Array.from({ length: days }, (_, day) => day);
  const judged = barred === undefined ? { scores } : { scores, barred };
  return alarmsOf(reportDays, judged, threshold, noticingDefinitions.ms.ask);
}

describe('an alarm', () => {
  it('is raised at the first report whose score reaches the threshold, and not below it', () => {
    expect(alarmsWith(100, (day) => (day >= 60 ? 2 : 1.99))).toEqual([60]);
    expect(alarmsWith(100, () => 1.99)).toEqual([]);
  });

  it('is not raised before day 45 of the diary, nor before ten reports', () => {
    expect(alarmsWith(100, () => 3)).toEqual([45]);
    const days = Int32Array.from({ length: 14 }, (_, place) => place * 10);
    expect(
      alarmsOf(days, { scores: new Float64Array(14).fill(3) }, threshold, noticingDefinitions.ms.ask),
    ).toEqual([100]);
  });

  it('is raised again only after 14 days and three calm reports in a row', () => {
    const twice = (second: number) => (day: number) => (day === 60 || day === second ? 3 : 0);
    expect(alarmsWith(120, twice(74))).toEqual([60]);
    expect(alarmsWith(120, twice(75))).toEqual([60, 75]);
  });

  it('stays the one alarm while reports are above the threshold for calm', () => {
    const neverCalm = (day: number): number => (day % 3 === 0 ? 3 : 0);
    expect(alarmsWith(150, (day) => (day < 60 ? 0 : neverCalm(day)))).toEqual([60]);
  });

  it('is over after 150 days, whatever the scores', () => {
    expect(alarmsWith(250, (day) => (day < 60 ? 0 : 3))).toEqual([60, 212]);
  });

  it('does not come from a report that is explained, which is no calm report either', () => {
    expect(alarmsWith(100, (day) => (day === 60 ? Number.NaN : 0))).toEqual([]);
    const explainedAfter = (day: number): number => {
      if (day === 60 || day === 76) return 3;
      return day > 60 && day < 74 ? Number.NaN : 0;
    };
    expect(alarmsWith(100, explainedAfter)).toEqual([60]);
  });

  it('does not come from a report at which the detector may not alarm', () => {
    const barred = new Uint8Array(100);
    barred[60] = 1;
    expect(alarmsWith(100, (day) => (day >= 60 ? 3 : 0), barred)).toEqual([61]);
  });
});
