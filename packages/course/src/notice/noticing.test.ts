import { describe, expect, test } from 'vitest';
import { scoredDays, type ToldDay, wobble } from '../../fixtures/scored-days.ts';
import { addDays, type Day, day } from '../day.ts';
import { diaryOf } from '../diary/diary.ts';
import type { FactorName, History, Statement } from '../diary/history.ts';
import { fibromyalgiaNoticing } from './fibromyalgia-noticing.ts';
import { msNoticing } from './ms-noticing.ts';
import { noticing } from './noticing.ts';
import type { Eagerness, NoticingDefinition } from './noticing-definition.ts';
import type { Notice, Noticing } from './noticing-finding.ts';

const first = day('2025-01-01');
const symptoms = ['fatigue', 'leg-weakness', 'unsteadiness', 'leg-numbness', 'urgent-bladder', 'pain'];

/** Six symptoms about 2 or 3 with a wobble; `extra` points for the legs and the balance on a day. */
function steady(place: number, extra = 0): Record<string, number> {
  return Object.fromEntries(
    symptoms.map((symptom, at) => {
      const moved = symptom === 'leg-weakness' || symptom === 'unsteadiness' ? extra : 0;
      return [symptom, Math.max(0, Math.min(10, 2 + (at % 2) + wobble(place, at) + moved))];
    }),
  );
}

interface Asked {
  readonly definition?: NoticingDefinition;
  readonly relapses?: Parameters<typeof noticing>[2];
  readonly eagerness?: Eagerness;
}

function noticed(history: History, today: number, asked: Asked = {}): Noticing {
  const { definition = msNoticing, relapses = [], eagerness = 'usual' } = asked;
  return noticing(diaryOf(history, addDays(first, today)), definition, relapses, eagerness);
}

/** A relapse that was confirmed on the day it began. */
const settledOn = (onset: number): NonNullable<Asked['relapses']> => [
  { onset: addDays(first, onset), known: addDays(first, onset) },
];

/** A relapse of so many points that rises over four days from a day on and stays. */
const relapseFrom =
  (onset: number, points = 4) =>
  (place: number): ToldDay =>
    steady(place, place < onset ? 0 : Math.min(points, place - onset + 1));

const only = ({ notices }: Noticing): Notice => {
  expect(notices).toHaveLength(1);
  return notices[0] as Notice;
};

function factor(name: FactorName, from: number, until: number, present = true): History['factors'][number] {
  return {
    entry: `${name} ${from}`,
    factor: name,
    from: { day: addDays(first, from) },
    until: { day: addDays(first, until) },
    present,
  };
}

function statement(verdict: Statement['verdict'], about: number, said = about): Statement {
  return {
    entry: `${verdict} ${about}`,
    by: 'person',
    verdict,
    about: addDays(first, about),
    said: { day: addDays(first, said) },
  };
}

describe('what is asked about', () => {
  const history = scoredDays(first, 140, relapseFrom(120));

  test('legs and balance that rise and stay up are asked about once, within two weeks', () => {
    const notice = only(noticed(history, 139));
    expect(notice.asked - first).toBeGreaterThan(120);
    expect(notice.asked - first).toBeLessThanOrEqual(134);
    expect(notice.symptoms.map(({ site }) => site.symptom).toSorted()).toEqual([
      'leg-weakness',
      'unsteadiness',
    ]);
  });

  test('its onset is dated within days, and lies in its interval', () => {
    const { onset } = only(noticed(history, 139));
    expect(Math.abs(onset.day - first - 120)).toBeLessThanOrEqual(4);
    expect(onset.from).toBeLessThanOrEqual(onset.day);
    expect(onset.to).toBeGreaterThanOrEqual(onset.day);
    expect(onset.level).toBe(0.8);
  });

  test('it says how far above usual, and on how many of the reports', () => {
    const { symptoms: seen, reports, reportsAbove } = only(noticed(history, 139));
    expect(reports).toBeGreaterThanOrEqual(19);
    expect(reportsAbove).toBeLessThanOrEqual(reports);
    for (const symptom of seen) {
      expect(symptom.above[0]).toBeGreaterThanOrEqual(1);
      expect(symptom.above[1]).toBeGreaterThanOrEqual(3.5);
      expect(symptom.share).toBeGreaterThan(0.9);
    }
  });

  test('what nobody has said about these days is missing: fever, infection, heat, whether it lasted', () => {
    expect(only(noticed(history, 139)).missing).toEqual(['fever', 'infection', 'heat', 'lasted-over-24h']);
    const answered = {
      ...history,
      factors: [factor('fever', 120, 120, false)],
      answers: [
        { entry: 'yes', question: 'lasted-over-24h' as const, about: addDays(first, 124), yes: true },
      ],
    };
    expect(only(noticed(answered, 139)).missing).toEqual(['infection', 'heat']);
  });

  test('it is shown as a frequency below 1 in any case', () => {
    const { frequency } = only(noticed(history, 139));
    expect(frequency).toBeGreaterThan(0.5);
    expect(frequency).toBeLessThanOrEqual(0.95);
  });
});

