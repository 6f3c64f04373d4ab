import { mean } from '@ebb/stats';
import { describe, expect, it } from 'vitest';
import type { DayCriteria } from './diary-world.ts';
import { diaryWorlds } from './diary-worlds.ts';
import { type OrdinaryDays, ordinaryDays } from './ordinary-days.ts';
import { streamsOfPart } from './streams.ts';

const { symptoms, daily } = diaryWorlds.base;
const days = 40_000;

function simulated(change: Partial<DayCriteria>): OrdinaryDays {
  return ordinaryDays(
    { symptoms, daily: { ...daily, weekend: 0, ...change } },
    streamsOfPart(10, 0, 'days'),
    days,
  );
}

const still: DayCriteria['own'] = { dayToDay: [0, 0], deviation: [0, 0] };
const level: Partial<DayCriteria> = {
  own: still,
  shared: { ...daily.shared, deviation: [0, 0] },
  wander: { days: 60, deviation: [0, 0] },
};

function product(a: Float64Array, b: Float64Array, lag = 0): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let sum = 0;
  for (let day = lag; day < a.length; day++)
    sum += ((a[day] as number) - meanA) * ((b[day - lag] as number) - meanB);
  return sum / (a.length - lag);
}

function alike(symptom: Float64Array, lag: number): number {
  return product(symptom, symptom, lag) / product(symptom, symptom);
}

describe('ordinary days', () => {
  it('are at the usual level with the spread that is told, one symptom and all together', () => {
    const { points, levels, spreads, spreadOfSum } = simulated({
      wander: { days: 5, deviation: [0.3, 0.3] },
    });
    for (const [place, symptom] of points.entries()) {
      expect(Math.abs(mean(symptom) - (levels[place] as number))).toBeLessThan(0.05);
      expect(Math.abs(Math.sqrt(product(symptom, symptom)) / (spreads[place] as number) - 1)).toBeLessThan(
        0.03,
      );
    }
    const sum = (points[0] as Float64Array).map((_, day) =>
      points.reduce((total, symptom) => total + (symptom[day] as number), 0),
    );
    expect(Math.abs(Math.sqrt(product(sum, sum)) / spreadOfSum - 1)).toBeLessThan(0.03);
  });

  it('resemble the next by what each symptom does itself, by its wandering, and not by what passes', () => {
    const own = simulated({ ...level, own: { dayToDay: [0.5, 0.5], deviation: [1, 1] } })
      .points[0] as Float64Array;
    expect([1, 2].map((lag) => Math.abs(alike(own, lag) - 0.5 ** lag) < 0.02)).toEqual([true, true]);
    const slow = simulated({ ...level, wander: { days: 20, deviation: [1, 1] } }).points[0] as Float64Array;
    expect(Math.abs(alike(slow, 20) - Math.exp(-1))).toBeLessThan(0.06);
    const passing = simulated({ ...level, passing: { deviation: [1, 1] } }).points[0] as Float64Array;
    expect(Math.abs(alike(passing, 1))).toBeLessThan(0.02);
  });

  it('share their bad days in proportion to the loading, and nothing else', () => {
    const [a, b] = simulated({ ...level, shared: { ...daily.shared, deviation: [1, 1] } }).points as [
      Float64Array,
      Float64Array,
    ];
    const correlation = (x: Float64Array, y: Float64Array): number =>
      product(x, y) / Math.sqrt(product(x, x) * product(y, y));
    expect(correlation(a, b)).toBeCloseTo(1, 9);
    const [c, d] = simulated({ ...level, own: { dayToDay: [0, 0], deviation: [1, 1] } }).points as [
      Float64Array,
      Float64Array,
    ];
    expect(Math.abs(correlation(c, d))).toBeLessThan(0.02);
  });

  it('are the same but for their size where everything is larger by a factor', () => {
    const [once, twice] = [simulated({}), simulated({ times: 2 })];
    const [a, b] = [once.points[1] as Float64Array, twice.points[1] as Float64Array];
    const usual = once.levels[1] as number;
    expect(twice.levels).toEqual(once.levels);
    expect((b[77] as number) - usual).toBeCloseTo(2 * ((a[77] as number) - usual), 9);
  });

  it('differ at weekends, which are the sixth and seventh day of the diary’s weeks', () => {
    const [plain] = simulated(level).points as [Float64Array];
    const [weekly] = simulated({ ...level, weekend: 1 }).points as [Float64Array];
    const differs = [...Array(14).keys()].filter((day) => plain[day] !== weekly[day]);
    expect(differs).toEqual([5, 6, 12, 13]);
  });
});
