import { conditions, courseOf, day, formatDay } from '@ebb/course';
import { describe, expect, it } from 'vitest';
import { diaryWorlds } from './diary-worlds.ts';
import { historyOfDiary } from './history-of-diary.ts';
import { simulateDiary } from './simulate-diary.ts';
import type { SimulatedReport } from './simulated-diary.ts';

const monday = day('2024-01-01');
const worlds = [diaryWorlds.base, diaryWorlds.byWord];
const people = Array.from({ length: 10 }, (_, person) => person);
const simulated = worlds.flatMap((world) => people.map((person) => simulateDiary(world, 4, person, 500)));

function report(on: number, said: Partial<SimulatedReport> = {}): SimulatedReport {
  return {
    day: on,
    scores: new Float64Array([Number.NaN, 4]),
    fever: false,
    heat: false,
    steroids: false,
    ...said,
  };
}

function historyOf(...reports: readonly SimulatedReport[]): ReturnType<typeof historyOfDiary> {
  const sites = [{ symptom: 'fatigue' }, { symptom: 'leg-weakness', side: 'left' } as const];
  return historyOfDiary(
    {
      sites,
      days: 100,
      reports,
      truth: { relapses: [], decoys: [], slowChange: [0, 0], heatSensitive: false },
    },
    monday,
  );
}

describe('the history of a simulated diary', () => {
  it('has each thing that was said once, under a name of its own, and nothing else', () => {
    for (const diary of simulated) {
      const { reports, factors, statements, answers, redFlags, steroidCourses } = historyOfDiary(
        diary,
        monday,
      );
      const names = [
        ...reports,
        ...reports.flatMap(({ scores }) => scores),
        ...factors,
        ...steroidCourses,
      ].map(({ entry }) => entry);
      expect(new Set(names).size).toBe(names.length);
      expect(reports.map(({ when, overall, scores }) => [when.day - monday, overall, scores.length])).toEqual(
        diary.reports.map(({ day: on, overall, scores }) => [
          on,
          overall,
          scores.filter((score) => !Number.isNaN(score)).length,
        ]),
      );
      expect(factors.length).toBe(
        diary.reports.filter(({ fever }) => fever).length + diary.reports.filter(({ heat }) => heat).length,
      );
      expect([statements, answers, redFlags]).toEqual([[], [], []]);
    }
  });

  it('is one that the course engine can read to the last word', () => {
    for (const diary of simulated)
      expect(courseOf(historyOfDiary(diary, monday), conditions.ms, day('2026-01-01')).leftOut).toEqual([]);
  });

  it('leaves a symptom out that was not scored, and a word that was not said', () => {
    const { reports } = historyOf(report(3));
    expect(reports).toEqual([
      {
        entry: 'report-3',
        when: { day: day('2024-01-04') },
        by: 'person',
        scores: [{ entry: 'score-3-1', site: { symptom: 'leg-weakness', side: 'left' }, value: 4 }],
      },
    ]);
  });

  it('says of fever and heat only where they were', () => {
    const { factors } = historyOf(
      report(0),
      report(1, { fever: true }),
      report(2, { fever: true, heat: true }),
    );
    expect(factors.map(({ factor, from, present }) => `${factor} ${formatDay(from.day)} ${present}`)).toEqual(
      ['fever 2024-01-02 true', 'fever 2024-01-03 true', 'heat 2024-01-03 true'],
    );
  });

  it('joins days of steroids that are at most a week apart to one course', () => {
    const { steroidCourses } = historyOf(
      ...[10, 11, 18, 26].map((on) => report(on, { steroids: true })),
      report(30),
    );
    expect(steroidCourses).toEqual([
      { entry: 'steroids-10', from: day('2024-01-11'), days: 9 },
      { entry: 'steroids-26', from: day('2024-01-27'), days: 1 },
    ]);
  });
});
