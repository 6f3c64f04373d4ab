import { describe, expect, it } from 'vitest';
import { dailyRates } from './daily-rates.ts';
import { streamsOfLife } from './life-streams.ts';
import type { Living } from './living.ts';
import { twoStates } from './parameter-sets.ts';
import { doingOf } from './practice.ts';
import type { Plan, Practice } from './programme.ts';
import { nearPerfectPractice, ordinaryPractice, programmeOf } from './programmes.ts';
import { averageTraits, drawTraits } from './traits.ts';

function someone(person: number): Living {
  const streams = streamsOfLife(7, person);
  return {
    parameters: twoStates,
    rates: dailyRates(twoStates),
    traits: drawTraits(twoStates, streams.traits),
    streams,
  };
}

const everyDayAlike: Practice = { ...ordinaryPractice, deviation: 0 };
const average = (): Living => ({ ...someone(0), traits: averageTraits(twoStates) });

/** What is done on the days from 0 on. */
function done(living: Living, days: number, practice: Practice, until?: number): readonly Plan[] {
  const span = until === undefined ? { from: 10 } : { from: 10, until };
  const doing = doingOf(programmeOf('load-and-loop', span, practice), living);
  return Array.from({ length: days }, (_, day) => doing(day));
}

const meanRetraining = (plans: readonly Plan[]): number =>
  plans.reduce((sum, { retraining }) => sum + retraining, 0) / plans.length;

describe('practice', () => {
  it('begins and ends on the days of the programme', () => {
    const plans = done(average(), 40, ordinaryPractice, 30);
    expect(plans.map(({ sleep }) => sleep > 0)).toEqual(plans.map((_, day) => day >= 10 && day < 30));
  });

  it('goes on to the end where no end is planned', () => {
    expect(done(average(), 400, ordinaryPractice).at(-1)?.retraining).toBeGreaterThan(0);
  });

  it('begins at the level of the average person and fades by one of log odds in the days that the world says', () => {
    const plans = done(average(), 80, everyDayAlike);
    const logOdds = (day: number): number => {
      const share = plans[day]?.retraining as number;
      return Math.log(share / (1 - share));
    };
    expect(logOdds(10)).toBeCloseTo(ordinaryPractice.level, 9);
    expect(logOdds(10) - logOdds(70)).toBeCloseTo(60 / twoStates.practice.fadesInDays, 9);
  });

  it('is rare in those who do not take up what is offered', () => {
    const people = Array.from({ length: 300 }, (_, person) => someone(person));
    const not = people.filter(({ traits }) => !traits.engages);
    expect(Math.abs(not.length / people.length - twoStates.practice.notEngaging)).toBeLessThan(0.08);
    for (const living of not)
      expect(done(living, 11, everyDayAlike)[10]?.retraining).toBeLessThanOrEqual(
        everyDayAlike.notEngagingLeft,
      );
  });

  it('is more when it is near-perfect', () => {
    for (let person = 0; person < 20; person++) {
      const [more, usual] = [nearPerfectPractice, ordinaryPractice].map((practice) =>
        meanRetraining(done({ ...someone(person), traits: averageTraits(twoStates) }, 90, practice)),
      ) as [number, number];
      expect(more).toBeGreaterThan(usual);
    }
  });

  it('differs from day to day, and does so alike in every programme of a person', () => {
    const early = done(average(), 60, ordinaryPractice);
    const later = doingOf(programmeOf('exercise', { from: 40 }), average());
    const exercise = Array.from({ length: 60 }, (_, day) => later(day).exercise);
    const logOdds = (share: number): number => Math.log(share / (1 - share));
    const moods = early.map(
      (plan, day) => logOdds(plan.exercise) + (day - 10) / twoStates.practice.fadesInDays,
    );
    const sameMoods = exercise.map(
      (share, day) => logOdds(share) + (day - 40) / twoStates.practice.fadesInDays,
    );
    expect(new Set(moods.slice(10).map((mood) => mood.toFixed(6))).size).toBe(50);
    for (let day = 40; day < 60; day++) expect(sameMoods[day]).toBeCloseTo(moods[day] as number, 9);
  });
});
