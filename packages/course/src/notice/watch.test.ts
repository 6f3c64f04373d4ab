import { describe, expect, test } from 'vitest';
import { wobble } from '../../fixtures/scored-days.ts';
import type { Day } from '../day.ts';
import type { Reporter, Statement, Verdict } from '../diary/history.ts';
import type { DayReport } from './day-reports.ts';
import { beginScan, type Scan } from './episode-scan.ts';
import { msNoticing } from './ms-noticing.ts';
import type { Level } from './notice-usual.ts';
import type { AskCriteria, NoticingDefinition } from './noticing-definition.ts';
import type { LikelyDay } from './noticing-finding.ts';
import { logOdds } from './scan-odds.ts';
import {
  answerOpen,
  beginWatch,
  isDue,
  isNo,
  isOldEnough,
  type Settled,
  type Sighting,
  sight,
  type Watch,
  watchReport,
  wordsOn,
} from './watch.ts';

const nobody: Settled = { statements: [], relapses: [] };
/** Relapses that were settled the day before they began, so that they are known in time for anything. */
const settledOn = (...onsets: readonly number[]): Settled['relapses'] =>
  onsets.map((onset) => ({ onset: onset as Day, known: (onset - 1) as Day }));
const asking = (ask: Partial<AskCriteria>): NoticingDefinition => ({
  ...msNoticing,
  ask: { ...msNoticing.ask, ...ask },
});

function report(day: number, scores: readonly number[], more: Partial<DayReport> = {}): DayReport {
  return {
    day: day as Day,
    entries: [`${day}`],
    scores: Float64Array.from(scores),
    explainedBy: [],
    ...more,
  };
}

/** Two symptoms about 2 with a wobble; both four points up from day 50 on. */
function dayOf(day: number): DayReport {
  const up = day >= 50 ? 4 : 0;
  return report(day, [2 + wobble(day, 0) + up, 2 + wobble(day, 1) + up]);
}

function watching(more: Partial<Watch> = {}, settled = nobody): Watch {
  return { ...beginWatch(2, msNoticing, settled, 'usual'), ...more };
}

function watched(watch: Watch, from: number, to: number): Watch {
  for (let day = from; day <= to; day++) watchReport(watch, dayOf(day));
  return watch;
}

function said(verdict: Verdict, about: number, on = about, by: Reporter = 'person'): Statement {
  const entry = `${verdict} ${about}`;
  return { entry, by, verdict, about: about as Day, said: { day: on as Day } };
}

function likely(day: number, from = day, to = day): LikelyDay {
  return { day: day as Day, from: from as Day, to: to as Day, level: 0.8 };
}

describe('a diary that begins', () => {
  test('is watched with the threshold of how readily the person wants to be asked; whoever does not, as most people are', () => {
    const { early, usual, sure } = msNoticing.ask.logOdds;
    const thresholdOf = (eagerness: 'early' | 'usual' | 'sure' | 'off'): number =>
      beginWatch(2, msNoticing, nobody, eagerness).threshold;
    expect([thresholdOf('early'), thresholdOf('usual'), thresholdOf('sure')]).toEqual([early, usual, sure]);
    expect(thresholdOf('off')).toBe(usual);
  });

  test('is ready to ask, has shown nothing and knows nothing', () => {
    const { scan, ...rest } = watching();
    expect(scan.alike).toHaveLength(3);
    expect(rest).toEqual({
      settled: nobody,
      threshold: msNoticing.ask.logOdds.usual,
      sightings: [],
      state: { kind: 'armed' },
      calm: undefined,
      logOdds: Number.NEGATIVE_INFINITY,
    });
  });
});

