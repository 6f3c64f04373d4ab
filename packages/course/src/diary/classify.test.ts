import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, type Minute, type Moment } from '../day.ts';
import { conditions } from './condition.ts';
import { courseOf } from './course.ts';
import type { Condition } from './definition.ts';
import type { Classified } from './finding.ts';
import type { Answer, Factor, FactorName, History, Report, Reporter, Statement, Verdict } from './history.ts';
import { mcDonaldRelapse } from './ms.ts';
import type { Site } from './symptom.ts';

const onset = day('2026-03-10');
const leg: Site = { symptom: 'leg-weakness', side: 'left' };
const vision: Site = { symptom: 'double-vision' };

function after(days: number): Day {
  return addDays(onset, days);
}

function at(days: number, hours?: number): Moment {
  return hours === undefined
    ? { day: after(days) }
    : { day: after(days), minute: (after(days) * 1440 + hours * 60) as Minute };
}

function scored(when: Moment, value: number, site: Site = leg): Report {
  return {
    entry: `r${when.day - onset} ${when.minute ?? ''}`,
    when,
    by: 'person',
    scores: [{ entry: 's', site, value }],
  };
}

/** Half a year at 2, every third day, up to two days before. */
const usual: readonly Report[] = Array.from({ length: 60 }, (_, place) => scored(at(-179 + place * 3), 2));

function worse(from: number, to: number, site: Site = leg): readonly Report[] {
  return Array.from({ length: to - from + 1 }, (_, place) => scored(at(from + place), 7, site));
}

function factor(name: FactorName, present: boolean, from: Moment = at(0), until: Moment = from): Factor {
  return { entry: `${name} ${from.day - onset}`, factor: name, from, until, present };
}

const denied = [factor('fever', false), factor('infection', false)];

function answer(question: Answer['question'], yes: boolean, about = 0): Answer {
  return { entry: `${question} ${about} ${yes}`, question, about: after(about), yes };
}

function statement(by: Reporter, verdict: Verdict, about = 0): Statement {
  return { entry: `${by} ${verdict}`, by, verdict, about: after(about), said: at(about + 1) };
}

interface Told extends Partial<History> {
  readonly today?: number;
  readonly now?: Moment;
  readonly condition?: Condition;
}

function episodes({ today = 40, now, condition = conditions.ms, ...told }: Told): readonly Classified[] {
  const history = {
    factors: [],
    statements: [],
    answers: [],
    redFlags: [],
    steroidCourses: [],
    ...told,
    reports: [...usual, ...(told.reports ?? [])],
  };
  return courseOf(history, condition, after(today), now?.minute).episodes;
}

function last(told: Told): Classified {
  const found = episodes(told).at(-1);
  if (found === undefined) throw new Error('No episode was found');
  return found;
}

function reasonsOf({ reasons }: Classified): unknown {
  return Object.fromEntries(reasons.map((reason) => [reason.rule, reason.holds]));
}

const first = { duration: true, first: true };

