import { conditions, courseOf, day } from '@ebb/course';
import { apply, created, emptyState, entriesOf, historyOf, profileOf, stamp, unreadOf } from '@ebb/record';
import { expect, test } from 'vitest';
import { exampleLife } from './life.ts';

const today = day('2026-03-05');
const clock = { millis: 0, counter: 0, device: 'test' };

function stateOf(condition: 'ms' | 'fibromyalgia') {
  return apply(
    emptyState,
    stamp(exampleLife(condition, today).map(created), emptyState, clock, 1).operations,
  );
}

test.each(['ms', 'fibromyalgia'] as const)('every entry of the %s life can be read', (condition) => {
  const state = stateOf(condition);
  expect(unreadOf(state)).toEqual([]);
  expect(new Set(exampleLife(condition, today).map(({ id }) => id)).size).toBe(
    exampleLife(condition, today).length,
  );
  expect(profileOf(state)?.conditions).toEqual([condition]);
});

test('the MS life holds two relapses, two spells brought on by heat and fever, and a remission that lasts', () => {
  const course = courseOf(historyOf(entriesOf(stateOf('ms'))), conditions.ms, today);
  expect(course.spells).toHaveLength(2);
  expect(course.episodes.filter(({ kind }) => kind === 'pseudo-relapse').length).toBeGreaterThanOrEqual(2);
  expect(course.remission.now).toMatchObject({ state: 'in-remission' });
});

test('the fibromyalgia life holds flares, and a remission that flares did not end', () => {
  const course = courseOf(historyOf(entriesOf(stateOf('fibromyalgia'))), conditions.fibromyalgia, today);
  expect(course.spells.length).toBeGreaterThanOrEqual(5);
  expect(course.remission.now).toMatchObject({ state: 'in-remission' });
});

test('an example life is the same every time', () => {
  expect(exampleLife('ms', today)).toEqual(exampleLife('ms', today));
});
