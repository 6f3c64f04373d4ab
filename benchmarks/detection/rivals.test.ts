import { noticingDefinitions } from '@ebb/course';
import { describe, expect, it } from 'vitest';
import { alarmsOf } from './alarms.ts';
import type { Detector } from './detector.ts';
import { type Above, exampleDiary, pulse, quiet } from './example-diary.ts';
import { rivals } from './rivals.ts';
import { toldDiary } from './told-diary.ts';

/**
 * Thresholds at about one false alarm in four years of the base world; only the naive one needs to be let go off once a year
 * to find anything.
 */
const usual: Readonly<Record<string, { readonly at: number; readonly inFourYears: number }>> = {
  'naive 1-day z': { at: 3, inFourYears: 4 },
  'naive 3-report mean': { at: 2.4, inFourYears: 1 },
  'clinical rule, last 5': { at: 1.7, inFourYears: 1 },
  'EWMA 0.12': { at: 4, inFourYears: 2 },
  'CUSUM 1': { at: 10.4, inFourYears: 1 },
  HSMM: { at: 0.5, inFourYears: 1 },
};

function alarms(detector: Detector, seed: number, above: Above): readonly number[] {
  const told = toldDiary(exampleDiary(seed, above));
  const { at } = usual[detector.name] as { at: number };
  const days = told.reports.map(({ day }) => day);
  return alarmsOf(
    days,
    detector.judge(told),
    { at, calmBelow: detector.calmBelow(at) },
    noticingDefinitions.ms.ask,
  );
}

describe.each(rivals.map((detector) => [detector.name, detector] as const))('%s', (_, detector) => {
  it('finds a clean pulse of four points in two symptoms', () => {
    for (const seed of [1, 2, 3]) {
      const found = alarms(detector, seed, pulse);
      expect(found.filter((day) => day >= 200 && day <= 225)).toHaveLength(1);
    }
  });

  it('is quiet where there is nothing but noise', () => {
    const { inFourYears } = usual[detector.name] as { inFourYears: number };
    expect([1, 2, 3, 4].flatMap((seed) => alarms(detector, seed, quiet)).length).toBeLessThanOrEqual(
      inFourYears,
    );
  });

  it('uses nothing of a later report', () => {
    const whole = exampleDiary(1, pulse);
    const part = { ...whole, reports: whole.reports.slice(0, 215) };
    expect([...detector.judge(toldDiary(part)).scores]).toEqual([
      ...detector.judge(toldDiary(whole)).scores.subarray(0, 215),
    ]);
  });

  it('says nothing of an explained report', () => {
    const told = toldDiary(exampleDiary(1, pulse, { fever: true }));
    expect(detector.judge(told).scores.every(Number.isNaN)).toBe(true);
  });
});
