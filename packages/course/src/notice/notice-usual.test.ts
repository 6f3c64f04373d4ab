import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../day.ts';
import type { FactorName } from '../diary/history.ts';
import type { DayReport } from './day-reports.ts';
import { msNoticing } from './ms-noticing.ts';
import { growBy, growingLevels, type Level, levelsAt, levelsBefore } from './notice-usual.ts';

const { usual } = msNoticing;

function report(day: number, value: number, explainedBy: readonly FactorName[] = []): DayReport {
  return { day: day as Day, entries: [], scores: Float64Array.of(value), explainedBy };
}

function before(onset: number, ...reports: readonly DayReport[]): Level | undefined {
  return levelsBefore(reports, usual, onset as Day)[0];
}

const daily = (from: number, to: number, value: number): readonly DayReport[] =>
  Array.from({ length: to - from + 1 }, (_, place) => report(from + place, value));

describe('the usual level before an onset', () => {
  test('is the middle of the unexplained scores from 130 to 10 days before', () => {
    const reports = [...daily(0, 69, 9), ...daily(70, 100, 3), ...daily(101, 190, 5), ...daily(191, 199, 9)];
    // 70 is 130 days before day 200, and 190 is 10 days before it.
    expect(before(200, ...reports)).toEqual({
      median: expect.closeTo(4.49, 1),
      spread: expect.any(Number),
      reports: 121,
      isNew: false,
    });
  });

  test('counts the day 130 days before and the day 10 days before, and none beyond them', () => {
    const seven = daily(150, 156, 2);
    expect(before(200, report(70, 2), ...seven)?.reports).toBe(8);
    expect(before(200, ...seven, report(190, 2))?.reports).toBe(8);
    // One short of eight in the window: then all scores up to three days before count.
    expect(before(200, report(69, 2), ...seven)?.reports).toBe(8);
    expect(before(200, report(69, 2), ...seven, report(197, 2), report(198, 2))?.reports).toBe(9);
  });

  test('leaves explained reports and those from the onset on out', () => {
    const fever = [report(180, 10, ['fever']), report(181, 10, ['heat'])];
    expect(before(200, ...daily(160, 179, 2), ...fever)).toMatchObject({ median: 2, reports: 20 });
    expect(before(180, ...daily(150, 170, 2), ...daily(180, 190, 8))).toMatchObject({
      median: 2,
      reports: 21,
    });
  });

  test('is not known from fewer than five scores', () => {
    expect(before(200, ...daily(160, 163, 2))).toBeUndefined();
    expect(before(200, ...daily(160, 164, 2))).toMatchObject({ median: 2, reports: 5 });
  });

  test('has the standard deviation about it for a spread, and 0.6 at least', () => {
    const values = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4];
    const level = before(200, ...values.map((value, place) => report(100 + place, value))) as Level;
    expect(level.median).toBe(2);
    expect(level.spread).toBeCloseTo(Math.sqrt(2), 12);
    expect(before(200, ...daily(100, 120, 2))?.spread).toBe(0.6);
  });

  test('draws what is far out in to two and a half half-widths of the middle 68 %', () => {
    const far = [2, 2, 2, 3, 3, 3, 3, 4, 4, 10].map((value, place) => report(100 + place, value));
    const level = before(200, ...far) as Level;
    // Middles at .15, .5, .8 and .95: 16 % lies at 2 + .01 / .35, 50 % at 3, 84 % at 4 + 6 x .04 / .15.
    const halfWidth = (4 + (6 * 0.04) / 0.15 - (2 + 0.01 / 0.35)) / 2;
    expect(level.median).toBeCloseTo(3, 12);
    expect(level.spread).toBeCloseTo(Math.sqrt((5 + (2.5 * halfWidth) ** 2) / 10), 12);
  });

  test('of a symptom never scored is 0 once five reports did not name it', () => {
    const silent = daily(100, 104, Number.NaN);
    expect(before(200, ...silent)).toEqual({ median: 0, spread: 0.6, reports: 5, isNew: true });
    expect(before(200, ...silent.slice(1))).toBeUndefined();
    expect(before(200, ...silent, report(150, 3))).toBeUndefined();
  });

  test('of a symptom that came with the onset is that of one never scored', () => {
    const silent = daily(100, 104, Number.NaN);
    expect(before(200, ...silent, report(200, 3))).toMatchObject({ reports: 5, isNew: true });
  });

  test('goes back beyond the window only with fewer than eight in it, in whatever order scores came', () => {
    expect(before(200, report(60, 9), ...daily(150, 157, 2))?.reports).toBe(8);
    const few = [4, 3, 0, 1, 2].map((value, place) => report(10 + place, value));
    expect(before(200, ...few)).toMatchObject({ median: 2, reports: 5 });
  });

  test('of no reports at all is known of no symptom', () => {
    expect(levelsBefore([], usual, 200 as Day)).toEqual([]);
  });
});

test('levels that grow with a diary are those of the diary up to each day', () => {
  const diaries = fc.array(
    fc.record({ gap: fc.integer({ min: 1, max: 40 }), value: fc.integer({ min: 0, max: 10 }) }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(diaries, (days) => {
      let day = 0;
      const reports = days.map(({ gap, value }) => {
        day += gap;
        return report(day, value);
      });
      const growing = growingLevels(1, usual);
      for (const [place, told] of reports.entries()) {
        if (place > 0) expect(levelsAt(growing, told.day)).toEqual(levelsBefore(reports, usual, told.day));
        growBy(growing, told.day, told.scores);
      }
    }),
    { seed: 20_261_127, numRuns: 60 },
  );
});
