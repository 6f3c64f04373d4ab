import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../day.ts';
import type { RemissionDefinition } from './definition.ts';
import { diaryOf } from './diary.ts';
import { fibromyalgia } from './fibromyalgia.ts';
import type { Classified, Episode, EpisodeEnd, EpisodeSite, Remission, Spell, Usual } from './finding.ts';
import type { Report } from './history.ts';
import { ms } from './ms.ts';
import { remission } from './remission.ts';

const first = day('2026-01-01');

function on(days: number): Day {
  return addDays(first, days);
}

interface ToldSpell {
  readonly from: number;
  readonly to: number;
  readonly end?: EpisodeEnd['kind'];
  readonly sites?: readonly EpisodeSite[];
}

function episodeOf({ from, to, end = 'usual-again', sites = [] }: ToldSpell): Episode {
  const ends: Record<EpisodeEnd['kind'], EpisodeEnd> = {
    ongoing: { kind: 'ongoing' },
    'usual-again': { kind: 'usual-again', on: on(to + 1), entry: 'e' },
    steady: { kind: 'steady', from: on(from) },
    'not-known': { kind: 'not-known', after: on(to) },
  };
  return {
    onset: { day: on(from) },
    nadir: on(from),
    last: { day: on(to) },
    end: ends[end],
    duration: { atLeast: 0 },
    sites,
    entries: [],
    overallOnly: false,
  };
}

function undetermined(told: ToldSpell): Classified {
  return {
    kind: 'undetermined',
    episode: episodeOf(told),
    definition: 'd',
    reasons: [],
    missing: [],
    wouldBecome: [],
    said: [],
  };
}

interface Told {
  readonly today: number;
  readonly reports?: readonly number[];
  readonly scores?: readonly (readonly [number, number])[];
  /** Days and what was answered to "how much did it get in the way?". */
  readonly interference?: readonly (readonly [number, number])[];
  readonly spells?: readonly ToldSpell[];
  readonly open?: ToldSpell;
  readonly usual?: readonly Usual[];
}

function found(told: Told, definition: RemissionDefinition): Remission {
  const {
    today,
    reports = [],
    scores = [],
    interference = [],
    spells: toldSpells = [],
    open,
    usual = [],
  } = told;
  const all: Report[] = [
    ...reports.map(
      (days): Report => ({
        entry: `r${days}`,
        when: { day: on(days) },
        by: 'person',
        overall: 'same',
        scores: [],
      }),
    ),
    ...scores.map(
      ([days, value]): Report => ({
        entry: `s${days}`,
        when: { day: on(days) },
        by: 'person',
        scores: [{ entry: 's', site: { symptom: 'walking' }, value }],
      }),
    ),
    ...interference.map(
      ([days, value]): Report => ({
        entry: `i${days}`,
        when: { day: on(days) },
        by: 'person',
        scores: [],
        interference: value,
      }),
    ),
  ];
  const diary = diaryOf(
    { reports: all, factors: [], statements: [], answers: [], redFlags: [], steroidCourses: [] },
    on(today),
  );
  const spells = toldSpells.map(
    (spell): Spell => ({
      onset: on(spell.from),
      last: on(spell.to),
      ongoing: spell.end === 'ongoing',
      parts: [undetermined(spell)],
      counted: 'rule',
    }),
  );
  return remission(
    { diary, classified: open === undefined ? [] : [undetermined(open)], spells, usual },
    definition,
  );
}

function stretchesOf({ stretches }: Remission): string[] {
  return stretches.map(({ from, to, days }) => `${from - first}-${to - first} ${days}`);
}

