import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorise, inverseDiagonal, solveLastRow } from './cholesky.ts';

function factorOf(rows: readonly (readonly number[])[]): Float64Array {
  const factor = Float64Array.from(rows.flat());
  factorise(factor, rows.length);
  return factor;
}

/** t(X) %*% X of columns. */
function products(columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return columns.map((one) =>
    columns.map((other) => one.reduce((total, value, row) => total + value * (other[row] as number), 0)),
  );
}

describe('factorise', () => {
  it('as in R: t(chol(A))', () => {
    const factor = factorOf([
      [4, 99, 99],
      [2, 5, 99],
      [-2, 3, 14],
    ]);
    expect([0, 3, 4, 6, 7, 8].map((place) => factor[place])).toEqual([2, 1, 2, -1, 2, 3]);
  });

  it('neither reads nor writes what is above the diagonal', () => {
    const factor = factorOf([
      [4, Number.NaN],
      [2, 5],
    ]);
    expect([...factor]).toEqual([2, Number.NaN, 1, 2]);
  });

  it('gives a column that is a combination of those before it no part', () => {
    const one = [1, 1, 1, 1];
    const line = [0, 1, 2, 3];
    const both = [1, 3, 5, 7];
    const other = [1, 0, 0, 0];
    const factor = factorOf(products([one, line, both, other]));
    expect([0, 5, 10, 15].map((place) => (factor[place] as number) > 0)).toEqual([true, true, false, true]);
    expect(factor[14]).toBe(0);
    expect(factorOf([[0]])[0]).toBe(0);
  });

  it('tells a column that is nearly a combination from one that is', () => {
    const one = [1, 1, 1, 1];
    expect(factorOf(products([one, [1, 1, 1, 1.0001]]))[3]).toBeGreaterThan(0);
    expect(factorOf(products([one, [1, 1, 1, 1.000001]]))[3]).toBe(0);
  });
});

describe('solveLastRow', () => {
  it('as in R: lm.fit(X, y)$coefficients', () => {
    const intercept = [1, 1, 1, 1];
    const slope = [0, 1, 2, 4];
    const solution = solveLastRow(factorOf(products([intercept, slope, [1, 2, 2, 5]])), 3);
    expect(solution[0]).toBeCloseTo(0.8, 12);
    expect(solution[1]).toBeCloseTo(34 / 35, 12);
  });

  it('gives 0 where a column plays no part, and the others what they have without it', () => {
    const intercept = [1, 1, 1, 1];
    const slope = [0, 1, 2, 4];
    const response = [1, 2, 2, 5];
    const solution = solveLastRow(factorOf(products([intercept, intercept, slope, response])), 4);
    expect(solution[0]).toBeCloseTo(0.8, 12);
    expect(solution[1]).toBe(0);
    expect(solution[2]).toBeCloseTo(34 / 35, 12);
  });
});

describe('inverseDiagonal', () => {
  it('as in R: diag(solve(A)), of the first rows and columns alone', () => {
    const factor = factorOf([
      [4, 2, 9],
      [2, 5, 9],
      [9, 9, 99],
    ]);
    const diagonal = inverseDiagonal(factor, 3, 2);
    expect(diagonal[0]).toBeCloseTo(5 / 16, 12);
    expect(diagonal[1]).toBeCloseTo(1 / 4, 12);
    expect(diagonal).toHaveLength(2);
  });

  it('gives 0 where a column plays no part, and the others what they have without it', () => {
    const columns = [
      [1, 1, 1],
      [0, 1, 3],
    ] as const;
    const without = inverseDiagonal(factorOf(products(columns)), 2, 2);
    const beside = inverseDiagonal(factorOf(products([columns[0], columns[0], columns[1]])), 3, 3);
    expect([beside[0], beside[2]]).toEqual([...without]);
    expect(beside[1]).toBe(0);
  });

  it('times the matrix is 1 for every matrix of two columns', () => {
    const column = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(column, column, (one, other) => {
        const matrix = products([one, other]);
        const [[a = 0, b = 0] = [], [, d = 0] = []] = matrix;
        const determinant = a * d - b * b;
        fc.pre(determinant > 0);
        const found = inverseDiagonal(factorOf(matrix), 2, 2);
        expect(found[0]).toBeCloseTo(d / determinant, 10);
        expect(found[1]).toBeCloseTo(a / determinant, 10);
      }),
      { seed: 20_261_127, numRuns: 200 },
    );
  });
});
