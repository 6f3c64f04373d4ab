import type { ScoredVisit } from './disability-finding.ts';
import type { SpmsCheck } from './spms-finding.ts';
import { isLongEnough, type SpmsFollowed, type SpmsShown } from './spms-reading.ts';
import { leadingSystemCheck, pyramidalCheck } from './spms-systems.ts';
import type { SpmsVisit } from './spms-visits.ts';

/** Every condition of secondary progression at the visit that is judged, met or not. */
export function checksOf(
  followed: SpmsFollowed,
  shown: SpmsShown,
  places: { readonly baseline: number; readonly judged: number },
): readonly SpmsCheck[] {
  const { visits, definition } = followed;
  const { judged } = places;
  const visit = visits[judged] as SpmsVisit;
  const { systems, minimumEdss } = definition;
  return [
    { check: 'minimum-edss', met: visit.score >= minimumEdss, needed: minimumEdss },
    lastsCheck(visits, shown, judged),
    {
      check: 'no-relapse',
      met: visit.relapses.length === 0,
      since: (visits[judged - 1] ?? visit).day,
      relapses: visit.relapses,
    },
    lowestCheck(followed, judged),
    ...(systems === undefined
      ? []
      : [pyramidalCheck(visit, systems), leadingSystemCheck(visits, places, systems)]),
  ];
}

/** The first visit late enough and far enough from a relapse to confirm what an earlier one showed; a visit is judged only where there is one. */
export function confirmingVisit({ visits, definition }: SpmsFollowed, judged: number): ScoredVisit {
  const visit = visits[judged] as SpmsVisit;
  const confirming = visits
    .slice(judged + 1)
    .find(({ day, isCalm }) => isCalm && isLongEnough(day - visit.day, definition.confirmation));
  return scored(confirming as SpmsVisit);
}

export function scored({ day, score }: SpmsVisit): ScoredVisit {
  return { day, score };
}

/** A last visit near a relapse ends follow-up like any other: what it shows counts, though it confirms nothing. */
function lastsCheck(visits: readonly SpmsVisit[], { progressionEnd }: SpmsShown, judged: number): SpmsCheck {
  const lost = visits[progressionEnd[judged] as number];
  return {
    check: 'lasts-to-the-end',
    met: lost === undefined,
    ...(lost === undefined ? {} : { lost: scored(lost) }),
  };
}

/** Over the visits to the first that is late enough to confirm, near a relapse or not. */
function lowestCheck({ visits, definition }: SpmsFollowed, judged: number): SpmsCheck {
  let lowest = visits[judged] as SpmsVisit;
  const first = lowest.day;
  for (const visit of visits.slice(judged + 1)) {
    if (visit.score < lowest.score) lowest = visit;
    if (isLongEnough(visit.day - first, definition.confirmation)) break;
  }
  return {
    check: 'minimum-edss-until-confirmed',
    met: lowest.score >= definition.minimumEdss,
    lowest: scored(lowest),
    needed: definition.minimumEdss,
  };
}
