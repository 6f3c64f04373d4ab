import { day } from '@ebb/course';
import { type Change, created, type Entry, parseEntry } from '@ebb/record';
import { describe, expect, test } from 'vitest';
import { type FormValues, fieldsOf, fieldsShown } from './form.ts';
import { planLists } from './plan-lists.ts';
import {
  edssSteps,
  scoreChanges,
  scoreValuesOf,
  visitOfScore,
  visitScoreId,
  visitScoreNames,
} from './visit-scores.ts';

const visit = {
  id: 'v1',
  when: '2026-03-05',
  enteredBy: { who: 'person' },
  enteredAt: '2026-03-05T10:00+01:00',
} as const;
const values: FormValues = {
  edss: '2.5',
  walk1: '5,3',
  walk2: '5.4',
  pegsRight: '20.1',
  pegsLeft: '22',
  sdmt: '51',
};

const changesFor = (of: FormValues, there: readonly Entry[] = []): readonly Change[] =>
  scoreChanges(visit, of, {
    known: (id) => there.find((each) => each.id === id),
    recorded: (said) => [created(said)],
  });

function made(of: FormValues): readonly Entry[] {
  return changesFor(of).map((change) => {
    const parsed = 'set' in change ? parseEntry(change.entity, change.set) : [];
    if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
    return parsed as Entry;
  });
}

describe('a visit with scores', () => {
  test('makes one entry of each, under the visit’s id, and opens again as it was filled', () => {
    const scores = made(values);
    expect(scores.map(({ id }) => id)).toEqual(visitScoreNames.map((name) => visitScoreId('v1', name)));
    expect(scores).toMatchObject([
      { measure: 'EDSS', value: 2.5 },
      { measure: 'T25FW', value: 5.3, unit: 's', part: '1' },
      { measure: 'T25FW', value: 5.4, unit: 's', part: '2' },
      { measure: 'NHPT', value: 20.1, unit: 's', part: 'right' },
      { measure: 'NHPT', value: 22, unit: 's', part: 'left' },
      { measure: 'SDMT', value: 51 },
    ]);
    expect(scoreValuesOf('v1', (id) => scores.find((each) => each.id === id))).toEqual({
      ...values,
      walk1: '5.3',
    });
  });

  test('what was left out makes nothing', () => {
    expect(changesFor({ edss: ' ', sdmt: '' })).toEqual([]);
  });

  test('a score that is emptied is taken out, and one that is there moves to the visit’s day', () => {
    const there = made({ edss: '2.5', sdmt: '51' });
    expect(changesFor({ edss: '3' }, there)).toEqual([
      { entity: 'v1-edss', set: { value: 3, when: '2026-03-05' } },
      { entity: 'v1-sdmt', deleted: true },
    ]);
  });

  test('its scores stand in its line and not in lines of their own, unless the visit is gone', () => {
    const scores = made(values);
    const entries: Entry[] = [{ kind: 'visit', ...visit }, ...scores];
    expect(planLists(entries, day('2026-03-06')).past.map(({ id }) => id)).toEqual(['v1']);
    expect(planLists(scores, day('2026-03-06')).past).toHaveLength(scores.length);
    expect(visitOfScore('abc')).toBeUndefined();
  });

  test('a number off the scale of its test is sent back', () => {
    const problems = fieldsOf(
      'visit',
      { date: '2026-03-05', sdmt: '111', walk1: '-5', walk2: 'x' },
      (on) => on,
    );
    expect(problems).toEqual([
      { field: 'walk1', wanted: 'on-scale' },
      { field: 'walk2', wanted: 'number' },
      { field: 'sdmt', wanted: 'on-scale' },
    ]);
  });
});

describe('an EDSS', () => {
  test('goes 0, 1, 1.5 and on in halves to 10', () => {
    expect(edssSteps.slice(0, 4)).toEqual(['0', '1', '1.5', '2']);
    expect(edssSteps.at(-1)).toBe('10');
    expect(edssSteps).toHaveLength(20);
  });

  test('is picked from its steps, every other result is written', () => {
    const resultOf = (measure: string) =>
      fieldsShown('measure', { measure }).find(({ name }) => name === 'value');
    expect(resultOf('EDSS')).toMatchObject({ input: 'one-of', options: edssSteps, required: true });
    expect(resultOf('T25FW')).toMatchObject({ input: 'number' });
    const picked = fieldsOf('measure', { date: '2026-03-05', measure: 'EDSS', value: '2.5' }, (on) => on);
    expect(picked).toMatchObject({ measure: 'EDSS', value: 2.5 });
  });
});
