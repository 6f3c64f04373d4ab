import type { Day } from '@ebb/course';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, movedTo, showing, spans, windowAround } from './day-window.ts';

const bounds = { first: 1000 as Day, last: 1736 as Day };

describe('window of days', () => {
  test('a month around a day has that day in its middle', () => {
    expect(windowAround(1300, 'month', bounds)).toEqual({ first: 1285, last: 1315 });
  });

  test('at the end of the record the window ends with it', () => {
    expect(windowAround(1736, 'year', bounds)).toEqual({ first: 1372, last: 1736 });
  });

  test('a record shorter than the span is shown whole', () => {
    expect(windowAround(5, 'year', { first: 3 as Day, last: 9 as Day })).toEqual({ first: 3, last: 9 });
  });

  test('a move keeps half of what was in view', () => {
    expect(moved({ first: 1300 as Day, last: 1399 as Day }, 1, bounds)).toEqual({ first: 1350, last: 1449 });
  });

  test('a single day moves to its neighbour', () => {
    expect(moved({ first: 1300 as Day, last: 1300 as Day }, -1, bounds)).toEqual({ first: 1299, last: 1299 });
  });

  test('the window moves no further than it must to show a day', () => {
    const window = { first: 1300 as Day, last: 1330 as Day };
    expect(showing(window, 1310 as Day, bounds)).toBe(window);
    expect(showing(window, 1400 as Day, bounds)).toEqual({ first: 1385, last: 1415 });
  });

  test('no step ever leaves the record or changes how many days are in view', () => {
    fc.assert(
      fc.property(fc.integer({ min: 900, max: 1900 }), fc.constantFrom(...spans), (day, span) => {
        const window = windowAround(day, span, bounds);
        for (const next of [
          moved(window, 1, bounds),
          moved(window, -1, bounds),
          movedTo(window, 'first', bounds),
          movedTo(window, 'last', bounds),
        ]) {
          expect(next.first).toBeGreaterThanOrEqual(bounds.first);
          expect(next.last).toBeLessThanOrEqual(bounds.last);
          expect(next.last - next.first).toBe(window.last - window.first);
        }
      }),
      { seed: 2026 },
    );
  });
});
