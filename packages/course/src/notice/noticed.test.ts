import { describe, expect, test } from 'vitest';
import { scoredDays, type ToldDay, wobble } from '../../fixtures/scored-days.ts';
import { addDays, type Day, day } from '../day.ts';
import { diaryOf } from '../diary/diary.ts';
import type { FactorName, History, Statement } from '../diary/history.ts';
import { msNoticing } from './ms-noticing.ts';
import { noticed } from './noticed.ts';
import { noticing } from './noticing.ts';

const first = day('2025-01-01');
const symptoms = ['fatigue', 'leg-weakness', 'unsteadiness', 'leg-numbness', 'urgent-bladder', 'pain'];

type Up = readonly [from: number, to: number, points?: number];

/** About 2 or 3 with a wobble; legs and balance up by four points, or so many, in each of the stretches. */
function diary(days: number, ...stretches: readonly Up[]): History {
  return scoredDays(first, days, (place): ToldDay => {
    const [, , up = 4] = stretches.find(([from, to]) => place >= from && place < to) ?? [0, 0, 0];
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

  test('follows what was noticed and is not counted from its likely onset', () => {
    const found = ms(diary(150, [120, 150, 1.5]), 149);
    const [notice] = found.noticing.notices;
    expect(found.latest).toMatchObject({ onset: notice?.onset.day, isNoticed: true, fit: { reports: 31 } });
    const since = ms(diary(330, [120, 150], [300, 330, 1.5]), 329);
    expect(since.latest).toMatchObject({
      onset: since.noticing.notices.at(-1)?.onset.day,
      isNoticed: true,
    });
    expect((since.latest?.onset as Day) - first).toBeGreaterThan(290);
  });

  test('follows a spell that is counted from its own onset, not what was noticed of it', () => {
    const found = ms(diary(150, [120, 150]), 149);
    expect(found.noticing.notices).toHaveLength(1);
    expect(found.latest).toMatchObject({ onset: first + 120, isNoticed: false, fit: { reports: 30 } });
  });

  test('follows nothing of what was noticed and called none', () => {
    const history = { ...diary(150, [120, 150, 1.5]), statements: [said('not-relapse', 140)] };
    const found = ms(history, 149);
    expect(found.noticing.notices).toHaveLength(1);
    expect(found).not.toHaveProperty('latest');
  });

  test('follows a spell for as long as a course is fitted, and not a day longer', () => {
    const history = { ...diary(150, [120, 150]), statements: [said('relapse', 120)] };
    expect(ms(history, 360)).toHaveProperty('latest');
    expect(ms(history, 361)).not.toHaveProperty('latest');
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

describe('a relapse is settled', () => {
  const known = (factor: FactorName): History['factors'][number] => ({
    entry: factor,
    factor,
    from: { day: addDays(first, 118) },
    until: { day: addDays(first, 145) },
    present: false,
  });
  const answers = (['lasted-over-24h', 'stable-30-days-before'] as const).map((question) => ({
    entry: question,
    question,
    about: addDays(first, 133),
    yes: true,
  }));
  const factors = (['fever', 'infection', 'heat', 'metabolic-upset'] as const).map(known);
  const settledBy = (
    history: History,
    today: number,
    ...relapses: readonly (readonly [onset: number, known: number])[]
  ): void => {
    const settled = relapses.map(([onset, known]) => ({
      onset: addDays(first, onset),
      known: addDays(first, known),
    }));
    const diaryThen = diaryOf(history, addDays(first, today));
    expect(ms(history, today).noticing).toEqual(noticing(diaryThen, msNoticing, settled, 'usual'));
  };

  test('when somebody confirmed it, and the next one is asked about', () => {
    const history = { ...diary(330, [120, 150], [300, 330]), statements: [said('relapse', 120)] };
    settledBy(history, 329, [120, 120]);
    expect(ms(history, 329).noticing.notices).toHaveLength(1);
  });

  test('when every fact is known of it, whatever else belongs to its spell', () => {
    settledBy({ ...diary(150, [120, 150]), factors, answers }, 149, [120, 145]);
    settledBy({ ...diary(150, [120, 150, 2]), factors, answers }, 149, [131, 145]);
  });

  test('not while it is only possible', () => {
    settledBy(diary(150, [120, 150]), 149);
    settledBy(diary(150, [120, 150, 2]), 149);
  });

  test('for slow worsening too, which leaves the time after it out', () => {
    const history = { ...diary(800, [120, 150]), statements: [said('relapse', 120)] };
    expect(ms(history, 799).slowChange).toMatchObject({ leftOut: { relapses: [first + 120] } });
  });

  test('from the day of the last fact: an answer about all days since then holds from the day on which it was given', () => {
    const onlyFever = factors.map((each) =>
      each.factor === 'heat' ? each : { ...each, until: { day: addDays(first, 121) } },
    );
    settledBy({ ...diary(150, [120, 150]), factors: onlyFever, answers: [] }, 149, [120, 145]);
    const early = factors.map((each) => ({ ...each, until: { day: addDays(first, 120) } }));
    settledBy({ ...diary(150, [120, 150]), factors: early, answers: [] }, 149, [120, 121]);
  });

  test('from the first word that it is one, whoever said it', () => {
    const nurse = { ...said('relapse', 120), by: 'nurse' as const, said: { day: addDays(first, 140) } };
    const person = { ...said('relapse', 121), said: { day: addDays(first, 130) } };
    settledBy({ ...diary(150, [120, 150]), statements: [nurse, person] }, 149, [120, 130]);
  });

  test('and its notice is answered then, with the weight of the word in its frequency', () => {
    const asked = ms(diary(150, [120, 150, 1.5]), 149).noticing.notices[0];
    const history = { ...diary(150, [120, 150, 1.5]), statements: [said('relapse', 125)] };
    const late = {
      ...history,
      statements: [{ ...(history.statements[0] as Statement), said: { day: addDays(first, 149) } }],
    };
    const [notice, ...others] = ms(late, 149).noticing.notices;
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ asked: asked?.asked, end: { kind: 'settled', on: first + 149 } });
    expect(notice?.said).toHaveLength(1);
    expect(notice?.logOdds).toBeGreaterThan((asked?.logOdds as number) + Math.log(39));
    expect(ms(late, 149).latest?.isNoticed).toBe(false);
  });

  test('and a notice that is long over is settled with it: its days are asked about no more', () => {
    const history = { ...diary(800, [120, 150]), statements: [said('relapse', 120)] };
    const late = {
      ...history,
      statements: [{ ...said('relapse', 120), said: { day: addDays(first, 400) } }],
    };
    expect(ms(diary(800, [120, 150]), 799).slowChange).toMatchObject({ noticed: [expect.any(Number)] });
    expect(ms(late, 799).slowChange).toMatchObject({ noticed: [], leftOut: { relapses: [first + 120] } });
    const none = {
      ...history,
      statements: [{ ...said('not-relapse', 120), said: { day: addDays(first, 400) } }],
    };
    expect(ms(none, 799).slowChange).toMatchObject({ noticed: [], leftOut: { relapses: [] } });
  });
});
