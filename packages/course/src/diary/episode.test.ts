import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, type Minute, type Moment } from '../day.ts';
import type { EpisodeDefinition } from './definition.ts';
import { diaryOf } from './diary.ts';
import { findEpisodes } from './episode.ts';
import { fibromyalgia } from './fibromyalgia.ts';
import type { Episode } from './finding.ts';
import type { Answer, History, Overall, Report, Statement } from './history.ts';
import { nhsRelapse } from './ms.ts';
import type { Site } from './symptom.ts';

const onset = day('2026-03-10');
const leg: Site = { symptom: 'leg-weakness', side: 'left' };
const fatigue: Site = { symptom: 'fatigue' };
const pain: Site = { symptom: 'pain' };

function after(days: number): Day {
  return addDays(onset, days);
}

function at(days: number, hours?: number): Moment {
  return hours === undefined
    ? { day: after(days) }
    : { day: after(days), minute: (after(days) * 1440 + hours * 60) as Minute };
}

type Scores = readonly (readonly [Site, number])[];

function report(when: Moment, scores: Scores, overall?: Overall): Report {
  const entry = `r${when.day - onset}`;
  return {
    entry,
    when,
    by: 'person',
    scores: scores.map(([site, value]) => ({ entry: `${entry} ${site.symptom}`, site, value })),
    ...(overall === undefined ? {} : { overall }),
  };
}

function said(days: number, overall: Overall): Report {
  return report(at(days), [], overall);
}

function scored(days: number, value: number, site: Site = leg): Report {
  return report(at(days), [[site, value]]);
}

function run(from: number, to: number, value: number): Report[] {
  return Array.from({ length: to - from + 1 }, (_, place) => scored(from + place, value));
}

/** Half a year at the given level, every third day, up to two days before. */
function usualAt(value: number, site: Site = leg): Report[] {
  return Array.from({ length: 60 }, (_, place) => scored(-179 + place * 3, value, site));
}

interface Told extends Partial<History> {
  readonly today?: number;
  readonly definition?: EpisodeDefinition;
}

function episodes({ today = 60, definition = nhsRelapse, ...told }: Told): readonly Episode[] {
  const history = {
    reports: [],
    factors: [],
    statements: [],
    answers: [],
    redFlags: [],
    steroidCourses: [],
    ...told,
  };
  return findEpisodes(diaryOf(history, after(today)), definition).found.map(({ episode }) => episode);
}

function outline(found: readonly Episode[]): string[] {
  return found.map((each) => `${each.onset.day - onset}..${each.last.day - onset} ${each.end.kind}`);
}

