import { describe, expect, it } from 'vitest';
import type { ReportingStyle, ReportingWorld } from './diary-world.ts';
import { diaryWorlds } from './diary-worlds.ts';
import { type ReasonsToReport, reportedDays } from './reported-days.ts';
import { streamsOfPart } from './streams.ts';

const days = 2000;
const nothing: ReasonsToReport = { above: () => 0, relapsePoints: new Float64Array(days) };

function reporting(style: ReportingStyle, change: Partial<ReportingWorld> = {}): ReportingWorld {
  return {
    ...diaryWorlds.base.reporting,
    styles: [{ weight: 1, style }],
    vacations: { rate: 0, days: [5, 16] },
    dropOut: { share: 0, days: [30, 120] },
    ...change,
  };
}

function reported(world: ReportingWorld, reasons: ReasonsToReport = nothing, person = 0): readonly number[] {
  const found = reportedDays(world, streamsOfPart(8, person, 'reporting'), reasons);
  return [...found.keys()].filter((day) => found[day] === 1);
}

const always: ReportingStyle = { kind: 'steady', chance: [1, 1], towards: 1, days: 365 };

describe('the days on which a simulated person reports', () => {
  it('are all days of somebody who never misses one', () => {
    expect(reported(reporting(always)).length).toBe(days);
  });

  it('become fewer, down to the share that is left', () => {
    const fading = reported(reporting({ kind: 'steady', chance: [0.8, 0.8], towards: 0.5, days: 100 }));
    const share = (from: number, to: number): number =>
      fading.filter((day) => day >= from && day < to).length / (to - from);
    expect(share(0, 100)).toBeGreaterThan(0.6);
    expect(Math.abs(share(800, 2000) - 0.4)).toBeLessThan(0.05);
  });

  it('are more where symptoms are above usual, for those who report when it is bad', () => {
    const whenBad = reporting({ kind: 'when-bad', chance: [0.3, 0.3], perSpread: 1.1 });
    const share = (above: number): number =>
      reported(whenBad, { ...nothing, above: () => above }).length / days;
    expect(Math.abs(share(0) - 0.3)).toBeLessThan(0.04);
    // Odds of 3 to 7, times e to the 2.2.
    expect(Math.abs(share(2) - 0.795)).toBeLessThan(0.04);
  });

  it('are of one day of the week for those who report weekly', () => {
    const weekly = reported(reporting({ kind: 'weekly', chance: 0.9 }));
    expect(new Set(weekly.map((day) => day % 7)).size).toBe(1);
    expect(Math.abs(weekly.length / (days / 7) - 0.9)).toBeLessThan(0.06);
  });

  it('begin with the first in bursts, and every silence is of a day at least', () => {
    const bursts = reported(reporting({ kind: 'bursts', goesOn: [0.5, 0.5], silence: [0.1, 0] }));
    expect(bursts[0]).toBe(0);
    const gaps = bursts.slice(1).map((day, place) => day - (bursts[place] as number));
    expect(new Set(gaps)).toEqual(new Set([1, 2]));
  });

  it('are fewer at the worst of a severe relapse, and as many at that of another', () => {
    const atWorst = (points: number): number =>
      reported(reporting(always, { atWorst: { fromPoints: 4, left: 0.5 } }), {
        ...nothing,
        relapsePoints: new Float64Array(days).fill(points),
      }).length;
    expect(Math.abs(atWorst(4) / days - 0.5)).toBeLessThan(0.05);
    expect(atWorst(3.9)).toBe(days);
  });

  it('leave out holidays, and one long silence of those who drop out for a while', () => {
    const silent = (world: ReportingWorld): number =>
      Math.max(...Array.from({ length: 30 }, (_, person) => days - reported(world, nothing, person).length));
    expect(silent(reporting(always, { dropOut: { share: 1, days: [50, 60] } }))).toBeGreaterThanOrEqual(50);
    expect(silent(reporting(always, { dropOut: { share: 1, days: [50, 60] } }))).toBeLessThanOrEqual(60);
    expect(silent(reporting(always, { vacations: { rate: 2, days: [5, 5] } }))).toBeGreaterThan(50);
    expect(silent(reporting(always))).toBe(0);
  });
});
