import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement, reference } from '../fixtures/reference.ts';
import { poissonRateRatio } from './rate-ratio.ts';

interface Test {
  readonly call: string;
  readonly events: readonly [number, number];
  readonly exposures: readonly [number, number];
  readonly level: number;
  readonly ratio: number | null;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

describe('poissonRateRatio', () => {
  it.each(reference<Test>('rate-ratio.json'))('as in R: $call', (test) => {
    const [first, second] = test.events.map((events, place) => ({
      events,
      exposure: test.exposures[place] as number,
    })) as [{ events: number; exposure: number }, { events: number; exposure: number }];
    const { ratio, low, high, p } = poissonRateRatio(first, second, test.level);
    expect(disagreement([ratio, low, high, p], [test.ratio, test.low, test.high, test.p])).toBeLessThan(1e-8);
  });

  it('turned around is one over it, with the same p', () => {
    const rate = fc.record({
      events: fc.integer({ min: 1, max: 400 }),
      exposure: fc.double({ min: 0.1, max: 1000, noNaN: true }),
    });
    fc.assert(
      fc.property(rate, rate, (first, second) => {
        const there = poissonRateRatio(first, second, 0.95);
        const back = poissonRateRatio(second, first, 0.95);
        expect(disagreement([1 / back.high, 1 / back.low], [there.low, there.high])).toBeLessThan(1e-9);
        // Below this a double has fewer digits to agree on.
        if (there.p > 1e-300) expect(disagreement([back.p], [there.p])).toBeLessThan(1e-6);
        expect(there.p).toBeLessThanOrEqual(1);
      }),
      { seed: 20_261_126, numRuns: 200 },
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses %d events on either side', (events) => {
    const wanted = new RangeError(
      `Cannot compute a rate ratio of ${events} events: the count must be a whole number >= 0`,
    );
    const other = { events: 1, exposure: 1 };
    expect(() => poissonRateRatio({ events, exposure: 1 }, other, 0.95)).toThrow(wanted);
    expect(() => poissonRateRatio(other, { events, exposure: 1 }, 0.95)).toThrow(wanted);
  });

  it.each([0, -1, Number.POSITIVE_INFINITY, Number.NaN])('refuses an exposure of %d', (exposure) => {
    expect(() => poissonRateRatio({ events: 1, exposure }, { events: 1, exposure: 1 }, 0.95)).toThrow(
      new RangeError(`Cannot compute a rate ratio over ${exposure}: the exposure must be > 0 and finite`),
    );
  });

  it.each([0, 1, Number.NaN])('refuses a level of %d', (level) => {
    const rate = { events: 1, exposure: 1 };
    expect(() => poissonRateRatio(rate, rate, level)).toThrow(
      new RangeError(`Cannot compute a ${level} interval: the level must be in (0, 1)`),
    );
  });
});
