import { scored } from './spms-checks.ts';
import type { SpmsBaselineOrigin } from './spms-finding.ts';
import { isLongEnough, type SpmsFollowed, type SpmsShown, showsProgression } from './spms-reading.ts';
import { hasSystems, type SpmsVisit } from './spms-visits.ts';

/** Where the search stands: the visit that later ones are compared to, and the first of them. */
export interface SpmsPlace {
  readonly baseline: number;
  readonly from: number;
  readonly origin: SpmsBaselineOrigin;
}

/** The visits before the one to be judged at which a relapse left a mark against the baseline. */
export function relapseMarks(
  { visits, definition }: SpmsFollowed,
  { baseline, from }: SpmsPlace,
  judged: number,
): readonly number[] {
  const { edssOver, riseAtLeast, baselineBelow } = definition.relapseMark;
  const reference = (visits[baseline] as SpmsVisit).score;
  if (reference >= baselineBelow) return [];
  const marks: number[] = [];
  for (let at = Math.max(from, baseline + 1); at < judged; at += 1) {
    const [before, visit] = [visits[at - 1] as SpmsVisit, visits[at] as SpmsVisit];
    const rise = visit.score - Math.max(reference, before.score);
    if (visit.relapses.length > 0 && visit.score > edssOver && rise >= riseAtLeast) marks.push(at);
  }
  return marks;
}

/** The place after a relapse that left a mark: at the first steady score, or without one at the visit that was to be judged. */
export function placeAfterMark(
  followed: SpmsFollowed,
  marked: number,
  judged: number,
): SpmsPlace | undefined {
  const { visits, definition } = followed;
  const mark = scored(visits[marked] as SpmsVisit);
  for (let at = marked + 1; at < judged; at += 1) {
    const days = steadyDays(followed, at, judged);
    if (mayBeBaseline(followed, at) && isLongEnough(days, definition.relapseMark.steady))
      return {
        baseline: at,
        from: at + 1,
        origin: { from: 'relapse-mark', marked: mark, steadyDays: days },
      };
  }
  return placeFrom(followed, judged, { from: 'relapse-mark', marked: mark });
}

/** Where the search goes on after a visit that was judged and is not secondary progression. */
export function placeAfter(
  followed: SpmsFollowed,
  shown: SpmsShown,
  at: { readonly place: SpmsPlace; readonly judged: number },
): SpmsPlace | undefined {
  const { visits, definition } = followed;
  const { place, judged } = at;
  const visit = visits[judged] as SpmsVisit;
  if (!showsProgression(shown.shows[judged]))
    return placeFrom(followed, judged, { from: 'improvement', improved: scored(visit) });
  const end = shown.progressionEnd[judged] as number;
  const lasts = end === visits.length;
  if (visit.relapses.length > 0 && (lasts || !mayBeBaseline(followed, judged)))
    return placeFrom(followed, judged, { from: 'relapse-before-progression', judged: scored(visit) });
  const from = lasts ? judged + 1 : end;
  return definition.afterFailure === 'first-baseline'
    ? { baseline: 0, from, origin: { from: 'first-again' } }
    : { baseline: place.baseline, from, origin: { from: 'same-as-before' } };
}

function mayBeBaseline({ visits, definition }: SpmsFollowed, at: number): boolean {
  return definition.systems === undefined || hasSystems(visits[at] as SpmsVisit);
}

/** The first visit from here on that may be a baseline, as one. */
function placeFrom(followed: SpmsFollowed, at: number, origin: SpmsBaselineOrigin): SpmsPlace | undefined {
  for (let baseline = at; baseline < followed.visits.length; baseline += 1)
    if (mayBeBaseline(followed, baseline)) return { baseline, from: baseline + 1, origin };
  return undefined;
}

/** Days for which every score before the visit to be judged is less than a step of worsening away. */
function steadyDays({ visits, test }: SpmsFollowed, from: number, judged: number): number {
  const first = visits[from] as SpmsVisit;
  const step = test.needed('worsening', first.score);
  let last = first;
  for (const visit of visits.slice(from + 1, judged)) {
    if (Math.abs(visit.score - first.score) >= step) break;
    last = visit;
  }
  return last.day - first.day;
}