describe('remission of MS', () => {
  const ofMs = (told: Told): Remission => found(told, ms.remission);
  const weekly = Array.from({ length: 60 }, (_, place) => place * 7);

  it('is not known without any report', () => {
    const { now, stretches, longest, meanDays } = ofMs({ today: 100 });
    expect(now).toEqual({ state: 'not-known', because: 'no-reports', have: 0, need: 1 });
    expect([stretches, longest, meanDays]).toEqual([[], undefined, undefined]);
  });

  it('runs since the first report where no relapse is on record', () => {
    const { now, stretches } = ofMs({ today: 100, reports: [0, 60, 90] });
    expect(now).toEqual({ state: 'in-remission', since: first, days: 101 });
    expect(stretches).toEqual([{ from: first, to: on(100), days: 101 }]);
  });

  it('runs from the day after a relapse to the day before the next; not before the first', () => {
    const result = ofMs({
      today: 300,
      reports: weekly,
      spells: [
        { from: 20, to: 40 },
        { from: 100, to: 120, end: 'steady' },
        { from: 200, to: 230 },
      ],
    });
    expect(stretchesOf(result)).toEqual(['41-99 59', '121-199 79', '231-300 70']);
    expect(result.longest).toEqual({ from: on(121), to: on(199), days: 79 });
    expect(result.meanDays).toBeCloseTo((59 + 79 + 70) / 3, 12);
    expect(result.now).toEqual({ state: 'in-remission', since: on(231), days: 70 });
  });

  it('of two equally long stretches the first is the longest', () => {
    expect(
      ofMs({
        today: 40,
        reports: [0, 39],
        spells: [
          { from: 0, to: 9 },
          { from: 20, to: 29 },
          { from: 40, to: 40, end: 'ongoing' },
        ],
      }).longest?.from,
    ).toBe(on(10));
  });

  it('is not while a relapse runs', () => {
    const result = ofMs({ today: 100, reports: [0, 95], spells: [{ from: 90, to: 95, end: 'ongoing' }] });
    expect(result.now).toEqual({ state: 'not-in-remission', because: 'relapse-running', from: on(90) });
    expect(result.stretches).toEqual([]);
  });

  it.each([
    [60, 'in-remission'],
    [61, 'not-known'],
  ])('%d days after the last report: %s', (silent, state) => {
    const { now } = ofMs({ today: 40 + silent, reports: [0, 40], spells: [{ from: 10, to: 20 }] });
    expect(now.state).toBe(state);
    if (state === 'not-known')
      expect(now).toEqual({ state, because: 'silence', have: 0, need: 1, lastReport: on(40) });
  });

  it('is known up to the last report only, where silence follows', () => {
    expect(stretchesOf(ofMs({ today: 200, reports: [0, 40], spells: [{ from: 10, to: 20 }] }))).toEqual([
      '21-40 20',
    ]);
    expect(stretchesOf(ofMs({ today: 200, reports: [0, 40] }))).toEqual(['0-40 41']);
  });

  it('begins with the next report where nobody knows when the relapse ended', () => {
    const told = { today: 100, spells: [{ from: 10, to: 20, end: 'not-known' }] } as const;
    expect(ofMs({ ...told, reports: [0, 20, 70] }).now).toMatchObject({
      state: 'in-remission',
      since: on(70),
    });
    expect(ofMs({ ...told, today: 50, reports: [0, 20] }).now).toMatchObject({
      state: 'not-known',
      because: 'silence',
    });
  });

  it('is open while an episode is', () => {
    const told = { today: 100, reports: [0, 99], open: { from: 98, to: 99, end: 'ongoing' } } as const;
    expect(ofMs(told).now).toMatchObject({ state: 'not-known', because: 'episode-open', lastReport: on(99) });
    expect(ofMs({ ...told, open: { from: 90, to: 91 } }).now.state).toBe('in-remission');
  });

  it.each([
    [3, 0, []],
    [4, 0, [2]],
    [6, 0, [4]],
    [6, 70, []],
  ])(
    'leaves behind what is now over a point above the level before: %d, %d days old',
    (value, age, above) => {
      const sites = [
        { site: { symptom: 'walking' }, isNew: false, before: 2, worst: 8, worstOn: on(10), entries: [] },
      ];
      const today = 100;
      const { lingering } = ofMs({
        today,
        reports: [100],
        scores: [[today - age, value]],
        spells: [{ from: 10, to: 20, sites }],
      });
      expect(lingering.map((left) => left.above)).toEqual(above);
    },
  );

  it('leaves nothing behind while the relapse runs, nor where the level before is not known', () => {
    const site = { site: { symptom: 'walking' }, isNew: false, worst: 8, worstOn: on(10), entries: [] };
    const left = (spell: ToldSpell): unknown =>
      ofMs({ today: 30, scores: [[25, 8]], spells: [spell] }).lingering;
    expect(left({ from: 10, to: 20, sites: [site] })).toEqual([]);
    expect(left({ from: 10, to: 24, end: 'ongoing', sites: [{ ...site, before: 2 }] })).toEqual([]);
    expect(left({ from: 10, to: 20, sites: [{ ...site, before: 2 }] })).toEqual([
      { site: site.site, above: 6 },
    ]);
  });
});