describe('what is not asked about', () => {
  test('a steady diary is left in peace for two years', () => {
    expect(
      noticed(
        scoredDays(first, 730, (place) => steady(place)),
        730,
      ).notices,
    ).toEqual([]);
  });

  test('three bad days that pass are a short spell', () => {
    const spell = scoredDays(first, 200, (place) => steady(place, place >= 150 && place < 153 ? 3 : 0));
    expect(noticed(spell, 199).notices).toEqual([]);
  });

  test('nobody is asked in the first 45 days, however bad they are', () => {
    const early = scoredDays(first, 45, relapseFrom(25, 6));
    expect(noticed(early, 44)).toMatchObject({
      now: { state: 'too-early', daysToGo: 1, reportsToGo: 0 },
      notices: [],
    });
  });

  test('nobody is asked on fewer than ten reports', () => {
    const thin = scoredDays(first, 90, (place) => (place % 10 === 0 ? steady(place) : undefined));
    expect(noticed(thin, 89).now).toEqual({ state: 'too-early', daysToGo: 0, reportsToGo: 1 });
  });

  test('a diary without any report is too early by all of both', () => {
    const none = scoredDays(first, 0, () => undefined);
    expect(noticed(none, 89).now).toEqual({ state: 'too-early', daysToGo: 45, reportsToGo: 10 });
  });

  test('who is never asked is told the same as most people, so that their course page can show it', () => {
    const history = scoredDays(first, 140, relapseFrom(120));
    expect(noticed(history, 139, { eagerness: 'off' })).toEqual(noticed(history, 139));
  });

  test('within 30 days of a settled onset it is the same relapse going on', () => {
    const history = scoredDays(first, 140, relapseFrom(120));
    expect(noticed(history, 139, { relapses: settledOn(100) }).notices).toEqual([]);
    expect(noticed(history, 139, { relapses: settledOn(40) }).notices).toHaveLength(1);
  });
});

describe('fever, infection and heat', () => {
  const worse = scoredDays(first, 160, (place) => steady(place, place >= 120 && place < 130 ? 5 : 0));

  test('reports in a fever and three days after it are no evidence, and are listed with it', () => {
    const ill = { ...worse, factors: [factor('fever', 119, 127)] };
    expect(noticed(worse, 135).notices).toHaveLength(1);
    expect(noticed(ill, 135).notices).toEqual([]);
  });

  test('a relapse that outlasts the fever is asked about, without the days of the fever', () => {
    const history = { ...scoredDays(first, 150, relapseFrom(120)), factors: [factor('fever', 119, 123)] };
    const notice = only(noticed(history, 149));
    expect(notice.asked - first).toBeGreaterThan(126);
    for (const { by } of notice.leftOut) expect(by).toEqual(['fever']);
  });

  test('a fever that there was not explains nothing', () => {
    const denied = { ...worse, factors: [factor('fever', 119, 127, false)] };
    expect(noticed(denied, 135).notices).toEqual(
      noticed(worse, 135).notices.map((notice) => ({
        ...notice,
        missing: notice.missing.filter((fact) => fact !== 'fever'),
      })),
    );
  });
});

describe('a person’s own word', () => {
  const history = scoredDays(first, 160, relapseFrom(120));

  test('"I think it is a relapse" makes it forty times as likely', () => {
    const plain = only(noticed(history, 139));
    const said = only(noticed({ ...history, statements: [statement('relapse', 122, 136)] }, 139));
    expect(said.logOdds - plain.logOdds).toBeCloseTo(Math.log(40), 9);
    expect(said.said).toHaveLength(1);
  });

  test('"it is none" ends it, and nobody asks again while it stays as it is', () => {
    const said = noticed({ ...history, statements: [statement('not-relapse', 122, 136)] }, 159);
    expect(only(said).end).toEqual({ kind: 'answered-no', on: addDays(first, 136) });
    expect(said.now).toEqual({ state: 'quiet' });
  });

  test('said before anybody asked, "it is none" is not asked about at all', () => {
    expect(noticed({ ...history, statements: [statement('not-relapse', 121)] }, 159).notices).toEqual([]);
  });
});

