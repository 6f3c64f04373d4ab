import { hasSystems, type PeerVisit } from './msoutcomes-patient.ts';
import type { SpmsFollowed, SpmsPlace } from './msoutcomes-spms-stretch.ts';
import { worseningStep } from './msoutcomes-threshold.ts';

/** Whether a relapse began since the visit before. */
export function relapsedSinceLast(visits: readonly PeerVisit[], at: number): boolean {
  const [before, visit] = [visits[at - 1], visits[at]];
  if (before === undefined || visit?.sinceRelapse === undefined) return false;
  return visit.sinceRelapse < visit.day - before.day;
}

/**
 * A relapse that left a mark before the visit to be judged moves the baseline to the first visit after it whose score then stays as it is for long
 * enough before that visit, or to that visit itself. Undefined where there is no such relapse.
 */
export function baselineAfterRelapse(
  followed: SpmsFollowed,
  place: SpmsPlace,
  judged: number,
): SpmsPlace | undefined {
  const { visits, options } = followed;
  let marked: number | undefined;
  for (let at = Math.max(place.from, place.baseline + 1); at < judged; at += 1)
    if (leavesMark(visits, at, place.score)) marked = at;
  if (marked === undefined) return undefined;
  let baseline = judged;
  for (let at = judged - 1; at > marked; at -= 1) {
    const needsSystems = options.minFSpyr !== undefined;
    const visit = visits[at];
    if (visit === undefined || (needsSystems && !hasSystems(visit))) continue;
    if (steadyDays(visits, at, judged) > options.tRelProg) baseline = at;
  }
  const score = visits[baseline]?.score;
  return score === undefined ? undefined : { baseline, score, from: baseline + 1 };
}

function leavesMark(visits: readonly PeerVisit[], at: number, baseline: number): boolean {
  const score = visits[at]?.score ?? 0;
  const before = visits[at - 1]?.score ?? 0;
  return (
    baseline < 6 &&
    score > 3 &&
    score - baseline >= 0.5 &&
    score - before >= 0.5 &&
    relapsedSinceLast(visits, at)
  );
}

/** Days for which every score, before the visit to be judged, is less than a step away. */
function steadyDays(visits: readonly PeerVisit[], from: number, judged: number): number {
  const first = visits[from];
  if (first === undefined) return 0;
  const step = worseningStep(first.score);
  let days = 0;
  for (let at = from + 1; at < judged; at += 1) {
    const visit = visits[at];
    if (visit === undefined || Math.abs(visit.score - first.score) >= step) break;
    days = visit.day - first.day;
  }
  return days;
}