describe('a relapse', () => {
  it('fits when fever and infection were denied, and says which rules were looked at', () => {
    const found = last({ reports: [...worse(0, 5), scored(at(6), 2)], factors: denied });
    expect(found).toMatchObject({
      kind: 'relapse',
      certainty: 'fits',
      definition: 'ms-relapse-nhs-england-2014',
      missing: [],
      wouldBecome: [],
      said: [],
    });
    expect(found.reasons).toEqual([
      {
        rule: 'duration',
        holds: true,
        duration: { atLeast: (4 * 1440 + 1) / 60, atMost: (7 * 1440 - 1) / 60 },
        hours: 24,
        bound: 'over',
      },
      { rule: 'first', holds: true },
      { rule: 'cause', holds: false, present: [], denied: ['fever', 'infection'], notAsked: [] },
    ]);
  });

  it('is possible while they are open, and a fever would have changed it where it was soon gone', () => {
    const short = last({ reports: [...worse(0, 2), scored(at(3), 2)] });
    expect(short).toMatchObject({ kind: 'relapse', certainty: 'possible' });
    expect(short.missing).toEqual([
      { fact: 'fever', about: onset },
      { fact: 'infection', about: onset },
    ]);
    expect(short.wouldBecome).toEqual([
      { kind: 'pseudo-relapse', when: { fact: 'fever', yes: true } },
      { kind: 'pseudo-relapse', when: { fact: 'infection', yes: true } },
    ]);
    expect(reasonsOf(short)).toEqual({ ...first, cause: 'not-known' });
  });

  it('would not be changed by a fever on its first day once it has outlasted it', () => {
    expect(last({ reports: [...worse(0, 9), scored(at(10), 2)] }).wouldBecome).toEqual([]);
  });

  it('would be open, not explained, with a fever and a new symptom, or while it runs', () => {
    const open = [
      { kind: 'undetermined', when: { fact: 'fever', yes: true } },
      { kind: 'undetermined', when: { fact: 'infection', yes: true } },
    ];
    expect(last({ reports: [...worse(0, 2, vision), scored(at(3), 0, vision)] }).wouldBecome).toEqual(open);
    expect(last({ reports: worse(0, 3), today: 3 }).wouldBecome).toEqual(open);
  });

  it('is confirmed by a clinician alone, and not by one who says it was none', () => {
    const told = { reports: [...worse(0, 5), scored(at(6), 2)], factors: denied };
    const certainty = (...statements: readonly Statement[]): unknown =>
      last({ ...told, statements }).kind === 'relapse' &&
      (last({ ...told, statements }) as { certainty: string }).certainty;
    expect([
      certainty(statement('nurse', 'relapse')),
      certainty(statement('person', 'relapse')),
      certainty(statement('neurologist', 'not-relapse')),
    ]).toEqual(['confirmed', 'fits', 'fits']);
    expect(certainty(statement('nurse', 'relapse', 0), statement('neurologist', 'not-relapse', 3))).toBe(
      'fits',
    );
  });

  it('keeps the words in the order in which they were said', () => {
    const early = { ...statement('person', 'relapse', 4), said: at(5) };
    const late = { ...statement('carer', 'relapse', 1), said: at(9) };
    const latest = { ...statement('nurse', 'relapse', 0), said: at(9) };
    expect(
      last({ reports: [...worse(0, 5), scored(at(6), 2)], statements: [latest, late, early] }).said,
    ).toEqual([early, late, latest]);
  });

  it('keeps what everybody said, the clinicians apart', () => {
    const statements = [
      statement('person', 'not-relapse'),
      statement('nurse', 'relapse', 2),
      statement('carer', 'relapse', 3),
    ];
    const found = last({ reports: [...worse(0, 5), scored(at(6), 2)], factors: denied, statements });
    expect(found.said).toEqual(statements);
    expect(found.reasons.slice(-2)).toEqual([
      { rule: 'own-word', holds: true, statements: [statements[0], statements[2]] },
      { rule: 'clinician', holds: true, statements: [statements[1]] },
    ]);
    expect(
      reasonsOf(
        last({
          reports: [...worse(0, 5), scored(at(6), 2)],
          statements: [statement('person', 'not-relapse')],
        }),
      ),
    ).toMatchObject({ 'own-word': false });
  });

  it('with a fever only in its second week is possible, and says that it outlasted it', () => {
    const told = { reports: [...worse(0, 20), scored(at(21), 2)] };
    const outlasted = last({ ...told, factors: [...denied, factor('fever', true, at(9), at(10))] });
    expect(outlasted).toMatchObject({ kind: 'relapse', certainty: 'possible' });
    expect(reasonsOf(outlasted)).toEqual({
      ...first,
      cause: true,
      'old-site': true,
      'resolved-with-cause': false,
    });
    expect(reasonsOf(last({ ...told, factors: [...denied, factor('fever', true, at(19), at(20))] }))).toEqual(
      { ...first, cause: true },
    );
  });

  it('lists the symptoms whose level before is not known', () => {
    const reports = [
      ...worse(0, 4),
      { ...scored(at(0), 4, { symptom: 'pain' }), overall: 'much-worse' as const },
      scored(at(-30), 1, { symptom: 'pain' }),
      scored(at(5), 2),
    ];
    expect(last({ reports, factors: denied })).toMatchObject({
      kind: 'relapse',
      certainty: 'fits',
      missing: [{ fact: 'usual-level', site: { symptom: 'pain' }, reports: 1, needed: 5 }],
    });
  });
});

