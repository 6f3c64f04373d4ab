import { describe, expect, it } from 'vitest';
import { relapseAt } from './example-diary.ts';
import { scoreAlarms } from './score-alarms.ts';

const years2 = { days: 730.5 };

describe('an alarm', () => {
  it.each([
    [-4, 0],
    [-3, 1],
    [0, 1],
    [45, 1],
    [46, 0],
  ])('%i days after an onset finds so many relapses: %i', (after, found) => {
    const score = scoreAlarms([{ ...years2, relapses: [relapseAt(300)], alarms: [300 + after] }]);
    expect(score).toMatchObject({ relapses: 1, found, falseAlarms: 1 - found });
  });

  it('is false where the relapse has one already', () => {
    const score = scoreAlarms([{ ...years2, relapses: [relapseAt(300)], alarms: [305, 330] }]);
    expect(score).toMatchObject({ found: 1, falseAlarms: 1, positivePredictive: { share: 0.5 } });
    expect(score.falsePerYear.rate).toBeCloseTo(0.5, 12);
  });

  it('goes to the earlier of two relapses it may belong to, so that the later one keeps its own', () => {
    const relapses = [relapseAt(340), relapseAt(300)];
    expect(scoreAlarms([{ ...years2, relapses, alarms: [338, 350] }])).toMatchObject({
      found: 2,
      falseAlarms: 0,
      delay: { median: 24 },
    });
  });

  it('at a relapse of which too little was reported is neither found nor false', () => {
    const relapses = [relapseAt(300, { observable: false })];
    expect(scoreAlarms([{ ...years2, relapses, alarms: [310] }])).toMatchObject({
      relapses: 0,
      found: 0,
      falseAlarms: 0,
    });
  });
});

describe('the score of a cohort', () => {
  const people = [
    { ...years2, relapses: [relapseAt(100, { severity: 'mild' }), relapseAt(400)], alarms: [410] },
    { ...years2, relapses: [relapseAt(200, { severity: 'severe' })], alarms: [203, 500, 600] },
    { ...years2, relapses: [], alarms: [] },
  ];

  it('counts over all people: relapses, false alarms a year, alarms that were right', () => {
    const score = scoreAlarms(people);
    expect(score.sensitivity?.share).toBeCloseTo(2 / 3, 12);
    expect(score.positivePredictive?.share).toBe(0.5);
    expect(score.falsePerYear.rate).toBeCloseTo(2 / 6, 12);
    expect(score.delay).toEqual({ median: 6.5, ninetieth: 9.3 });
    expect(score.bySeverity).toEqual({
      mild: { relapses: 1, found: 0 },
      moderate: { relapses: 1, found: 1 },
      severe: { relapses: 1, found: 1 },
    });
  });

  it('has no sensitivity without a relapse, and no false alarm has an upper bound of three over the years', () => {
    const score = scoreAlarms([{ ...years2, relapses: [], alarms: [] }]);
    expect(score.sensitivity).toBeUndefined();
    expect(score.positivePredictive).toBeUndefined();
    expect(score.falsePerYear).toEqual({ rate: 0, low: 0, high: 1.5 });
  });

  it('is less sure of a rate that comes from few people than of one spread over many', () => {
    const spread = Array.from({ length: 20 }, () => ({ ...years2, relapses: [], alarms: [500] }));
    const heaped = spread.map((person, i) => ({
      ...person,
      alarms: i < 2 ? Array.from({ length: 10 }, (_, k) => 50 + 60 * k) : [],
    }));
    const [even, uneven] = [scoreAlarms(spread).falsePerYear, scoreAlarms(heaped).falsePerYear];
    expect(uneven.rate).toBeCloseTo(even.rate, 12);
    expect(uneven.high - uneven.low).toBeGreaterThan(even.high - even.low);
  });
});
