import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lanesOf } from './lanes.ts';

describe('lanes', () => {
  test('what does not overlap shares the lowest lane', () => {
    expect(
      lanesOf(
        [
          { x: 0, width: 10 },
          { x: 20, width: 10 },
        ],
        2,
      ),
    ).toEqual([0, 0]);
  });

  test('what overlaps stands in another lane', () => {
    expect(
      lanesOf(
        [
          { x: 0, width: 10 },
          { x: 11, width: 10 },
          { x: 12, width: 3 },
        ],
        2,
      ),
    ).toEqual([0, 1, 0]);
  });

  test('no two in a lane come closer than the gap, in whatever order they are given', () => {
    const stretch = fc.record({ x: fc.nat(500), width: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 40 }), fc.nat(5), (stretches, gap) => {
        const lanes = lanesOf(stretches, gap);
        for (const lane of new Set(lanes)) {
          const inLane = stretches.filter((_, i) => lanes[i] === lane).sort((a, b) => a.x - b.x);
          inLane.slice(1).forEach((right, i) => {
            const left = inLane[i] as (typeof inLane)[number];
            expect(left.x + left.width + gap).toBeLessThanOrEqual(right.x);
          });
        }
      }),
      { seed: 2026 },
    );
  });
});
