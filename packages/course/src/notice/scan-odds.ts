import type { Day } from '../day.ts';
import { daysBetween, type Scan } from './episode-scan.ts';
import type { LikelyDay } from './noticing-finding.ts';
import { type Hypothesis, movedShare } from './scan-hypothesis.ts';
import type { ShapeKind } from './scan-shapes.ts';

/**
 * Natural logarithm of the odds, after the last report, that a relapse began in the last days, against one that began earlier,
 * a short spell or nothing; -Infinity before there are two reports to go by. `relapses` a year are expected. One that began
 * earlier still lifts the scores: without it what is left of it reads as a new one, and so does a level that drifts.
 */
export function logOdds(
  scan: Scan,
  relapses: number,
  beganWithinDays: number = scan.definition.ask.beganWithinDays,
): number {
  const { definition, hypotheses } = scan;
  const { shortSpells } = definition.frequency;
  let recent = 0;
  let earlier = 0;
  let spell = 0;
  for (const hypothesis of hypotheses) {
    const weight = relapseWeight(scan, hypothesis);
    if (ageOf(scan, hypothesis) <= beganWithinDays) recent += weight;
    else earlier += weight;
    spell += daysOf(scan, hypothesis) * meanFactor(scan, hypothesis, 'short-spell');
  }
  const nothing = Math.max(0.5, 1 - ((relapses + shortSpells) * definition.shapes.onsets.fourth) / 365);
  return (
    Math.log((recent * relapses) / 365) - Math.log((spell * shortSpells + earlier * relapses) / 365 + nothing)
  );
}

/** When it began, if it did lately: the mean of the likely onsets with the interval that holds the middle `level` of them. */
export function likelyOnset(scan: Scan, level: number): LikelyDay | undefined {
  const recent = recentOf(scan);
  const weights = recent.map((hypothesis) => relapseWeight(scan, hypothesis));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return undefined;
  const onsets = recent
    .map(({ onset }, place) => ({ onset, share: (weights[place] as number) / total }))
    .sort((a, b) => a.onset - b.onset);
  return {
    day: Math.round(onsets.reduce((sum, { onset, share }) => sum + onset * share, 0)) as Day,
    from: onsetAt(onsets, (1 - level) / 2),
    to: onsetAt(onsets, (1 + level) / 2),
    level,
  };
}

/** Probability, by channel, that it takes part, if something began lately. */
export function channelShares(scan: Scan): Float64Array {
  const channels = scan.alike.length;
  const shares = new Float64Array(channels);
  let total = 0;
  for (const hypothesis of recentOf(scan)) {
    if (hypothesis.reports < scan.definition.ask.reportsAbove) continue;
    const moved = movedShare(hypothesis, scan.definition.amplitude.symptomsMoved);
    for (const shape of scan.placesByKind.relapse) {
      const weight = daysOf(scan, hypothesis) * (hypothesis.factors[shape] as number);
      total += weight;
      for (let channel = 0; channel < channels; channel++) {
        const factor = hypothesis.channelFactors[shape * channels + channel] as number;
        const part = (moved * factor) / (1 - moved + moved * factor);
        shares[channel] = (shares[channel] as number) + weight * part;
      }
    }
  }
  return shares.map((sum) => sum / total);
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

/** Of what began in the days that are asked about. */
function recentOf(scan: Scan): readonly Hypothesis[] {
  const { beganWithinDays } = scan.definition.ask;
  return scan.hypotheses.filter((hypothesis) => ageOf(scan, hypothesis) <= beganWithinDays);
}

function ageOf({ lastDay }: Scan, { onset }: Hypothesis): number {
  return (lastDay as Day) - onset;
}

/** One report alone is no relapse. */
function relapseWeight(scan: Scan, hypothesis: Hypothesis): number {
  return hypothesis.reports < scan.definition.ask.reportsAbove
    ? 0
    : daysOf(scan, hypothesis) * meanFactor(scan, hypothesis, 'relapse');
}

/** An onset stands for as many days as are between it and the next one that is kept. */
function daysOf({ lastDay, definition }: Scan, { onset }: Hypothesis): number {
  return daysBetween(onset, lastDay as Day, definition.shapes.onsets) as number;
}

/** All shapes of a kind are equally likely. */
function meanFactor(scan: Scan, { factors }: Hypothesis, kind: ShapeKind): number {
  const places = scan.placesByKind[kind];
  let sum = 0;
  for (const place of places) sum += factors[place] as number;
  return sum / places.length;
}

function onsetAt(onsets: readonly { readonly onset: Day; readonly share: number }[], p: number): Day {
  let sum = 0;
  const found = onsets.find(({ share }) => {
    sum += share;
    return sum >= p;
  });
  return (found ?? (onsets.at(-1) as { readonly onset: Day })).onset;
}
