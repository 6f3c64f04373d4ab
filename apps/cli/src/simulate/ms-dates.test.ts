import { addDays } from '@ebb/course';
import {
  historicalMs,
  msDiaryCriteria,
  simulateMs,
  simulateMsDiary,
  studyDiary,
  untreated,
  yearsAfterOnset,
} from '@ebb/simulate';
import { describe, expect, test } from 'vitest';
import { datesOf, diaryDates, type MsOnsetLife } from './ms-dates.ts';

const world = { parameters: historicalMs, seed: 7 };

function livesOf(years: number): readonly MsOnsetLife[] {
  return Array.from({ length: 150 }, (_, person) =>
    simulateMs(world, person, untreated, yearsAfterOnset(years)),
  ).filter((life): life is MsOnsetLife => life.onset?.kind === 'relapsing');
}

describe('the calendar of a life', () => {
  const lives = livesOf(3);

  test('is made for enough people', () => expect(lives.length).toBeGreaterThan(50));

  test('has the onset so many years before 2020', () => {
    const years = lives.map((life) => datesOf(life, 3).dayAt(life.onset.age) / 365.25 + 1970);
    expect(years.filter((year) => year < 2016.99 || year > 2018.01)).toEqual([]);
  });

  test('gives a relapse the same day in the diary as in the tables', () => {
    let compared = 0;
    for (const life of lives) {
      const dates = datesOf(life, 3);
      const { first, from, days } = diaryDates(dates);
      const diary = simulateMsDiary(world, msDiaryCriteria, studyDiary, { life, from, days });
      const inTables = life.attacks
        .filter(({ kind }) => kind === 'relapse')
        .map(({ age }) => dates.dayAt(age))
        .filter((day) => day >= first && day < addDays(first, days));
      expect(diary.truth.relapses.map(({ onset }) => addDays(first, onset))).toEqual(inTables);
      compared += inTables.length;
    }
    expect(compared).toBeGreaterThan(20);
  });
});

describe('the diary', () => {
  test.each([1, 2, 10, 40])(
    'of %i years begins on a Monday, within follow-up, and is of two years at most',
    (years) => {
      for (const life of livesOf(years)) {
        const dates = datesOf(life, years);
        const { first, from, days } = diaryDates(dates);
        // 1970-01-05 was a Monday.
        expect((first - 4) % 7).toBe(0);
        expect(from).toBeGreaterThanOrEqual(dates.from - 1 / 365.25);
        expect(from + days / 365.25).toBeLessThanOrEqual(dates.until);
        expect(days).toBeLessThanOrEqual(731);
        expect(() => simulateMsDiary(world, msDiaryCriteria, studyDiary, { life, from, days })).not.toThrow();
      }
    },
  );
});
