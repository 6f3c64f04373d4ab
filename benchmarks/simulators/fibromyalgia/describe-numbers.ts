import { mean } from '@ebb/stats';

/** Of a sample: n - 1. */
export function deviation(values: ArrayLike<number>): number {
  const middle = mean(values);
  let squares = 0;
  for (let place = 0; place < values.length; place++) squares += ((values[place] as number) - middle) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

/** Pearson's, of the pairs that both have. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const pairs = Math.min(a.length, b.length);
  let [sumA, sumB, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let place = 0; place < pairs; place++) {
    const [x, y] = [a[place] as number, b[place] as number];
    sumA += x;
    sumB += y;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  const covariance = ab - (sumA * sumB) / pairs;
  return covariance / Math.sqrt((aa - sumA ** 2 / pairs) * (bb - sumB ** 2 / pairs));
}

export function shareOf<Each>(all: readonly Each[], holds: (each: Each) => boolean): number {
  return all.filter(holds).length / all.length;
}
