import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, type Minute, type Moment } from '../day.ts';
import { type Diary, diaryOf } from './diary.ts';
import type { Answer, Factor, History, Report, Statement } from './history.ts';

const today = day('2026-03-31');
const monday = day('2026-03-02');

function at(on: Day, hour?: number): Moment {
  return hour === undefined ? { day: on } : { day: on, minute: (on * 1440 + hour * 60) as Minute };
}

function report(entry: string, when: Moment, said: Partial<Report> = {}): Report {
  return { entry, when, by: 'person', scores: [], ...said };
}

function diary(told: Partial<History>): Diary {
  return diaryOf(
    { reports: [], factors: [], statements: [], answers: [], redFlags: [], steroidCourses: [], ...told },
    today,
  );
}

const leg = { symptom: 'leg-weakness', side: 'left' } as const;

describe('what cannot be used is listed and left out', () => {
  it('a score off the scale, while the rest of its report stays', () => {
    const scores = [11, -1, Number.NaN, Number.POSITIVE_INFINITY, 10, 0].map((value, place) => ({
      entry: `s${place}`,
      site: { symptom: `own:${place}` },
      value,
    }));
    const { leftOut, observations } = diary({
      reports: [report('r', at(monday), { scores, overall: 'same' })],
    });
    expect(leftOut).toEqual(['s0', 's1', 's2', 's3'].map((entry) => ({ entry, because: 'not-a-score' })));
    expect(
      observations.map(({ overall, scores: kept }) => [overall, kept.map(({ value }) => value)]),
    ).toEqual([['same', [10, 0]]]);
  });

  it('an interference off the scale', () => {
    const { leftOut, interference } = diary({
      reports: [
        report('r', at(monday), { interference: 12 }),
        report('q', at(addDays(monday, 1)), { interference: 10 }),
      ],
    });
    expect(leftOut).toEqual([{ entry: 'r', because: 'not-a-score' }]);
    expect(interference).toEqual([{ entry: 'q', day: addDays(monday, 1), value: 10 }]);
  });

  it('everything dated after today, and dates that are none', () => {
    const late = addDays(today, 1);
    const odd = 0.5 as Day;
    const { leftOut, ...kept } = diary({
      reports: [report('report', at(late)), report('odd', at(odd))],
      factors: [{ entry: 'factor', factor: 'fever', from: at(late), present: true }],
      statements: [{ entry: 'statement', by: 'person', verdict: 'relapse', about: late, said: at(today) }],
      answers: [{ entry: 'answer', question: 'still-there', about: late, yes: true }],
      redFlags: [{ entry: 'flag', flag: 'seizure', when: at(late) }],
      steroidCourses: [{ entry: 'steroids', from: late }],
    });
    expect(leftOut).toEqual([
      ...['answer', 'factor', 'flag'].map((entry) => ({ entry, because: 'after-today' })),
      { entry: 'odd', because: 'not-a-day' },
      ...['report', 'statement', 'steroids'].map((entry) => ({ entry, because: 'after-today' })),
    ]);
    expect(
      [
        kept.observations,
        kept.factors,
        kept.statements,
        kept.answers,
        kept.redFlags,
        kept.steroidCourses,
      ].flat(),
    ).toEqual([]);
    expect(kept.span).toBeUndefined();
  });

  it('today itself is not after today', () => {
    expect(diary({ reports: [report('r', at(today))] }).observations).toHaveLength(1);
  });

  it('each entry once for each reason', () => {
    const twice = report('r', at(monday), { interference: -1 });
    expect(diary({ reports: [twice, twice] }).leftOut).toHaveLength(1);
  });
});

