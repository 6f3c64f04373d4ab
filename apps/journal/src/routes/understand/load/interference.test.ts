import { conditions } from '@ebb/course';
import { expect, test } from 'vitest';
import { interferenceOf, notRunBy } from './interference.ts';

test('up to three of ten is little in the way, and nothing above', () => {
  expect([0, 3, 3.01, 5, 6, 8].map(interferenceOf)).toEqual([
    'little',
    'little',
    'some',
    'some',
    'much',
    'most',
  ]);
});

test('what does not run life is what the course engine says', () => {
  expect(conditions.fibromyalgia.remission).toMatchObject({ interferenceAtMost: notRunBy });
});
