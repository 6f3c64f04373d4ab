export { poissonInterval } from './poisson.ts';
export type { RateInterval } from './poisson.ts';
export { median, quantile, quantileSorted } from './quantile.ts';
export { count, quantileOfTally, rankIn, tallyOf } from './tally.ts';
export type { Tally } from './tally.ts';