describe('observations', () => {
  it('are one for all reports of a day without a time, with the worst word and the highest score', () => {
    const { observations } = diary({
      reports: [
        report('b', at(monday), {
          overall: 'same',
          scores: [
            { entry: 's1', site: leg, value: 3 },
            { entry: 's3', site: { symptom: 'fatigue' }, value: 1 },
          ],
        }),
        report('a', at(monday), { overall: 'bit-worse', scores: [{ entry: 's2', site: leg, value: 7 }] }),
      ],
    });
    expect(observations).toEqual([
      {
        when: { day: monday },
        entries: ['a', 'b'],
        overall: 'bit-worse',
        scores: [
          { entry: 's3', site: 0, value: 1 },
          { entry: 's2', site: 1, value: 7 },
        ],
      },
    ]);
  });

  it.each([
    ['same', 'better', 'same'],
    ['better', 'much-worse', 'much-worse'],
    ['bit-worse', 'much-worse', 'much-worse'],
  ] as const)('called both %s and %s are %s', (one, other, together) => {
    const { observations } = diary({
      reports: [report('a', at(monday), { overall: one }), report('b', at(monday), { overall: other })],
    });
    expect(observations[0]?.overall).toBe(together);
  });

  it('stay apart where their times differ, the untimed report of a day first', () => {
    const { observations } = diary({
      reports: [
        report('evening', at(monday, 20)),
        report('morning', at(monday, 8)),
        report('some time', at(monday)),
        report('day before', at(addDays(monday, -1))),
      ],
    });
    expect(observations.map(({ entries }) => entries[0])).toEqual([
      'day before',
      'some time',
      'morning',
      'evening',
    ]);
  });

  it('follow the clock where a traveller crosses the date line', () => {
    const auckland = { day: addDays(monday, 1), minute: (monday * 1440 + 20 * 60) as Minute };
    const honolulu = { day: monday, minute: (monday * 1440 + 33 * 60) as Minute };
    const { observations, span } = diary({
      reports: [
        report('honolulu', honolulu),
        report('auckland', auckland),
        report('untimed', at(addDays(monday, 2))),
      ],
    });
    expect(observations.map(({ entries }) => entries[0])).toEqual(['auckland', 'honolulu', 'untimed']);
    expect(span).toEqual({ from: monday, to: addDays(monday, 2), days: 3, daysReported: 3 });
  });

  it('lose a minute that cannot be in their day, and keep the day', () => {
    const { observations } = diary({ reports: [report('r', { day: monday, minute: 5 as Minute })] });
    expect(observations[0]?.when).toEqual({ day: monday });
  });

  it('hold the answers to "still there?" after the reports of that day; contradictions settle nothing', () => {
    const still = (entry: string, yes: boolean, about: Day): Answer => ({
      entry,
      question: 'still-there',
      about,
      yes,
    });
    const { observations } = diary({
      reports: [report('r', at(monday, 23))],
      answers: [
        still('b', true, monday),
        still('a', true, monday),
        still('c', true, addDays(monday, 1)),
        still('d', false, addDays(monday, 1)),
        { entry: 'e', question: 'lasted-over-24h', about: monday, yes: true },
      ],
    });
    expect(observations.map(({ entries, stillThere }) => [entries, stillThere])).toEqual([
      [['r'], undefined],
      [['a', 'b'], true],
    ]);
  });

  it('number the sites by their names', () => {
    const { sites } = diary({
      reports: [
        report('r', at(monday), {
          scores: [
            { entry: 's', site: { symptom: 'walking' }, value: 1 },
            { entry: 't', site: leg, value: 1 },
            { entry: 'u', site: leg, value: 2 },
          ],
        }),
      ],
    });
    expect(sites).toEqual([leg, { symptom: 'walking' }]);
  });
});

describe('a day answered twice', () => {
  it('has the higher interference, and the days reported count once', () => {
    const { interference, span } = diary({
      reports: [
        report('a', at(monday, 8), { interference: 2 }),
        report('b', at(monday, 20), { interference: 5 }),
        report('c', at(monday, 22), { interference: 4 }),
      ],
    });
    expect(interference).toEqual([{ entry: 'b', day: monday, value: 5 }]);
    expect(span).toEqual({ from: monday, to: monday, days: 1, daysReported: 1 });
  });
});

describe('spans of time', () => {
  const fever = (until: Moment): Factor => ({
    entry: 'f',
    factor: 'fever',
    from: at(monday, 12),
    present: true,
    until,
  });

  it('that run past today end today', () => {
    expect(diary({ factors: [fever(at(addDays(today, 9), 8))] }).factors[0]?.until).toEqual({ day: today });
  });

  it('that end before they begin have no end', () => {
    expect(diary({ factors: [fever(at(addDays(monday, -1)))] }).factors[0]).toEqual({
      entry: 'f',
      factor: 'fever',
      from: at(monday, 12),
      present: true,
    });
    expect(diary({ factors: [fever(at(Number.NaN as Day))] }).factors[0]?.until).toBeUndefined();
  });

  it('may end on the day they begin', () => {
    expect(diary({ factors: [fever(at(monday, 18))] }).factors[0]?.until).toEqual(at(monday, 18));
    expect(diary({ factors: [fever(at(monday))] }).factors[0]?.until).toEqual(at(monday));
  });

  it('of statements too', () => {
    const said = (until: Day, moment: Moment = at(monday)): Statement => ({
      entry: 'x',
      by: 'nurse',
      verdict: 'relapse',
      about: monday,
      until,
      said: moment,
    });
    const untils = [said(addDays(today, 5)), said(addDays(monday, -1)), said(monday)].map(
      (statement) => diary({ statements: [statement] }).statements[0]?.until,
    );
    expect(untils).toEqual([today, undefined, monday]);
    expect(diary({ statements: [said(monday, at(Number.NaN as Day))] }).statements[0]?.said).toEqual({
      day: monday,
    });
  });
});
