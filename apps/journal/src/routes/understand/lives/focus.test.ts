import { describe, expect, test } from 'vitest';
import { crowdOf, type Line, people } from './crowd.ts';
import { lifeNear, middlePerson } from './focus.ts';

const crowd = crowdOf({ kind: 'crowd', era: 'historical', treatment: 'none', startYears: 5 });

test('one starts looking at the person in the middle of all after twenty years', () => {
  const score = crowd.twins[middlePerson(crowd)]?.untreated.edss[80] as number;
  const lower = crowd.twins.filter(({ untreated }) => (untreated.edss[80] as number) < score - 0.25);
  const higher = crowd.twins.filter(({ untreated }) => (untreated.edss[80] as number) > score + 0.25);
  expect(Math.max(lower.length, higher.length)).toBeLessThanOrEqual(people / 2);
});

describe('the life near a spot', () => {
  const line = (...edss: readonly number[]): Line => ({
    edss: Float32Array.from(edss),
    relapses: Float32Array.of(),
  });
  const lines = [line(1, 1), line(1, 3), line(1, 6), line(1, Number.NaN)];
  const few = {
    twins: lines.map((untreated) => ({ untreated, treated: line(0, 0) })),
    middles: { untreated: [], treated: [] },
  };
  const near = (quarter: number, edss: number, focus = 0): number | undefined =>
    lifeNear(few, 'untreated', { quarter, edss }, { focus, reach: 1 });

  test('is the one whose line runs there at that time', () => {
    expect(near(1, 3.4)).toBe(1);
    expect(near(0.8, 5.2)).toBe(2);
    expect(lifeNear(few, 'treated', { quarter: 1, edss: 0.2 }, { focus: 3, reach: 1 })).toBe(0);
  });

  test('is none where no line is within reach, and never one that has ended', () => {
    expect(near(1, 8)).toBeUndefined();
    expect(near(1, 4.5)).toBeUndefined();
    expect(near(1, 1, 3)).toBe(0);
  });

  test('is each in turn where lines lie on each other', () => {
    expect([0, 1, 2, 3].map((focus) => near(0, 1, focus))).toEqual([1, 2, 3, 0]);
  });
});
