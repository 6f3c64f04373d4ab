import { describe, expect, test } from 'vitest';
import { explained, writtenCourse } from '../../fixtures/written-course.ts';

const nobodyHadOne = 'id,onset\n';

describe('secondary progression', () => {
  const visits = [
    'id,date,EDSS,FSpyr',
    'a,2010-01-01,4.0,2',
    'a,2010-07-01,4.0,2',
    'a,2011-01-01,5.0,3',
    'a,2011-07-01,5.0,3',
    'a,2012-01-01,5.5,3',
    'b,2010-01-01,4.0,2',
    'b,2011-01-01,4.0,2',
    'b,2012-01-01,4.0,2',
    'c,2010-01-01,4.0,2',
    'd,2010-01-01,4.0,',
    'd,2011-01-01,5.0,',
    'd,2012-01-01,5.0,',
    '',
  ].join('\n');
  const tables = { visits, relapses: nobodyHadOne };

  test('is a conversion with its date, score, baseline and confirmation, or why there is none', async () => {
    const { events, patients, times, traces } = await writtenCourse('lorscheider-2016', tables);
    expect(events).toEqual([
      {
        id: 'a',
        definition: 'lorscheider-2016',
        conversion_date: '2011-01-01',
        conversion_score: '5',
        before_date: '2010-07-01',
        before_score: '4',
        baseline_date: '2010-01-01',
        baseline_score: '4',
        confirmed_date: '2011-07-01',
        confirmed_score: '5',
        until: '2012-01-01',
      },
    ]);
    expect(
      patients.map(({ id, state, because, conversion_days }) => [id, state, because, conversion_days]),
    ).toEqual([
      ['a', 'converted', '', '365'],
      ['b', 'not-converted', '', ''],
      ['c', 'not-assessable', 'too-few-visits', ''],
      ['d', 'not-assessable', 'no-functional-systems', ''],
    ]);
    expect(times).toMatchObject({ people: '4', converted: '1', not_converted: '1', not_assessable: '2' });
    expect(JSON.stringify(traces[0])).toContain('"came":"progression"');
  });

  test('without functional systems is the other rule, and is pointed to where no column holds them', async () => {
    const { patients } = await writtenCourse('lorscheider-2016-no-functional-systems', tables);
    expect(patients.at(-1)).toMatchObject({ id: 'd', state: 'converted', conversion_date: '2011-01-01' });
    const refused = await writtenCourse('lorscheider-2016', { visits: 'id,date,EDSS\na,2010-01-01,4\n' });
    expect(refused.code).toBe(3);
    expect(refused.said).toContain('has no column for pyramidal');
    expect(refused.said).toContain('or take lorscheider-2016-no-functional-systems');
  });

  test('is told with the baseline, every visit and every condition', async () => {
    const told = await explained('lorscheider-2016', tables, 'a');
    expect(told).toContain(
      'The baseline is EDSS 4.0 on 1 January 2010: the first visit that is far enough from a relapse',
    );
    expect(told).toContain('1 January 2011, EDSS 5.0: progression');
    expect(told).toContain('met: no relapse since 1 July 2010');
    expect(told).toContain(
      'met: one of the systems that changed most stays worse long enough: pyramidal (1 more;',
    );
    expect(told).toContain('Converted to secondary progressive MS on 1 January 2011');
    expect(await explained('lorscheider-2016', tables, 'c')).toContain(
      '1 visit that may be used, and 3 are needed',
    );
  });
});

describe('a milestone', () => {
  const visits = [
    'id,date,EDSS',
    'a,2010-01-01,3.0',
    'a,2010-07-01,4.0',
    'a,2011-01-01,3.5',
    'a,2011-07-01,4.5',
    'a,2012-01-01,4.0',
    'b,2010-01-01,4.0',
    'c,2010-01-01,2.0',
    'c,2010-03-02,2.0',
    '',
  ].join('\n');

  test('is reached at the first visit that is confirmed; who begins there never reaches it', async () => {
    const { events, patients, times } = await writtenCourse('edss-4', { visits, relapses: nobodyHadOne });
    expect(events).toEqual([
      expect.objectContaining({
        id: 'a',
        milestone: '4',
        reached_date: '2011-07-01',
        confirmed_date: '2012-01-01',
        days: '546',
      }),
    ]);
    expect(patients.map(({ id, state, days, missed }) => [id, state, days, missed])).toEqual([
      ['a', 'reached', '546', '1'],
      ['b', 'from-the-start', '', '0'],
      ['c', 'not-reached', '60', '0'],
    ]);
    expect(times).toMatchObject({ reached: '1', from_the_start: '1', not_reached: '1' });
  });

  test('may be any EDSS, and a score that is none is refused', async () => {
    const { events } = await writtenCourse('edss-2.5', { visits, relapses: nobodyHadOne });
    expect(events).toEqual([]);
    const refused = await writtenCourse('edss-11', { visits, relapses: nobodyHadOne });
    expect(refused).toMatchObject({
      code: 2,
      said: expect.stringContaining('There is no definition edss-11'),
    });
  });

  test('is told with the visits that did not count', async () => {
    const told = await explained('edss-4', { visits, relapses: nobodyHadOne }, 'a');
    expect(told).toContain(
      'EDSS 4.0 on 1 July 2010 does not count: EDSS 3.5 on 1 January 2011 did not show it',
    );
    expect(told).toContain('EDSS 4.0 or more was reached on 1 July 2011');
  });
});

