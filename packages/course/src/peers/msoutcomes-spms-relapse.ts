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
  const { visits } = followed;
  let marked: number | undefined;
  for (let at = Math.max(place.from, place.baseline + 1); at < judged; at += 1)
    if (leavesMark(visits, at, place.score)) marked = at;
  if (marked === undefined) return undefined;
  const baseline = steadyFrom(followed, marked, judged) ?? judgedOrNext(followed, judged);
  const visit = visits[baseline];
  // Without a visit that may be the baseline there is nothing left to follow.
  return visit === undefined
    ? { ...place, from: visits.length }
    : { baseline, score: visit.score, from: baseline + 1 };
}

function leavesMark(visits: readonly PeerVisit[], at: number, baseline: number): boolean {
  const [before, visit] = [visits[at - 1], visits[at]];
  return (
    before !== undefined &&
    visit !== undefined &&
    baseline < 6 &&
    visit.score > 3 &&
    visit.score - baseline >= 0.5 &&
    visit.score - before.score >= 0.5 &&
    relapsedSinceLast(visits, at)
  );
}

/** The first place after the mark at which the score is steady for long enough. */
function steadyFrom({ visits, options }: SpmsFollowed, marked: number, judged: number): number | undefined {
  for (let at = marked + 1; at < judged; at += 1) {
    const visit = visits[at];
    const lacksSystems = options.minFSpyr !== undefined && visit !== undefined && !hasSystems(visit);
    if (!lacksSystems && steadyDays(visits, at, judged) > options.tRelProg) return at;
  }
  return undefined;
}

function judgedOrNext({ visits, options, flaws }: SpmsFollowed, judged: number): number {
  if (options.minFSpyr === undefined || flaws.baselines === 'may-lack-systems') return judged;
  const next = visits.findIndex((visit, at) => at >= judged && hasSystems(visit));
  return next < 0 ? visits.length : next;
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