describe('how it stands', () => {
  test('it is no longer too early from day 45 and ten reports on', () => {
    const ten = scoredDays(first, 46, (place) => (place % 5 === 0 ? steady(place) : undefined));
    expect(noticed(ten, 44).now).toEqual({ state: 'too-early', daysToGo: 1, reportsToGo: 1 });
    expect(noticed(ten, 45).now).toEqual({ state: 'quiet' });
  });

  test('what was noticed and goes on is open, by the definition that noticed it', () => {
    const found = noticed(scoredDays(first, 140, relapseFrom(120)), 139);
    expect(found).toMatchObject({ definition: msNoticing.id, mode: 'ask' });
    expect(found.now).toEqual({ state: 'open', notice: only(found) });
  });

  test('what was asked about and is over is quiet, and so is what was never asked about', () => {
    const over = scoredDays(first, 200, (place) => steady(place, place >= 120 && place < 145 ? 4 : 0));
    expect(noticed(over, 199).now).toEqual({ state: 'quiet' });
    const again = scoredDays(first, 300, (place) =>
      steady(place, (place >= 120 && place < 145) || place >= 285 ? 4 : 0),
    );
    const found = noticed({ ...again, statements: [statement('not-relapse', 286)] }, 299);
    expect(only(found).end?.kind).toBe('faded');
    expect(found.now).toEqual({ state: 'quiet' });
  });

  test('fourteen days after the last report it still stands as it did, a day later nobody knows', () => {
    const history = scoredDays(first, 140, relapseFrom(120));
    expect(noticed(history, 153).now.state).toBe('open');
    expect(noticed(history, 154).now).toEqual({ state: 'silent', lastReport: addDays(first, 139) });
  });
});

describe('how it goes on', () => {
  test('back at usual for three reports, two weeks after it was asked, it is over from the first of them', () => {
    const history = scoredDays(first, 200, (place) => steady(place, place >= 120 && place < 145 ? 4 : 0));
    const found = noticed(history, 199);
    const notice = only(found);
    expect(notice.end?.kind).toBe('faded');
    expect(found.now).toEqual({ state: 'quiet' });
  });

  test('a second relapse months later is asked about too', () => {
    const twice = scoredDays(first, 400, (place) =>
      steady(place, (place >= 120 && place < 150) || place >= 380 ? 4 : 0),
    );
    expect(noticed(twice, 399).notices).toHaveLength(2);
  });

  test('after two weeks without a report nobody knows', () => {
    const history = scoredDays(first, 140, relapseFrom(120));
    const later = noticed(history, 160);
    expect(later.now).toEqual({ state: 'silent', lastReport: addDays(first, 139) });
    expect(only(later).end).toEqual({ kind: 'silence', after: addDays(first, 139) });
  });

  test('the first report after a long silence is not enough to ask on', () => {
    const history = scoredDays(first, 141, (place) =>
      place > 100 && place < 139 ? undefined : steady(place, place >= 139 ? 6 : 0),
    );
    expect(noticed(history, 139).notices).toEqual([]);
  });
});

describe('words without scores', () => {
  test('worse day after day, by word alone, is asked about', () => {
    const history = scoredDays(first, 140, (place) => (place < 120 ? 'same' : 'much-worse'));
    const notice = only(noticed(history, 139));
    expect(notice.symptoms).toEqual([]);
    expect(notice.byWord?.worse).toBe(20);
    expect(notice.reportsAbove).toBe(20);
  });

  test('"as usual" every day holds against scores that stay away', () => {
    const history = scoredDays(first, 200, (place) => {
      if (place < 120) return steady(place);
      return place < 124 ? steady(place, 3) : 'same';
    });
    expect(noticed(history, 199).notices).toEqual([]);
  });

  test('a symptom that is followed from a day on, on a day that nobody called worse, has not just come', () => {
    const history = scoredDays(first, 160, (place) => ({
      ...steady(place),
      ...(place >= 130 ? { 'low-mood': 6 } : {}),
    }));
    expect(noticed(history, 159).notices).toEqual([]);
  });
});

describe('by the week, for fibromyalgia', () => {
  test('the same rise is seen over weeks, and nothing is asked for by the day', () => {
    const history = scoredDays(first, 180, relapseFrom(120));
    const found = noticed(history, 179, { definition: fibromyalgiaNoticing });
    expect(found.mode).toBe('weekly');
    expect(only(found).reports).toBeLessThanOrEqual(10);
  });
});

describe('the same diary, told otherwise', () => {
  const history = scoredDays(first, 150, relapseFrom(120));
  const moved = (found: Noticing, by: number): readonly number[][] =>
    found.notices.map(({ asked, onset }) => [asked - by, onset.day - by, onset.from - by, onset.to - by]);

  test('in any order of reports it says the same', () => {
    const turned = { ...history, reports: history.reports.toReversed() };
    expect(noticed(turned, 149)).toEqual(noticed(history, 149));
  });

  test('lived a day later it says the same a day later', () => {
    const later = scoredDays(addDays(first, 1), 150, relapseFrom(120));
    expect(moved(noticed(later, 150), 1)).toEqual(moved(noticed(history, 149), 0));
  });

  test('what comes after a day changes nothing of what was asked by then', () => {
    const asked = (today: number): readonly Day[] =>
      noticed(history, today).notices.map((notice) => notice.asked);
    expect(asked(149)).toEqual(asked(135));
  });
});