describe('remission of fibromyalgia', () => {
  const ofFibromyalgia = (told: Told): Remission => found(told, fibromyalgia.remission);
  const weeks = (from: number, to: number, value = 2): (readonly [number, number])[] =>
    Array.from({ length: (to - from) / 7 + 1 }, (_, place) => [from + place * 7, value] as const);

  it('is interference of at most 3 for 84 days', () => {
    expect(ofFibromyalgia({ today: 84, interference: weeks(0, 84, 3) }).now).toEqual({
      state: 'in-remission',
      since: first,
      days: 85,
    });
    expect(ofFibromyalgia({ today: 83, interference: weeks(0, 77, 3) }).now).toEqual({
      state: 'not-in-remission',
      because: 'not-long-enough',
      from: first,
      earliest: on(84),
    });
    expect(stretchesOf(ofFibromyalgia({ today: 90, interference: weeks(0, 84) }))).toEqual(['0-90 91']);
  });

  it('is ended by an answer above 3', () => {
    const { now, stretches } = ofFibromyalgia({ today: 120, interference: [...weeks(0, 105), [112, 4]] });
    expect(now).toEqual({
      state: 'not-in-remission',
      because: 'interference',
      from: on(112),
      earliest: on(204),
    });
    expect(stretches).toEqual([{ from: first, to: on(105), days: 106 }]);
  });

  it('needs eight answers', () => {
    const sparse = (count: number): (readonly [number, number])[] =>
      Array.from({ length: count }, (_, place) => [place * 14, 2] as const);
    expect(ofFibromyalgia({ today: 98, interference: sparse(8) }).now.state).toBe('in-remission');
    expect(ofFibromyalgia({ today: 97, interference: sparse(7) }).now).toEqual({
      state: 'not-known',
      because: 'too-few-answers',
      have: 7,
      need: 8,
      lastReport: on(84),
    });
    expect(ofFibromyalgia({ today: 97, interference: sparse(7) }).stretches).toEqual([]);
  });

  it('begins anew after a gap of over 21 days', () => {
    const gap = (days: number): Remission['now'] =>
      ofFibromyalgia({
        today: 63 + days + 35,
        interference: [...weeks(0, 63), ...weeks(63 + days, 63 + days + 35)],
      }).now;
    expect(gap(21)).toMatchObject({ state: 'in-remission', since: first });
    expect(gap(22)).toMatchObject({ state: 'not-in-remission', because: 'not-long-enough', from: on(85) });
  });

  it.each([
    [21, 'in-remission'],
    [22, 'not-known'],
  ])('%d days after the last answer: %s', (silent, state) => {
    const { now } = ofFibromyalgia({ today: 91 + silent, interference: weeks(0, 91) });
    expect(now.state).toBe(state);
    if (state === 'not-known')
      expect(now).toMatchObject({ because: 'silence', have: 14, need: 8, lastReport: on(91) });
  });

  it('is not ended by a flare, whatever was answered in it, on its first and last day too', () => {
    const told = {
      today: 110,
      interference: [...weeks(0, 42), [49, 9], [56, 9], ...weeks(63, 105)],
    } as const;
    expect(ofFibromyalgia({ ...told, spells: [{ from: 49, to: 56 }] }).now).toMatchObject({
      state: 'in-remission',
      since: first,
    });
    expect(ofFibromyalgia({ ...told, spells: [{ from: 50, to: 56 }] }).now).toMatchObject({
      because: 'not-long-enough',
      from: on(63),
    });
    expect(ofFibromyalgia({ ...told, spells: [{ from: 49, to: 55 }] }).now).toMatchObject({
      because: 'not-long-enough',
      from: on(63),
    });
    expect(
      ofFibromyalgia({
        ...told,
        spells: [
          { from: 2, to: 3 },
          { from: 49, to: 56 },
          { from: 108, to: 109 },
        ],
      }).now.state,
    ).toBe('in-remission');
  });

  it('is not carried by answers during flares alone', () => {
    expect(
      ofFibromyalgia({
        today: 20,
        interference: [
          [10, 1],
          [17, 1],
        ],
        spells: [{ from: 5, to: 18 }],
      }).now,
    ).toEqual({ state: 'not-known', because: 'too-few-answers', have: 0, need: 8 });
  });

  it('is not known where the question was never answered', () => {
    expect(ofFibromyalgia({ today: 20, reports: [10] }).now).toEqual({
      state: 'not-known',
      because: 'too-few-answers',
      have: 0,
      need: 8,
    });
    expect(ofFibromyalgia({ today: 20 }).now).toEqual({
      state: 'not-known',
      because: 'no-reports',
      have: 0,
      need: 8,
    });
  });

  it('lets symptoms linger that are usually over 2', () => {
    const level = (symptom: string, median: number): Usual => ({
      site: { symptom },
      median,
      low: 1,
      high: 5,
      reports: 9,
      from: first,
      to: on(9),
    });
    expect(ofFibromyalgia({ today: 10, usual: [level('pain', 2), level('fatigue', 2.5)] }).lingering).toEqual(
      [{ site: { symptom: 'fatigue' }, above: 2.5 }],
    );
  });
});
