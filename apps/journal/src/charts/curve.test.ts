import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveThrough } from './curve.ts';

const numbers = (path: string) => [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text));

describe('curve', () => {
  test('passes through every point', () => {
    const path = curveThrough([
      { x: 0, y: 5 },
      { x: 10, y: 1 },
      { x: 20, y: 8 },
    ]);
    for (const point of ['M0,5', '10,1', '20,8']) expect(path).toContain(point);
  });

  test('never rises above the highest or falls below the lowest of two neighbours', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 }), (ys) => {
        const points = ys.map((y, i) => ({ x: i * 10, y }));
        const segments = curveThrough(points).split('C').slice(1).map(numbers);
        segments.forEach(([, y1, , y2], i) => {
          const ends = [ys[i] as number, ys[i + 1] as number];
          for (const control of [y1, y2]) {
            expect(control).toBeGreaterThanOrEqual(Math.min(...ends) - 0.051);
            expect(control).toBeLessThanOrEqual(Math.max(...ends) + 0.051);
          }
        });
      }),
      { seed: 2026 },
    );
  });
});