describe('scores begin an episode', () => {
  const alone = (value: number, usual = usualAt(2)): string[] =>
    outline(episodes({ reports: [...usual, scored(0, value), scored(1, 2)] }));
  const pair = (value: number, usual = usualAt(2)): string[] =>
    outline(episodes({ reports: [...usual, scored(0, value), scored(1, value), scored(2, 2)] }));

  it.each([
    [3.9, [], []],
    [4, [], ['0..1 usual-again']],
    [5.9, [], ['0..1 usual-again']],
    [6, ['0..0 usual-again'], ['0..1 usual-again']],
  ])('at %d from a steady 2: alone %o, two in a row %o', (value, once, twice) => {
    expect(alone(value)).toEqual(once);
    expect(pair(value)).toEqual(twice);
  });

  it.each([
    [6.9, []],
    [7, ['0..1 usual-again']],
  ])('at %d only three spreads above a level that swings between 3 and 5', (value, expected) => {
    const swinging = usualAt(4).map((_, place) => scored(-179 + place * 3, [3, 4, 5][place % 3] as number));
    expect(
      outline(episodes({ reports: [...swinging, scored(0, value), scored(1, value), scored(2, 4)] })),
    ).toEqual(expected);
  });

  it('only beyond what is scored on one usual day in six', () => {
    const lopsided = Array.from({ length: 60 }, (_, place) =>
      scored(-179 + place * 3, place % 5 === 0 ? 4 : 0),
    );
    expect(outline(episodes({ reports: [...lopsided, scored(0, 4), scored(1, 4), scored(2, 0)] }))).toEqual(
      [],
    );
  });

  it('when the second comes within 14 days, in the same symptom, and from the first on', () => {
    const second = (days: number): string[] =>
      outline(episodes({ reports: [...usualAt(2), scored(0, 5), scored(days, 5), scored(days + 1, 2)] }));
    expect([second(14), second(15)]).toEqual([['0..14 usual-again'], []]);
    const both = [...usualAt(2), ...usualAt(2, pain)];
    expect(
      outline(episodes({ reports: [...both, scored(0, 5), scored(1, 5, pain), scored(2, 2, pain)] })),
    ).toEqual([]);
    expect(
      outline(
        episodes({
          reports: [...both, scored(0, 5), scored(1, 5, pain), scored(2, 5, pain), scored(3, 2, pain)],
        }),
      ),
    ).toEqual(['1..2 usual-again']);
    expect(
      outline(episodes({ reports: [...usualAt(2), scored(0, 5), scored(1, 2), scored(2, 5), scored(3, 2)] })),
    ).toEqual([]);
  });

  it('with the word that follows, when that names the same symptom', () => {
    expect(
      outline(
        episodes({
          reports: [...usualAt(2), scored(0, 5), report(at(1), [[leg, 3]], 'bit-worse'), scored(2, 2)],
        }),
      ),
    ).toEqual(['0..1 usual-again']);
    expect(
      outline(episodes({ reports: [...usualAt(2), scored(0, 5), said(1, 'bit-worse'), said(2, 'same')] })),
    ).toEqual(['1..1 usual-again']);
  });

  it('a day that waited in vain counts for the usual level again', () => {
    const reports = [
      ...Array.from({ length: 40 }, (_, place) => scored(-179 + place * 3, place % 4 === 0 ? 5 : 2)),
      ...run(0, 3, 5),
    ];
    expect(outline(episodes({ reports: [...reports, scored(4, 2)] }))).toEqual([]);
  });

  it('of a share of the symptoms in fibromyalgia, rounded up', () => {
    const sites: Site[] = ['a', 'b', 'c', 'd', 'e'].map((symptom) => ({ symptom: `own:${symptom}` }));
    const level = (days: number, up: number): Report =>
      report(
        at(days),
        sites.map((site, place) => [site, place < up ? 8 : 2] as const),
      );
    const found = (up: number): string[] =>
      outline(
        episodes({
          definition: fibromyalgia.episode,
          reports: [
            ...Array.from({ length: 60 }, (_, place) => level(-179 + place * 3, 0)),
            level(0, up),
            level(1, up),
            level(2, 0),
          ],
        }),
      );
    expect([found(1), found(2)]).toEqual([[], ['0..1 usual-again']]);
  });

  it('of a symptom that five reports had not named, at 2 points and at once', () => {
    const named = (value: number, earlier: number): string[] =>
      outline(
        episodes({
          reports: [
            ...Array.from({ length: earlier }, (_, place) => said(-20 + place, 'same')),
            scored(0, value, pain),
            scored(1, 0, pain),
          ],
        }),
      );
    expect([named(2, 5), named(1.9, 5), named(2, 4)]).toEqual([['0..0 usual-again'], [], []]);
  });
});

describe('words begin an episode', () => {
  it.each([
    ['bit-worse', ['0..1 usual-again']],
    ['much-worse', ['0..1 usual-again']],
    ['same', []],
    ['better', []],
  ] as const)('%s: %o', (overall, expected) => {
    expect(
      outline(episodes({ reports: [said(-3, 'same'), said(0, overall), said(1, overall), said(2, 'same')] })),
    ).toEqual(expected);
  });

  it('with every symptom above its usual level as theirs, and none at it', () => {
    const [found] = episodes({
      reports: [
        ...usualAt(2),
        ...usualAt(4, fatigue),
        report(
          at(0),
          [
            [leg, 3],
            [fatigue, 4],
            [pain, 0],
          ],
          'bit-worse',
        ),
        said(1, 'same'),
      ],
    });
    expect(found?.sites).toEqual([
      { site: leg, isNew: false, before: 2, worst: 3, worstOn: onset, entries: ['r0 leg-weakness'] },
    ]);
  });

  it('"same" outranks a high score of an old symptom, not one of a new symptom', () => {
    const told = (overall: Overall, site: Site, value: number): string[] =>
      outline(
        episodes({ reports: [...usualAt(2), report(at(0), [[site, value]], overall), said(1, 'same')] }),
      );
    expect(told('same', leg, 9)).toEqual([]);
    expect(told('better', leg, 9)).toEqual([]);
    expect(told('same', pain, 2)).toEqual(['0..0 usual-again']);
    expect(told('same', pain, 1)).toEqual([]);
  });
});

