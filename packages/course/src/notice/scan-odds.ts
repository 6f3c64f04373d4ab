import type { Day } from '../day.ts';
import { daysBetween, type Scan } from './episode-scan.ts';
import type { LikelyDay } from './noticing-finding.ts';
import { type Hypothesis, movedShare } from './scan-hypothesis.ts';

/**
 * Natural logarithm of the odds that a relapse is under way against a short spell or nothing, after the last report; -Infinity
 * before there are two reports to go by. `relapses` a year are expected.
 */
export function logOdds(scan: Scan, relapses: number): number {
  const { definition } = scan;
  const { shortSpells } = definition.frequency;
  const relapse = logSum(relapseWeights(scan).map(({ logWeight }) => logWeight)) + Math.log(relapses / 365);
  const spell = logSum(spellWeights(scan)) + Math.log(shortSpells / 365);
  const nothing = Math.max(0.5, 1 - ((relapses + shortSpells) * definition.shapes.onsets.fourth) / 365);
  return relapse - logSum([spell, Math.log(nothing)]);
}

/** When it began, if it did: the mean of the likely onsets with the interval that holds the middle `level` of them. */
export function likelyOnset(scan: Scan, level: number): LikelyDay | undefined {
  const shares = onsetShares(scan);
  if (shares.length === 0) return undefined;
  const mean = shares.reduce((sum, { hypothesis, share }) => sum + hypothesis.onset * share, 0);
  return {
    day: Math.round(mean) as Day,
    from: onsetAt(shares, (1 - level) / 2),
    to: onsetAt(shares, (1 + level) / 2),
    level,
  };
}

/** Probability, by channel, that it takes part, if something is under way. */
export function channelShares(scan: Scan): Float64Array {
  const channels = scan.alike.length;
  const shares = new Float64Array(channels);
  const { symptomsMoved } = scan.definition.amplitude;
  for (const { hypothesis, shape, share } of weighted(scan)) {
    const moved = movedShare(hypothesis, symptomsMoved);
    for (let channel = 0; channel < channels; channel++) {
      const logFactor = hypothesis.channelEvidence[shape * channels + channel] as number;
      const part =
        hypothesis.scored[channel] === 0 ? moved : 1 / (1 + ((1 - moved) / moved) * Math.exp(-logFactor));
      shares[channel] = (shares[channel] as number) + share * part;
    }
  }
  return shares;
}

/** The hypothesis whose onset is nearest to a day. */
export function hypothesisNear(scan: Scan, day: Day): Hypothesis | undefined {
  return scan.hypotheses.reduce<Hypothesis | undefined>(
    (nearest, hypothesis) =>
      nearest === undefined || Math.abs(hypothesis.onset - day) <= Math.abs(nearest.onset - day)
        ? hypothesis
        : nearest,
    undefined,
  );
}

interface Weight {
  readonly hypothesis: Hypothesis;
  readonly shape: number;
  readonly logWeight: number;
}

/** An onset stands for as many days as are between it and the next one that is kept. */
function relapseWeights(scan: Scan): readonly Weight[] {
  const relapseShapes = placesOf(scan, 'relapse');
  return scan.hypotheses
    .filter(({ reports }) => reports >= scan.definition.ask.reportsAbove)
    .flatMap((hypothesis) =>
      relapseShapes.map((shape) => ({
        hypothesis,
        shape,
        logWeight:
          (hypothesis.evidence[shape] as number) + logDays(scan, hypothesis) - Math.log(relapseShapes.length),
      })),
    );
}

function spellWeights(scan: Scan): readonly number[] {
  const spellShapes = placesOf(scan, 'short-spell');
  return scan.hypotheses.flatMap((hypothesis) =>
    spellShapes.map(
      (shape) =>
        (hypothesis.evidence[shape] as number) + logDays(scan, hypothesis) - Math.log(spellShapes.length),
    ),
  );
}

function placesOf({ shapes }: Scan, kind: 'relapse' | 'short-spell'): readonly number[] {
  return shapes.flatMap((shape, place) => (shape.kind === kind ? [place] : []));
}

function logDays({ lastDay, definition }: Scan, { onset }: Hypothesis): number {
  return Math.log(daysBetween(onset, lastDay as Day, definition.shapes.onsets) as number);
}

function weighted(scan: Scan): readonly (Weight & { readonly share: number })[] {
  const weights = relapseWeights(scan);
  const total = logSum(weights.map(({ logWeight }) => logWeight));
  return weights.map((weight) => ({ ...weight, share: Math.exp(weight.logWeight - total) }));
}

interface OnsetShare {
  readonly hypothesis: Hypothesis;
  readonly share: number;
}

function onsetShares(scan: Scan): readonly OnsetShare[] {
  return [...Map.groupBy(weighted(scan), ({ hypothesis }) => hypothesis)]
    .map(([hypothesis, weights]) => ({
      hypothesis,
      share: weights.reduce((sum, { share }) => sum + share, 0),
    }))
    .sort((a, b) => a.hypothesis.onset - b.hypothesis.onset);
}

function onsetAt(shares: readonly OnsetShare[], p: number): Day {
  let sum = 0;
  const found = shares.find(({ share }) => {
    sum += share;
    return sum >= p;
  });
  return ((found ?? shares.at(-1)) as OnsetShare).hypothesis.onset;
}

/** Logarithm of a sum of exponentials, far beyond what a double holds; -Infinity of nothing. */
function logSum(logs: readonly number[]): number {
  const greatest = Math.max(Number.NEGATIVE_INFINITY, ...logs);
  if (greatest === Number.NEGATIVE_INFINITY) return greatest;
  return greatest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - greatest), 0));
}
