import { describe, expect, test } from 'vitest';
import type { Day } from '../day.ts';
import type { Overall } from '../diary/history.ts';
import type { DayReport } from './day-reports.ts';
import { type FitSeries, fitSeries, risenFrom } from './fit-series.ts';
import { msNoticing } from './ms-noticing.ts';

const onset = 200;
const none = Number.NaN;
/** The smallest spread, in points: the spread of scores that never change. */
const spread = 0.6;

function report(day: number, scores: readonly number[], overall?: Overall): DayReport {
  return {
    day: day as Day,
    entries: [],
    scores: Float64Array.from(scores),
    explainedBy: [],
    ...(overall === undefined ? {} : { overall }),
  };
}

/** A report on each of these days, every symptom at 2 unless told otherwise. */
function daily(
  from: number,
  to: number,
  scoresOn: (day: number) => readonly number[] = () => [2],
): readonly DayReport[] {
  return Array.from({ length: to - from + 1 }, (_, place) => report(from + place, scoresOn(from + place)));
}

const seriesOf = (evidence: readonly DayReport[]): readonly FitSeries[] =>
  fitSeries(evidence, onset as Day, msNoticing);
const firstOf = (evidence: readonly DayReport[]): FitSeries => seriesOf(evidence)[0] as FitSeries;
const innovationOn = ({ days, innovations }: FitSeries, day: number): number =>
  innovations[days.indexOf(day)] as number;

describe('a channel of the fit', () => {
  test('is one whose usual level before the onset is known and that was scored', () => {
    const evidence = daily(150, 230, (day) => [2, none, day >= 198 ? 5 : none, 3]);
    expect(seriesOf(evidence).map(({ channel }) => channel)).toEqual([0, 3]);
  });

  test('has its mean from 2 to 28 days after the onset, in spreads above usual', () => {
    const evidence = daily(100, 260, (day) => {
      if (day < onset) return [2];
      return [day >= onset + 2 && day <= onset + 28 ? 4 : 9];
    });
    expect(firstOf(evidence).mean).toBeCloseTo(2 / spread, 12);
    expect(firstOf(daily(100, onset + 1)).mean).toBeNaN();
    const ends = daily(100, 260, (day) => [
      2 + (day === onset + 2 ? 2.7 : 0) + (day === onset + 28 ? 5.4 : 0),
    ]);
    expect(firstOf(ends).mean).toBeCloseTo(8.1 / 27 / spread, 12);
  });

  test('begins with the days that tell of its local level: 45 before the first onset that is tried', () => {
    const { days } = firstOf(daily(100, 230));
    expect([days[0], days.at(-1)]).toEqual([onset - 10 - 45, 230]);
  });

  test('a report hangs together with the one before it, and the less the longer ago that is', () => {
    const evidence = [...daily(60, 210), report(212, [2]), report(224, [2])];
    const { kept } = firstOf(evidence);
    expect(kept[0]).toBe(0);
    expect(kept[1]).toBeCloseTo(0.5, 12);
    expect([...kept.slice(-2)]).toEqual([0.25, 0]);
  });

  test('weighs a quarter of what it would alone, by how much the days vary from 130 to 10 days before the onset', () => {
    const { weights } = firstOf(daily(40, 230));
    // 121 days that never varied, with the weight of 40 that did.
    const variance = 40 / (40 + 121);
    expect(weights[0]).toBeCloseTo(0.25 / variance, 12);
    expect(weights[1]).toBeCloseTo(0.25 / (variance * (1 - 0.25)), 12);
  });

  test('tells how alike its days are from those next to each other before the onset', () => {
    // A point up on two days, next to each other or not; two days in 121 leave the spread at its least.
    const up = daily(70, 230, (day) => [day === 150 || day === 151 ? 3 : 2]);
    const apart = daily(70, 230, (day) => [day === 150 || day === 152 ? 3 : 2]);
    const [together, alone] = [firstOf(up).kept[1] as number, firstOf(apart).kept[1] as number];
    const deviation = 1 / spread;
    expect(together).toBeCloseTo((20 + deviation ** 2) / (40 + 2 * deviation ** 2), 2);
    expect(alone).toBeCloseTo(20 / (40 + 2 * deviation ** 2), 2);
  });

  test('is told by what is left of each report after the one before it', () => {
    const series = firstOf(daily(100, 230, (day) => [day >= onset ? 3 : 2]));
    expect(innovationOn(series, onset - 1)).toBeCloseTo(0, 12);
    expect(innovationOn(series, onset)).toBeCloseTo(1 / spread, 12);
    expect(innovationOn(series, onset + 1)).toBeCloseTo(0.5 / spread, 12);
  });

  test('a slip goes no further than three spreads from the middle of the two reports on each side', () => {
    const series = firstOf(daily(100, 230, (day) => [day === onset + 5 ? 10 : 2]));
    expect(innovationOn(series, onset + 5)).toBeCloseTo(3, 12);
    const severe = (day: number): number => (day >= onset ? 8 : 2);
    const down = firstOf(daily(100, 230, (day) => [day === onset + 15 ? 0 : severe(day)]));
    expect(innovationOn(down, onset + 15)).toBeCloseTo(6 / spread - 3 - 0.5 * (6 / spread), 12);
    const lasting = firstOf(daily(100, 230, (day) => [day >= onset + 5 ? 10 : 2]));
    expect(innovationOn(lasting, onset + 5)).toBeCloseTo(8 / spread, 12);
  });
});