describe('how many relapses are expected', () => {
  const after = (...relapses: readonly number[]): Watch =>
    watched(watching({}, { statements: [], relapses: settledOn(...relapses) }), 10, 60);

  test('is what people usually have while nobody has confirmed any', () => {
    const watch = after();
    expect(watch.logOdds).toBe(logOdds(watch.scan, 0.6));
  });

  test('is drawn to the person’s own count: their relapses since the first report, over the years since', () => {
    const watch = after(10, 60);
    expect(watch.logOdds).toBeCloseTo(logOdds(watch.scan, (0.6 * 2 + 2) / (2 + 50 / 365.25)), 12);
  });

  test('counts a relapse from the day after it was settled', () => {
    const settled = (known: number): Settled => ({
      statements: [],
      relapses: [{ onset: 20 as Day, known: known as Day }],
    });
    const today = watched(watching({}, settled(60)), 10, 60);
    expect(today.logOdds).toBe(logOdds(today.scan, 0.6));
    const before = watched(watching({}, settled(59)), 10, 60);
    expect(before.logOdds).toBeCloseTo(logOdds(before.scan, (0.6 * 2 + 1) / (2 + 50 / 365.25)), 12);
  });

  test('counts none from before the first report and none that is still to come', () => {
    const watch = after(9, 61);
    expect(watch.logOdds).toBe(logOdds(watch.scan, 0.6));
  });
});

describe('the question comes due', () => {
  test('at the first report at the threshold, and goes on from that day', () => {
    const watch = watched(watching(), 0, 60);
    expect(watch.sightings).toHaveLength(1);
    const asked = watch.sightings[0]?.asked as Day;
    expect(watch.state).toEqual({ kind: 'open', since: asked });
    const before = watched(watching(), 0, asked - 1);
    expect(before.state).toEqual({ kind: 'armed' });
    expect(before.logOdds).toBeLessThan(before.threshold);
    expect(watched(watching(), 0, asked).logOdds).toBeGreaterThanOrEqual(before.threshold);
  });

  test('where the odds are just the threshold, and not where they are less', () => {
    const { logOdds: odds } = watched(watching({ threshold: Number.POSITIVE_INFINITY }), 0, 52);
    const at = watched(watching({ threshold: Number.POSITIVE_INFINITY }), 0, 51);
    watchReport({ ...at, threshold: odds }, dayOf(52));
    expect(at.sightings).toHaveLength(1);
    const short = watched(watching({ threshold: Number.POSITIVE_INFINITY }), 0, 51);
    watchReport({ ...short, threshold: odds + 1e-9 }, dayOf(52));
    expect(short.sightings).toEqual([]);
  });

  test('never while the diary is young', () => {
    const watch = watching();
    watched(watch, 15, 59);
    expect(watch.logOdds).toBeGreaterThan(watch.threshold);
    expect(watch.sightings).toEqual([]);
    watchReport(watch, dayOf(60));
    expect(watch.sightings).toHaveLength(1);
  });

  test('never where the definition of a relapse does not hold, whatever the odds', () => {
    const watch = watching({ threshold: -1000 });
    for (let day = 0; day < 60; day++) watchReport(watch, report(day, [2, 2]));
    expect(watch.logOdds).toBeGreaterThan(-1000);
    expect(watch.sightings).toEqual([]);
    expect(watch.state).toEqual({ kind: 'armed' });
  });

  test('and is not asked where somebody has called it none already, whatever else was said', () => {
    const statements = [said('not-relapse', 51), said('relapse', 51)];
    const watch = watched(watching({}, { statements, relapses: [] }), 0, 60);
    expect(watch.sightings).toEqual([]);
    const { asked } = watched(watching(), 0, 60).sightings[0] as Sighting;
    expect(watch.state).toEqual({ kind: 'answered', since: asked });
  });

  test('and an explained report tells nothing of it', () => {
    const watch = watched(watching(), 0, 20);
    const before = { logOdds: watch.logOdds, calm: watch.calm, state: watch.state };
    watchReport(watch, report(21, [9, 9], { explainedBy: ['fever'] }));
    expect({ logOdds: watch.logOdds, calm: watch.calm, state: watch.state }).toEqual(before);
  });
});

