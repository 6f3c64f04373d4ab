/**
 * Turns a symmetric matrix of cross products, row by row, into its Cholesky factor: L below and on the diagonal, with L L' the
 * matrix. What is above the diagonal is neither read nor written. A column that is a combination of those before it gets a 0
 * on the diagonal and plays no part in what follows, as the aliased coefficients of `lm` in R.
 */
export function factorise(matrix: Float64Array, size: number): void {
  for (let row = 0; row < size; row++) {
    const from = row * size;
    for (let column = 0; column < row; column++) {
      const pivot = matrix[column * size + column] as number;
      matrix[from + column] = pivot === 0 ? 0 : rest(matrix, from, column * size, column) / pivot;
    }
    const own = matrix[from + row] as number;
    const left = rest(matrix, from, from, row);
    matrix[from + row] = left > own * rounding ? Math.sqrt(left) : 0;
  }
}

/** Less of a column than this part of its own square, after all before it, is rounding. */
const rounding = 1e-11;

function rest(matrix: Float64Array, from: number, other: number, length: number): number {
  let left = matrix[from + length] as number;
  for (let place = 0; place < length; place++)
    left -= (matrix[from + place] as number) * (matrix[other + place] as number);
  return left;
}

/**
 * The x with L' x = b, where b is the row of the factor after the first `length` ones: the coefficients that leave the least of
 * the last column. 0 for columns that play no part.
 */
export function solveLastRow(factor: Float64Array, size: number): Float64Array {
  const last = size - 1;
  const solution = new Float64Array(last);
  for (let row = last - 1; row >= 0; row--) {
    const pivot = factor[row * size + row] as number;
    if (pivot === 0) continue;
    let left = factor[last * size + row] as number;
    for (let below = row + 1; below < last; below++)
      left -= (factor[below * size + row] as number) * (solution[below] as number);
    solution[row] = left / pivot;
  }
  return solution;
}

/** The diagonal of the inverse of the first `length` rows and columns of the matrix; 0 for columns that play no part. */
export function inverseDiagonal(factor: Float64Array, size: number, length: number): Float64Array {
  const diagonal = new Float64Array(length);
  const inverse = new Float64Array(length);
  for (let column = 0; column < length; column++) {
    for (let row = column; row < length; row++) {
      const pivot = factor[row * size + row] as number;
      let left = row === column ? 1 : 0;
      for (let place = column; place < row; place++)
        left -= (factor[row * size + place] as number) * (inverse[place] as number);
      inverse[row] = pivot === 0 ? 0 : left / pivot;
      diagonal[column] = (diagonal[column] as number) + (inverse[row] as number) ** 2;
    }
  }
  return diagonal;
}
