import { describe, expect, it } from 'vitest';
import { day, formatDay } from '../day.ts';
import type { Patient, Visit } from './patient.ts';
import { spmsCourse } from './spms.ts';
import type { SpmsDefinition } from './spms-definition.ts';
import type { SpmsCheck, SpmsCourse } from './spms-finding.ts';
import { lorscheider2016NoFunctionalSystems as byEdss, lorscheider2016 } from './spms-presets.ts';

/** '2015-01-10 4.0' a line, with functional systems as 'pyramidal=3'; 'relapse 2015-01-02' for an onset. */
function patient(text: string): Patient {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const relapses = lines.filter(([first]) => first === 'relapse').map(([, on = '']) => ({ onset: day(on) }));
  const visits = lines
    .filter(([first]) => first !== 'relapse')
    .map(([on = '', score = '', ...systems]): Visit => {
      const scored = systems.map((part) => part.split('=')).map(([name, value]) => [name, Number(value)]);
      return {
        day: day(on),
        scores: score === '-' ? {} : { edss: Number(score) },
        ...(scored.length > 0 ? { systems: Object.fromEntries(scored) } : {}),
      };
    });
  return { visits, relapses };
}

function answer(text: string, definition: SpmsDefinition = byEdss): string {
  const { finding } = spmsCourse(patient(text), definition);
  if (finding.state === 'not-assessable') return `not assessable: ${finding.because}`;
  if (finding.state === 'not-converted') return `not converted until ${formatDay(finding.until)}`;
  const { visit, baseline, confirmed } = finding;
  return `converted ${formatDay(visit.day)} ${visit.score} from ${formatDay(baseline.day)} ${baseline.score}, confirmed ${formatDay(confirmed.day)}`;
}

const failed = (course: SpmsCourse, stretch: number): readonly SpmsCheck['check'][] => {
  const outcome = course.stretches[stretch]?.outcome;
  return outcome !== undefined && 'checks' in outcome
    ? outcome.checks.filter(({ met }) => !met).map(({ check }) => check)
    : [];
};

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
