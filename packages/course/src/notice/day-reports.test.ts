import { describe, expect, test } from 'vitest';
import type { Day, Moment } from '../day.ts';
import { type Diary, diaryOf, type Observation } from '../diary/diary.ts';
import type { Factor, FactorName } from '../diary/history.ts';
import { dayReportsOf } from './day-reports.ts';
import { msNoticing } from './ms-noticing.ts';

const { explained } = msNoticing;
const nothing = diaryOf(
  { reports: [], factors: [], statements: [], answers: [], redFlags: [], steroidCourses: [] },
  200 as Day,
);

function told(day: number, more: Partial<Observation> = {}): Observation {
  return { when: { day: day as Day }, entries: [`entry ${day}`], scores: [], ...more };
}

function diary(observations: readonly Observation[], factors: readonly Factor[] = []): Diary {
  const sites = [{ symptom: 'fatigue' }, { symptom: 'pain' }];
  return { ...nothing, sites, observations, factors };
}

function factor(name: FactorName, from: number, until?: number): Factor {
  const moment = (day: number): Moment => ({ day: day as Day });
  return {
    entry: `${name} ${from}`,
    factor: name,
    from: moment(from),
    ...(until === undefined ? {} : { until: moment(until) }),
    present: true,
  };
}

const score = (site: number, value: number, entry = 'score'): Observation['scores'][number] => ({
  entry,
  site,
  value,
});

describe('a diary by the day', () => {
  test('has a report for each day on which something was said, in order of time, by the places of its sites', () => {
    const { sites, reports } = dayReportsOf(diary([told(12), told(9), told(100)]), explained);
    expect(sites).toEqual([{ symptom: 'fatigue' }, { symptom: 'pain' }]);
    expect(reports.map(({ day }) => day)).toEqual([9, 12, 100]);
    expect(dayReportsOf(nothing, explained)).toEqual({ sites: [], reports: [] });
  });

  test('takes the mean of the scores of a day; what was not scored is missing, not 0', () => {
    const { reports } = dayReportsOf(
      diary([told(9, { scores: [score(0, 2)] }), told(9, { scores: [score(0, 5)] })]),
      explained,
    );
    expect(reports[0]?.scores).toEqual(Float64Array.of(3.5, Number.NaN));
    expect(dayReportsOf(diary([told(9, { scores: [score(1, 0)] })]), explained).reports[0]?.scores).toEqual(
      Float64Array.of(Number.NaN, 0),
    );
  });

  test('takes the worst word of a day, and none where none was said', () => {
    const { reports } = dayReportsOf(
      diary([told(9, { overall: 'same' }), told(9, { overall: 'bit-worse' }), told(10)]),
      explained,
    );
    expect(reports[0]?.overall).toBe('bit-worse');
    expect(reports[1]).not.toHaveProperty('overall');
  });

  test('keeps every entry of a day once', () => {
    const first = told(9, { entries: ['a', 'b'], scores: [score(0, 2, 'a'), score(1, 2, 'c')] });
    const second = told(9, { entries: ['b', 'd'], scores: [] });
    expect(dayReportsOf(diary([first, second]), explained).reports[0]?.entries).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('what explains a day', () => {
  const by = (factors: readonly Factor[], ...days: readonly number[]): readonly (readonly FactorName[])[] =>
    dayReportsOf(
      diary(
        days.map((day) => told(day)),
        factors,
      ),
      explained,
    ).reports.map(({ explainedBy }) => explainedBy);

  test('is a fever or an infection from its first day to three days after its last', () => {
    expect(by([factor('fever', 50, 52)], 49, 50, 55, 56)).toEqual([[], ['fever'], ['fever'], []]);
    expect(by([factor('infection', 50)], 53, 54)).toEqual([['infection'], []]);
  });

  test('is heat up to a day after it', () => {
    expect(by([factor('heat', 50)], 49, 50, 51, 52)).toEqual([[], ['heat'], ['heat'], []]);
  });

  test('is each of them where there are several, and no factor that explains nothing', () => {
    const several = [factor('fever', 50), factor('stress', 50), factor('heat', 50)];
    expect(by(several, 50, 52)).toEqual([['fever', 'heat'], ['fever']]);
  });
});
