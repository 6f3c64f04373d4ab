import type { SimulatedDiary, TrueRelapse } from '@ebb/simulate';
import { describe, expect, it } from 'vitest';
import { wobble } from '../../packages/course/fixtures/scored-days.ts';
import {
  generalisedBetweenRelapses,
  generalisedOfAllDays,
  leastSquaresOfAllDays,
  mannKendallByMonth,
} from './slow-change-baselines.ts';

const days = 900;

function diaryOf(
  value: (day: number) => number,
  relapses: readonly number[] = [],
  lasting: number = days,
): SimulatedDiary {
  return {
    sites: [{ symptom: 'fatigue' }],
    days: lasting,
    reports: Array.from({ length: lasting }, (_, day) => ({
      day,
      scores: Float64Array.of(value(day) + wobble(day, 0)),
      fever: false,
      heat: false,
      steroids: false,
    })),
    truth: {
      relapses: relapses.map((onset) => ({ onset }) as TrueRelapse),
      decoys: [],
      slowChange: [0],
      heatSensitive: false,
    },
  };
}

describe.each([
  ['OLS of all days', leastSquaresOfAllDays],
  ['GLS of all days', generalisedOfAllDays],
  ['GLS between relapses', generalisedBetweenRelapses],
  ['Mann-Kendall by month', mannKendallByMonth],
] as const)('%s', (_, isWorse) => {
  it('calls a rise of a point a year worse, and neither a fall nor nothing', () => {
    expect(
      isWorse(
        diaryOf((day) => 3 + day / 365),
        days,
      ),
    ).toBe(true);
    expect(
      isWorse(
        diaryOf((day) => 6 - day / 365),
        days,
      ),
    ).toBe(false);
    expect(
      isWorse(
        diaryOf(() => 3),
        days,
      ),
    ).toBe(false);
  });

  it('looks at the first so many days alone', () => {
    const later = diaryOf((day) => (day < 450 ? 3 : 3 + (day - 450) / 100));
    expect(isWorse(later, 450)).toBe(false);
  });
});

describe('what is between relapses', () => {
  const left = diaryOf((day) => (day < 400 ? 3 : 6), [400]);

  it('takes what a relapse left for a step', () => {
    expect(generalisedBetweenRelapses(left, days)).toBe(false);
    expect(leastSquaresOfAllDays(left, days)).toBe(true);
    expect(mannKendallByMonth(left, days)).toBe(true);
  });
});

describe('Mann-Kendall by month', () => {
  it('is not sure of four months, as in R: cor.test(1:4, 1:4, method = "kendall"), and is of six', () => {
    const rise = diaryOf((day) => Math.floor(day / 30), [], 180);
    expect(mannKendallByMonth(rise, 120)).toBe(false);
    expect(mannKendallByMonth(rise, 180)).toBe(true);
  });

  it('is never sure of nothing but ties', () => {
    const same: SimulatedDiary = diaryOf(() => 3, [], 180);
    const flat = same.reports.map((report) => ({ ...report, scores: Float64Array.of(3) }));
    expect(mannKendallByMonth({ ...same, reports: flat }, 180)).toBe(false);
  });
});
