import type { Figure } from '../figures.ts';

/** Time at the largest size over time at the one before, which is a tenth of it: at 10 it grows with the number of people and no faster. */
export function growthFigure(title: string, seconds: readonly number[]): Figure {
  const [most = Number.NaN, fewer = Number.NaN] = [seconds.at(-1), seconds.at(-2)];
  return {
    what: `${title}: time at 100,000 / time at 10,000`,
    value: most / fewer,
    unit: 'times',
    bound: { atMost: 11 },
  };
}
