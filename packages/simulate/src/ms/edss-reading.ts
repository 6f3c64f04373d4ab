import type { Source } from '@ebb/course';
import { type RandomStream, standardNormal, uniform, weightedChoice } from '@ebb/stats';

/** How an examiner's EDSS differs from the true one: a little always, by whole half-steps now and then. */
interface EdssReading {
  readonly deviation: number;
  readonly jumps: readonly { readonly steps: number; readonly weight: number }[];
  readonly source: Source;
}

const edssReading: EdssReading = {
  deviation: 0.05,
  jumps: [
    { steps: 0, weight: 0.87 },
    { steps: 0.5, weight: 0.09 },
    { steps: 1, weight: 0.03 },
    { steps: 1.5, weight: 0.01 },
  ],
  source: {
    cite: 'Two examiners agree on the same day in 67 to 69 %, within one point in more than 92 % (Noseworthy et al., Neurology 1990, and a study of 2021). Ebb: a distribution to match',
    own: true,
  },
};

/** The EDSS as read at a visit: a half-step of 0-9.5, never 0.5. */
export function readEdss(edss: number, stream: RandomStream): number {
  const chosen = weightedChoice(stream, weights);
  const jump = (edssReading.jumps[chosen] as EdssReading['jumps'][number]).steps;
  const direction = uniform(stream) < 0.5 ? -1 : 1;
  const seen = edss + edssReading.deviation * standardNormal(stream) + direction * jump;
  if (seen < 1) return seen < 0.5 ? 0 : 1;
  return Math.min(9.5, Math.round(2 * seen) / 2);
}

const weights = edssReading.jumps.map(({ weight }) => weight);
