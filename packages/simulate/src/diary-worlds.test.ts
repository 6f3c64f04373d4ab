import { describe, expect, it } from 'vitest';
import type { DiaryWorld } from './diary-world.ts';
import { changingSlowly, type DiaryWorldName, diaryWorlds, stable } from './diary-worlds.ts';
import { simulateDiary } from './simulate-diary.ts';
import type { SimulatedDiary, SimulatedReport, TrueRelapse } from './simulated-diary.ts';

const people = Array.from({ length: 8 }, (_, person) => person);
const days = 500;

/** Nobody repeats an answer, so that every score is of its own day. */
function awake(world: DiaryWorld): DiaryWorld {
  return { ...world, answers: { ...world.answers, autopilot: [0, 0] } };
}

function of(world: DiaryWorld, person: number): SimulatedDiary {
  return simulateDiary(world, 11, person, days);
}

function byDay({ reports }: SimulatedDiary): ReadonlyMap<number, SimulatedReport> {
  return new Map(reports.map((report) => [report.day, report]));
}

function unseen({ truth }: SimulatedDiary): readonly Omit<TrueRelapse, 'observable'>[] {
  return truth.relapses.map(({ observable: _, ...relapse }) => relapse);
}

describe('a world that differs in one thing', () => {
  it('has the same people up to their first relapse where nobody has any', () => {
    for (const person of people) {
      const base = of(diaryWorlds.base, person);
      const without = of(diaryWorlds.noRelapses, person);
      const first = base.truth.relapses[0]?.onset ?? days;
      const before = ({ reports }: SimulatedDiary): readonly SimulatedReport[] =>
        reports.filter(({ day }) => day < first);
      expect(before(without)).toEqual(before(base));
      expect(without.truth).toEqual({ ...base.truth, relapses: [] });
    }
  });

  it('has the same relapses and decoys where days are noisier, last longer or wander', () => {
    for (const world of ['noisy', 'lastingBadDays', 'wandering'] as const)
      for (const person of people) {
        const [base, shifted] = [of(diaryWorlds.base, person), of(diaryWorlds[world], person)];
        expect(unseen(shifted)).toEqual(unseen(base));
        expect(shifted.truth.decoys).toEqual(base.truth.decoys);
        expect(shifted.reports).not.toEqual(base.reports);
      }
  });

  it('has the same scores on the same days where fevers are not written down', () => {
    for (const person of people) {
      const [base, untagged] = [of(diaryWorlds.base, person), of(diaryWorlds.untagged, person)];
      expect(untagged.reports).toEqual(base.reports.map((report) => ({ ...report, fever: false })));
    }
  });

  it('has the same answers on a day that both report where reporting differs', () => {
    for (const world of ['sparse', 'whenBad', 'diligent', 'weekly'] as const)
      for (const person of people) {
        const base = byDay(of(awake(diaryWorlds.base), person));
        const { reports } = of(awake(diaryWorlds[world]), person);
        const both = reports.filter(({ day }) => base.has(day));
        expect(both).toEqual(both.map(({ day }) => base.get(day)));
      }
  });

  it('has the same reported days where answers are coarse or words', () => {
    for (const world of ['fiveLevels', 'byWord'] as const)
      for (const person of people)
        expect([...byDay(of(diaryWorlds[world], person)).keys()]).toEqual([
          ...byDay(of(diaryWorlds.base, person)).keys(),
        ]);
  });

  it('has all that the base has where there is more that looks like a relapse', () => {
    for (const person of people) {
      const kinds = (world: DiaryWorldName): readonly string[] =>
        of(diaryWorlds[world], person).truth.decoys.map(({ kind, from }) => `${kind} ${from}`);
      const many = new Set(kinds('manyDecoys'));
      expect(kinds('base').filter((decoy) => !decoy.startsWith('heat') && !many.has(decoy))).toEqual([]);
    }
  });

  it('has relapses of the same size that only rise more slowly', () => {
    for (const person of people) {
      const [base, slow] = [of(diaryWorlds.base, person), of(diaryWorlds.slowOnset, person)];
      expect(slow.truth.relapses.map(({ onset, peaks, residual }) => ({ onset, peaks, residual }))).toEqual(
        base.truth.relapses.map(({ onset, peaks, residual }) => ({ onset, peaks, residual })),
      );
      expect(slow.truth.relapses.every(({ rise }) => rise >= 14 && rise <= 30)).toBe(true);
    }
  });

  it('has five levels where answers are of five levels', () => {
    const { reports } = of(diaryWorlds.fiveLevels, 1);
    const said = new Set(reports.flatMap(({ scores }) => [...scores]));
    expect([...said].every((score) => [0, 2.5, 5, 7.5, 10].includes(score))).toBe(true);
  });
});

describe('slow change', () => {
  it('is a third of people’s in the base, everybody’s where it is asked for, and nobody’s in a stable world', () => {
    const changing = (world: DiaryWorld): number =>
      Array.from({ length: 300 }, (_, person) => simulateDiary(world, 5, person, 1).truth.slowChange).filter(
        (change) => change.some((perYear) => perYear > 0),
      ).length;
    expect(changing(diaryWorlds.base)).toBeGreaterThan(70);
    expect(changing(diaryWorlds.base)).toBeLessThan(110);
    expect(changing(changingSlowly(diaryWorlds.base, 1))).toBe(300);
    expect(changing(stable(diaryWorlds.base))).toBe(0);
  });

  it('moves the scores of those symptoms by so many points a year, and no others', () => {
    const { diligent } = diaryWorlds;
    const exact = awake({
      ...diligent,
      answers: { ...diligent.answers, scale: [1, 1], steps: [{ points: 1, weight: 1 }] },
    });
    const gained = people.map((person) => {
      const before = byDay(of(stable(exact), person));
      const worse = of(changingSlowly(exact, 0.5, [1, 2]), person);
      expect(worse.truth.slowChange).toEqual([0, 0.5, 0.5, 0, 0, 0]);
      const last = worse.reports.filter(({ day }) => day >= days - 60);
      return worse.sites.map((_, place) => {
        const above = last.map(
          ({ day, scores }) => (scores[place] as number) - (before.get(day)?.scores[place] as number),
        );
        return above.reduce((sum, points) => sum + points, 0) / above.length;
      });
    });
    const means = [0, 1, 2, 3, 4, 5].map(
      (place) => gained.reduce((sum, points) => sum + (points[place] as number), 0) / people.length,
    );
    const wanted = 0.5 * ((days - 30) / 365.25);
    expect(means.map((mean) => (Math.abs(mean - wanted) < 0.1 ? 'changed' : mean))).toEqual([
      0,
      'changed',
      'changed',
      0,
      0,
      0,
    ]);
  });
});
