import { describe, expect, it } from 'vitest';
import { answer, failed, patient } from '../../fixtures/spms-lines.ts';
import { day } from '../day.ts';
import { spmsCourse } from './spms.ts';
import type { SpmsDefinition } from './spms-definition.ts';
import { lorscheider2016NoFunctionalSystems as byEdss, lorscheider2016 } from './spms-presets.ts';

describe('secondary progression by EDSS alone', () => {
  it('is a worsening to 4 or more, without a relapse, that lasts over three months and to the last visit', () => {
    expect(answer('2010-01-01 3.0\n2011-01-01 4.0\n2011-07-01 4.0\n2012-01-01 4.5')).toBe(
      'converted 2011-01-01 4 from 2010-01-01 3, confirmed 2011-07-01',
    );
    expect(answer('2010-01-01 2.5\n2011-01-01 3.5\n2011-07-01 3.5\n2012-01-01 3.5')).toMatch('not converted');
    expect(answer('2010-01-01 3.5\n2011-01-01 4.0\n2011-07-01 4.0\n2012-01-01 4.0')).toMatch('not converted');
  });

  it('needs a step of half a point from a baseline of 6', () => {
    expect(answer('2010-01-01 6.0\n2011-01-01 6.5\n2011-07-01 6.5')).toMatch('converted 2011-01-01 6.5');
    expect(answer('2010-01-01 5.5\n2011-01-01 6.0\n2011-07-01 6.0')).toMatch('not converted');
  });

  it('is not confirmed on day 90, but on day 91', () => {
    expect(answer('2010-01-01 3.0\n2011-01-01 4.0\n2011-04-01 4.0')).toMatch('not converted');
    expect(answer('2010-01-01 3.0\n2011-01-01 4.0\n2011-04-02 4.0')).toMatch('converted 2011-01-01');
  });

  it('may let the last day of a bound in, where the definition says so', () => {
    const text = '2010-01-01 3.0\n2011-01-01 4.0\n2011-04-01 4.0';
    const days: SpmsDefinition = { ...byEdss, confirmation: { days: 90, bound: 'over' } };
    expect(answer(text, days)).toMatch('not converted');
    expect(answer(text, { ...days, confirmation: { days: 90, bound: 'at-least' } })).toMatch(
      'converted 2011-01-01',
    );
    const near = `${text}\nrelapse 2011-03-02`;
    const atLeast: SpmsDefinition = { ...byEdss, confirmation: { days: 90, bound: 'at-least' } };
    expect(answer(near, atLeast)).toMatch('not converted');
    expect(answer(near, { ...atLeast, relapseDistance: { daysAfter: 30, bound: 'at-least' } })).toMatch(
      'converted 2011-01-01',
    );
  });

  it('is not confirmed by a visit 30 days or less after a relapse, but by one on day 31', () => {
    const visits = '2010-01-01 3.0\n2011-01-01 4.0\n2011-07-31 4.0';
    expect(answer(`${visits}\nrelapse 2011-07-01`)).toMatch('not converted');
    expect(answer(`${visits}\nrelapse 2011-06-30`)).toMatch('converted 2011-01-01');
  });

  it('is not seen at a visit with a relapse since the one before; that visit is the new baseline', () => {
    const text =
      '2010-01-01 3.0\n2010-07-01 3.0\n2011-01-01 4.0\n2011-07-01 4.0\n2012-01-01 5.0\n2012-07-01 5.0';
    expect(answer(`${text}\nrelapse 2010-09-01`)).toBe(
      'converted 2012-01-01 5 from 2011-01-01 4, confirmed 2012-07-01',
    );
    const course = spmsCourse(patient(`${text}\nrelapse 2010-09-01`), byEdss);
    expect(failed(course, 0)).toEqual(['no-relapse']);
    expect(course.stretches[0]?.outcome).toMatchObject({
      checks: [
        { check: 'minimum-edss' },
        { check: 'lasts-to-the-end' },
        { check: 'no-relapse', since: day('2010-07-01'), relapses: [day('2010-09-01')] },
        { check: 'minimum-edss-until-confirmed' },
      ],
    });
    expect(course.stretches[1]?.origin).toEqual({
      from: 'relapse-before-progression',
      judged: { day: day('2011-01-01'), score: 4 },
    });
  });

  it('counts from the steady score after a relapse that left a mark', () => {
    const course = spmsCourse(
      patient(`2010-01-01 3.0
        2010-07-01 4.0
        2010-10-01 3.5
        2011-05-01 3.5
        2011-10-01 4.5
        2012-05-01 4.5
        relapse 2010-06-20`),
      byEdss,
    );
    expect(course.stretches[0]?.outcome).toEqual({
      came: 'relapse-mark',
      marked: [{ day: day('2010-07-01'), score: 4 }],
    });
    expect(course.stretches[1]?.origin).toEqual({
      from: 'relapse-mark',
      marked: { day: day('2010-07-01'), score: 4 },
      steadyDays: 212,
    });
    expect(course.finding).toMatchObject({
      state: 'converted',
      visit: { day: day('2011-10-01') },
      baseline: { day: day('2010-10-01'), score: 3.5 },
    });
  });

  it('counts from a better score that lasted over nine months', () => {
    const text = '2010-01-01 4.0\n2010-06-01 3.0\n2011-04-01 3.0\n2012-01-01 4.0\n2012-06-01 4.0';
    expect(answer(text)).toMatch('converted 2012-01-01 4 from 2010-06-01 3');
    expect(answer(text.replace('2011-04-01', '2010-12-01'))).toMatch('not converted');
  });

  it('is lost where a later visit does not show it twice, and may come again after that', () => {
    const text = '2010-01-01 3.0\n2011-01-01 4.0\n2011-07-01 4.0\n2012-01-01 3.0\n2012-07-01 3.0';
    const course = spmsCourse(patient(text), byEdss);
    expect(failed(course, 0)).toEqual(['lasts-to-the-end']);
    expect(course.finding).toEqual({ state: 'not-converted', until: day('2012-07-01') });
    expect(answer(`${text}\n2013-01-01 4.5\n2013-07-01 4.5`)).toMatch(
      'converted 2013-01-01 4.5 from 2010-01-01',
    );
  });

  it('is not dated at a visit after which the score falls below 4 before it is confirmed', () => {
    const text = '2010-01-01 2.5\n2011-01-01 4.0\n2011-02-01 3.0\n2011-03-01 4.0\n2011-09-01 4.0';
    const course = spmsCourse(patient(text), byEdss);
    expect(failed(course, 0)).toEqual(['minimum-edss-until-confirmed']);
    expect(failed(course, 1)).toEqual(['minimum-edss', 'minimum-edss-until-confirmed']);
    expect(course.finding).toMatchObject({ state: 'converted', visit: { day: day('2011-03-01') } });
  });

  it('tells every visit it read, with what it showed and for how long', () => {
    const text =
      '2010-01-01 3.0\n2010-06-01 3.0\n2011-01-01 4.0\n2011-03-01 3.5\n2011-07-01 4.0\nrelapse 2010-05-01';
    expect(spmsCourse(patient(text), byEdss).stretches).toMatchObject([
      {
        baseline: { score: 3 },
        needed: 4,
        readings: [
          { shows: 'neither', relapses: [day('2010-05-01')] },
          { visit: { day: day('2011-01-01') }, shows: 'progression', days: 181, relapses: [] },
        ],
        outcome: { came: 'no-progression' },
      },
      { readings: [{ shows: 'progression-overlooking-it', days: 122 }], outcome: { came: 'no-progression' } },
      {
        origin: { from: 'same-as-before' },
        readings: [{ shows: 'progression' }],
        outcome: { came: 'to-the-end' },
      },
    ]);
  });
});

