import { describe, expect, it } from 'vitest';
import type { DecoyWorld } from './diary-world.ts';
import { diaryWorlds } from './diary-worlds.ts';
import { streamsOfPart } from './streams.ts';
import { addDecoys, type DecoyCourse, type Decoys, decoysOf } from './true-decoys.ts';

const { symptoms, decoys: world } = diaryWorlds.base;
const levels = Float64Array.from([4, 0.5, 3, 2, 0, 1]);
const days = 1500;

function of(person: number, change: Partial<DecoyWorld> = {}): Decoys {
  return decoysOf(
    { symptoms, decoys: { ...world, ...change } },
    levels,
    streamsOfPart(12, person, 'decoys'),
    days,
  );
}

const everybody = Array.from({ length: 60 }, (_, person) => of(person));
const all = everybody.flatMap(({ courses }) => courses);

function ofKind(kind: DecoyCourse['kind']): readonly DecoyCourse[] {
  return all.filter((course) => course.kind === kind);
}

describe('what looks like a relapse and is none', () => {
  it('begins in the diary, and is told in order', () => {
    expect(all.filter(({ from }) => from < 0 || from >= days)).toEqual([]);
    for (const { courses } of everybody) {
      const begins = courses.map(({ from }) => from);
      expect(begins).toEqual([...begins].sort((a, b) => a - b));
    }
  });

  it('brings back the symptoms that were strongest, where an infection is a pseudo-relapse', () => {
    const { points: strong } = world.infections.pseudoRelapse;
    const mild = world.infections.points[1];
    for (const { points } of ofKind('pseudo-relapse')) {
      for (const old of [0, 2, 3]) expect(points[old]).toBeGreaterThanOrEqual(strong[0] / 2);
      for (const other of [1, 4, 5]) expect(points[other]).toBeLessThanOrEqual(mild);
    }
    for (const { points } of ofKind('infection')) expect(Math.max(...points)).toBeLessThanOrEqual(mild);
  });

  it('is written down by nobody where it is stress or a spell without a reason', () => {
    expect([...ofKind('stress'), ...ofKind('short-spell')].filter(({ tagged }) => tagged)).toEqual([]);
  });

  it('moves as many symptoms as its world says, all by the same', () => {
    for (const [kind, [least, most]] of [
      ['stress', world.stress.symptoms],
      ['short-spell', world.shortSpells.symptoms],
    ] as const) {
      const moved = ofKind(kind).map(({ points }) => points.filter((point) => point > 0));
      expect(new Set(moved.map((sizes) => new Set(sizes).size))).toEqual(new Set([1]));
      const counts = moved.map((sizes) => sizes.length);
      expect([Math.min(...counts), Math.max(...counts)]).toEqual([least, most]);
    }
  });

  it('comes with heat in one season of the year, and is felt by the sensitive alone', () => {
    for (const { courses, heatSensitive } of everybody) {
      const waves = courses.filter(({ kind }) => kind === 'heat');
      const ofYear = [...new Set(waves.map(({ from }) => from % 365))].sort((a, b) => a - b);
      const gaps = ofYear.map((day, place) => (ofYear[place + 1] ?? (ofYear[0] as number) + 365) - day);
      if (ofYear.length > 0) expect(Math.max(...gaps)).toBeGreaterThan(365 - world.heatWaves.seasonDays);
      for (const { points } of waves) expect(points.some((point) => point > 0)).toBe(heatSensitive);
    }
    expect(new Set(everybody.map(({ heatSensitive }) => heatSensitive))).toEqual(new Set([true, false]));
  });

  it('is the same where it is only tagged less', () => {
    const untagged = of(3, { infections: { ...world.infections, tagged: 0 } });
    const plain = (courses: readonly DecoyCourse[]): unknown =>
      courses.map(({ tagged: _, ...course }) => course);
    expect(plain(untagged.courses)).toEqual(plain(of(3).courses));
    expect(untagged.courses.filter(({ kind, tagged }) => tagged && kind !== 'heat')).toEqual([]);
  });

  it('adds its points for as long as it lasts, and leaves a share of them on each day after', () => {
    const points = [new Float64Array(10), new Float64Array(10)];
    const course: DecoyCourse = {
      kind: 'stress',
      from: 2,
      days: 3,
      tagged: false,
      points: [4, 0],
      left: 0.25,
    };
    addDecoys(points, [course]);
    expect([...(points[0] as Float64Array)]).toEqual([0, 0, 4, 4, 4, 1, 0.25, 0.0625, 0.015625, 0]);
    expect(points[1]).toEqual(new Float64Array(10));
  });
});
