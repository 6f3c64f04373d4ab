import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../day.ts';
import type { DayReport } from './day-reports.ts';
import { msNoticing } from './ms-noticing.ts';
import type { Level } from './notice-usual.ts';
import { addReport, type Hypothesis, hypothesisOf, movedShare, weigh } from './scan-hypothesis.ts';
import { type Shape, shapesOf } from './scan-shapes.ts';
import { wanderedAfter } from './scan-wander.ts';

const onset = 100 as Day;
const known: Level = { median: 0, spread: 1, reports: 30, isNew: false };
const { clip, relapse, shortSpell, localLevel } = msNoticing.amplitude;
/** How far scores wander, in squared spreads: of most people and of one whose scores do. */
const wanders = [0, 0.36] as const;
const shapes = shapesOf(msNoticing.shapes);
const wandered = wanderedAfter(msNoticing.shapes.onsets.fourth + 1, msNoticing.wander);
const scanned = { shapes, wandered };

interface Scored {
  readonly day: number;
  readonly value: number;
}

function hypothesis(scored: readonly Scored[], dayToDay: number, wander = 0): Hypothesis {
  const begun = hypothesisOf(
    {
      onset,
      levels: [known, undefined],
      dayToDay: Float64Array.of(dayToDay, dayToDay),
      variance: Float64Array.of(1, 1),
      wander,
    },
    shapes,
  );
  for (const { day, value } of scored) addReport(begun, reportOf(day, value), scanned, msNoticing);
  weigh(begun, shapes, msNoticing);
  return begun;
}

function reportOf(day: number, value: number): DayReport {
  return { day: (onset + day) as Day, entries: [], scores: Float64Array.of(value), explainedBy: [] };
}

const levelSteps = 12;
const amplitudeSteps = 120;

/** The same evidence by brute force: the likelihood summed over a grid of amplitudes, local levels and how they wander on. */
function byQuadrature(
  scored: readonly Scored[],
  { dayToDay, wander }: { readonly dayToDay: number; readonly wander: number },
  shape: Shape,
): number {
  const [levelSd, driftSd] = [Math.sqrt(localLevel ** 2 + wander), Math.sqrt(wander)];
  const prior = shape.kind === 'relapse' ? relapse : shortSpell;
  const steps = scored.map(({ day, value }, place) => {
    const before = scored[place - 1];
    const gap = before === undefined ? Number.POSITIVE_INFINITY : day - before.day;
    const kept = gap > msNoticing.autocorrelation.longestGapDays ? 0 : dayToDay ** gap;
    const reached = (at: number): number => (at < 0 ? 0 : (wandered[at] as number));
    const height = (at: number): number => (at < 0 ? 0 : (shape.heights[at] as number));
    return {
      innovation: Math.max(-clip, Math.min(clip, value - kept * (before?.value ?? 0))),
      rise: height(day) - kept * height(before?.day ?? -1),
      constant: 1 - kept,
      drift: reached(day) - kept * reached(before?.day ?? -1),
      variance: 1 - kept * kept,
    };
  });
  const likelihood = (amplitude: number, level: number, drifted: number): number =>
    Math.exp(
      -0.5 *
        steps.reduce(
          (sum, { innovation, rise, constant, drift, variance }) =>
            sum + (innovation - amplitude * rise - level * constant - drifted * drift) ** 2 / variance,
          0,
        ),
    );
  let something = 0;
  let nothing = 0;
  const density = (spreads: number): number => Math.exp(-0.5 * spreads ** 2);
  for (let l = -levelSteps; l <= levelSteps; l++) {
    for (let d = -levelSteps; d <= levelSteps; d++) {
      const [level, drifted] = [(l / levelSteps) * 5, (d / levelSteps) * 5];
      const weight = density(level) * density(drifted);
      nothing += weight * likelihood(0, level * levelSd, drifted * driftSd);
      for (let a = 0; a < amplitudeSteps; a++) {
        const amplitude = ((a + 0.5) / amplitudeSteps) * 6;
        something +=
          weight * density(amplitude) * likelihood(amplitude * prior, level * levelSd, drifted * driftSd);
      }
    }
  }
  const width = (6 * prior) / amplitudeSteps;
  const halfNormal = (2 / (prior * Math.sqrt(2 * Math.PI))) * width;
  return Math.log((something * halfNormal) / nothing);
}

