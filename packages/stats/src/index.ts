export type { RateInterval } from './poisson.ts';
export { poissonInterval } from './poisson.ts';
export { median, quantile, quantileSorted } from './quantile.ts';
export type { Tally } from './tally.ts';
export { count, quantileOfTally, rankIn, tallyOf } from './tally.ts';
