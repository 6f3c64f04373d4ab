import { describe, expect, it } from 'vitest';
import type { Detector } from './detector.ts';
import { type Judgement, scoreAt } from './judgement.ts';
import { thresholdsFor } from './threshold.ts';

const detector: Detector = {
  name: 'heights as they are',
  judge: () => ({ scores: new Float64Array(0) }),
  calmBelow: (threshold) => threshold,
  unit: 'own',
};

/** A hundred people of two years without a relapse; each has one day that is alarming, one step higher from person to person. */
const people = Array.from({ length: 100 }, (_, person): Judgement => {
  const scores = new Float64Array(730).fill(0);
  scores[300] = 1 + person / 100;
  return {
    days: 730.5,
    reportDays: Int32Array.from(scores, (_, day) => day),
    relapses: [],
    decoys: [],
    judged: { scores },
  };
});

describe('a threshold', () => {
  it('is the lowest that raises no more than so many false alarms a year', () => {
    const [rare, common] = thresholdsFor(people, detector, [0.1, 0.25]);
    expect(scoreAt(people, rare ?? { at: 0, calmBelow: 0 }).falseAlarms).toBe(20);
    expect(scoreAt(people, common ?? { at: 0, calmBelow: 0 }).falseAlarms).toBe(50);
  });

  it('is the lowest looked at where even that raises fewer', () => {
    const [lowest] = thresholdsFor(people.slice(0, 2), detector, [10]);
    expect(lowest?.at).toBe(0);
  });
});
