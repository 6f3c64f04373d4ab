import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, type Minute, type Moment } from '../day.ts';
import { type Causes, causesOf, resolvedWith } from './cause.ts';
import type { CauseCriteria } from './definition.ts';
import type { FoundEpisode } from './episode.ts';
import type { Episode, EpisodeEnd } from './finding.ts';
import type { Factor, FactorName } from './history.ts';
import { nhsRelapse } from './ms.ts';

const onset = day('2026-03-10');
const criteria = nhsRelapse.causes as CauseCriteria;

function after(days: number): Day {
  return addDays(onset, days);
}

function episode(told: {
  readonly days?: number;
  readonly end?: EpisodeEnd;
  readonly over?: Moment;
  readonly last?: Moment;
  readonly isNew?: boolean;
}): Episode {
  const { days = 10, end = { kind: 'ongoing' }, over, isNew = false } = told;
  const last = told.last ?? { day: after(days) };
  const site = { site: { symptom: 'walking' }, isNew, worst: 5, worstOn: onset, entries: [] };
  return {
    onset: { day: onset },
    nadir: onset,
    last,
    end,
    ...(over === undefined ? {} : { over }),
    duration: { atLeast: 0 },
    sites: [site],
    entries: [],
    overallOnly: false,
  };
}

function found(of: Episode, to = 14): FoundEpisode {
  return { episode: of, unknownBefore: [], from: onset, to: after(to) };
}

function factor(name: FactorName, from: number, until: number = from, present = true): Factor {
  return {
    entry: `${name} ${from}`,
    factor: name,
    from: { day: after(from) },
    until: { day: after(until) },
    present,
  };
}

function causes(factors: readonly Factor[], of: Episode = episode({})): Causes {
  return causesOf(found(of), factors, criteria);
}

describe('a cause counts', () => {
  it.each([
    [-4, undefined],
    [-3, -3],
    [0, 0],
    [7, 7],
    [8, undefined],
  ])('when it is there %d days after the onset: until %s', (from, until) => {
    expect(causes([factor('fever', from)]).until?.day).toBe(until === undefined ? undefined : after(until));
  });

  it('for its whole length, however early it began', () => {
    expect(causes([factor('infection', -30, -3)]).until?.day).toBe(after(-3));
    expect(causes([factor('infection', -30, -4)]).until).toBeUndefined();
  });

  it('as one with those that follow within a day', () => {
    expect(causes([factor('fever', -5), factor('fever', -4), factor('fever', -3, -2)]).present).toEqual([
      { factor: 'fever', entry: 'fever -5', from: after(-5), until: after(-2) },
    ]);
    expect(causes([factor('fever', -6), factor('fever', -4), factor('fever', -3)]).present[0]?.from).toBe(
      after(-4),
    );
    expect(causes([factor('fever', -3, 2), factor('fever', -2)]).until?.day).toBe(after(2));
  });

  it('with the latest end of all', () => {
    expect(
      causes([factor('fever', 0, 1), factor('infection', 1, 5), factor('metabolic-upset', 0, 2)]).until?.day,
    ).toBe(after(5));
  });

  it('apart where it came only later on', () => {
    const { present, until, laterUntil } = causes([factor('fever', 8, 9)]);
    expect([present.length, until, laterUntil?.day]).toEqual([1, undefined, after(9)]);
    expect(causes([factor('fever', 11)], episode({ days: 10 })).present).toEqual([]);
  });

  it.each(['heat', 'exertion', 'bad-night'] as const)('as %s for old symptoms only', (name) => {
    expect(causes([factor(name, 0)]).present).toHaveLength(1);
    expect(causes([factor(name, 0)], episode({ isNew: true })).present).toEqual([]);
  });

  it('for old symptoms only where there is a new one as well', () => {
    const { sites, ...rest } = episode({});
    const mixed: Episode = { ...rest, sites: [...sites, ...episode({ isNew: true }).sites] };
    expect(causes([factor('heat', 0)], mixed).present).toEqual([]);
    expect(causes([factor('fever', 0)], mixed).present).toHaveLength(1);
  });

  it('apart only after the seventh day', () => {
    expect(causes([factor('fever', 7)]).laterUntil).toBeUndefined();
    expect(causes([factor('fever', 1), factor('infection', 9)])).toMatchObject({
      until: { day: after(1) },
      laterUntil: { day: after(9) },
    });
    expect(causes([factor('fever', 1)])).not.toHaveProperty('laterUntil');
    expect(causes([])).not.toHaveProperty('until');
  });

  it.each(['stress', 'alcohol', 'smoking', 'cycle', 'other'] as const)('never as %s', (name) => {
    expect(causes([factor(name, 0)]).present).toEqual([]);
  });
});

