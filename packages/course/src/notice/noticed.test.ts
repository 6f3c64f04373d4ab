import { describe, expect, test } from 'vitest';
import { scoredDays, type ToldDay, wobble } from '../../fixtures/scored-days.ts';
import { addDays, type Day, day } from '../day.ts';
import type { History, Statement } from '../diary/history.ts';
import { noticed } from './noticed.ts';

const first = day('2025-01-01');
const symptoms = ['fatigue', 'leg-weakness', 'unsteadiness', 'leg-numbness', 'urgent-bladder', 'pain'];

/** About 2 or 3 with a wobble; legs and balance up by so many points in each of the stretches. */
function diary(days: number, ...stretches: readonly (readonly [from: number, to: number])[]): History {
  return scoredDays(first, days, (place): ToldDay => {
    const up = stretches.some(([from, to]) => place >= from && place < to) ? 4 : 0;
    return Object.fromEntries(
      symptoms.map((symptom, at) => {
        const moved = symptom === 'leg-weakness' || symptom === 'unsteadiness' ? up : 0;
        return [symptom, Math.max(0, Math.min(10, 2 + (at % 2) + wobble(place, at) + moved))];
      }),
    );
  });
}

function said(verdict: Statement['verdict'], about: number): Statement {
  const on = addDays(first, about);
  return { entry: `${verdict} ${about}`, by: 'person', verdict, about: on, said: { day: on } };
}

const ms = (history: History, today: number): ReturnType<typeof noticed> =>
  noticed(history, 'ms', addDays(first, today), 'usual');

describe('all that is noticed of a person', () => {
  test('of a steady diary is nothing: no question, no spell to follow', () => {
    const found = ms(diary(200), 199);
    expect(found.noticing.now).toEqual({ state: 'quiet' });
    expect(found).not.toHaveProperty('latest');
    expect(found.slowChange).toMatchObject({ state: 'too-early', months: 24 });
  });

  test('of nothing at all is that it is too early', () => {
    const nothing = scoredDays(first, 0, () => undefined);
    expect(ms(nothing, 0).noticing.now).toMatchObject({ state: 'too-early' });
    expect(ms(nothing, 0)).not.toHaveProperty('latest');
  });

  test('follows the spell that runs, whether it is counted or only noticed', () => {
    const found = ms(diary(150, [120, 150]), 149);
    expect(found.noticing.now.state).toBe('open');
    expect(Math.abs((found.latest?.onset as Day) - first - 120)).toBeLessThanOrEqual(5);
  });

  test('follows what was noticed since, not the spell before it', () => {
    const history = diary(330, [120, 150], [300, 330]);
    const found = ms(history, 329);
    expect(Math.abs((found.latest?.onset as Day) - first - 300)).toBeLessThanOrEqual(5);
  });

  test('what the person called none is not followed', () => {
    const history = { ...diary(150, [120, 150]), statements: [said('not-relapse', 130)] };
    expect(ms(history, 149).latest?.isNoticed ?? false).toBe(false);
  });

  test('what began longer ago than a course is fitted is no longer followed', () => {
    const history = { ...diary(500, [120, 150]), statements: [said('relapse', 120)] };
    expect(ms(history, 300)).toHaveProperty('latest');
    expect(ms(history, 499)).not.toHaveProperty('latest');
  });

  test('within 30 days of a relapse that somebody confirmed nothing is asked', () => {
    const history = { ...diary(150, [110, 150]), statements: [said('relapse', 105)] };
    expect(ms(history, 149).noticing.notices).toEqual([]);
  });

  test('fibromyalgia is looked at by the week, and its flares are a part of its slow trend', () => {
    const history = { ...diary(800, [120, 150]), statements: [said('flare', 120)] };
    const found = noticed(history, 'fibromyalgia', addDays(first, 799), 'usual');
    expect(found.noticing.mode).toBe('weekly');
    expect(found.slowChange).toMatchObject({ state: 'judged', leftOut: { relapses: [], reports: 0 } });
  });
});