describe('no evidence of disease activity', () => {
  const visits = [
    'id,date,EDSS',
    ...['a', 'b'].flatMap((id) =>
      ['2010-01-01', '2010-07-01', '2011-01-01', '2011-07-01'].map((date) => `${id},${date},2.0`),
    ),
    '',
  ].join('\n');
  const relapses = 'id,onset\nb,2010-10-01\n';
  const mri = ['id,date,newT2,gadolinium', 'a,2010-07-01,0,0', 'a,2011-07-01,0,0', ''].join('\n');

  test('is said where all was looked for and none was seen; what was not looked for is unknown', async () => {
    const without = await writtenCourse('neda-3', { visits, relapses });
    expect(without.events).toEqual([
      expect.objectContaining({
        id: 'a',
        window: '1',
        state: 'unknown',
        worsening: 'no-evidence',
        new_t2: 'unknown',
        lacking: 'new_t2: mri; gadolinium: mri',
      }),
      expect.objectContaining({
        id: 'b',
        window: '1',
        state: 'evident',
        relapses: 'evident',
        new_t2: 'unknown',
        lacking: '',
      }),
    ]);
    const withScans = await writtenCourse('neda-3', { visits, relapses, mri });
    expect(withScans.events[0]).toMatchObject({
      after_date: '2010-07-01',
      to_date: '2011-07-01',
      state: 'no-evidence',
    });
    expect(withScans.times).toMatchObject({
      windows: '2',
      evident: '1',
      no_evidence: '1',
      unknown: '0',
      evident_relapses: '1',
    });
  });

  test('asks for brain volume too where there are four components', async () => {
    const { events } = await writtenCourse('neda-4', { visits, relapses, mri });
    expect(events[0]).toMatchObject({ state: 'unknown', brain_volume: 'unknown' });
  });

  test('counts from the start that a table of people tells, and says whence it counts', async () => {
    const people = 'id,start\na,2010-07-01\n';
    const { patients } = await writtenCourse('neda-3', { visits, relapses, people });
    expect(
      patients.map(({ id, start, start_from, reference }) => [id, start, start_from, reference]),
    ).toEqual([
      ['a', '2010-07-01', 'people', '2011-01-01'],
      ['b', '2010-01-01', 'first-visit', '2010-07-01'],
    ]);
  });

  test('is not answered without relapses: that no table was given does not say that nobody had one', async () => {
    const { code, said } = await writtenCourse('neda-3', { visits });
    expect(code).toBe(2);
    expect(said).toContain('asks about relapses');
  });

  test('is told window by window', async () => {
    const told = await explained('neda-3', { visits, relapses, mri }, 'a');
    expect(told).toContain('1. After 1 July 2010, up to 1 July 2011: no evidence of disease activity.');
    expect(told).toContain('new or enlarging T2 lesions: none, by what was seen on 1 July 2011.');
    expect(await explained('neda-3', { visits, relapses }, 'b')).toContain(
      'relapses: yes: relapse on 1 October 2010.',
    );
  });
});