describe('within 30 days of the previous onset', () => {
  const before = worse(-60, -55);
  const again = (from: number): Classified =>
    last({ reports: [...before, ...worse(from, from + 5), scored(at(from + 6), 2)] });

  it('it is a continuation, the 30th day begins another relapse', () => {
    expect(again(-31)).toMatchObject({ kind: 'continuation', of: after(-60), missing: [], wouldBecome: [] });
    expect(again(-31).reasons[1]).toEqual({
      rule: 'separation',
      holds: false,
      daysSince: 29,
      needed: 30,
      previousOnset: after(-60),
      from: 'onset',
    });
    expect(again(-30)).toMatchObject({ kind: 'relapse' });
    expect(again(-30).reasons[1]).toEqual({
      rule: 'separation',
      holds: true,
      daysSince: 30,
      needed: 30,
      previousOnset: after(-60),
      from: 'onset',
    });
  });

  it('counted from the end it is the end of the continuation before', () => {
    const { ms } = conditions;
    const fromEnd = {
      ...ms,
      episode: { ...ms.episode, separation: { ...ms.episode.separation, from: 'end' as const } },
    };
    const reports = [...before, ...worse(-40, -38), ...worse(0, 5), scored(at(6), 2)];
    expect(last({ reports, condition: fromEnd }).reasons[1]).toMatchObject({
      daysSince: 38,
      holds: true,
      from: 'end',
    });
    const over = {
      ...ms,
      episode: { ...ms.episode, separation: { ...ms.episode.separation, bound: 'over' as const, days: 60 } },
    };
    expect(last({ reports: [...before, ...worse(0, 5), scored(at(6), 2)], condition: over }).kind).toBe(
      'continuation',
    );
    const overLess = {
      ...over,
      episode: { ...over.episode, separation: { ...over.episode.separation, days: 59 } },
    };
    expect(last({ reports: [...before, ...worse(0, 5), scored(at(6), 2)], condition: overLess }).kind).toBe(
      'relapse',
    );
    const dip = [scored(at(-20, 8), 7), scored(at(-20, 12), 2)];
    expect(
      last({ reports: [...before, ...dip, ...worse(0, 5), scored(at(6), 2)], condition: fromEnd }).reasons[1],
    ).toMatchObject({ daysSince: 55 });
  });

  it('said not to have been stable before, it is open for a clinician', () => {
    const reports = [...worse(0, 5), scored(at(6), 2)];
    const found = last({ reports, factors: denied, answers: [answer('stable-30-days-before', false)] });
    expect(found).toMatchObject({
      kind: 'undetermined',
      missing: [{ fact: 'clinician', about: onset }],
      wouldBecome: [],
    });
    expect(reasonsOf(found)).toEqual({ ...first, 'stable-before': false });
    const stable = last({ reports, factors: denied, answers: [answer('stable-30-days-before', true)] });
    expect([stable.kind, reasonsOf(stable)]).toEqual([
      'relapse',
      { ...first, 'stable-before': true, cause: false },
    ]);
    expect(
      last({
        reports,
        answers: [answer('stable-30-days-before', true), answer('stable-30-days-before', false)],
      }).kind,
    ).toBe('relapse');
  });
});

