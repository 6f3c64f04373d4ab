import { crossing } from './bisection.ts';
import { type CountedGroups, excessScore, logLikelihoodAt, rateAt } from './overdispersion.ts';

/**
 * The excess at which the likelihood is greatest; 0 for the Poisson distribution. Where some were seen far shorter than
 * others the likelihood can have a second top, so that all are looked for between the rungs of a ladder and the highest is
 * taken, the Poisson distribution among them.
 */
export function likeliestExcess(counted: CountedGroups): number {
  const score = (excess: number): number => excessScore(excess, counted);
  const tops: number[] = [];
  let below = { excess: 0, score: score(0) };
  if (below.score <= 0) tops.push(0);
  for (let excess = lowestRung; excess <= highestRung || below.score > 0; excess *= rungs) {
    const above = { excess, score: score(excess) };
    if (below.score > 0 && above.score <= 0) tops.push(crossing(score, below.excess, above.excess));
    below = above;
  }
  const likeliest = highest(tops, counted);
  return likeliest > negligible ? likeliest : 0;
}

/** From persons who differ by a hundredth of their rate to such that hardly anyone has any event. */
const lowestRung = 2 ** -14;
const highestRung = 2 ** 10;
const rungs = 2;

/** An excess that no number of persons on earth could tell from none. */
const negligible = 1e-12;

function highest(tops: readonly number[], counted: CountedGroups): number {
  const [first = 0, ...others] = tops;
  let best = { excess: first, height: others.length === 0 ? 0 : height(first, counted) };
  for (const excess of others) {
    const other = { excess, height: height(excess, counted) };
    if (other.height > best.height) best = other;
  }
  return best.excess;
}

function height(excess: number, counted: CountedGroups): number {
  return logLikelihoodAt(
    excess,
    counted.groups.map((group) => rateAt(excess, group)),
    counted,
  );
}