describe('the clinical course', () => {
  const visits = [
    'id,date,EDSS',
    ...['a', 'b'].flatMap((id) =>
      ['2010-01-01', '2010-07-01', '2011-01-01'].map((date) => `${id},${date},2.0`),
    ),
    '',
  ].join('\n');
  const relapses = 'id,onset\na,2009-01-01\na,2010-09-01\nb,2009-01-01\n';

  test('is what attacks tell on the last visit, with its modifiers; what was not assessed is indeterminate', async () => {
    const { events, patients, times } = await writtenCourse('lublin-2013', { visits, relapses });
    expect(events).toEqual([expect.objectContaining({ id: 'a', of: 'relapse', date: '2010-09-01' })]);
    expect(patients[0]).toMatchObject({
      id: 'a',
      on_date: '2011-01-01',
      course: 'rrms',
      by: 'rule',
      spms: 'not-assessable',
      activity: 'active',
      worsening: 'stable',
      progression: '',
    });
    expect(patients[1]).toMatchObject({ course: 'indeterminate', activity: 'indeterminate' });
    expect(patients[1]?.['lacking']).toContain('course: earlier-attacks');
    expect(times).toMatchObject({
      rrms: '1',
      course_indeterminate: '1',
      active: '1',
      activity_indeterminate: '1',
    });
  });

  test('is what a clinician states where somebody says so, with what the rule says beside it', async () => {
    const people = 'id,MSTYPE\na,SPMS\n';
    const { patients } = await writtenCourse('lublin-2013', { visits, relapses, people }, [
      '--column',
      'course=MSTYPE',
    ]);
    expect(patients[0]).toMatchObject({
      course: 'spms',
      by: 'clinician',
      course_by_rule: 'rrms',
      progression: 'no-progression',
    });
  });

  test('may be stated in the visits', async () => {
    const [header, ...rows] = visits.trimEnd().split('\n');
    const stated = [
      `${header},MSTYPE`,
      ...rows.map((row) => `${row},${row.startsWith('a') ? 'PPMS' : 'NA'}`),
    ];
    const tables = { visits: `${stated.join('\n')}\n`, relapses };
    const { patients } = await writtenCourse('lublin-2013', tables, ['--column', 'course=MSTYPE']);
    expect(patients.map(({ course, by }) => [course, by])).toEqual([
      ['ppms', 'clinician'],
      ['indeterminate', 'rule'],
    ]);
  });

  test('stated as something else is a problem that is named', async () => {
    const { patients, said } = await writtenCourse('lublin-2013', {
      visits,
      relapses,
      people: 'id,course\na,benign\n',
    });
    expect(said).toContain('row 2, column course, patient a: has "benign"; wanted CIS, RRMS, SPMS or PPMS');
    expect(patients[0]).toMatchObject({ course: 'rrms', by: 'rule' });
  });
});

describe('conversion to definite MS', () => {
  const visits = [
    'id,date,EDSS',
    'a,2010-03-01,1.0',
    'a,2013-01-01,1.0',
    'b,2010-03-01,1.0',
    'b,2011-03-01,3.0',
    'b,2011-09-01,3.0',
    'c,2010-03-01,1.0',
    '',
  ].join('\n');
  const relapses = 'id,onset\na,2010-01-01\na,2010-01-20\na,2012-01-01\nb,2010-01-01\n';

  test('is the second attack, else follow-up ends without it; who had no attack cannot convert', async () => {
    const { events, patients, times } = await writtenCourse('cdms-poser-1983', { visits, relapses });
    expect(events).toEqual([
      expect.objectContaining({
        id: 'a',
        by: 'second-attack',
        conversion_date: '2012-01-01',
        first_attack: '2010-01-01',
        days: '730',
      }),
    ]);
    expect(patients.map(({ id, state, on_date, same_attack }) => [id, state, on_date, same_attack])).toEqual([
      ['a', 'converted', '2012-01-01', '1'],
      ['b', 'censored', '2011-09-01', '0'],
      ['c', 'no-first-attack', '', ''],
    ]);
    expect(times).toMatchObject({ converted: '1', censored: '1', no_first_attack: '1' });
  });

  test('may be a confirmed worsening too', async () => {
    const { events } = await writtenCourse('cdms-poser-1983-or-edss', { visits, relapses });
    expect(events[1]).toMatchObject({ id: 'b', by: 'worsening', conversion_date: '2011-03-01', score: '3' });
  });

  test('counts from the first attack that a table of people tells', async () => {
    const people = 'id,firstAttack\nc,2010-02-01\n';
    const { patients } = await writtenCourse('cdms-poser-1983', { visits, relapses, people });
    expect(patients[2]).toMatchObject({ state: 'censored', first_attack: '2010-02-01', days: '28' });
  });

  test('has no two first attacks in one person', async () => {
    const people = 'id,firstAttack\nc,2010-02-01\nc,2010-02-02\n';
    const { code, said } = await writtenCourse('cdms-poser-1983', { visits, relapses, people });
    expect(code).toBe(3);
    expect(said).toContain('column firstAttack, patient c: has two different values');
  });
});

test('people are not asked where the definition asks nothing of them', async () => {
  const { code, said } = await writtenCourse('muller-2023', {
    visits: 'id,date,EDSS\na,2010-01-01,2\n',
    people: 'id,start\n',
  });
  expect(code).toBe(2);
  expect(said).toContain('muller-2023 asks nothing of people that their visits do not tell');
});

describe('a column scheduled', () => {
  const visits = [
    'id,date,EDSS,scheduled',
    'a,2010-01-01,2.0,TRUE',
    'a,2010-07-01,3.0,TRUE',
    'a,2011-01-01,3.0,FALSE',
    '',
  ].join('\n');
  const tables = { visits, relapses: nobodyHadOne };

  test('keeps no visit from confirming, and is said to be there', async () => {
    const { events, said } = await writtenCourse('muller-2023', tables);
    expect(events).toHaveLength(1);
    expect(said).toContain('every visit may confirm; with --column scheduled=scheduled');
  });

  test('keeps an unscheduled visit from confirming where that is asked for', async () => {
    const { events } = await writtenCourse('muller-2023', tables, ['--column', 'scheduled=scheduled']);
    expect(events).toEqual([]);
  });
});