describe('whether it lasted', () => {
  const twoDays = [...worse(0, 1), scored(at(2), 2)];

  it('is asked where the days leave it open, with what either answer would make of it', () => {
    const found = last({ reports: twoDays, factors: denied });
    expect(found).toMatchObject({
      kind: 'undetermined',
      missing: [{ fact: 'lasted-over-24h', about: onset }],
    });
    expect(found.wouldBecome).toEqual([
      { kind: 'relapse', when: { fact: 'lasted-over-24h', yes: true } },
      { kind: 'fluctuation', when: { fact: 'lasted-over-24h', yes: false } },
    ]);
    expect(reasonsOf(found)).toEqual({ duration: 'not-known', first: true, cause: false });
  });

  it.each([
    [[true], 'relapse'],
    [[false], 'fluctuation'],
    [[true, false], 'undetermined'],
    [[true, true], 'relapse'],
  ])('answered %o it is a %s', (given, kind) => {
    const answers = given.map((yes, place) => ({
      ...answer('lasted-over-24h', yes, place),
      entry: `${place}`,
    }));
    expect(last({ reports: twoDays, factors: denied, answers }).kind).toBe(kind);
  });

  it('is not settled by the answer to another question', () => {
    expect(
      last({
        reports: twoDays,
        answers: [answer('stable-30-days-before', true), answer('still-there', true, 1)],
      }).kind,
    ).toBe('undetermined');
  });

  it('proven by reports is not undone by a "no" after it is over', () => {
    expect(
      last({ reports: [...worse(0, 4), scored(at(5), 2)], answers: [answer('lasted-over-24h', false)] }).kind,
    ).toBe('relapse');
  });

  it('may be answered from the day after the last usual report on', () => {
    const kind = (about: number): string =>
      last({ reports: twoDays, answers: [answer('lasted-over-24h', true, about)] }).kind;
    expect([kind(-2), kind(-1), kind(1), kind(2)]).toEqual([
      'undetermined',
      'relapse',
      'relapse',
      'undetermined',
    ]);
  });

  it('answered of another time it stays open', () => {
    expect(
      last({
        reports: twoDays,
        answers: [answer('lasted-over-24h', true, -20), answer('lasted-over-24h', true, 3)],
      }).kind,
    ).toBe('undetermined');
  });

  it('proven by reports is not undone by a "no", and a "no" while it runs is a "not yet"', () => {
    expect(last({ reports: worse(0, 3), today: 3, answers: [answer('lasted-over-24h', false)] }).kind).toBe(
      'relapse',
    );
    expect(last({ reports: worse(0, 1), today: 1, answers: [answer('lasted-over-24h', false)] }).kind).toBe(
      'undetermined',
    );
    expect(last({ reports: worse(0, 1), today: 1, answers: [answer('lasted-over-24h', true)] }).kind).toBe(
      'relapse',
    );
  });

  it('on its first day is too early to ask', () => {
    const found = last({ reports: worse(0, 0), today: 0, factors: denied });
    expect(found.missing).toEqual([{ fact: 'still-there', about: after(2) }]);
    expect(found.wouldBecome).toEqual([
      { kind: 'relapse', on: after(2), when: 'still-there' },
      { kind: 'fluctuation', when: 'gone' },
    ]);
  });

  it('is asked from the next day on', () => {
    const found = last({ reports: worse(0, 0), today: 1, factors: denied });
    expect(found.missing).toEqual([
      { fact: 'lasted-over-24h', about: onset },
      { fact: 'still-there', about: after(1) },
    ]);
    expect(found.wouldBecome.map(({ when }) => when)).toEqual([
      'still-there',
      'gone',
      { fact: 'lasted-over-24h', yes: true },
    ]);
  });

  it('is asked to the minute where the onset has one', () => {
    const told = { reports: [scored(at(0, 9), 7)], factors: denied, today: 1 };
    const early = last({ ...told, now: at(1, 9) });
    expect(early.missing).toEqual([{ fact: 'still-there', about: after(1) }]);
    expect(early.wouldBecome).toEqual([
      { kind: 'relapse', on: after(1), at: (at(1, 9).minute as number) + 1, when: 'still-there' },
      { kind: 'fluctuation', on: after(1), at: at(1, 9).minute, when: 'gone' },
    ]);
    const due = last({
      ...told,
      now: { day: after(1), minute: ((at(1, 9).minute as number) + 1) as Minute },
    });
    expect(due.missing.map(({ fact }) => fact)).toEqual(['lasted-over-24h', 'still-there']);
  });

  it('by McDonald is reached at 24 hours exactly', () => {
    const condition = { ...conditions.ms, episode: mcDonaldRelapse };
    const { wouldBecome } = last({
      reports: [scored(at(0, 9), 7)],
      factors: denied,
      today: 0,
      now: at(0, 10),
      condition,
    });
    expect(wouldBecome[0]).toMatchObject({ at: at(1, 9).minute });
    expect(
      last({
        reports: [scored(at(0, 9), 7), scored(at(1, 9), 7), scored(at(2), 2)],
        factors: denied,
        condition,
      }).kind,
    ).toBe('relapse');
    expect(
      last({ reports: [scored(at(0, 9), 7), scored(at(1, 9), 2)], factors: denied, condition }).kind,
    ).toBe('undetermined');
    expect(
      last({ reports: [scored(at(0, 9), 7), scored(at(1, 8), 2)], factors: denied, condition }).kind,
    ).toBe('fluctuation');
  });

  it('not, and brief, is a paroxysm', () => {
    const brief = (hours: number): Classified =>
      last({
        reports: [scored(at(0, 9), 7), scored(at(0, 9 + hours), 2)],
        statements: [statement('person', 'relapse')],
      });
    expect(brief(5 / 60)).toMatchObject({ kind: 'fluctuation', paroxysm: true });
    expect(reasonsOf(brief(5 / 60))).toEqual({ duration: false, paroxysm: true, 'own-word': true });
    expect(brief(6 / 60)).toMatchObject({ kind: 'fluctuation', paroxysm: false });
    expect(reasonsOf(brief(6 / 60))).toEqual({ duration: false, 'own-word': true });
    expect(last({ reports: twoDays, answers: [answer('lasted-over-24h', false)] })).toMatchObject({
      paroxysm: false,
    });
  });
});