describe('where MSoutcomes is wrong', () => {
  it('a single visit without progression at the baseline, or at the end, is never overwritten', () => {
    expect(answer('2010-01-01 4.0\n2011-01-01 5.0\n2012-01-01 5.0')).toMatch('converted 2011-01-01');
    expect(answer('2010-01-01 4.0\n2011-01-01 5.0\n2012-01-01 5.0\n2013-01-01 4.0')).toMatch('not converted');
  });

  it('nobody without a visit away from relapses stops the run: they are not assessable', () => {
    const text = '2010-01-01 3.0\n2010-01-08 4.0\n2010-01-15 4.0';
    expect(answer(`${text}\nrelapse 2009-12-20`)).toBe('not assessable: no-baseline');
    expect(answer('2010-01-01 3.0\n2011-01-01 4.0')).toBe('not assessable: too-few-visits');
    expect(answer('2010-01-01 3.0\n2011-01-01 -\n2012-01-01 4.0')).toBe('not assessable: too-few-visits');
    expect(spmsCourse({ visits: [], relapses: [] }, lorscheider2016).finding).toEqual({
      state: 'not-assessable',
      because: 'too-few-visits',
      visits: 0,
      needed: 3,
    });
  });

  it('a confirmation longer than the time of regression gives an answer', () => {
    const twelveMonths: SpmsDefinition = { ...byEdss, confirmation: { days: 363, bound: 'over' } };
    const text = '2010-01-01 5.0\n2010-03-01 4.0\n2011-01-01 4.0\n2012-01-01 5.0\n2013-01-01 5.0';
    expect(answer(text, twelveMonths)).toMatch(
      'converted 2012-01-01 5 from 2010-03-01 4, confirmed 2013-01-01',
    );
  });

  it('a last visit near a relapse ends a run, though it confirms nothing', () => {
    const text = '2010-01-01 3.0\n2011-01-01 4.0\n2011-07-01 4.0\n2012-01-01 5.5\nrelapse 2011-12-20';
    expect(answer(text)).toBe('converted 2011-01-01 4 from 2010-01-01 3, confirmed 2011-07-01');
    expect(answer(text.replace('2011-07-01 4.0\n', '2011-02-01 4.0\n'))).toMatch('not converted');
  });

  it('of two visits on one day the worse score counts, wherever it stands in the table', () => {
    const [one, other] = ['2011-01-01 4.0', '2011-01-01 3.0'];
    const rest = '2010-01-01 3.0\n2011-07-01 4.0\n2012-01-01 4.0';
    expect(answer(`${one}\n${other}\n${rest}`)).toMatch('converted 2011-01-01 4');
    expect(answer(`${other}\n${one}\n${rest}`)).toMatch('converted 2011-01-01 4');
    expect(spmsCourse(patient(`${one}\n${other}\n${rest}`), byEdss).leftOut).toEqual([
      { what: 'visit', day: day('2011-01-01'), because: 'same-day' },
    ]);
  });
});

