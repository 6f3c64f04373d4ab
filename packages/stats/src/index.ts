export type { AveragedCoefficient } from './averaged-coefficient.ts';
export { averagedCoefficient, averagedInterval } from './averaged-coefficient.ts';
export { inverseRegularisedBeta, regularisedBeta } from './beta.ts';
export { chiSquareUpperTail } from './chi-square.ts';
export { adjustedForDiscoveries, discoveries } from './false-discovery.ts';
export type {
  Coefficient,
  GeneralisedFit,
  NoiseGrid,
  TimedRegression,
} from './generalised-least-squares.ts';
export { generalisedFitsUpTo, generalisedLeastSquares } from './generalised-least-squares.ts';
export type { SurvivalStep } from './kaplan-meier.ts';
export { kaplanMeier } from './kaplan-meier.ts';
export type { LogRank } from './log-rank.ts';
export { logRank } from './log-rank.ts';
export type { MedianSurvival } from './median-survival.ts';
export { medianSurvival } from './median-survival.ts';
export { midQuantileSorted } from './mid-quantile.ts';
export type {
  Dispersion,
  GroupRate,
  GroupRateRatio,
  NegativeBinomialRates,
  PoissonComparison,
  WaldOnLog,
} from './negative-binomial.ts';
export { negativeBinomialRates } from './negative-binomial.ts';
export { normalCdf, normalQuantile } from './normal.ts';
export type { CountsOverTime } from './overdispersion.ts';
export type { RateInterval } from './poisson.ts';
export { poissonInterval } from './poisson.ts';
export type { Proportion, SharesOfPersons } from './proportion.ts';
export { binomialProportion, clusteredProportion } from './proportion.ts';
export { median, quantile, quantileSorted } from './quantile.ts';
export {
  bernoulli,
  beta,
  exponential,
  gamma,
  geometric,
  logNormal,
  poisson,
  standardNormal,
  uniform,
  uniformInteger,
  weightedChoice,
} from './random-draws.ts';
export type { RandomStream } from './random-stream.ts';
export { streamOf } from './random-stream.ts';
export type { EventsOverTime, RateRatio } from './rate-ratio.ts';
export { poissonRateRatio } from './rate-ratio.ts';
export type { FollowUp } from './risk-table.ts';
export { robustSpread } from './robust-spread.ts';
export { logScaledNormal, scaledNormal } from './scaled-normal.ts';
export { studentCdf, studentQuantile, twoSidedP } from './student-t.ts';
export { mean } from './sum.ts';
export type { SurvivalInterval, SurvivalTransform } from './survival-interval.ts';
export type { Tally } from './tally.ts';
export { count, quantileOfTally, rankIn, tallyOf } from './tally.ts';
export { effectBayesFactor, positiveEffectBayesFactor } from './wakefield.ts';
