/** v' A⁻ v, and how many of A's directions vary at all. */
export interface QuadraticForm {
  readonly value: number;
  readonly rank: number;
}

/**
 * The squared length of a vector in units of a covariance matrix, which is a chi-square statistic with `rank` degrees of
 * freedom. The matrix may be singular (a generalised inverse): elimination with the largest variance left as pivot ends where
 * no variance is left.
 */
export function quadraticForm(
  covariance: readonly (readonly number[])[],
  vector: readonly number[],
): QuadraticForm {
  const matrix = covariance.map((row) => [...row]);
  const rest = [...vector];
  const left = new Set(vector.keys());
  const negligible = Math.max(...matrix.map((row, place) => row[place] as number)) * rounding;
  let value = 0;
  for (let rank = 0; ; rank++) {
    const pivot = largest(matrix, left);
    const variance = pivot === undefined ? 0 : at(matrix, pivot, pivot);
    if (pivot === undefined || variance <= negligible) return { value, rank };
    left.delete(pivot);
    value += (rest[pivot] as number) ** 2 / variance;
    for (const row of left) eliminate(matrix, rest, row, pivot);
  }
}

/** A variance smaller than this part of the largest is rounding. */
const rounding = 1e-12;

function at(matrix: readonly (readonly number[])[], row: number, column: number): number {
  return (matrix[row] as readonly number[])[column] as number;
}

function largest(matrix: readonly (readonly number[])[], left: ReadonlySet<number>): number | undefined {
  let best: number | undefined;
  for (const place of left) {
    if (best === undefined || at(matrix, place, place) > at(matrix, best, best)) best = place;
  }
  return best;
}

function eliminate(matrix: readonly number[][], rest: number[], row: number, pivot: number): void {
  const factor = at(matrix, row, pivot) / at(matrix, pivot, pivot);
  const line = matrix[row] as number[];
  for (const column of line.keys())
    line[column] = at(matrix, row, column) - factor * at(matrix, pivot, column);
  rest[row] = (rest[row] as number) - factor * (rest[pivot] as number);
}