describe('fever and infection', () => {
  it('are not asked for where they were answered, yes or no', () => {
    const { denied, notAsked } = causes([factor('fever', 0), factor('infection', 2, 2, false)]);
    expect([denied, notAsked]).toEqual([['infection'], []]);
    expect(causes([]).notAsked).toEqual(['fever', 'infection']);
  });

  it('are denied by a "no" alone, and only causes can be', () => {
    expect(
      causes([factor('stress', 0), factor('stress', 1, 1, false), factor('heat', 0, 0, false)]).denied,
    ).toEqual(['heat']);
  });

  it('that were there are not denied by a "no" on another day', () => {
    expect(causes([factor('fever', 0), factor('fever', 4, 4, false)]).denied).toEqual([]);
  });

  it.each([
    [-4, ['fever']],
    [-3, []],
    [14, []],
    [15, ['fever']],
  ])('denied %d days after the onset leave open: %o', (days, open) => {
    expect(causes([factor('fever', days, days, false), factor('infection', 0, 0, false)]).notAsked).toEqual(
      open,
    );
  });

  it('may be denied on the day it is usual again', () => {
    const over: Episode = episode({
      days: 3,
      end: { kind: 'usual-again', on: after(4), entry: 'e' },
      over: { day: after(4) },
    });
    const asked = (days: number): number =>
      causesOf(found(over, 3), [factor('fever', days, days, false)], criteria).denied.length;
    expect([asked(4), asked(5)]).toEqual([1, 0]);
  });
});

describe('within 72 hours of its cause', () => {
  const until = { day: onset };
  const again = (on: number): EpisodeEnd => ({ kind: 'usual-again', on: after(on), entry: 'e' });

  it.each([
    [1, 3, true],
    [3, 4, 'not-known'],
    [4, 5, false],
  ] as const)('last worse %d days and usual %d days after it: gone with it %s', (last, on, expected) => {
    expect(resolvedWith(episode({ days: last, end: again(on), over: { day: after(on) } }), until, 72)).toBe(
      expected,
    );
  });

  it('is not known while it runs, nor when nobody knows how it ended', () => {
    expect(resolvedWith(episode({ days: 3 }), until, 72)).toBe('not-known');
    expect(resolvedWith(episode({ days: 1, end: { kind: 'not-known', after: after(1) } }), until, 72)).toBe(
      'not-known',
    );
  });

  it('is counted to the minute where both times are known', () => {
    const ended = { day: onset, minute: (onset * 1440 + 60) as Minute };
    const at = (minutes: number): Moment => ({
      day: after(3),
      minute: (onset * 1440 + 60 + 72 * 60 + minutes) as Minute,
    });
    expect(resolvedWith(episode({ last: at(1) }), ended, 72)).toBe(false);
    expect(resolvedWith(episode({ last: at(0) }), ended, 72)).toBe('not-known');
    expect(resolvedWith(episode({ days: 1, end: again(3), over: at(0) }), ended, 72)).toBe(true);
    expect(resolvedWith(episode({ days: 1, end: again(3), over: at(1) }), ended, 72)).toBe('not-known');
  });
});
