import { definitions } from '@ebb/course';
import { expect, test } from 'vitest';
import { namedMilestone } from './edss-milestone.ts';

test('edss- and a score is that score, confirmed as by the definition taken where none is named', () => {
  expect(namedMilestone('edss-6.5')).toEqual({
    kind: 'milestone',
    id: 'edss-6.5',
    score: 6.5,
    by: definitions['muller-2023'],
  });
});

test.each(['edss-0', 'edss-0.5', 'edss-3.2', 'edss-10.5', 'edss-11', 'edss-', 'EDSS-3', 'sdmt-40'])(
  '%s is no milestone of the EDSS',
  (typed) => {
    expect(namedMilestone(typed)).toBeUndefined();
  },
);