describe('an episode', () => {
  it('has its level before, its worst day and its rise from the symptom that rose most', () => {
    const reports = [
      ...usualAt(2),
      ...usualAt(5, fatigue),
      report(at(0), [
        [leg, 6],
        [fatigue, 9],
      ]),
      report(at(1), [
        [leg, 9],
        [fatigue, 9.5],
      ]),
      report(at(2), [
        [leg, 9],
        [fatigue, 6],
      ]),
      scored(3, 2),
    ];
    const [found] = episodes({ reports });
    expect(found).toMatchObject({
      severity: 7,
      nadir: after(1),
      overallOnly: false,
      entries: ['r0', 'r1', 'r2'],
    });
    expect(found?.sites).toEqual([
      {
        site: fatigue,
        isNew: false,
        before: 5,
        worst: 9.5,
        worstOn: after(1),
        entries: ['r0 fatigue', 'r1 fatigue', 'r2 fatigue'],
      },
      {
        site: leg,
        isNew: false,
        before: 2,
        worst: 9,
        worstOn: after(1),
        entries: ['r0 leg-weakness', 'r1 leg-weakness', 'r2 leg-weakness'],
      },
    ]);
  });

  it('without any level before has no severity, and its nadir at the highest score', () => {
    const [found] = episodes({
      reports: [
        report(
          at(0),
          [
            [leg, 3],
            [pain, 6],
          ],
          'bit-worse',
        ),
        report(
          at(1),
          [
            [leg, 5],
            [pain, 8],
          ],
          'bit-worse',
        ),
        said(2, 'same'),
      ],
    });
    expect(found).not.toHaveProperty('severity');
    expect(found?.nadir).toBe(after(1));
    expect(found?.sites.map(({ before }) => before)).toEqual([undefined, undefined]);
  });

  it('of words has its nadir at the first "much worse", or where it began', () => {
    const nadir = (...words: readonly Overall[]): unknown => {
      const [found] = episodes({ reports: words.map((word, place) => said(place, word)) });
      return [(found?.nadir as number) - onset, found?.overallOnly, found?.sites];
    };
    expect(nadir('bit-worse', 'much-worse', 'much-worse', 'same')).toEqual([1, true, []]);
    expect(nadir('bit-worse', 'bit-worse', 'same')).toEqual([0, true, []]);
  });

  it('keeps the level it began with, however long it runs', () => {
    const reports = [
      ...usualAt(2),
      ...Array.from({ length: 20 }, (_, place) => scored(place * 10, 5 + (place % 2) * 3)),
    ];
    const [found, ...more] = episodes({ reports: [...reports, scored(200, 2)], today: 220 });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      onset: at(0),
      last: at(190),
      severity: 6,
      end: { kind: 'usual-again', on: after(200), entry: 'r200' },
      over: at(200),
    });
  });

  it('is not ended by a report on other symptoms, nor one that says nothing', () => {
    const told = [...usualAt(2), ...usualAt(4, fatigue), scored(0, 7)];
    expect(
      outline(
        episodes({
          reports: [
            ...told,
            scored(1, 4, fatigue),
            { ...said(2, 'same'), entry: 'i', interference: 3, overall: undefined as never },
            scored(3, 7),
            scored(4, 2),
          ],
        }),
      ),
    ).toEqual(['0..3 usual-again']);
  });

  it('whose level before is not known goes on at what was called worse, and ends only when it is gone', () => {
    const told = [report(at(0), [[leg, 7]], 'much-worse'), report(at(1), [[leg, 6]], 'bit-worse')];
    const later = (...values: readonly number[]): string[] =>
      outline(
        episodes({ reports: [...told, ...values.map((value, place) => scored(2 + place, value))], today: 8 }),
      );
    expect(later(8, 6)).toEqual(['0..3 ongoing']);
    expect(later(5)).toEqual(['0..1 ongoing']);
    expect(later(5, 6)).toEqual(['0..3 ongoing']);
    expect(later(6, 0)).toEqual(['0..2 usual-again']);
    expect(outline(episodes({ reports: [...told, scored(2, 0, pain)], today: 8 }))).toEqual(['0..1 ongoing']);
  });

  it('takes its length from the first worse report, after a silence from the one before', () => {
    const length = (quiet: number): unknown =>
      episodes({
        reports: [
          report(at(-quiet, 8), [], 'same'),
          report(at(0, 8), [], 'much-worse'),
          report(at(0, 18), [], 'much-worse'),
          report(at(0, 20), [], 'same'),
        ],
      })[0]?.duration;
    expect(length(14)).toEqual({ atLeast: 10, atMost: 12 });
    expect(length(15)).toEqual({ atLeast: 10, atMost: 15 * 24 + 12 });
  });

  it('has no longest length while nobody said that it was over', () => {
    expect(
      episodes({ reports: [said(0, 'much-worse'), said(3, 'much-worse')], today: 4 })[0]?.duration,
    ).toEqual({ atLeast: (2 * 1440 + 1) / 60 });
  });

  it('goes on while someone answers that it is still there, and ends when it is not', () => {
    const answer = (days: number, yes: boolean): Answer => ({
      entry: `a${days}`,
      question: 'still-there',
      about: after(days),
      yes,
    });
    const reports = [said(-1, 'same'), said(0, 'much-worse')];
    expect(outline(episodes({ reports, answers: [answer(5, true)], today: 5 }))).toEqual(['0..5 ongoing']);
    expect(episodes({ reports, answers: [answer(5, true), answer(7, false)] })[0]).toMatchObject({
      end: { kind: 'usual-again', on: after(7), entry: 'a7' },
      entries: ['r0', 'a5'],
    });
    expect(episodes({ reports: [said(-1, 'same')], answers: [answer(0, true)] })).toEqual([]);
  });
});

