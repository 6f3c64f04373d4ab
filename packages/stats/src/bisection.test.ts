import { describe, expect, it } from 'vitest';
import { crossing, firstWhere } from './bisection.ts';

describe('firstWhere', () => {
  it('finds where a rule begins to hold to the last bit', () => {
    const root = firstWhere((x) => x * x >= 2, 0, 2);
    expect(root ** 2).toBeGreaterThanOrEqual(2);
    expect(root).toBe(Math.SQRT2);
  });

  it('finds places far smaller than the ends', () => {
    expect(firstWhere((x) => x >= 3e-200, 0, 1)).toBe(3e-200);
  });

  it('is the upper end where the rule holds only there', () => {
    expect(firstWhere((x) => x >= 1, 0, 1)).toBe(1);
  });
});

describe('crossing', () => {
  it.each<[string, (x: number) => number, readonly [number, number], number]>([
    ['a line', (x) => 3 - x, [0, 10], 3],
    ['a curve that is flat at one end', (x) => 1 - x ** 9, [0, 5], 1],
    ['a curve that is flat at the other end', (x) => 1 / x - 0.125, [0.01, 20], 8],
    ['an exponential', (x) => Math.exp(-x) - 1e-3, [0, 40], Math.log(1000)],
    ['a curve that is zero at the end', (x) => 4 - x * x, [1, 2], 2],
    ['a curve that is zero at the beginning', (x) => 1 - x * x, [1, 2], 1],
  ])('finds that of %s', (_, falling, [from, to], root) => {
    expect(Math.abs(crossing(falling, from, to) - root)).toBeLessThanOrEqual(8 * Number.EPSILON * root);
  });

  it('is quicker than halving', () => {
    let asked = 0;
    crossing(
      (x) => {
        asked++;
        return 1 / x - 1 / 3;
      },
      1,
      4,
    );
    expect(asked).toBeLessThan(15);
  });
});
