import { describe, expect, it } from 'vitest';
import { quadraticForm } from './quadratic-form.ts';

describe('quadraticForm', () => {
  it('is the sum of squares over the variances where nothing varies together', () => {
    expect(
      quadraticForm(
        [
          [4, 0],
          [0, 9],
        ],
        [2, 6],
      ),
    ).toEqual({ value: 5, rank: 2 });
  });

  it('as in R: v %*% solve(A) %*% v', () => {
    const { value, rank } = quadraticForm(
      [
        [4, 1, 0.5],
        [1, 3, -1],
        [0.5, -1, 2],
      ],
      [1, 2, -1],
    );
    expect(value).toBeCloseTo(1.47692307692308, 12);
    expect(rank).toBe(3);
  });

  it('counts only directions that vary', () => {
    expect(
      quadraticForm(
        [
          [2, -2],
          [-2, 2],
        ],
        [3, -3],
      ),
    ).toEqual({ value: 4.5, rank: 1 });
    expect(
      quadraticForm(
        [
          [0, 0],
          [0, 0],
        ],
        [0, 0],
      ),
    ).toEqual({ value: 0, rank: 0 });
    expect(
      quadraticForm(
        [
          [1, 0],
          [0, 1e-13],
        ],
        [1, 0],
      ),
    ).toEqual({ value: 1, rank: 1 });
    expect(
      quadraticForm(
        [
          [1e-13, 0],
          [0, 1e-14],
        ],
        [0, 0],
      ),
    ).toEqual({ value: 0, rank: 2 });
  });

  it('leaves the matrix and the vector as they were', () => {
    const matrix = [
      [2, 1],
      [1, 2],
    ];
    const vector = [1, 1];
    quadraticForm(matrix, vector);
    expect([matrix, vector]).toEqual([
      [
        [2, 1],
        [1, 2],
      ],
      [1, 1],
    ]);
  });
});
