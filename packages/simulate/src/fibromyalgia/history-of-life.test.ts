import { addDays, conditions, courseOf, day } from '@ebb/course';
import { describe, expect, it } from 'vitest';
import { dailyDiary, weeklyDiary } from './diary-keeping.ts';
import type { FibromyalgiaLife } from './fibromyalgia-life.ts';
import { historyOfFibromyalgia } from './history-of-life.ts';
import { twoStates } from './parameter-sets.ts';
import { nearPerfectPractice, programmeOf } from './programmes.ts';
import { simulateFibromyalgia } from './simulate-fibromyalgia.ts';

const first = day('2024-01-01');
const days = 728;
const lives = Array.from(
  { length: 30 },
  (_, person) =>
    simulateFibromyalgia({ parameters: twoStates, seed: 1 }, person, days, [
      programmeOf('load-and-loop', { from: 28, until: 392 }, nearPerfectPractice),
    ])[0] as FibromyalgiaLife,
);
const life = lives[0] as FibromyalgiaLife;

describe.each([weeklyDiary, dailyDiary])('a simulated life written down $id', (keeping) => {
  const { history } = historyOfFibromyalgia(life, keeping, first, 1);

  it('is taken by the course engine as it is', () => {
    for (const each of lives) {
      const written = historyOfFibromyalgia(each, keeping, first, 1).history;
      const course = courseOf(written, conditions.fibromyalgia, addDays(first, days - 1));
      expect(course.leftOut).toEqual([]);
    }
  });

  it('is the same for the same seed', () => {
    expect(historyOfFibromyalgia(life, keeping, first, 1).history).toEqual(history);
    expect(historyOfFibromyalgia(life, keeping, first, 2).history).not.toEqual(history);
  });

  it('has as many reports as are planned and written', () => {
    const planned = days / keeping.everyDays;
    const spread = Math.sqrt(planned * keeping.written * (1 - keeping.written));
    expect(Math.abs(history.reports.length - planned * keeping.written)).toBeLessThan(4 * spread);
  });

  it('says once a week at most how much the illness was in the way, a tenth of the FIQR', () => {
    const answers = history.reports.filter(({ interference }) => interference !== undefined);
    expect(answers.length).toBeGreaterThan(60);
    for (const { when, interference } of answers) {
      const since = when.day - first;
      expect(since % 7).toBe(6);
      expect(interference).toBe(Math.round((life.fiqr[(since - 6) / 7] as number) / 10));
    }
  });

  it('calls nothing a flare that was none', () => {
    for (const each of lives) {
      const { history: written, flares } = historyOfFibromyalgia(each, keeping, first, 1);
      const onsets = new Set(flares.map(({ onset }) => addDays(first, onset)));
      expect(written.statements.every(({ about }) => onsets.has(about))).toBe(true);
    }
  });

  it('notes illnesses with the days they truly had', () => {
    expect(history.factors.length).toBeGreaterThan(0);
    for (const { from, until } of history.factors) {
      const [start, end] = [from.day - first, (until?.day as number) - first];
      expect(life.truth.ill.subarray(start, end + 1).every((ill) => ill === 1)).toBe(true);
      expect(life.truth.ill[start - 1] ?? 0).toBe(0);
      expect(life.truth.ill[end + 1] ?? 0).toBe(0);
    }
  });
});

it('is in remission by the course engine nearly as long as it truly was, written down every week', () => {
  const everyWeek = { ...weeklyDiary, written: 1 };
  let both = 0;
  let either = 0;
  for (const each of lives) {
    const { history, remissions } = historyOfFibromyalgia(each, everyWeek, first, 1);
    const course = courseOf(history, conditions.fibromyalgia, addDays(first, days - 1));
    for (let since = 0; since < days; since++) {
      const truly = remissions.some(({ from, last }) => from <= since && since <= last);
      const found = course.remission.stretches.some(
        ({ from, to }) => from <= addDays(first, since) && addDays(first, since) <= to,
      );
      both += Number(truly && found);
      either += Number(truly || found);
    }
  }
  expect(both / either).toBeGreaterThan(0.8);
});
