import { conditions } from '@ebb/course';
import { expect, test } from 'vitest';
import { interferenceOf, notRunBelow, notRunBy } from './interference.ts';

test('up to three of ten in whole numbers is little in the way: what lies below the line of the chart, and nothing above', () => {
  expect([0, 3, 3.49, notRunBelow, 5, 6, 8].map(interferenceOf)).toEqual([
    'little',
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
