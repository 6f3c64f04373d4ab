import { describe, expect, test } from 'vitest';
import { scoredDays, wobble } from '../../fixtures/scored-days.ts';
import { addDays, type Day, day } from '../day.ts';
import type { History } from '../diary/history.ts';
import { evidenceByDay } from './evidence-by-day.ts';
import { msNoticing } from './ms-noticing.ts';

const first = day('2025-01-01');

/** Two symptoms about 2; both four points up from a day on. */
function risingFrom(onset: number, days: number): History {
  return scoredDays(first, days, (place) => {
    const up = place >= onset ? 4 : 0;
    return { fatigue: 2 + wobble(place, 0) + up, pain: 2 + wobble(place, 1) + up };
  });
}

describe('the evidence of each day', () => {
  const evidence = (onset: number, days: number): ReturnType<typeof evidenceByDay> =>
    evidenceByDay(risingFrom(onset, days), msNoticing, addDays(first, days - 1));

  test('is told for every report that is evidence, and grows with a relapse', () => {
    const found = evidence(50, 60);
    expect(found.map(({ day: on }) => on - first)).toEqual(Array.from({ length: 60 }, (_, place) => place));
    const none = Number.NEGATIVE_INFINITY;
    expect(found[0]).toEqual({ day: first, logOdds: none, studiedLogOdds: none, mayAsk: false });
    expect(found[59]?.logOdds).toBeGreaterThan(5);
    expect(Math.abs((found[59]?.onset?.day as Day) - first - 50)).toBeLessThanOrEqual(2);
  });

  test('is told as well of a relapse that began within other days, where that is studied', () => {
    const lasting = evidenceByDay(risingFrom(50, 90), msNoticing, addDays(first, 89), 45);
    const at = (place: number) => lasting[place] as ReturnType<typeof evidenceByDay>[number];
    expect(at(60).studiedLogOdds).toBeGreaterThanOrEqual(at(60).logOdds);
    expect(at(89).studiedLogOdds - at(89).logOdds).toBeGreaterThan(1);
  });

  test('an onset is dated only where the odds are worth looking at', () => {
    const found = evidence(50, 60);
    for (const { logOdds, onset } of found) expect(onset !== undefined).toBe(logOdds > -3);
    expect(found.some(({ logOdds }) => logOdds <= -3 && Number.isFinite(logOdds))).toBe(true);
  });

  test('nobody may be asked before the diary is old enough, or while the definition of a relapse does not hold', () => {
    const early = evidence(35, 50);
    expect(early.map(({ mayAsk }) => mayAsk).indexOf(true)).toBe(45);
    const found = evidence(50, 60);
    expect(found.slice(0, 51).every(({ mayAsk }) => !mayAsk)).toBe(true);
    expect(found.slice(53).every(({ mayAsk }) => mayAsk)).toBe(true);
  });

  test('an explained report tells nothing', () => {
    const fever = {
      entry: 'fever',
      factor: 'fever',
      from: { day: addDays(first, 52) },
      present: true,
    } as const;
    const ill = { ...risingFrom(50, 60), factors: [fever] };
    const found = evidenceByDay(ill, msNoticing, addDays(first, 59));
    expect(found.map(({ day: on }) => on - first).slice(50)).toEqual([50, 51, 56, 57, 58, 59]);
  });

  test('nobody is asked, so what people said answers nothing and no relapse is settled', () => {
    const statement = {
      entry: 'no',
      by: 'person',
      verdict: 'not-relapse',
      about: addDays(first, 51),
      said: { day: addDays(first, 51) },
    } as const;
    const answered = { ...risingFrom(50, 60), statements: [statement] };
    expect(evidenceByDay(answered, msNoticing, addDays(first, 59))).toEqual(evidence(50, 60));
  });
});
