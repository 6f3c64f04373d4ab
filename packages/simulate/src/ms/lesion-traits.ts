import { exponential, logNormal, type RandomStream, standardNormal, uniform } from '@ebb/stats';
import type { LesionParameters } from './lesion-parameters.ts';

/** What one lesion is like, drawn at its onset. */
export interface LesionTraits {
  /** How severe it is among lesions (normal score). */
  readonly severity: number;
  readonly attackDays: number;
  readonly strength: number;
  readonly fallDays: number;
  readonly repair: number;
  /** Precursors that the place and the age leave, 1 in a person of the reference age with a first lesion there. */
  readonly precursors: number;
  /** Share of axons that will be lost. */
  readonly axonsLost: number;
  /** Steps of the EDSS if the pathway were fully blocked, and the share of it that can be lost unnoticed. */
  readonly steps: number;
  readonly spare: number;
  /** Day on which steroids would begin, and the share of relapses that have to be treated for this one to be. */
  readonly steroidDay: number;
  readonly steroidMark: number;
}

/** A lesion at an age (years), after so many earlier ones in the same pathway. */
export function drawLesion(
  parameters: LesionParameters,
  stream: RandomStream,
  age: number,
  earlier: number,
): LesionTraits {
  const { inflammation, myelin, axons, deficit, steroids } = parameters;
  const older = age - deficit.referenceAge;
  const severity = standardNormal(stream);
  const skewed = ({ median, sigma }: { readonly median: number; readonly sigma: number }): number =>
    logNormal(stream, median, sigma);
  const logit =
    axons.lost +
    axons.lostBySeverity * severity +
    axons.lostByChance * standardNormal(stream) +
    axons.lostByAge * older;
  const { median, sigma } = deficit.steps;
  const explained = deficit.stepsBySeverity;
  const size = explained * severity + Math.sqrt(1 - explained * explained) * standardNormal(stream);
  return {
    severity,
    attackDays: skewed(inflammation.attackDays),
    strength: skewed(inflammation.strength),
    fallDays: skewed(inflammation.fallDays),
    repair: skewed(myelin.repair),
    precursors: Math.exp(-myelin.lessByAge * Math.max(0, older)) * myelin.leftAfterEach ** earlier,
    axonsLost: 1 / (1 + Math.exp(-logit)),
    steps: median * Math.exp(sigma * size),
    spare: Math.max(0, deficit.spare - deficit.spareByAge * older),
    steroidDay: steroids.after + exponential(stream, steroids.wait),
    steroidMark: uniform(stream),
  };
}
