import type { ProfileEntry } from '@ebb/record';
import { expect, test } from 'vitest';
import { resumed, stepAfter, stepBefore, steps } from './steps.ts';

const profile: ProfileEntry = {
  id: 'profile',
  kind: 'profile',
  when: '2026-03-05',
  enteredBy: { who: 'person' },
  enteredAt: '2026-03-05T20:14+01:00',
};

test('somebody with MS is asked what bothers them, not what they want to be able to do', () => {
  const asked = steps({ ...profile, conditions: ['ms'] }, undefined);
  expect(asked).toContain('bothers');
  expect(asked).not.toContain('want');
});

test('somebody with fibromyalgia is asked one thing they want to be able to do, not for a list of symptoms', () => {
  const asked = steps({ ...profile, conditions: ['fibromyalgia'] }, undefined);
  expect(asked).toContain('want');
  expect(asked).not.toContain('bothers');
});

test('with both, or not sure, nothing is lost', () => {
  expect(steps({ ...profile, conditions: ['ms', 'fibromyalgia'] }, undefined)).toEqual(
    expect.arrayContaining(['bothers', 'want']),
  );
  expect(steps({ ...profile, conditions: [] }, undefined)).toContain('bothers');
});

test('a carer is asked for their name', () => {
  expect(steps({ ...profile, forWhom: 'someone' }, undefined)).toContain('name');
  expect(steps({ ...profile, forWhom: 'me' }, undefined)).not.toContain('name');
});

test('who said "same" or "better" is not asked again whether it is worse', () => {
  expect(steps(profile, 'same')).not.toContain('worse');
  expect(steps(profile, 'better')).not.toContain('worse');
  expect(steps(profile, 'much-worse')).toContain('worse');
  expect(steps(profile, undefined)).toContain('worse');
});

test('it goes on where it was left, and from the beginning when that step is gone', () => {
  const asked = steps({ ...profile, conditions: ['ms'] }, undefined);
  expect(resumed('medicines', asked)).toBe('medicines');
  expect(resumed('want', asked)).toBe('hello');
  expect(resumed(undefined, asked)).toBe('hello');
});

test('every step leads to the next and back, and the last to none', () => {
  const asked = steps(undefined, undefined);
  for (const step of asked.slice(0, -1)) {
    const next = stepAfter(step, asked);
    expect(next === undefined ? undefined : stepBefore(next, asked)).toBe(step);
  }
  expect(stepAfter('keep', asked)).toBeUndefined();
});