describe('with a cause', () => {
  const fever = factor('fever', true, at(0), at(1));

  it('and gone with it, old symptoms are a pseudo-relapse', () => {
    const told = {
      reports: [...worse(0, 2), scored(at(3), 2)],
      factors: [fever, factor('infection', false)],
    };
    const found = last(told);
    expect(found).toMatchObject({
      kind: 'pseudo-relapse',
      certainty: 'fits',
      causes: [{ factor: 'fever', entry: 'fever 0', from: onset, until: after(1) }],
      missing: [],
      wouldBecome: [],
    });
    expect(found.reasons.slice(2)).toEqual([
      {
        rule: 'cause',
        holds: true,
        present: [{ factor: 'fever', entry: 'fever 0', from: onset, until: after(1) }],
        denied: ['infection'],
        notAsked: [],
      },
      { rule: 'old-site', holds: true, sites: [leg], newSites: [] },
      { rule: 'resolved-with-cause', holds: true, until: after(1), hours: 72 },
    ]);
    expect(last({ ...told, statements: [statement('nurse', 'pseudo-relapse')] })).toMatchObject({
      certainty: 'confirmed',
    });
    expect(last({ ...told, statements: [statement('nurse', 'not-relapse')] })).toMatchObject({
      certainty: 'fits',
    });
    expect(last({ ...told, statements: [statement('person', 'pseudo-relapse')] })).toMatchObject({
      certainty: 'fits',
    });
  });

  it('and no symptom named, it is only possibly one', () => {
    const word = (days: number, overall: 'same' | 'much-worse'): Report => ({
      entry: `w${days}`,
      when: at(days),
      by: 'person',
      overall,
      scores: [],
    });
    expect(
      last({ reports: [word(0, 'much-worse'), word(1, 'much-worse'), word(2, 'same')], factors: [fever] }),
    ).toMatchObject({ kind: 'pseudo-relapse', certainty: 'possible' });
  });

  it('a new symptom that went with it is for a clinician', () => {
    const found = last({ reports: [...worse(0, 2, vision), scored(at(3), 0, vision)], factors: [fever] });
    expect(found).toMatchObject({
      kind: 'undetermined',
      missing: [{ fact: 'clinician', about: onset }],
      wouldBecome: [],
    });
    expect(found.reasons.at(-2)).toEqual({ rule: 'old-site', holds: false, sites: [], newSites: [vision] });
  });

  it('while it runs, both ways are open with their days', () => {
    const found = last({ reports: worse(0, 3), factors: [fever], today: 3 });
    expect(found).toMatchObject({
      kind: 'undetermined',
      missing: [{ fact: 'still-there', about: after(3) }],
    });
    expect(found.wouldBecome).toEqual([
      { kind: 'pseudo-relapse', on: after(4), when: 'gone' },
      { kind: 'relapse', on: after(5), when: 'still-there' },
    ]);
    expect(last({ reports: worse(0, 3, vision), factors: [fever], today: 3 }).wouldBecome[0]).toMatchObject({
      kind: 'undetermined',
      when: 'gone',
    });
  });

  it('with a last minute, both ways are open to the minute', () => {
    const timed = factor('fever', true, at(0, 7), at(1, 12));
    const { wouldBecome } = last({
      reports: [scored(at(0, 8), 7), scored(at(2, 8), 7)],
      factors: [timed],
      today: 2,
    });
    expect(wouldBecome).toEqual([
      { kind: 'pseudo-relapse', on: after(4), at: at(4, 12).minute, when: 'gone' },
      { kind: 'relapse', on: after(4), at: (at(4, 12).minute as number) + 1, when: 'still-there' },
    ]);
  });

  it('and over, but by when is not known, it asks for the day that decides', () => {
    const found = last({ reports: [...worse(0, 2), scored(at(9), 2)], factors: [fever] });
    expect(found).toMatchObject({
      kind: 'undetermined',
      missing: [{ fact: 'still-there', about: after(5) }],
    });
    expect(reasonsOf(found)).toMatchObject({ 'resolved-with-cause': 'not-known' });
  });

  it('that it outlasted by four days, it is a relapse that fits', () => {
    const found = last({
      reports: [...worse(0, 5), scored(at(6), 2)],
      factors: [fever, factor('infection', false)],
    });
    expect(found).toMatchObject({ kind: 'relapse', certainty: 'fits' });
    expect(reasonsOf(found)).toEqual({
      ...first,
      cause: true,
      'old-site': true,
      'resolved-with-cause': false,
    });
  });
});

