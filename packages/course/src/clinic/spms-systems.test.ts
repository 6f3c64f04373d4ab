import { describe, expect, it } from 'vitest';
import { answer, failed, patient } from '../../fixtures/spms-lines.ts';
import { day, formatDay } from '../day.ts';
import { spmsCourse } from './spms.ts';
import { lorscheider2016 } from './spms-presets.ts';

describe('secondary progression with functional systems', () => {
  const visits = (...lines: readonly string[]): string => lines.join('\n');

  it('needs a pyramidal score of 2 and a leading system that stays worse', () => {
    const text = visits(
      '2010-01-01 3.0 pyramidal=2 sensory=1',
      '2011-01-01 4.0 pyramidal=3 sensory=1',
      '2011-07-01 4.0 pyramidal=3 sensory=2',
    );
    expect(answer(text, lorscheider2016)).toMatch('converted 2011-01-01');
    const weak = visits(
      '2010-01-01 3.0 pyramidal=1 sensory=1',
      '2011-01-01 4.0 pyramidal=1 sensory=2',
      '2011-07-01 4.0 pyramidal=1 sensory=1',
    );
    expect(failed(spmsCourse(patient(weak), lorscheider2016), 0)).toEqual(['pyramidal', 'leading-system']);
  });

  it('takes an EDSS of 5.5 for a pyramidal score of 2, and says that nobody scored it', () => {
    const text = visits('2010-01-01 4.5 visual=1', '2011-01-01 5.5 visual=2', '2011-07-01 5.5 visual=2');
    const course = spmsCourse(patient(text), lorscheider2016);
    expect(course.finding).toMatchObject({ state: 'converted', visit: { day: day('2011-01-01') } });
    const outcome = course.stretches[0]?.outcome;
    expect(outcome !== undefined && 'checks' in outcome ? outcome.checks.slice(-2) : []).toEqual([
      { check: 'pyramidal', met: true, counted: 2, needed: 2 },
      {
        check: 'leading-system',
        met: true,
        leading: [
          { system: 'pyramidal', change: 1, assumed: true, days: 181 },
          { system: 'visual', change: 1, assumed: false, days: 181 },
        ],
      },
    ]);
  });

  it('is not there where the leading system is back at the next visit', () => {
    const text = visits(
      '2010-01-01 3.0 pyramidal=2',
      '2011-01-01 4.0 pyramidal=3',
      '2011-07-01 4.0 pyramidal=2',
      '2012-01-01 4.0 pyramidal=3',
      '2012-07-01 4.0 pyramidal=3',
    );
    expect(answer(text, lorscheider2016)).toMatch('converted 2012-01-01');
  });

  it('takes the worse score of a system measured twice on one day, and the one of a system measured once', () => {
    const twice = (one: string, other: string): string =>
      visits(
        '2010-01-01 3.0 pyramidal=1 visual=0',
        `2011-01-01 4.0 ${one}`,
        `2011-01-01 4.0 ${other}`,
        '2011-07-01 4.0 pyramidal=2 visual=1',
      );
    const [worse, better] = ['pyramidal=2', 'pyramidal=1 visual=1'];
    for (const text of [twice(worse, better), twice(better, worse)]) {
      const course = spmsCourse(patient(text), lorscheider2016);
      expect(course.finding.state).toBe('converted');
      expect(course.stretches.at(-1)?.outcome).toMatchObject({
        checks: [
          {},
          {},
          {},
          {},
          { check: 'pyramidal', score: 2 },
          {
            leading: [
              { system: 'pyramidal', change: 1 },
              { system: 'visual', change: 1 },
            ],
          },
        ],
      });
    }
  });

  it('begins at the first visit with a system, and cannot be told without any', () => {
    const later = visits(
      '2011-01-01 4.0 pyramidal=2',
      '2012-01-01 5.0 pyramidal=3',
      '2012-07-01 5.0 pyramidal=3',
    );
    expect(answer(`2010-01-01 2.0\n${later}`, lorscheider2016)).toMatch('from 2011-01-01 4');
    expect(answer(`2010-01-01 2.0\n2011-01-01 4.0\n2012-01-01 4.0`, lorscheider2016)).toBe(
      'not assessable: no-functional-systems',
    );
  });

  it('takes the next visit with systems for a baseline where the one meant has none', () => {
    const text = visits(
      '2010-01-01 3.0 pyramidal=2',
      '2010-07-01 4.0',
      '2011-01-01 4.0 pyramidal=3',
      '2011-07-01 5.0 pyramidal=4',
      '2012-01-01 5.0 pyramidal=4',
      'relapse 2010-03-01',
    );
    const course = spmsCourse(patient(text), lorscheider2016);
    expect(course.stretches.map(({ baseline }) => formatDay(baseline.day))).toContain('2011-01-01');
    expect(course.finding).toMatchObject({ state: 'converted', visit: { day: day('2011-07-01') } });
  });
});
