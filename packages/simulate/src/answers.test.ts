import { describe, expect, it } from 'vitest';
import { answersOf } from './answers.ts';
import type { AnswerWorld } from './diary-world.ts';
import { diaryWorlds } from './diary-worlds.ts';
import type { OrdinaryDays } from './ordinary-days.ts';
import { streamsOfPart } from './streams.ts';

const days = 1000;
const plain: AnswerWorld = {
  ...diaryWorlds.base.answers,
  scale: [1, 1],
  steps: [{ points: 1, weight: 1 }],
  autopilot: [0, 0],
  slip: 0,
};

/** What is said of one symptom that was so strong on each day. */
function said(
  change: Partial<AnswerWorld>,
  felt: (day: number) => number,
  reported = new Uint8Array(days).fill(1),
): ReadonlyMap<number, number> {
  const points = [Float64Array.from({ length: days }, (_, day) => felt(day))];
  const ordinary: OrdinaryDays = {
    points,
    levels: new Float64Array(1),
    spreads: new Float64Array([1]),
    spreadOfSum: 1,
  };
  const answers = answersOf({ ...plain, ...change }, streamsOfPart(9, 0, 'answers'), {
    points,
    ordinary,
    reported,
  });
  return new Map([...answers].map(([day, { scores }]) => [day, scores[0] as number]));
}

const mixed = (day: number): number => (day * 7) % 11;

describe('an answer', () => {
  it('is the whole number nearest to what was felt, and within 0 and 10', () => {
    const felt = [-3, 0.4, 3.4, 3.6, 12];
    const answers = said({}, (day) => felt[day % felt.length] as number);
    expect([0, 1, 2, 3, 4].map((day) => answers.get(day))).toEqual([0, 0, 3, 4, 10]);
  });

  it('uses more or less of the scale, and only some of its steps', () => {
    expect(said({ scale: [0.5, 0.5] }, () => 8).get(0)).toBe(4);
    expect(said({ steps: [{ points: 2, weight: 1 }] }, () => 4.9).get(0)).toBe(4);
    expect(said({ steps: [{ points: 2.5, weight: 1 }] }, () => 4.9).get(0)).toBe(5);
  });

  it('is there on reported days alone', () => {
    const reported = Uint8Array.from({ length: days }, (_, day) => (day % 3 === 0 ? 1 : 0));
    expect([...said({}, mixed, reported).keys()].every((day) => day % 3 === 0)).toBe(true);
    expect(said({}, mixed, reported).size).toBe(334);
  });

  it('is that of the last report again without thinking, if that is no longer ago than two days', () => {
    const reported = new Uint8Array(days);
    reported.set([1, 0, 1, 0, 0, 1, 1]);
    expect([...said({ autopilot: [1, 1] }, mixed, reported)]).toEqual([
      [0, mixed(0)],
      [2, mixed(0)],
      [5, mixed(5)],
      [6, mixed(5)],
    ]);
  });

  it('slips to any score as often as it slips', () => {
    const always = [...said({ slip: 1 }, () => 3).values()];
    expect(new Set(always)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    const seldom = [...said({ slip: 0.1 }, () => 3).values()].filter((score) => score !== 3).length;
    // One slip in eleven lands where it would have been.
    expect(Math.abs(seldom / days - 0.1 * (10 / 11))).toBeLessThan(0.03);
  });
});
