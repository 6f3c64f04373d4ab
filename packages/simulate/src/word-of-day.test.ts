import { describe, expect, it } from 'vitest';
import type { DiaryWorld } from './diary-world.ts';
import { diaryWorlds } from './diary-worlds.ts';
import { simulateDiary } from './simulate-diary.ts';
import type { SimulatedDiary } from './simulated-diary.ts';

const people = Array.from({ length: 12 }, (_, person) => person);
const days = 730;

/** Nobody repeats an answer, so that every score is of its own day. */
function awake(world: DiaryWorld): DiaryWorld {
  return { ...world, answers: { ...world.answers, autopilot: [0, 0] } };
}

function of(world: DiaryWorld, person: number): SimulatedDiary {
  return simulateDiary(world, 11, person, days);
}

describe('a diary by word', () => {
  const answered = people.flatMap((person) => {
    const scored = new Map(
      of(awake(diaryWorlds.base), person).reports.map(({ day, scores }) => [day, scores]),
    );
    return of(awake(diaryWorlds.byWord), person).reports.map(({ day, scores, overall }) => ({
      overall,
      scored: scored.get(day),
      given: [...scores.entries()].filter(([, score]) => !Number.isNaN(score)),
    }));
  });

  it('scores as those do who score everything', () => {
    for (const { scored, given } of answered)
      expect(given).toEqual(given.map(([place]) => [place, scored?.[place]]));
  });

  it('scores only what is up, and everything about one day in ten', () => {
    const inPart = answered.filter(({ given }) => given.length < 6);
    const isCalm = (overall: string | undefined): boolean => overall === 'same' || overall === 'better';
    expect(inPart.filter(({ overall, given }) => isCalm(overall) !== (given.length === 0))).toEqual([]);
    const inFull = 1 - inPart.length / answered.length;
    expect(inFull).toBeGreaterThan(0.08);
    expect(inFull).toBeLessThan(0.12);
  });

  it('says "same" on most days, and "worse" on most days at the worst of a relapse', () => {
    const everyday: boolean[] = [];
    const atWorst: boolean[] = [];
    for (const person of people) {
      const { reports, truth } = of(diaryWorlds.byWord, person);
      for (const { day, overall } of reports) {
        everyday.push(overall === 'same');
        const isWorst = truth.relapses.some(
          ({ onset, rise, worst }) => day >= onset + rise && day <= onset + rise + worst,
        );
        if (isWorst) atWorst.push(overall === 'bit-worse' || overall === 'much-worse');
      }
    }
    const share = (answers: readonly boolean[]): number => answers.filter(Boolean).length / answers.length;
    expect(share(everyday)).toBeGreaterThan(0.6);
    expect(share(atWorst)).toBeGreaterThan(0.6);
  });
});