describe('silence', () => {
  it.each([
    [14, ['0..14 usual-again']],
    [15, ['0..0 not-known', '15..15 usual-again']],
  ])('of %d days between two worse reports: %o', (days, expected) => {
    expect(
      outline(
        episodes({
          reports: [
            said(-1, 'same'),
            said(0, 'much-worse'),
            said(days, 'much-worse'),
            said(days + 1, 'same'),
          ],
        }),
      ),
    ).toEqual(expected);
  });

  it('until today leaves it running for 14 days', () => {
    const ends = (today: number): unknown => episodes({ reports: [said(0, 'much-worse')], today })[0]?.end;
    expect([ends(14), ends(15)]).toEqual([{ kind: 'ongoing' }, { kind: 'not-known', after: onset }]);
  });
});

describe('a plateau', () => {
  const relapse = [...usualAt(2), ...run(0, 6, 9)];
  const residue = (to: number, value = 5): Report[] =>
    Array.from({ length: Math.floor((to - 7) / 3) + 1 }, (_, place) => scored(7 + place * 3, value));

  it('ends the episode after 30 days, and from where it began', () => {
    expect(outline(episodes({ reports: [...relapse, ...residue(34)], today: 36 }))).toEqual([
      '0..34 ongoing',
    ]);
    const [found] = episodes({ reports: [...relapse, ...residue(40)], today: 40 });
    expect(found).toMatchObject({ end: { kind: 'steady', from: after(7) }, last: at(37) });
  });

  it('becomes the usual level: less than that is nothing, more is worse again', () => {
    const later = (value: number): string[] =>
      outline(
        episodes({
          reports: [...relapse, ...residue(100), scored(101, value), scored(102, value), scored(103, 5)],
          today: 110,
        }),
      );
    expect(later(5)).toEqual(['0..37 steady']);
    expect(later(8)).toEqual(['0..37 steady', '101..102 usual-again']);
  });

  it('lets "worse" alone begin nothing, until it was called usual once', () => {
    const told = [...relapse, ...residue(100)];
    const words = (...reports: readonly Report[]): string[] =>
      outline(episodes({ reports: [...told, ...reports], today: 120 })).slice(1);
    expect(words(said(101, 'bit-worse'), said(102, 'bit-worse'))).toEqual([]);
    expect(words(report(at(101), [[leg, 9]], 'bit-worse'), said(102, 'same'))).toEqual([
      '101..101 usual-again',
    ]);
    for (const usual of ['same', 'better'] as const)
      expect(words(said(101, usual), said(102, 'bit-worse'), said(103, 'same'))).toEqual([
        '102..102 usual-again',
      ]);
  });

  it('is not seen in a level that still falls', () => {
    const falling = Array.from({ length: 14 }, (_, place) => scored(place * 3, 9 - place * 0.3));
    expect(outline(episodes({ reports: [...usualAt(2), ...falling], today: 42 }))).toEqual(['0..39 ongoing']);
  });
});

