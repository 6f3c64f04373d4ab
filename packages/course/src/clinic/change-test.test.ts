import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryChangeTest, exactChangeTest } from './change-test.ts';
import type { Outcome } from './disability-definition.ts';
import { edss, edssMsBase, nhpt, sdmt, t25fw } from './outcomes.ts';

const reaches = (outcome: Outcome, from: number, to: number): boolean =>
  exactChangeTest(outcome).reaches(
    to >= from === (outcome.worse === 'higher') ? 'worsening' : 'improvement',
    to,
    from,
  );

describe('EDSS', () => {
  it.each([
    [0, 1, false],
    [0, 1.5, true],
    [1, 1.5, false],
    [1, 2, true],
    [5, 5.5, false],
    [5, 6, true],
    [5.5, 6, true],
    [6, 6.5, true],
    [2, 1, true],
    [2, 1.5, false],
    [6, 5.5, true],
  ])('from %d to %d counts: %s', (from, to, counts) => expect(reaches(edss, from, to)).toBe(counts));

  it.each([
    [5.5, 6, false],
    [5.5, 6.5, true],
    [6, 6.5, true],
    [1.5, 0, true],
    [1.5, 0.5, false],
    [1, 0, false],
    [2, 1, true],
    [6, 5, true],
    [6, 5.5, false],
    [6.5, 6, true],
  ])('as MSBase reads it, from %d to %d counts: %s', (from, to, counts) =>
    expect(reaches(edssMsBase, from, to)).toBe(counts),
  );
});

describe('20 % of a time is exact', () => {
  it('24.5 to 29.4 seconds is worse; in binary floating point it is not', () => {
    expect(reaches(t25fw, 24.5, 29.4)).toBe(true);
    expect(reaches(t25fw, 24.5, 29.3)).toBe(false);
    expect(binaryChangeTest(t25fw).reaches('worsening', 29.4, 24.5)).toBe(false);
  });

  it('for every time in tenths, and for the next tenth below not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (half) => {
        const [from, to, below] = [half / 2, (half * 6) / 10, (half * 6 - 1) / 10];
        expect(reaches(nhpt, from, to)).toBe(true);
        expect(exactChangeTest(nhpt).reaches('worsening', below, from)).toBe(false);
      }),
      { seed: 1 },
    );
  });
});

describe('SDMT counts down', () => {
  it.each([
    [50, 46, true],
    [50, 47, false],
    [15, 12, true],
    [15, 13, false],
    [40, 44, true],
    [40, 43, false],
  ])('from %d to %d counts: %s', (from, to, counts) => expect(reaches(sdmt, from, to)).toBe(counts));
});

describe('any difference', () => {
  it('is in the direction of the measure, and equal is none', () => {
    const [up, down] = [exactChangeTest(edss), exactChangeTest(sdmt)];
    expect(up.differs('worsening', 2.5, 2)).toBe(true);
    expect(up.differs('improvement', 2.5, 2)).toBe(false);
    expect(down.differs('worsening', 45, 46)).toBe(true);
    expect(down.differs('improvement', 47, 46)).toBe(true);
    for (const direction of ['worsening', 'improvement'] as const)
      expect(up.differs(direction, 2, 2)).toBe(false);
  });
});

describe('the change needed and the score that reaches it', () => {
  it.each([
    { outcome: edss, direction: 'worsening', from: 0, change: 1.5, target: 1.5 },
    { outcome: edss, direction: 'worsening', from: 5.5, change: 0.5, target: 6 },
    { outcome: edss, direction: 'improvement', from: 4, change: 1, target: 3 },
    { outcome: t25fw, direction: 'worsening', from: 24.5, change: 4.9, target: 29.4 },
    { outcome: sdmt, direction: 'worsening', from: 50, change: 4, target: 46 },
    { outcome: sdmt, direction: 'worsening', from: 10, change: 2, target: 8 },
    { outcome: sdmt, direction: 'improvement', from: 50, change: 4, target: 54 },
  ] as const)('$outcome.measure, $direction from $from', ({ outcome, direction, from, change, target }) => {
    const test = exactChangeTest(outcome);
    expect(test.needed(direction, from)).toBeCloseTo(change, 12);
    expect(test.target(direction, from)).toBe(target);
    expect(test.reaches(direction, target, from)).toBe(true);
  });

  it('a threshold whose last step has a bound is refused where no step holds', () => {
    const bounded: Outcome = {
      ...edss,
      worsening: { kind: 'steps', steps: [{ baseline: { atMost: 5 }, change: 1 }] },
    };
    expect(() => exactChangeTest(bounded).needed('worsening', 6)).toThrow(
      new RangeError('Cannot find the change needed from 6: the last step must have no bound'),
    );
  });
});
