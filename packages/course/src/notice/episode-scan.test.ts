import { describe, expect, test } from 'vitest';
import { wobble } from '../../fixtures/scored-days.ts';
import type { Day } from '../day.ts';
import type { DayReport } from './day-reports.ts';
import { deviations } from './deviation.ts';
import { beginScan, daysBetween, type Scan, scanReport } from './episode-scan.ts';
import { msNoticing } from './ms-noticing.ts';
import {
  countDay,
  countPair,
  type DayToDay,
  dayToDayCorrelation,
  dayVariance,
} from './notice-autocorrelation.ts';
import { growBy, growingLevels, levelsAt } from './notice-usual.ts';
import { addReport, type Hypothesis, hypothesisOf, weigh } from './scan-hypothesis.ts';
import { wanderVariance } from './scan-wander.ts';

const { shapes, autocorrelation, amplitude } = msNoticing;

function report(day: number, scores: readonly number[], more: Partial<DayReport> = {}): DayReport {
  return {
    day: day as Day,
    entries: [`${day}`],
    scores: Float64Array.from(scores),
    explainedBy: [],
    ...more,
  };
}

/** One symptom that wobbles about a level which rises by a point in 30 days. */
const wandering = (day: number): DayReport => report(day, [2 + wobble(day, 0) + day / 30]);

function scanned(days: readonly number[], told = wandering): Scan {
  const scan = beginScan(1, msNoticing);
  for (const day of days) scanReport(scan, told(day));
  return scan;
}

const daily = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place);

const onsets = ({ hypotheses }: Scan): readonly number[] => hypotheses.map(({ onset }) => onset);

describe('a scan that begins', () => {
  test('has a channel for each site and one for the day as a whole, and both kinds of shapes', () => {
    const scan = beginScan(2, msNoticing);
    expect(scan.levels.scored).toHaveLength(3);
    expect(scan.alike).toHaveLength(3);
    expect(scan.placesByKind).toEqual({ relapse: daily(0, 8), 'short-spell': daily(9, 11) });
  });

  test('has taken in nothing', () => {
    expect(beginScan(2, msNoticing)).toMatchObject({
      hypotheses: [],
      recent: [],
      firstDay: undefined,
      lastDay: undefined,
      reports: 0,
      sinceSilence: 0,
    });
  });
});

describe('the days on which something may have begun', () => {
  test('are all of the last 14, then every second up to 28, then every fourth up to 61, by the age of the diary', () => {
    // Day 160 is day 60 of a diary that began on day 100.
    expect(onsets(scanned(daily(100, 160)))).toEqual([
      ...[100, 104, 108, 112, 116, 120, 124, 128],
      ...[132, 134, 136, 138, 140, 142, 144],
      ...daily(146, 160),
    ]);
  });

  test('are those since the report before, of which one stands for as many days', () => {
    expect(onsets(scanned([100]))).toEqual([100]);
    expect(onsets(scanned([100, 103]))).toEqual([100, 101, 102, 103]);
    const late = onsets(scanned([100, 164]));
    expect(late[0]).toBe(104);
    expect(late).toEqual(onsets(scanned(daily(100, 164))));
  });

  test('are none of the days of an explained report', () => {
    const scan = scanned([100, 101]);
    scanReport(scan, report(102, [9], { explainedBy: ['fever'] }));
    expect(onsets(scan)).toEqual([100, 101]);
    scanReport(scan, wandering(103));
    expect(onsets(scan)).toEqual([100, 101, 102, 103]);
  });

  test('stand for one, two or four days by their age, and for none once they are too old', () => {
    const standsFor = (age: number): number | undefined =>
      daysBetween((100 - age) as Day, 100 as Day, shapes.onsets);
    expect([0, 14, 15, 28, 29, 61].map(standsFor)).toEqual([1, 1, 2, 2, 4, 4]);
    expect(standsFor(62)).toBeUndefined();
  });
});