describe('reports with another explanation', () => {
  it('do not shape what is usual', () => {
    const ill = { entry: 'f', factor: 'infection', from: at(-60), until: at(-20), present: true } as const;
    const reports = [...usualAt(2).filter(({ when }) => when.day < after(-61)), ...run(-60, -20, 3)];
    const usual = (factors: History['factors']): unknown =>
      findEpisodes(
        diaryOf(
          { reports, factors, statements: [], answers: [], redFlags: [], steroidCourses: [] },
          after(0),
        ),
        nhsRelapse,
      ).usual[0]?.median;
    expect([usual([ill]), usual([])]).toEqual([2, 3]);
  });
});

describe("a person's own word for a flare", () => {
  const word = (verdict: Statement['verdict'], about: number, until?: number, told = about): Statement => ({
    entry: `${verdict} ${about}`,
    by: 'person',
    verdict,
    about: after(about),
    said: at(told),
    ...(until === undefined ? {} : { until: after(until) }),
  });
  const found = (statements: readonly Statement[], reports: readonly Report[] = [], today = 60): string[] =>
    outline(episodes({ definition: fibromyalgia.episode, statements, reports, today }));
  const daily = Array.from({ length: 40 }, (_, place) => said(place - 10, 'same'));

  it('makes its day worse, whatever else was said, and days without a report too', () => {
    expect(found([word('flare', 3)], daily)).toEqual(['3..3 usual-again']);
    expect(found([word('flare', 3, 5)], daily)).toEqual(['3..5 usual-again']);
    expect(found([word('flare', 3)])).toEqual(['3..3 not-known']);
    expect(found([word('flare', 3)], [], 10)).toEqual(['3..3 ongoing']);
  });

  it('covers a span without reports, however long', () => {
    expect(found([word('flare', 0, 40)], [said(41, 'same')])).toEqual(['0..40 usual-again']);
    expect(found([word('flare', 0), word('flare', 40)], [said(41, 'same')])).toEqual([
      '0..0 not-known',
      '40..40 usual-again',
    ]);
    expect(found([word('flare', 0, 90)], [], 60)).toEqual(['0..60 ongoing']);
  });

  it('against it makes the day usual, and the last word counts', () => {
    const bad = Array.from({ length: 5 }, (_, place) => said(place, 'much-worse'));
    expect(found([word('not-flare', 0, 4)], [...bad, said(5, 'same')])).toEqual([]);
    expect(found([word('not-flare', 2)], [...bad, said(5, 'same')])).toEqual([
      '0..1 usual-again',
      '3..4 usual-again',
    ]);
    expect(found([word('not-flare', 2, 2, 3), word('flare', 2, 2, 4)], daily)).toEqual(['2..2 usual-again']);
    expect(found([word('not-flare', 2, 2, 4), word('flare', 2, 2, 3)], daily)).toEqual([]);
    expect(found([word('not-flare', 2, 2, 4), word('flare', 2, 2, 4)], daily)).toEqual(['2..2 usual-again']);
    expect(found([word('flare', 0), word('not-flare', 1), word('flare', 2)])).toEqual([
      '0..0 usual-again',
      '2..2 not-known',
    ]);
  });

  it('of other things, or under MS, changes nothing', () => {
    expect(found([word('relapse', 3), word('pseudo-relapse', 4), word('not-relapse', 5)], daily)).toEqual([]);
    expect(outline(episodes({ statements: [word('flare', 3)], reports: daily }))).toEqual([]);
  });
});