describe('nobody is asked on young or thin diaries', () => {
  const scan = (more: Partial<Scan>, definition = msNoticing): Scan => ({
    ...beginScan(1, definition),
    firstDay: 100 as Day,
    reports: 30,
    sinceSilence: 30,
    ...more,
  });

  test('before day 45', () => {
    expect(isOldEnough(scan({}), 144 as Day)).toBe(false);
    expect(isOldEnough(scan({}), 145 as Day)).toBe(true);
  });

  test('on ten reports or fewer', () => {
    expect(isOldEnough(scan({ reports: 10, sinceSilence: 10 }), 200 as Day)).toBe(false);
    expect(isOldEnough(scan({ reports: 11, sinceSilence: 11 }), 200 as Day)).toBe(true);
  });

  test('at the first report after a long silence; at the second they are', () => {
    expect(isOldEnough(scan({ sinceSilence: 1 }), 200 as Day)).toBe(false);
    expect(isOldEnough(scan({ sinceSilence: 2 }), 200 as Day)).toBe(true);
  });

  test('but a diary’s first report comes after no silence', () => {
    const eager = asking({ fromReports: 0 });
    expect(isOldEnough(scan({ reports: 1, sinceSilence: 1 }, eager), 200 as Day)).toBe(true);
    expect(isOldEnough(scan({ reports: 2, sinceSilence: 1 }, eager), 200 as Day)).toBe(false);
  });
});

describe('the definition of a relapse holds so far', () => {
  const usual: Level = { median: 2, spread: 1, reports: 30, isNew: false };
  const calm: Level = { ...usual, median: 0 };

  interface Told {
    readonly levels?: readonly (Level | undefined)[];
    readonly relapses?: readonly number[];
    readonly settled?: Settled['relapses'];
    readonly ask?: Partial<AskCriteria>;
  }

  /** Onset on day 100, at the earliest 98; the last report on day 110. */
  function holds(
    recent: readonly DayReport[],
    { levels, relapses = [], settled = settledOn(...relapses), ask = {} }: Told = {},
  ): boolean {
    const scan: Scan = { ...beginScan(2, asking(ask)), recent: [...recent], lastDay: 110 as Day };
    const sighting: Sighting = {
      asked: 110 as Day,
      onset: likely(100, 98, 102),
      levels: levels ?? [usual, usual, calm],
      shares: new Float64Array(3),
      logOdds: 2,
    };
    return isDue({ ...watching({}, { statements: [], relapses: settled }), scan }, sighting);
  }

  test('on two reports a day apart that are a point above usual in one same symptom', () => {
    expect(holds([report(100, [3, 2]), report(101, [3, 2])])).toBe(true);
    expect(holds([report(100, [3, 2]), report(101, [2.9, 2])])).toBe(false);
    expect(holds([report(100, [3, 2])])).toBe(false);
    expect(holds([])).toBe(false);
  });

  test('not where one symptom is worse on one day and another on the next', () => {
    expect(holds([report(100, [3, 2]), report(101, [2, 3])])).toBe(false);
    expect(holds([report(100, [2, 3]), report(101, [2, 3])])).toBe(true);
  });

  test('reports count from the earliest likely onset on', () => {
    expect(holds([report(97, [5, 2]), report(98, [5, 2])])).toBe(false);
    expect(holds([report(98, [5, 2]), report(99, [5, 2])])).toBe(true);
  });

  test('as far apart as it wants them, from the first to the last', () => {
    const ask = { hoursApart: 72 };
    expect(
      holds(
        [100, 101, 102].map((day) => report(day, [5, 2])),
        { ask },
      ),
    ).toBe(false);
    expect(
      holds(
        [100, 101, 103].map((day) => report(day, [5, 2])),
        { ask },
      ),
    ).toBe(true);
  });

  test('as many as it wants of them', () => {
    const ask = { reportsAbove: 3 };
    expect(holds([report(100, [5, 2]), report(104, [5, 2])], { ask })).toBe(false);
    expect(
      holds(
        [100, 103, 104].map((day) => report(day, [5, 2])),
        { ask },
      ),
    ).toBe(true);
  });

  test('a symptom whose usual level nobody knows tells nothing', () => {
    const two = [report(100, [9, 2]), report(101, [9, 2])];
    expect(holds(two, { levels: [undefined, usual, calm] })).toBe(false);
  });

  test('where only words were said, the day as a whole counts', () => {
    const none = [Number.NaN, Number.NaN];
    const two = [100, 101].map((day) => report(day, none, { overall: 'bit-worse' }));
    expect(holds(two)).toBe(true);
    expect(holds(two, { levels: [usual, usual, { ...calm, median: 1.5 }] })).toBe(false);
  });

  test('and 30 days lie between its onset and that of any settled relapse, before or after', () => {
    const two = [report(100, [5, 2]), report(101, [5, 2])];
    expect(holds(two, { relapses: [70] })).toBe(true);
    expect(holds(two, { relapses: [71] })).toBe(false);
    expect(holds(two, { relapses: [20, 71] })).toBe(false);
    expect(holds(two, { relapses: [110] })).toBe(false);
    expect(holds(two, { relapses: [108], ask: { daysSinceLastOnset: 8 } })).toBe(true);
    expect(holds(two, { relapses: [107], ask: { daysSinceLastOnset: 8 } })).toBe(false);
  });

  test('a relapse that was settled after the last report is not known yet', () => {
    const two = [report(100, [5, 2]), report(101, [5, 2])];
    expect(holds(two, { relapses: [111] })).toBe(true);
  });

  test('a relapse is known from the day after it was settled, whenever it began', () => {
    const two = [report(100, [5, 2]), report(101, [5, 2])];
    const holdsWith = (known: number): boolean =>
      holds(two, { settled: [{ onset: 100 as Day, known: known as Day }] });
    expect(holdsWith(109)).toBe(false);
    expect(holdsWith(110)).toBe(true);
  });
});