const gaps = fc.oneof(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 14 }));
const scoredDays = fc
  .array(fc.record({ gap: gaps, value: fc.integer({ min: -3, max: 6 }) }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((days) => {
    let day = -8;
    return days.map(({ gap, value }) => {
      day += gap;
      return { day, value };
    });
  })
  .filter((days) => days.every(({ day }) => day <= 45) && days.some(({ day }) => day >= 0));

const places = fc.integer({ min: 0, max: shapes.length - 1 });

describe('the evidence that something began on a day', () => {
  test('is the ratio of the likelihoods with amplitude, local level and its wandering integrated out, over any gaps', () => {
    fc.assert(
      fc.property(scoredDays, fc.integer({ min: 0, max: 8 }), places, (scored, tenths, place) => {
        const dayToDay = tenths / 10;
        for (const wander of wanders) {
          const factor = hypothesis(scored, dayToDay, wander).channelFactors[2 * place] as number;
          const shape = shapes[place] as Shape;
          expect(Math.log(factor)).toBeCloseTo(byQuadrature(scored, { dayToDay, wander }, shape), 2);
        }
      }),
      { seed: 20_261_127, numRuns: 20 },
    );
  });

  test('grows with every point above usual, and one report alone has its limits', () => {
    const at = (value: number): number => hypothesis([{ day: 3, value }], 0.3).factors[0] as number;
    expect(at(2)).toBeGreaterThan(at(1));
    expect(at(clip + 2)).toBe(at(clip));
    expect(at(-2)).toBeLessThan(1);
  });

  test('stays a number, however many reports there are and however little the days vary', () => {
    const begun = hypothesisOf(
      {
        onset,
        levels: [known, known],
        dayToDay: new Float64Array(2),
        variance: Float64Array.of(0.01, 0.01),
        wander: 0.01,
      },
      shapes,
    );
    for (const [day, height] of (shapes[0] as Shape).heights.entries()) {
      const scores = Float64Array.of(clip * height, clip * height);
      addReport(begun, { ...reportOf(day, 0), scores }, scanned, msNoticing);
    }
    weigh(begun, shapes, msNoticing);
    expect(begun.channelFactors[0]).toBeCloseTo(Math.exp(300), -120);
    expect(begun.factors.every(Number.isFinite)).toBe(true);
  });

  test('before the onset a day tells of the level only', () => {
    const before = hypothesis([{ day: -3, value: 4 }], 0.3);
    expect(before.reports).toBe(0);
    expect(before.factors.every((factor) => factor === 1)).toBe(true);
    const lifted = hypothesis(
      [-6, -4, -2, 3].map((day) => ({ day, value: 2 })),
      0,
    );
    expect(lifted.factors[0]).toBeLessThan(hypothesis([{ day: 3, value: 2 }], 0).factors[0] as number);
  });

  test('counts every report since the onset, scored or not', () => {
    const begun = hypothesis(
      [
        { day: 0, value: Number.NaN },
        { day: 1, value: 1 },
      ],
      0.3,
    );
    expect(begun.reports).toBe(2);
    expect([...begun.scored]).toEqual([1, 0]);
  });
});

describe('the chance that a symptom takes part', () => {
  const withLevels = (...levels: readonly (Level | undefined)[]): Hypothesis =>
    hypothesisOf(
      {
        onset,
        levels,
        dayToDay: new Float64Array(levels.length),
        variance: new Float64Array(levels.length).fill(1),
        wander: 0,
      },
      shapes,
    );

  test('is two of those that are known, and never sure', () => {
    expect(movedShare(withLevels(known, known, known, known), 2)).toBe(0.5);
    expect(movedShare(withLevels(known, undefined), 2)).toBe(0.9);
    expect(movedShare(withLevels(), 2)).toBe(0.9);
  });

  test('counts a new symptom only once it was scored', () => {
    const added: Level = { ...known, isNew: true };
    const begun = withLevels(known, known, known, added);
    expect(movedShare(begun, 2)).toBeCloseTo(2 / 3, 12);
    begun.scored[3] = 1;
    expect(movedShare(begun, 2)).toBe(0.5);
  });
});
