import {
  addDays,
  conditions,
  courseOf,
  type Day,
  day,
  type History,
  type Report,
  type Statement,
} from '@ebb/course';
import { describe, expect, test } from 'vitest';
import { drawableOf } from './drawable.ts';
import { standingOf } from './standing.ts';

const empty: History = {
  reports: [],
  factors: [],
  statements: [],
  answers: [],
  redFlags: [],
  steroidCourses: [],
};
const fibromyalgia = conditions.fibromyalgia;

const report = (on: Day, value: number): Report => ({
  entry: `report-${on}`,
  when: { day: on },
  by: 'person',
  scores: [{ entry: `score-${on}`, site: { symptom: 'fatigue' }, value }],
});

const calledFlare = (on: Day): Statement => ({
  entry: `said-${on}`,
  by: 'person',
  verdict: 'flare',
  about: on,
  said: { day: on },
});

/** A usual level of 2 every day; on flare days it is called a flare and scored 8. */
function life(from: Day, days: number, flareDays: readonly Day[]): History {
  const all = Array.from({ length: days }, (_, i) => addDays(from, i));
  return {
    ...empty,
    reports: all.map((on) => report(on, flareDays.includes(on) ? 8 : 2)),
    statements: flareDays.map(calledFlare),
  };
}

function standing(history: History, today: Day) {
  const course = courseOf(history, fibromyalgia, today);
  const { quiet } = drawableOf(course, fibromyalgia, { history, entries: [] });
  return standingOf({ course, becomes: 'flare', quiet, silenceDays: fibromyalgia.remission.silenceDays });
}

const start = day('2025-01-01');

describe('how things stand', () => {
  test('without an entry nothing is claimed', () => {
    expect(standing(empty, start)).toEqual({ is: 'empty' });
  });

  test('where life held back was never asked, the stretch without a flare is the answer, not a remission', () => {
    const flare = addDays(start, 50);
    expect(standing(life(start, 100, [flare]), addDays(start, 99))).toMatchObject({
      is: 'quiet',
      stretch: { from: addDays(flare, 1), to: addDays(start, 99), days: 49 },
    });
  });

  test('a flare that goes on today is counted from its first day', () => {
    const today = addDays(start, 62);
    expect(standing(life(start, 63, [addDays(today, -2), addDays(today, -1), today]), today)).toMatchObject({
      is: 'spell-running',
      kind: 'flare',
      day: 3,
    });
  });

  test('after a long silence the answer is about the silence, and says how it was before', () => {
    const found = standing(life(start, 100, []), addDays(start, 300));
    expect(found).toMatchObject({ is: 'silence', lastReport: addDays(start, 99), quiet: { days: 100 } });
  });
});