describe('what a running spell with a cause turns into', () => {
  const turn = (fever: Factor, reports: readonly Report[]): unknown => {
    const found = last({ reports, factors: [fever], today: 1 });
    return found.wouldBecome.find(({ kind }) => kind === 'relapse');
  };
  const timed = [scored(at(0, 8), 7)];
  const untimed = [...worse(0, 0)];

  it.each([
    [
      'the cause, ended at noon, is outlasted last',
      factor('fever', true, at(-3, 1), at(-2, 12)),
      timed,
      { on: after(1), at: (at(1, 12).minute as number) + 1 },
    ],
    [
      'the minimum is passed last',
      factor('fever', true, at(-3, 1), at(-2, 6)),
      timed,
      { on: after(1), at: (at(1, 8).minute as number) + 1 },
    ],
    [
      'a cause of days is over on the morning that the minimum is passed',
      factor('fever', true, at(-3)),
      timed,
      { on: after(1), at: (at(1, 8).minute as number) + 1 },
    ],
    [
      'days without a time pass the minimum on the day of the last minute',
      factor('fever', true, at(-3, 1), at(-1, 12)),
      untimed,
      { on: after(2), at: (at(2, 12).minute as number) + 1 },
    ],
    [
      'the cause is outlasted days after the minimum',
      factor('fever', true, at(0), at(1)),
      untimed,
      { on: after(5) },
    ],
    ['the minimum is passed a day after the cause', factor('fever', true, at(-3)), untimed, { on: after(2) }],
  ] as const)('%s', (_, fever, reports, expected) => {
    expect(turn(fever, reports)).toEqual({ kind: 'relapse', when: 'still-there', ...expected });
  });
});