describe('how it stands after a report', () => {
  test('cannot be said before there are two reports', () => {
    const watch = watching();
    expect(sight(watch, 0 as Day)).toBeUndefined();
    watchReport(watch, dayOf(0));
    expect(sight(watch, 0 as Day)).toBeUndefined();
  });

  test('is the likely onset up to eight in ten, the levels before it, who takes part and the odds', () => {
    const watch = watched(watching(), 0, 60);
    const seen = sight(watch, 60 as Day) as Sighting;
    expect(seen.asked).toBe(60);
    expect(seen.logOdds).toBe(watch.logOdds);
    expect(seen.onset.level).toBe(0.8);
    expect(Math.abs(seen.onset.day - 50)).toBeLessThanOrEqual(2);
    expect(seen.levels[0]?.median).toBeCloseTo(2.3, 0);
    expect(seen.shares[0]).toBeGreaterThan(0.9);
  });
});

describe('reports in a row that are well below the threshold', () => {
  test('are counted from the first of them', () => {
    const watch = watched(watching({ threshold: Number.POSITIVE_INFINITY }), 5, 9);
    expect(watch.calm).toEqual({ reports: 5, since: 5 });
  });

  test('are one and a half below it', () => {
    const { logOdds: odds } = watched(watching(), 0, 40);
    expect(watched(watching({ threshold: odds + 1 }), 0, 40).calm).toBeUndefined();
    expect(watched(watching({ threshold: odds + 2 }), 0, 40).calm).toMatchObject({
      since: expect.any(Number),
    });
  });

  test('at just that far below there is no calm', () => {
    const scan = beginScan(2, asking({ again: { ...msNoticing.ask.again, below: 0 } }));
    const { logOdds: odds } = watched(watching(), 0, 40);
    expect(watched(watching({ scan, threshold: odds }), 0, 40).calm).toBeUndefined();
  });

  test('begin anew after one that is not', () => {
    const watch = watched(watching({ threshold: 1000 }), 0, 30);
    expect(watch.calm?.reports).toBe(31);
    const again = { ...watch, threshold: -1000 };
    watchReport(again, dayOf(31));
    expect(again.calm).toBeUndefined();
  });
});

