import { describe, expect, test } from 'vitest';
import type { Day } from '../day.ts';
import type { Overall } from '../diary/history.ts';
import type { DayReport } from './day-reports.ts';
import { channelPoints, deviations } from './deviation.ts';
import { msNoticing } from './ms-noticing.ts';
import type { Level } from './notice-usual.ts';

const at = (median: number, spread = 1): Level => ({ median, spread, reports: 20, isNew: false });
const fresh: Level = { median: 0, spread: 0.6, reports: 20, isNew: true };
const none = Number.NaN;

function told(scores: readonly number[], overall?: Overall): DayReport {
  return {
    day: 0 as Day,
    entries: [],
    scores: Float64Array.from(scores),
    explainedBy: [],
    ...(overall === undefined ? {} : { overall }),
  };
}

function from(report: DayReport, ...levels: readonly (Level | undefined)[]): readonly number[] {
  return [...deviations(report, levels, msNoticing, new Float64Array(levels.length))];
}

describe('how far a day is above usual', () => {
  test('is told in spreads of the symptom; what was not scored or has no level is missing', () => {
    expect(from(told([4, 4, none, 4]), at(2), at(2, 4), at(2), undefined, at(0))).toEqual([
      2,
      0.5,
      none,
      none,
      none,
    ]);
  });

  test('leaves out three tenths of what the calm symptoms share, once four are scored', () => {
    // In order 0, 1, 1, 6: the second and third are 1, so 0.3 is taken off each.
    const found = from(told([0, 1, 1, 6]), at(0), at(0), at(0), at(0), undefined);
    for (const [site, expected] of [-0.3, 0.7, 0.7, 5.7].entries())
      expect(found[site]).toBeCloseTo(expected, 12);
    expect(from(told([1, 1, 6]), at(0), at(0), at(0), undefined)).toEqual([1, 1, 6, none]);
  });

  test('in whatever order the symptoms come, and however many are scored', () => {
    // In order 0, 1, 3, 6, 9: the second and third share 2.
    for (const scores of [
      [0, 1, 3, 6, 9],
      [9, 6, 3, 1, 0],
      [6, 0, 9, 3, 1],
      [3, 9, 1, 0, 6],
      [1, 3, 0, 9, 6],
    ]) {
      const found = from(told(scores), ...scores.map(() => at(0)), undefined);
      for (const [site, score] of scores.entries()) expect(found[site]).toBeCloseTo(score - 0.3 * 2, 12);
    }
  });

  test('never takes more than three spreads off for a bad day, nor adds more than one and a half for a good one', () => {
    expect(from(told([9, 9, 9, 9]), at(0), at(0), at(0), at(0), undefined)[0]).toBeCloseTo(9 - 0.3 * 3, 12);
    expect(from(told([0, 0, 0, 0]), at(5), at(5), at(5), at(5), undefined)[0]).toBeCloseTo(
      -5 + 0.3 * 1.5,
      12,
    );
  });

  test('a symptom scored for the first time has come only where the day was called worse', () => {
    expect(from(told([3]), fresh, undefined)).toEqual([none, none]);
    expect(from(told([3], 'same'), fresh, undefined)).toEqual([none, none]);
    expect(from(told([3], 'bit-worse'), fresh, undefined)[0]).toBeCloseTo(5, 12);
    expect(from(told([3], 'much-worse'), fresh, undefined)[0]).toBeCloseTo(5, 12);
  });

  test('"as usual" and "better" without a score are as usual in every symptom that is known', () => {
    expect(from(told([none, none], 'same'), at(4), undefined, at(0))).toEqual([0, none, 0]);
    expect(from(told([none, none], 'better'), at(4), at(1), at(0))).toEqual([0, 0, 0]);
  });

  test('"worse" without a score says nothing of any one symptom, and counts for the day as a whole', () => {
    expect(from(told([none], 'bit-worse'), at(4), at(0))).toEqual([none, 2]);
    expect(from(told([none], 'much-worse'), at(4), at(0, 2))).toEqual([none, 2.5]);
    expect(from(told([none], 'much-worse'), at(4), undefined)).toEqual([none, none]);
    expect(from(told([none], 'much-worse'), at(4), at(1))).toEqual([none, 4]);
  });

  test('where there are scores the word adds nothing to them', () => {
    expect(from(told([4], 'much-worse'), at(2), at(0))).toEqual([2, none]);
  });

  test('a day without score and word says nothing', () => {
    expect(from(told([none]), at(2), at(0))).toEqual([none, none]);
  });
});

describe('the points by which usual levels grow', () => {
  test('are the scores, and the word only where there are none', () => {
    expect([...channelPoints(told([3, none], 'bit-worse'), msNoticing)]).toEqual([3, none, none]);
    expect([...channelPoints(told([none, none], 'bit-worse'), msNoticing)]).toEqual([none, none, 2]);
    expect([...channelPoints(told([none, none], 'same'), msNoticing)]).toEqual([none, none, 0]);
    expect([...channelPoints(told([none, none]), msNoticing)]).toEqual([none, none, none]);
  });
});