describe('a flare of fibromyalgia', () => {
  const { fibromyalgia } = conditions;
  const flare = (told: Told): Classified => last({ ...told, condition: fibromyalgia });
  const reports = [...worse(0, 3), scored(at(4), 2)];

  it('by scores alone is possible from a day on', () => {
    expect(flare({ reports })).toMatchObject({
      kind: 'flare',
      certainty: 'possible',
      missing: [],
      wouldBecome: [],
    });
    expect(reasonsOf(flare({ reports }))).toEqual(first);
  });

  it('by the own word, said of it or on one of its days, fits', () => {
    expect(flare({ reports, statements: [statement('person', 'flare', 1)] })).toMatchObject({
      certainty: 'fits',
    });
    for (const days of [0, 3]) {
      const word: Report = { entry: 'w', when: at(days), by: 'person', overall: 'bit-worse', scores: [] };
      expect(flare({ reports: [...reports, word] })).toMatchObject({ certainty: 'fits' });
    }
    const later: Report = { entry: 'w', when: at(30), by: 'person', overall: 'much-worse', scores: [] };
    expect(
      episodes({ reports: [...reports, later], condition: fibromyalgia }).map(
        (each) => (each as { certainty?: string }).certainty,
      ),
    ).toEqual(['possible', 'fits']);
  });

  it('follows the one before at any distance', () => {
    const found = flare({ reports: [...worse(-20, -17), scored(at(-16), 2), ...reports] });
    expect(found.reasons[1]).toEqual({
      rule: 'separation',
      holds: true,
      daysSince: 20,
      needed: 0,
      previousOnset: after(-20),
      from: 'onset',
    });
  });

  it('of one day that a clinician calls one is one', () => {
    expect(
      flare({ reports: [scored(at(0), 7), scored(at(1), 2)], statements: [statement('nurse', 'flare')] }),
    ).toMatchObject({ kind: 'flare', certainty: 'confirmed' });
    expect(
      flare({
        reports: [scored(at(0), 7), scored(at(1), 2)],
        statements: [statement('nurse', 'not-relapse')],
      }).kind,
    ).toBe('undetermined');
  });

  it('is confirmed by a clinician', () => {
    expect(flare({ reports, statements: [statement('neurologist', 'flare', 1)] })).toMatchObject({
      kind: 'flare',
      certainty: 'confirmed',
    });
  });

  it('of one day without a word is open, and of hours none', () => {
    expect(flare({ reports: [scored(at(0), 7), scored(at(1), 2)] })).toMatchObject({
      kind: 'undetermined',
      missing: [{ fact: 'lasted-over-24h', about: onset }],
    });
    expect(flare({ reports: [scored(at(0), 7), scored(at(1), 2)] }).wouldBecome[0]).toEqual({
      kind: 'flare',
      when: { fact: 'lasted-over-24h', yes: true },
    });
    expect(flare({ reports: [scored(at(0, 9), 7), scored(at(0, 12), 2)] }).kind).toBe('fluctuation');
  });
});
