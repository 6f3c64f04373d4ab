import type { Day, Spell } from '@ebb/course';
import { describe, expect, test } from 'vitest';
import { quietStretchesOf } from './quiet.ts';

const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => (from + i) as Day);
const spell = (onset: number, last: number): Spell => ({
  onset: onset as Day,
  last: last as Day,
  ongoing: false,
  parts: [],
  counted: 'rule',
});
const quiet = (reported: readonly Day[], ...spells: Spell[]) =>
  quietStretchesOf(reported, spells, 14).map(({ from, to, days: long }) => [from, to, long]);

describe('stretches without a flare', () => {
  test('run from the day after a flare to the day before the next', () => {
    expect(quiet(days(1, 40), spell(10, 12), spell(30, 30))).toEqual([
      [1, 9, 9],
      [13, 29, 17],
      [31, 40, 10],
    ]);
  });

  test('a flare that still runs leaves nothing after it', () => {
    expect(quiet(days(1, 20), spell(15, 20))).toEqual([[1, 14, 14]]);
  });

  test('a long silence is not counted as quiet, a short one is', () => {
    expect(quiet([...days(1, 5), ...days(50, 55)])).toEqual([
      [1, 5, 5],
      [50, 55, 6],
    ]);
    expect(quiet([...days(1, 5), ...days(12, 15)])).toEqual([[1, 15, 15]]);
  });

  test('a flare on days without other reports still parts two stretches', () => {
    expect(quiet([...days(1, 5), ...days(8, 10)], spell(6, 7))).toEqual([
      [1, 5, 5],
      [8, 10, 3],
    ]);
  });
});
