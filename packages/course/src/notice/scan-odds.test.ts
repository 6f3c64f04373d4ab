import { describe, expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { beginScan, type Scan } from './episode-scan.ts';
import { msNoticing } from './ms-noticing.ts';
import type { Level } from './notice-usual.ts';
import type { NoticingDefinition } from './noticing-definition.ts';
import { type Hypothesis, hypothesisOf } from './scan-hypothesis.ts';
import { channelShares, hypothesisNear, likelyOnset, logOdds } from './scan-odds.ts';

const known: Level = { median: 2, spread: 1, reports: 30, isNew: false };
const today = 100;
const { shapes, placesByKind } = beginScan(1, msNoticing);

interface Told {
  readonly reports?: number;
  /** Bayes factors of the nine relapses and the three short spells. */
  readonly factors?: readonly number[];
  /** Bayes factors of the two channels, alike for every shape. */
  readonly channels?: readonly [number, number];
}

function began(onset: number, { reports = 2, factors, channels }: Told = {}): Hypothesis {
  const begun = hypothesisOf(
    {
      onset: onset as Day,
      levels: [known, known, known, known],
      dayToDay: new Float64Array(4),
      variance: new Float64Array(4).fill(1),
      wander: 0,
    },
    shapes,
  );
  begun.reports = reports;
  if (factors !== undefined) begun.factors.set(factors);
  if (channels !== undefined)
    for (let shape = 0; shape < shapes.length; shape++) begun.channelFactors.set(channels, shape * 4);
  return begun;
}

function scanOf(hypotheses: readonly Hypothesis[], definition: NoticingDefinition = msNoticing): Scan {
  return { ...beginScan(3, definition), hypotheses, firstDay: 0 as Day, lastDay: today as Day };
}

const both = (relapse: number, spell: number): readonly number[] => [
  ...Array(9).fill(relapse),
  ...Array(3).fill(spell),
];

describe('the odds of a relapse', () => {
  const rarely = { ...msNoticing, frequency: { ...msNoticing.frequency, shortSpells: 1 } };

  test('weigh the mean of the relapses against the mean of the short spells and nothing, by how often each is expected', () => {
    const factors = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 60];
    // Means 5 and 30; in 61 days something begins with a chance of 1.6 x 61 / 365.
    const nothing = 1 - (1.6 * 61) / 365;
    expect(logOdds(scanOf([began(98, { factors })], rarely), 0.6)).toBeCloseTo(
      Math.log((5 * 0.6) / 365 / (30 / 365 + nothing)),
      12,
    );
  });

  test('leave nothing half of it at least, however often something happens', () => {
    const often = logOdds(scanOf([began(98, { factors: both(5, 2) })]), 6);
    expect(often).toBeCloseTo(Math.log((5 * 6) / 365 / ((2 * 4) / 365 + 0.5)), 12);
  });

  test('add up over the onsets; one that is kept for two or four days stands for as many', () => {
    const at = (age: number): number => {
      const odds = logOdds(scanOf([began(today - age, { factors: both(8, 0) })], rarely), 0.6, 61);
      return Math.round((Math.exp(odds) * (1 - (1.6 * 61) / 365) * 365) / (8 * 0.6));
    };
    expect([0, 14, 15, 28, 29, 61].map(at)).toEqual([1, 1, 2, 2, 4, 4]);
    const two = logOdds(
      scanOf([began(98, { factors: both(8, 1) }), began(99, { factors: both(2, 3) })], rarely),
      0.6,
    );
    expect(two).toBeCloseTo(Math.log((10 * 0.6) / 365 / (4 / 365 + 1 - (1.6 * 61) / 365)), 12);
  });

  test('count no relapse of one report, but a short spell', () => {
    const one = began(100, { reports: 1, factors: both(50, 3) });
    expect(logOdds(scanOf([one]), 0.6)).toBe(Number.NEGATIVE_INFINITY);
    expect(logOdds(scanOf([one, began(99, { factors: both(8, 1) })], rarely), 0.6)).toBeCloseTo(
      Math.log((8 * 0.6) / 365 / (4 / 365 + 1 - (1.6 * 61) / 365)),
      12,
    );
  });

  test('are of a relapse of the last 28 days; one that began earlier counts against it', () => {
    const two = scanOf(
      [began(today - 28, { factors: both(8, 0) }), began(today - 29, { factors: both(2, 0) })],
      rarely,
    );
    const earlier = (4 * 2 * 0.6) / 365;
    expect(logOdds(two, 0.6)).toBeCloseTo(
      Math.log((2 * 8 * 0.6) / 365 / (earlier + 1 - (1.6 * 61) / 365)),
      12,
    );
    const older = scanOf([began(today - 29, { factors: both(2, 0) })], rarely);
    expect(logOdds(older, 0.6)).toBe(Number.NEGATIVE_INFINITY);
    expect(logOdds(older, 0.6, 29)).toBeCloseTo(Math.log(earlier / (1 - (1.6 * 61) / 365)), 12);
  });

  test('are none before the first report', () => {
    expect(logOdds(scanOf([]), 0.6)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('the likely onset', () => {
  // Eighths: 1, 2, 4 and 1, in no order.
  const four = [
    began(93, { factors: both(4, 0) }),
    began(90, { factors: both(1, 0) }),
    began(97, { factors: both(1, 0) }),
    began(92, { factors: both(2, 0) }),
  ];

  test('is the mean of the onsets by their weight, to the day', () => {
    // (90 + 2 x 92 + 4 x 93 + 97) / 8 = 92.875.
    expect(likelyOnset(scanOf(four), 0.5)?.day).toBe(93);
  });

  test('has the interval that holds its level in the middle', () => {
    expect(likelyOnset(scanOf(four), 0.5)).toMatchObject({ from: 92, to: 93, level: 0.5 });
    expect(likelyOnset(scanOf(four), 0.75)).toMatchObject({ from: 90, to: 93, level: 0.75 });
    expect(likelyOnset(scanOf(four), 0.9)).toMatchObject({ from: 90, to: 97, level: 0.9 });
  });

  test('is at the last onset at the latest, though shares add up to a little less than 1', () => {
    const ten = Array.from({ length: 10 }, (_, place) => began(90 + place));
    expect(likelyOnset(scanOf(ten), 1)).toMatchObject({ from: 90, to: 99 });
  });

  test('is one of the last 28 days', () => {
    const old = began(today - 29, { factors: both(1000, 0) });
    expect(likelyOnset(scanOf([old, began(today - 28)]), 0.8)?.day).toBe(today - 28);
    expect(likelyOnset(scanOf([old]), 0.8)).toBeUndefined();
  });

  test('is not known while no onset has two reports', () => {
    expect(likelyOnset(scanOf([]), 0.8)).toBeUndefined();
    expect(likelyOnset(scanOf([began(99, { reports: 1 })]), 0.8)).toBeUndefined();
    expect(likelyOnset(scanOf([began(99, { reports: 1 }), began(95)]), 0.8)?.day).toBe(95);
  });
});

describe('the chance that a symptom takes part, if something is under way', () => {
  // Two of four known symptoms are moved, so before the reports it is a half.
  test('follows from its own evidence', () => {
    const [first, second, third] = channelShares(scanOf([began(98, { channels: [9, 1 / 3] })]));
    expect(first).toBeCloseTo(0.9, 12);
    expect(second).toBeCloseTo(0.25, 12);
    expect(third).toBeCloseTo(0.5, 12);
  });

  test('is the mean over the onsets, by how likely and for how many days each stands', () => {
    const shares = channelShares(
      scanOf([
        began(98, { factors: both(4, 100), channels: [9, 1] }),
        began(80, { factors: both(3, 100), channels: [1 / 3, 1] }),
        began(99, { reports: 1, factors: both(1000, 1000), channels: [1, 1] }),
      ]),
    );
    expect(shares).toHaveLength(4);
    expect(shares[0]).toBeCloseTo((4 * 0.9 + 6 * 0.25) / 10, 12);
    expect(shares[1]).toBeCloseTo(0.5, 12);
  });

  test('asks nothing of what began over 28 days ago', () => {
    const old = began(today - 29, { factors: both(1000, 0), channels: [1 / 3, 1] });
    const shares = channelShares(scanOf([old, began(98, { channels: [9, 1] })]));
    expect(shares[0]).toBeCloseTo(0.9, 12);
  });

  test('asks the shapes of relapses only', () => {
    const begun = began(98, { channels: [9, 1] });
    for (const shape of placesByKind['short-spell']) begun.channelFactors[shape * 4] = 0;
    expect(channelShares(scanOf([begun]))[0]).toBeCloseTo(0.9, 12);
  });
});

describe('the hypothesis nearest to a day', () => {
  test('is the one whose onset is nearest, the later of two that are as near', () => {
    const scan = scanOf([began(90), began(92), began(96)]);
    const near = (day: number): number | undefined => hypothesisNear(scan, day as Day)?.onset;
    expect([80, 91, 93, 94, 95, 120].map(near)).toEqual([90, 92, 92, 96, 96, 96]);
  });

  test('is none where there is none', () => {
    expect(hypothesisNear(scanOf([]), 90 as Day)).toBeUndefined();
  });
});
