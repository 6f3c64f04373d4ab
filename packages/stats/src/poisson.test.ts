import { describe, expect, it } from 'vitest';
import { poissonInterval } from './poisson.ts';

describe('poissonInterval', () => {
  it.each<[number, number, number, number[]]>([
    [0, 2, 0.95, [0, 0, 1.84443972705697]],
    [1, 2.5, 0.95, [0.4, 0.010127123193716, 2.22865735637556]],
    [3, 4, 0.95, [0.75, 0.1546680307239, 2.19181826743558]],
    [7, 10, 0.9, [0.7, 0.328531569189467, 1.31481138024321]],
    [12, 1.5, 0.99, [8, 3.29541116741382, 16.0966274441523]],
    [100, 33, 0.95, [3.03030303030303, 2.46557549245222, 3.68566041795231]],
    [1000, 7, 0.95, [142.857142857143, 134.139002629671, 151.993162288043]],
  ])(
    'of %d events in %d years at %d as in R: poisson.test(k, t, conf.level = l)',
    (events, exposure, level, expected) => {
      const found = poissonInterval(events, exposure, level);
      for (const [place, value] of [found.perUnit, found.low, found.high].entries()) {
        expect(value).toBeCloseTo(expected[place] as number, 9);
      }
    },
  );

  it.each([-1, 1.5, Number.NaN])('refuses %d events', (events) => {
    expect(() => poissonInterval(events, 1, 0.95)).toThrow(
      new RangeError(`Cannot compute a rate of ${events} events: the count must be a whole number >= 0`),
    );
  });

  it.each([0, -1, Number.POSITIVE_INFINITY, Number.NaN])('refuses an exposure of %d', (exposure) => {
    expect(() => poissonInterval(1, exposure, 0.95)).toThrow(
      new RangeError(`Cannot compute a rate over ${exposure}: the exposure must be > 0 and finite`),
    );
  });

  it.each([0, 1, Number.NaN])('refuses a level of %d', (level) => {
    expect(() => poissonInterval(1, 1, level)).toThrow(
      new RangeError(`Cannot compute a ${level} interval: the level must be in (0, 1)`),
    );
  });
});