describe('a symptom that was never scored before', () => {
  /** Scored from the onset on; called worse on these days. */
  const came = (score: number, ...worse: readonly number[]): readonly FitSeries[] =>
    seriesOf(
      daily(100, 230).map(({ day }) =>
        report(day, [2, day >= onset ? score : none], worse.includes(day) ? 'bit-worse' : undefined),
      ),
    );
  const channels = (series: readonly FitSeries[]): readonly number[] => series.map(({ channel }) => channel);

  test('came with the onset where it was scored on a day since that was called worse, and is held against nothing', () => {
    const series = came(4, onset);
    expect(channels(series)).toEqual([0, 1]);
    expect(series[1]?.level).toMatchObject({ median: 0, isNew: false });
  });

  test('is not used where no such day was called worse, or it was not there on it', () => {
    expect(channels(came(4))).toEqual([0]);
    expect(channels(came(4, onset - 1))).toEqual([0]);
    expect(channels(came(0, onset))).toEqual([0]);
  });
});

describe('what the symptoms of a day share', () => {
  const badDay = onset + 40;
  const risen = (day: number): number => (day >= onset ? 6 : 2);
  /** One that rises and others that do not but for one bad day of so many points. */
  const withBadDay = (points: number, calm: number): readonly DayReport[] =>
    daily(100, 250, (day) => [risen(day), ...Array<number>(calm).fill(day === badDay ? 2 + points : 2)]);

  const shared = (points: number, calm: number): number =>
    innovationOn(firstOf(withBadDay(0, calm)), badDay) -
    innovationOn(firstOf(withBadDay(points, calm)), badDay);

  test('is three tenths of the mean of those that did not rise, taken off every symptom', () => {
    expect(shared(1.2, 2)).toBeCloseTo(0.3 * (1.2 / spread), 12);
    const calm = seriesOf(withBadDay(1.2, 2))[1] as FitSeries;
    expect(innovationOn(calm, badDay)).toBeCloseTo(0.7 * (1.2 / spread), 12);
  });

  test('is three spreads at most on a bad day, and one and a half at least on a good one', () => {
    expect(shared(6, 2)).toBeCloseTo(0.3 * 3, 12);
    expect(shared(-2, 2)).toBeCloseTo(0.3 * -1.5, 12);
  });

  test('is not known from fewer than two of them, over the spell or on a day', () => {
    expect(shared(1.2, 1)).toBeCloseTo(0, 12);
    const evidence = withBadDay(1.2, 2).map((told) =>
      told.day === badDay ? report(badDay, [6, 3.2, none]) : told,
    );
    const [all, one] = [firstOf(withBadDay(0, 2)), firstOf(evidence)];
    expect(innovationOn(one, badDay)).toBeCloseTo(innovationOn(all, badDay), 12);
  });
});

describe('to have risen with the onset', () => {
  test('is eight tenths of a spread at least, and four tenths of the one that rose most', () => {
    expect(risenFrom([0.1, 1], msNoticing.fit)).toBe(0.8);
    expect(risenFrom([0.1, 5, 2], msNoticing.fit)).toBe(2);
  });

  test('is told without those that were not scored', () => {
    expect(risenFrom([none, 5], msNoticing.fit)).toBe(2);
  });
});