describe('what cannot be used', () => {
  it('a relapse that ends before it begins is left out, one that ends on its first day is not', () => {
    const { visits } = patient('2010-01-01 3.0\n2010-07-01 3.0\n2011-01-01 4.0\n2011-07-01 4.0');
    const endingOn = (last: string) =>
      spmsCourse({ visits, relapses: [{ onset: day('2010-09-01'), last: day(last) }] }, byEdss);
    expect(endingOn('2010-08-31').finding.state).toBe('converted');
    expect(endingOn('2010-08-31').leftOut).toEqual([
      { what: 'relapse', onset: day('2010-09-01'), because: 'ends-before-it-begins' },
    ]);
    expect(endingOn('2010-09-01').finding.state).toBe('not-converted');
    expect(endingOn('2010-09-01').leftOut).toEqual([]);
  });

  it('a visit without an EDSS is left out', () => {
    const text = '2010-01-01 3.0\n2010-07-01 -\n2011-01-01 4.0\n2011-07-01 4.0';
    const { finding, leftOut } = spmsCourse(patient(text), byEdss);
    expect(leftOut).toEqual([{ what: 'visit', day: day('2010-07-01'), because: 'no-score' }]);
    expect(finding).toMatchObject({ state: 'converted', before: { day: day('2010-01-01'), score: 3 } });
  });
});
