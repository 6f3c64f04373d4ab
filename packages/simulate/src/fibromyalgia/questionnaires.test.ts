import { mean } from '@ebb/stats';
import { describe, expect, it } from 'vitest';
import type { TrueDays } from './fibromyalgia-life.ts';
import { streamsOfLife } from './life-streams.ts';
import { askedWeekly } from './questionnaires.ts';

const weeks = 2000;

function asked(symptoms: number, threat: number, sleep: number, days = 7 * weeks) {
  const flat = (value: number): Float64Array => new Float64Array(days).fill(value);
  const truth: TrueDays = {
    load: flat(0.5),
    loadBy: { sleep: flat(0.2), stress: flat(0.15), exertion: flat(0.15), illness: flat(0) },
    sleep: flat(sleep),
    events: flat(0),
    ill: new Uint8Array(days),
    symptoms: flat(symptoms),
    threat: flat(threat),
    sensitisation: flat(0.5),
    safety: flat(0),
  };
  return askedWeekly(truth, streamsOfLife(1, 0));
}

describe('the questionnaires of a simulated week', () => {
  it('score what the equations say, in the mean of many weeks', () => {
    const { fiqr, severity } = asked(60, 0.5, 40);
    expect(Math.abs(mean(fiqr) - (8 + 0.52 * 60 + 24 * 0.5 + 0.13 * 60))).toBeLessThan(0.4);
    expect(Math.abs(mean(severity) - (3.5 + 0.24 * 60 + 0.03 * 60 + 2.5 * 0.5))).toBeLessThan(0.2);
  });

  it('differ from week to week by chance: 4 points of the FIQR, about 2 of severity', () => {
    const { fiqr, severity } = asked(60, 0.5, 40);
    const spread = (values: Float64Array): number =>
      Math.sqrt(mean(values.map((value) => value ** 2)) - mean(values) ** 2);
    expect(Math.abs(spread(fiqr) - 4)).toBeLessThan(0.3);
    expect(Math.abs(spread(severity) - 1.8)).toBeLessThan(0.15);
  });

  it('stay on their scales, severity in whole points', () => {
    for (const { fiqr, severity } of [asked(100, 1, 0), asked(0, 0, 100)]) {
      expect(fiqr.every((score) => score >= 0 && score <= 100)).toBe(true);
      expect(severity.every((score) => Number.isInteger(score) && score >= 0 && score <= 31)).toBe(true);
    }
    expect(Math.max(...asked(100, 1, 0).severity)).toBe(31);
  });

  it('are asked at the end of full weeks', () => {
    expect(asked(50, 0.5, 50, 20).fiqr).toHaveLength(2);
    expect(asked(50, 0.5, 50, 6).fiqr).toHaveLength(0);
  });
});
