import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../day.ts';
import { conditions } from './condition.ts';
import { courseOf } from './course.ts';
import type { Course } from './finding.ts';
import type { History, Overall, Report, Reporter, Statement, Verdict } from './history.ts';

const first = day('2026-01-01');

function on(days: number): Day {
  return addDays(first, days);
}

function said(days: number, overall: Overall): Report {
  return { entry: `r${days}`, when: { day: on(days) }, by: 'person', overall, scores: [] };
}

function statement(verdict: Verdict, about: number, until?: number, by: Reporter = 'neurologist'): Statement {
  return {
    entry: `${by} ${about}`,
    by,
    verdict,
    about: on(about),
    said: { day: on(about) },
    ...(until === undefined ? {} : { until: on(until) }),
  };
}

function course(told: Partial<History>, today = 300): Course {
  return courseOf(
    { reports: [], factors: [], statements: [], answers: [], redFlags: [], steroidCourses: [], ...told },
    conditions.ms,
    on(today),
  );
}

describe('a relapse that someone named and no report shows', () => {
  const outline = (statements: readonly Statement[], today?: number): string[] =>
    course({ statements }, today).spells.map(
      ({ onset, last, ongoing, counted, parts }) =>
        `${onset - first}-${last - first}${ongoing ? ' running' : ''} ${counted} ${parts[0]?.kind} ${parts[0]?.episode.end.kind}`,
    );

  it('is a spell of the days they named, and no reported episode', () => {
    const { episodes, spells, rate, span } = course({ statements: [statement('relapse', 10, 20)] });
    expect([episodes, rate, span]).toEqual([[], undefined, undefined]);
    expect(spells).toMatchObject([
      { onset: on(10), last: on(20), ongoing: false, counted: 'clinician', reporter: 'neurologist' },
    ]);
    expect(spells[0]?.parts[0]).toMatchObject({
      kind: 'relapse',
      certainty: 'confirmed',
      episode: {
        sites: [],
        overallOnly: true,
        nadir: on(10),
        entries: ['neurologist 10'],
        duration: { atLeast: (9 * 1440 + 1) / 60, atMost: (11 * 1440 - 1) / 60 },
        end: { kind: 'usual-again', on: on(21), entry: 'neurologist 10' },
      },
    });
  });

  it('has an end only where they named one that is past', () => {
    expect(outline([statement('relapse', 10)])).toEqual(['10-10 clinician undetermined not-known']);
    expect(outline([statement('relapse', 10, 40)], 40)).toEqual(['10-40 clinician relapse not-known']);
    expect(outline([statement('relapse', 10, 40)], 41)).toEqual(['10-40 clinician relapse usual-again']);
    expect(course({ statements: [statement('relapse', 10)] }).spells[0]?.parts[0]?.episode.duration).toEqual({
      atLeast: 0,
    });
  });

  it('is one where two speak of the same days', () => {
    expect(outline([statement('relapse', 10, 20), statement('relapse', 20, 30, 'person')])).toEqual([
      '10-30 clinician relapse usual-again',
    ]);
    expect(outline([statement('relapse', 10, 30), statement('relapse', 20, 25, 'person')])).toEqual([
      '10-30 clinician relapse usual-again',
    ]);
    expect(outline([statement('relapse', 10, 20), statement('relapse', 60, 70, 'person')])).toEqual([
      '10-20 clinician relapse usual-again',
      '60-70 person relapse usual-again',
    ]);
    expect(outline([statement('relapse', 10), statement('relapse', 10, 12, 'person')])).toEqual([
      '10-12 clinician relapse usual-again',
    ]);
  });

  it('is none where it was said to be something else', () => {
    expect(outline([statement('not-relapse', 10), statement('pseudo-relapse', 60)])).toEqual([]);
  });

  it('is the reported episode where one is there, up to 14 days around it', () => {
    const reports = [
      said(90, 'same'),
      said(120, 'much-worse'),
      said(121, 'much-worse'),
      said(123, 'much-worse'),
      said(124, 'same'),
    ];
    const about = (days: number): number =>
      course({ reports, statements: [statement('relapse', days)] }).spells.length;
    const { episodes } = course({ reports, statements: [statement('relapse', 107)] });
    expect(episodes[0]).toMatchObject({ certainty: 'confirmed' });
    expect(
      [106, 105].map(
        (days) => course({ reports, statements: [statement('relapse', days)] }).episodes[0]?.said.length,
      ),
    ).toEqual([1, 0]);
    expect([about(106), about(123), about(60)]).toEqual([1, 1, 2]);
  });

  it('ends where reports were usual just before', () => {
    const reports = [said(118, 'same'), said(120, 'much-worse'), said(123, 'much-worse'), said(125, 'same')];
    const heard = (days: number): number | undefined =>
      course({ reports, statements: [statement('relapse', days)] }).episodes[0]?.said.length;
    expect([118, 119, 124, 125].map(heard)).toEqual([0, 1, 1, 0]);
  });
});

describe('time since the last relapse', () => {
  const relapse = [said(0, 'same'), said(10, 'much-worse'), said(12, 'much-worse'), said(14, 'much-worse')];

  it('runs from its last day, is none while it runs, and is not known without one', () => {
    expect(course({ reports: [...relapse, said(15, 'same')] }, 44).daysSinceLast).toBe(30);
    expect(course({ reports: relapse }, 20).daysSinceLast).toBe(0);
    expect(course({ reports: [said(0, 'same')] })).not.toHaveProperty('daysSinceLast');
  });
});

describe('the course', () => {
  it('carries the condition, the day of asking, the span and the flags', () => {
    const found = course(
      {
        reports: [said(0, 'same'), said(9, 'same')],
        redFlags: [{ entry: 'f', flag: 'seizure', when: { day: on(20) } }],
      },
      20,
    );
    expect(found).toMatchObject({
      condition: 'ms',
      today: on(20),
      span: { from: first, to: on(9), days: 10, daysReported: 2 },
      rate: { count: 0 },
    });
    expect(found.callNow).toEqual([
      { flag: 'seizure', act: 'call-ambulance', entry: 'f', when: { day: on(20) } },
    ]);
    expect(found.recoveries).toEqual([]);
  });

  it('puts what was reported and what was only named in the order of their onsets', () => {
    const reports = [said(0, 'same'), said(100, 'much-worse'), said(102, 'much-worse'), said(103, 'same')];
    const { spells } = course({
      reports,
      statements: [statement('relapse', 200, 210), statement('relapse', 20, 30)],
    });
    expect(spells.map(({ onset }) => onset - first)).toEqual([20, 100, 200]);
  });
});