describe('what goes on', () => {
  const seen: Sighting = {
    asked: 0 as Day,
    onset: likely(0),
    levels: [],
    shares: new Float64Array(3),
    logOdds: Number.POSITIVE_INFINITY,
  };
  const goingOn = (more: Partial<Watch> = {}, settled = nobody): Watch =>
    watching(
      {
        state: { kind: 'open', since: 0 as Day },
        sightings: [seen],
        threshold: Number.POSITIVE_INFINITY,
        ...more,
      },
      settled,
    );
  const through = (watch: Watch, ...days: readonly number[]): Watch => {
    for (const day of days) watchReport(watch, report(day, [2, 2]));
    return watch;
  };

  test('is over once three reports in a row are calm, from the first of them, two weeks after it was asked at the earliest', () => {
    expect(through(goingOn(), 1, 2, 13).state.kind).toBe('open');
    const over = through(goingOn(), 1, 2, 13, 14);
    expect(over.state).toEqual({ kind: 'armed' });
    expect(over.sightings).toEqual([{ ...seen, end: { kind: 'faded', on: 1 } }]);
  });

  test('is not over on two calm reports, however late', () => {
    expect(through(goingOn(), 20, 21).state.kind).toBe('open');
    expect(through(goingOn(), 20, 21, 22).state.kind).toBe('armed');
  });

  test('goes on where what had faded comes back within 30 days of its onset, and is not asked anew', () => {
    const faded = (onset: number, end: Sighting['end'] = { kind: 'faded', on: 40 as Day }): Watch =>
      watched(watching({ sightings: [{ ...seen, onset: likely(onset), end }] }), 0, 60);
    const again = faded(30);
    expect(again.sightings).toHaveLength(1);
    expect(again.sightings[0]).not.toHaveProperty('end');
    expect(again.state).toEqual({ kind: 'open', since: seen.asked });
    // dayOf rises on day 50: a month after day 20 it is another one.
    expect(faded(10).sightings).toHaveLength(2);
    expect(faded(30, { kind: 'answered-no', on: 40 as Day }).sightings).toHaveLength(2);
  });

  test('is not followed any longer than 150 days', () => {
    const restless = goingOn({ threshold: -1000 });
    expect(through(restless, 1, 150).state).toEqual({ kind: 'open', since: 0 });
    through(restless, 151);
    expect(restless.state).toEqual({ kind: 'armed' });
    expect(restless.sightings).toEqual([{ ...seen, end: { kind: 'too-long', on: 151 } }]);
  });

  test('is told as it stood when the evidence was strongest, and keeps the day it was asked', () => {
    const weaker = goingOn({ sightings: [{ ...seen, logOdds: -1000 }], threshold: -1000 });
    const grown = through(weaker, 1, 2).sightings[0] as Sighting;
    expect(grown).toMatchObject({ asked: 0, logOdds: weaker.logOdds, onset: { level: 0.8 } });
    const strongest = through(goingOn({ threshold: -1000 }), 1, 2);
    expect(strongest.sightings).toEqual([seen]);
    expect(strongest.sightings[0]).not.toHaveProperty('end');
  });

  test('ends on the day that somebody calls it none, and is then answered', () => {
    const statements = [said('relapse', 1, 1), said('not-relapse', 1, 3)];
    const watch = goingOn({ threshold: -1000 }, { statements, relapses: [] });
    through(watch, 1, 2);
    expect(watch.state).toEqual({ kind: 'open', since: 0 });
    through(watch, 4);
    expect(watch.sightings).toEqual([{ ...seen, end: { kind: 'answered-no', on: 3 } }]);
    expect(watch.state).toEqual({ kind: 'answered', since: 0 });
  });

  describe('and is settled', () => {
    const settledAs = (onset: number, known: number): Watch =>
      goingOn(
        { threshold: -1000, sightings: [{ ...seen, asked: 5 as Day, onset: likely(0) }] },
        { statements: [], relapses: [{ onset: onset as Day, known: known as Day }] },
      );

    test('is answered on the day from which a relapse within 30 days of it is known', () => {
      const watch = settledAs(29, 6);
      through(watch, 5, 6);
      expect(watch.state).toEqual({ kind: 'open', since: 0 });
      through(watch, 7);
      expect(watch.sightings[0]?.end).toEqual({ kind: 'settled', on: 6 });
      expect(watch.state).toEqual({ kind: 'answered', since: 5 });
    });

    test('also without a report since', () => {
      const watch = settledAs(0, 6);
      answerOpen(watch, 5 as Day);
      expect(watch.state.kind).toBe('open');
      answerOpen(watch, 6 as Day);
      expect(watch.sightings[0]?.end).toEqual({ kind: 'settled', on: 6 });
    });

    test('is not by another relapse, nor by one that was known before it was asked', () => {
      const another = settledAs(30, 6);
      answerOpen(another, 20 as Day);
      expect(another.state.kind).toBe('open');
      const before = settledAs(0, 4);
      answerOpen(before, 20 as Day);
      expect(before.state.kind).toBe('open');
      const onTheDay = settledAs(0, 5);
      answerOpen(onTheDay, 20 as Day);
      expect(onTheDay.state.kind).toBe('answered');
    });

    test('nothing that is over is answered any more', () => {
      const watch = { ...settledAs(0, 6), state: { kind: 'armed' as const } };
      answerOpen(watch, 20 as Day);
      expect(watch.sightings[0]).not.toHaveProperty('end');
      const nothing = { ...settledAs(0, 6), sightings: [] };
      answerOpen(nothing, 20 as Day);
      expect(nothing.sightings).toEqual([]);
    });
  });

  test('once answered says nothing more, and is asked about again only once it is over', () => {
    const answered = goingOn({ state: { kind: 'answered', since: 0 as Day } });
    through(answered, 1, 2, 13);
    expect(answered.state).toEqual({ kind: 'answered', since: 0 });
    through(answered, 14);
    expect(answered.state).toEqual({ kind: 'armed' });
    expect(answered.sightings).toEqual([seen]);
  });

  test('is asked about once, and a second time only after it was over', () => {
    const watch = watched(watching(), 0, 79);
    expect(watch.sightings).toHaveLength(1);
    expect(watch.state.kind).toBe('open');
    // What has gone on for longer than is asked about is not asked about again.
    watched(watch, 80, 200);
    expect(watch.sightings).toHaveLength(1);
    expect(watch.state.kind).toBe('armed');
  });
});

describe('what people called it', () => {
  const onset = likely(100, 98, 103);
  const words = (...statements: readonly Statement[]): readonly Statement[] =>
    wordsOn(onset, { statements, relapses: [] }, 110 as Day);

  test('is about a day from a week before the earliest likely onset up to now', () => {
    const days = [90, 91, 110, 111].map((about) => said('relapse', about, 105));
    expect(words(...days).map(({ about }) => about)).toEqual([91, 110]);
  });

  test('and said by now', () => {
    const days = [109, 110, 111].map((on) => said('relapse', 100, on));
    expect(words(...days).map(({ said: { day } }) => day)).toEqual([109, 110]);
  });

  test('or by a later day, where one looks back', () => {
    const later = [said('relapse', 100, 120), said('relapse', 111, 120), said('relapse', 100, 121)];
    const found = wordsOn(onset, { statements: later, relapses: [] }, 110 as Day, 120 as Day);
    expect(found).toEqual([later[0]]);
  });

  test('is a no where it is called none or a pseudo-relapse', () => {
    const verdicts = ['not-relapse', 'pseudo-relapse', 'not-flare', 'relapse', 'flare'] as const;
    expect(verdicts.map(isNo)).toEqual([true, true, true, false, false]);
  });
});
