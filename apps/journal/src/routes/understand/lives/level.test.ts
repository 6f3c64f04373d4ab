import { expect, test } from 'vitest';
import type { Line } from './crowd.ts';
import { levelOf, stateAt } from './level.ts';

test('a score is told by what it means in a day', () => {
  expect([0, 0.9, 1, 3, 4, 5.5, 6, 6.5, 7, 9.5].map(levelOf)).toEqual([
    'none',
    'none',
    'signs',
    'limits',
    'walks',
    'walks',
    'stick',
    'stick',
    'wheelchair',
    'wheelchair',
  ]);
});

test('a life that is followed no further has ended, whatever it was before', () => {
  const line: Line = { edss: Float32Array.of(2, 6, Number.NaN), relapses: Float32Array.of() };
  expect([0, 1, 2, 3].map((quarter) => stateAt(line, quarter))).toEqual(['signs', 'stick', 'ended', 'ended']);
});
