import { describe, expect, it } from 'vitest';
import type { FibromyalgiaLife } from './fibromyalgia-life.ts';
import { twoStates } from './parameter-sets.ts';
import { programmeOf } from './programmes.ts';
import { simulateFibromyalgia } from './simulate-fibromyalgia.ts';
import { isLowImpact, trueRemissions } from './true-remission.ts';

const [life] = simulateFibromyalgia({ parameters: twoStates, seed: 1 }, 0, 280, [
  programmeOf('usual-care', { from: 0 }),
]) as readonly [FibromyalgiaLife];

/** The life with these weekly scores and with symptoms that are flat but for a flare on the days given. */
function withScores(scores: readonly number[], flare: readonly [from: number, last: number] = [0, -1]) {
  const symptoms = new Float64Array(scores.length * 7).fill(20);
  symptoms.fill(60, flare[0], flare[1] + 1);
  return {
    ...life,
    days: symptoms.length,
    truth: { ...life.truth, symptoms },
    fiqr: Float64Array.from(scores),
  };
}

const weeks = (count: number, score: number): readonly number[] => new Array(count).fill(score);

describe('a true remission', () => {
  it('takes twelve weeks with at most 3 of 10 in the way of life, from first answer to last', () => {
    expect(trueRemissions(withScores(weeks(12, 30)))).toEqual([]);
    expect(trueRemissions(withScores(weeks(13, 30)))).toEqual([{ from: 6, last: 90 }]);
    expect(trueRemissions(withScores(weeks(13, 36)))).toEqual([]);
  });

  it('ends with a week in which symptoms ran life', () => {
    const scores = [...weeks(14, 20), 60, ...weeks(14, 20)];
    expect(trueRemissions(withScores(scores))).toEqual([
      { from: 6, last: 97 },
      { from: 111, last: 202 },
    ]);
  });

  it('goes on through a flare', () => {
    const scores = [...weeks(14, 20), 60, ...weeks(14, 20)];
    expect(trueRemissions(withScores(scores, [98, 104]))).toEqual([{ from: 6, last: 202 }]);
  });
});

describe('low impact', () => {
  const flat = (fiqr: number, pain: number) => ({
    fiqr: new Float64Array(8).fill(fiqr),
    pain: new Float64Array(56).fill(pain),
  });

  it('is an FIQR below 39 and pain below 35 in the mean of four weeks', () => {
    expect(isLowImpact(flat(38, 34), 7)).toBe(true);
    expect(isLowImpact(flat(39, 34), 7)).toBe(false);
    expect(isLowImpact(flat(38, 35), 7)).toBe(false);
  });

  it('looks at the last four weeks alone', () => {
    const better = flat(20, 10);
    better.fiqr.fill(90, 0, 4);
    better.pain.fill(90, 0, 28);
    expect(isLowImpact(better, 7)).toBe(true);
    expect(isLowImpact(better, 6)).toBe(true);
    expect(isLowImpact(better, 4)).toBe(false);
  });

  it('is not known before four weeks, and after the end', () => {
    expect(isLowImpact(flat(20, 10), 2)).toBeUndefined();
    expect(isLowImpact(flat(20, 10), 3)).toBe(true);
    expect(isLowImpact(flat(20, 10), 8)).toBeUndefined();
  });
});
