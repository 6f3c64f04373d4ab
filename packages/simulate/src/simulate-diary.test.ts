import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiaryWorld } from './diary-world.ts';
import { type DiaryWorldName, diaryWorlds } from './diary-worlds.ts';
import { simulateDiary } from './simulate-diary.ts';
import type { SimulatedDiary, SimulatedReport } from './simulated-diary.ts';

const anyWorld = fc.constantFrom(...(Object.keys(diaryWorlds) as DiaryWorldName[]));
const anyPerson = fc.nat({ max: 1e6 });
const anyDays = fc.integer({ min: 1, max: 900 });
const runs = { seed: 7, numRuns: 60 };

const people = Array.from({ length: 8 }, (_, person) => person);
const days = 730;

function of(world: DiaryWorld, person: number): SimulatedDiary {
  return simulateDiary(world, 11, person, days);
}

describe('a simulated diary', () => {
  it('is the same for the same arguments, whoever was simulated in between', () => {
    const alone = simulateDiary(diaryWorlds.base, 3, 5, 400);
    for (const person of [9, 1, 5]) simulateDiary(diaryWorlds.byWord, 3, person, 400);
    expect(simulateDiary(diaryWorlds.base, 3, 5, 400)).toEqual(alone);
  });

  it('is another one for another person and for another seed', () => {
    const scores = (seed: number, person: number): unknown =>
      simulateDiary(diaryWorlds.base, seed, person, 100).reports;
    expect(scores(3, 5)).not.toEqual(scores(3, 6));
    expect(scores(3, 5)).not.toEqual(scores(4, 5));
  });

  it('has scores of 0 to 10 or none, on days of the diary, in order', () => {
    fc.assert(
      fc.property(anyWorld, anyPerson, anyDays, (world, person, length) => {
        const { reports } = simulateDiary(diaryWorlds[world], 1, person, length);
        const scores = reports.flatMap((report) => [...report.scores]);
        expect(scores.every((score) => Number.isNaN(score) || (score >= 0 && score <= 10))).toBe(true);
        const inOrder = reports.map(({ day }) => day);
        expect(inOrder).toEqual([...new Set(inOrder)].sort((a, b) => a - b));
        expect(inOrder.every((day) => day >= 0 && day < length)).toBe(true);
      }),
      runs,
    );
  });

  it('has onsets of relapses in the diary and at least 30 days apart', () => {
    fc.assert(
      fc.property(anyWorld, anyPerson, anyDays, (world, person, length) => {
        const onsets = simulateDiary(diaryWorlds[world], 2, person, length).truth.relapses.map(
          ({ onset }) => onset,
        );
        expect(onsets.every((onset) => onset >= 0 && onset < length)).toBe(true);
        for (const [place, onset] of onsets.entries())
          expect(onset - (onsets[place - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(30);
      }),
      runs,
    );
  });

  it('calls a relapse observable with 4 reports in the 28 days from its onset and 8 in the 90 before', () => {
    const seen = people.flatMap((person) => {
      const { reports, truth } = of(diaryWorlds.sparse, person);
      return truth.relapses.map(({ onset, observable }) => {
        const after = reports.filter(({ day }) => onset <= day && day <= onset + 27).length;
        const before = reports.filter(({ day }) => onset - 90 <= day && day <= onset - 1).length;
        expect(observable).toBe(after >= 4 && before >= 8);
        return observable;
      });
    });
    expect(new Set(seen)).toEqual(new Set([true, false]));
  });

  it('marks fever and heat on the days of what was written down, and on no others', () => {
    let marked = 0;
    for (const person of people) {
      const { reports, truth } = of(diaryWorlds.base, person);
      for (const { day, fever, heat } of reports) {
        const told = truth.decoys.filter(
          ({ from, days: length, tagged }) => tagged && day >= from && day < from + length,
        );
        expect(fever).toBe(told.some(({ kind }) => kind === 'infection' || kind === 'pseudo-relapse'));
        expect(heat).toBe(told.some(({ kind }) => kind === 'heat'));
        if (fever || heat) marked++;
      }
    }
    expect(marked).toBeGreaterThan(100);
  });

  it('does not know a word where symptoms are scored', () => {
    const { reports } = of(diaryWorlds.base, 0);
    expect(reports.every((report) => !('overall' in report) && !report.scores.some(Number.isNaN))).toBe(true);
  });
});

describe('a person of golden values', () => {
  it('stays who they are', () => {
    const { reports, truth } = simulateDiary(diaryWorlds.base, 1, 3, 730);
    const [first, last] = [reports[0] as SimulatedReport, reports.at(-1) as SimulatedReport];
    expect([reports.length, first.day, [...first.scores], last.day, [...last.scores]]).toEqual([
      292,
      1,
      [1, 2, 1, 0, 1, 2],
      728,
      [1, 3, 0, 2, 2, 3],
    ]);
    expect(reports.reduce((sum, { day, scores }) => sum + day * scores.reduce((a, b) => a + b), 0)).toBe(
      1_578_209,
    );
    expect(truth.relapses.map(({ onset, severity, remission }) => [onset, severity, remission])).toEqual([
      [87, 'mild', 160],
      [482, 'moderate', 602],
    ]);
    expect(truth.relapses[1]?.peaks[1]).toBeCloseTo(3.264739962812949, 12);
    expect(truth.decoys.length).toBe(16);
    expect(truth.slowChange[0]).toBeCloseTo(0.7019480447323447, 12);
  });
});