describe('an onset that is looked at', () => {
  const watched = (): Scan => scanned(daily(0, 159));

  /** The same hypothesis, from the whole diary at once. */
  function anew(onset: number, scan: Scan): Hypothesis {
    const before = scanned(daily(0, onset - 1));
    const levels = growingLevels(2, msNoticing.usual);
    for (const day of daily(0, onset - 1))
      growBy(levels, day as Day, [wandering(day).scores[0] as number, Number.NaN]);
    const begun = hypothesisOf(
      {
        onset: onset as Day,
        levels: levelsAt(levels, onset as Day),
        dayToDay: Float64Array.from(before.alike, (sums) => dayToDayCorrelation(sums, autocorrelation)),
        variance: Float64Array.from(before.alike, (sums) => dayVariance(sums, autocorrelation)),
        wander: wanderVariance(before.wander, msNoticing.wander),
      },
      scan.shapes,
    );
    for (const day of daily(onset - amplitude.localDays, 159))
      addReport(begun, wandering(day), scan, msNoticing);
    weigh(begun, scan.shapes, msNoticing);
    return begun;
  }

  test('is held against the levels before it, with the reports of 75 days before it and all since', () => {
    const scan = watched();
    for (const onset of [116, 140, 159]) {
      const found = scan.hypotheses.find((hypothesis) => hypothesis.onset === onset) as Hypothesis;
      expect(found).toEqual(anew(onset, scan));
    }
  });

  test('finds the reports of before it kept: as long as an onset is looked for, and 75 days more', () => {
    const long = scanned(daily(0, 200));
    // Those that the report of day 200 itself may need: 61 and 75 days before it.
    expect(long.recent.map(({ day }) => day)).toEqual(daily(200 - 61 - 75, 200));
  });
});

describe('a report that was taken in', () => {
  test('counts, and is the last', () => {
    expect(scanned([100, 101, 105])).toMatchObject({ firstDay: 100, lastDay: 105, reports: 3 });
  });

  test('leaves no trace when it is explained, but the diary has begun', () => {
    const scan = beginScan(1, msNoticing);
    scanReport(scan, report(100, [9], { explainedBy: ['fever'] }));
    expect(scan).toEqual({ ...beginScan(1, msNoticing), firstDay: 100 });
  });

  test('is the first after a silence of more than fourteen days', () => {
    const sinceSilence = (...days: readonly number[]): number => scanned(days).sinceSilence;
    expect(sinceSilence(100)).toBe(1);
    expect(sinceSilence(100, 101, 115)).toBe(3);
    expect(sinceSilence(100, 101, 116)).toBe(1);
    expect(sinceSilence(100, 101, 116, 117)).toBe(2);
  });
});

describe('how alike the days are', () => {
  test('is counted from each day and the day before it, against what was usual before that day', () => {
    const scan = beginScan(1, msNoticing);
    for (const day of daily(0, 80)) {
      const [expected] = structuredClone(scan.alike) as [DayToDay];
      scanReport(scan, wandering(day));
      const levels = scan.hypotheses.at(-1)?.levels ?? [];
      if (levels[0] !== undefined) {
        const found = (on: number): number =>
          deviations(wandering(on), levels, msNoticing, new Float64Array(2))[0] as number;
        countDay(expected, found(day), autocorrelation);
        countPair(expected, [found(day - 1), found(day)], autocorrelation);
      }
      expect(scan.alike[0]).toEqual(expected);
    }
    expect(scan.alike[0]?.days).toBeGreaterThan(50);
  });

  test('is told by days next to each other only, and by days on which both were scored', () => {
    const steady = (day: number): DayReport => report(day, [day < 20 ? 2 : 2.6]);
    const products = (...days: readonly number[]): number =>
      scanned([...daily(0, 19), ...days], steady).alike[0]?.products as number;
    // A spread is 0.6 at least, so 2.6 is one above 2.
    expect(products(20)).toBeCloseTo(0, 12);
    expect(products(20, 21)).toBeCloseTo(1, 12);
    expect(products(20, 22)).toBeCloseTo(0, 12);
    const holed = (day: number): DayReport => (day === 21 ? report(21, [Number.NaN]) : steady(day));
    const scan = scanned(daily(0, 22), holed);
    expect(scan.alike[0]).toMatchObject({ products: expect.closeTo(0, 12) });
    expect(scan.alike[0]?.days).toBe(scanned([...daily(0, 20), 22], steady).alike[0]?.days);
  });
});
