import { describe, expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import type { Observation } from './diary.ts';
import { nhsRelapse } from './ms.ts';
import { plateauOf } from './plateau.ts';

const first = day('2026-03-01');
const affected = new Map([[0, true]]);

function stretch(values: readonly number[], site = 0): Observation[] {
  return values.map((value, place) => ({
    when: { day: addDays(first, place * 10) },
    entries: [],
    scores: [{ entry: 's', site, value }],
  }));
}

function isPlateau(values: readonly number[]): boolean {
  return plateauOf(stretch(values), affected, nhsRelapse.plateau) !== undefined;
}

describe('a plateau', () => {
  it.each([
    ['one level in three reports', [5, 5, 5], true],
    ['one level in two reports only', [5, 5], false],
    ['within a point', [5, 6, 5, 6], true],
    ['two points of scatter evenly', [5, 7, 6, 5, 7, 6], true],
    ['an odd day out in the middle', [5, 5, 5, 9, 5, 5, 5, 5, 5, 5], true],
    ['the first still higher', [7, 5, 5, 5, 5], false],
    ['the last lower', [7, 7, 7, 7, 5], false],
    ['coming down by steps', [6, 6, 6, 5, 5, 4.9], false],
    ['much scatter', [5, 5, 8, 2, 8, 2, 5, 8, 2, 5], false],
    ['scatter on the high side only', [5, 5, 7.5, 5, 7.5, 5, 7.5, 5, 5], false],
    ['scatter on the low side only', [5, 5, 2.5, 5, 2.5, 5, 2.5, 5, 5], false],
  ])('%s: %o, %s', (_, values, expected) => {
    expect(isPlateau(values)).toBe(expected);
  });

  it('begins with the stretch and has the scores of each affected symptom', () => {
    expect(plateauOf(stretch([5, 5, 6]), affected, nhsRelapse.plateau)).toEqual({
      from: first,
      scoresBySite: new Map([
        [0, [5, 5, 6].map((value, place) => ({ day: addDays(first, place * 10), value }))],
      ]),
    });
  });

  it('needs every affected symptom that was scored to be steady', () => {
    const two = new Map([
      [0, true],
      [1, true],
    ]);
    expect(
      plateauOf([...stretch([5, 5, 5]), ...stretch([3, 8, 3], 1)], two, nhsRelapse.plateau),
    ).toBeUndefined();
    expect(
      plateauOf([...stretch([5, 5, 5]), ...stretch([3, 8, 3], 1)], affected, nhsRelapse.plateau),
    ).toBeDefined();
    expect(
      plateauOf([...stretch([5, 5, 5]), ...stretch([3, 3], 1)], two, nhsRelapse.plateau),
    ).toBeUndefined();
  });

  it('cannot be seen without scores', () => {
    expect(plateauOf(stretch([5, 5, 5]), new Map(), nhsRelapse.plateau)).toBeUndefined();
    expect(plateauOf(stretch([5, 5, 5], 1), affected, nhsRelapse.plateau)).toBeUndefined();
    expect(plateauOf([], affected, nhsRelapse.plateau)).toBeUndefined();
  });
});
