import { hasSystems, isCalm, type PeerVisit } from './msoutcomes-patient.ts';
import { baselineAfterRelapse, relapsedSinceLast } from './msoutcomes-spms-relapse.ts';
import {
  firstToJudge,
  readStretch,
  type SpmsFlaws,
  type SpmsFollowed,
  type SpmsOptions,
  type SpmsPlace,
  type Stretch,
} from './msoutcomes-spms-stretch.ts';
import { leadingSystemHolds, pyramidalScore } from './msoutcomes-spms-systems.ts';

/** What MSoutcomes 0.2.1 does. */
export const peerFlaws: SpmsFlaws = {
  lonelyVisit: 'at-the-ends-too',
  lastVisit: 'must-be-calm',
  baselines: 'may-lack-systems',
};

const MINIMUM_VISITS = 3;

/**
 * The visit at which MSoutcomes' spmsDx and spmsDx_no_fss date secondary progression (Lorscheider 2016); undefined without one, and for a patient
 * without a visit far enough from a relapse, at whom the peer stops with an error.
 */
export function spmsDiagnosis(
  scored: readonly PeerVisit[],
  options: SpmsOptions,
  flaws: SpmsFlaws,
): PeerVisit | undefined {
  const seen = options.minFSpyr === undefined ? scored : fromFirst(scored, hasSystems);
  if (seen.length < MINIMUM_VISITS) return undefined;
  const needsSystems = options.minFSpyr !== undefined && flaws.baselines === 'have-systems';
  const visits = fromFirst(
    seen,
    (visit) => isCalm(visit, options.tRelapse) && (!needsSystems || hasSystems(visit)),
  );
  const followed = { visits, options, flaws };
  const start = placeAt(followed, 0, 0);
  let place: SpmsPlace | undefined = start;
  while (place !== undefined && start !== undefined && place.from < visits.length) {
    const stretch = readStretch(followed, place);
    const judged = firstToJudge(stretch, place.from, options);
    if (judged === undefined) return undefined;
    const moved = baselineAfterRelapse(followed, place, judged);
    if (moved === undefined && isProgression(followed, { stretch, place, judged })) return visits[judged];
    place = moved ?? placeAfter(followed, start, { stretch, place, judged });
  }
  return undefined;
}

interface Judged {
  readonly stretch: Stretch;
  readonly place: SpmsPlace;
  readonly judged: number;
}

function isProgression(followed: SpmsFollowed, judged: Judged): boolean {
  const { visits, options } = followed;
  const { stretch, place, judged: at } = judged;
  const visit = visits[at];
  return (
    visit !== undefined &&
    stretch.strong[at] === true &&
    visit.score >= options.minEDSS &&
    lastsToTheEnd(followed, judged) &&
    !relapsedSinceLast(visits, at) &&
    lowestUntilConfirmed(followed, at) >= options.minEDSS &&
    (options.minFSpyr === undefined ||
      (pyramidalScore(visit) >= options.minFSpyr &&
        leadingSystemHolds(visits, { baseline: place.baseline, judged: at }, options.tProgression)))
  );
}

function lastsToTheEnd({ visits, flaws }: SpmsFollowed, { stretch, judged }: Judged): boolean {
  if (flaws.lastVisit === 'reaches-the-end') return stretch.runEnd[judged] === visits.length;
  const end = (visits[judged]?.day ?? 0) + (stretch.shown[judged] ?? 0);
  return end >= (visits.at(-1)?.day ?? 0);
}

function lowestUntilConfirmed({ visits, options }: SpmsFollowed, from: number): number {
  const first = visits[from]?.day ?? 0;
  const confirmed = visits.findIndex(({ day }, at) => at > from && day - first > options.tProgression);
  const span = visits.slice(from, confirmed < 0 ? undefined : confirmed + 1);
  return Math.min(...span.map(({ score }) => score));
}

/** Where the search goes on after a visit that is not secondary progression. With functional systems it falls back to the first baseline. */
function placeAfter(followed: SpmsFollowed, start: SpmsPlace, judged: Judged): SpmsPlace | undefined {
  const { visits, options } = followed;
  const { stretch, place, judged: at } = judged;
  const bySystems = options.minFSpyr !== undefined;
  const kept = bySystems ? start : place;
  const isStrong = stretch.strong[at] === true;
  const isMoved = isStrong
    ? relapsedSinceLast(visits, at)
    : (stretch.improved[at] ?? 0) > options.tRegression;
  const visit = visits[at];
  if (bySystems && isMoved && visit !== undefined && !hasSystems(visit)) {
    const next = visits.findIndex((later, index) => index > at && hasSystems(later));
    return next < 0 ? undefined : placeAt(followed, next, next);
  }
  if (isStrong && !lastsToTheEnd(followed, judged)) return { ...kept, from: stretch.runEnd[at] ?? at + 1 };
  return isMoved ? placeAt(followed, at, at + 1) : { ...kept, from: at + 1 };
}

function placeAt({ visits }: SpmsFollowed, baseline: number, from: number): SpmsPlace | undefined {
  const score = visits[baseline]?.score;
  return score === undefined ? undefined : { baseline, score, from };
}

function fromFirst(visits: readonly PeerVisit[], holds: (visit: PeerVisit) => boolean): readonly PeerVisit[] {
  const first = visits.findIndex(holds);
  return first < 0 ? [] : visits.slice(first);
}
