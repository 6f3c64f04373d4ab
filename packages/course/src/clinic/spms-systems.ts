import type { FunctionalSystemName } from './patient.ts';
import type { SpmsSystems } from './spms-definition.ts';
import type { LeadingSystem, SpmsCheck } from './spms-finding.ts';
import { isLongEnough } from './spms-reading.ts';
import type { SpmsVisit } from './spms-visits.ts';

const names: readonly FunctionalSystemName[] = [
  'pyramidal',
  'cerebellar',
  'brainstem',
  'sensory',
  'sphincteric',
  'visual',
  'cerebral',
  'ambulation',
];

/** The pyramidal system is bad enough at a visit. */
export function pyramidalCheck(visit: SpmsVisit, { pyramidal }: SpmsSystems): SpmsCheck {
  const score = visit.systems.pyramidal;
  const implied = visit.score >= pyramidal.impliedBy.edssAtLeast ? pyramidal.impliedBy.score : 0;
  const counted = Math.max(score ?? 0, implied);
  return {
    check: 'pyramidal',
    met: counted >= pyramidal.atLeast,
    ...(score === undefined ? {} : { score }),
    counted,
    needed: pyramidal.atLeast,
  };
}

/** One of the systems that changed most is worse than at the baseline and does not come back too soon. */
export function leadingSystemCheck(
  visits: readonly SpmsVisit[],
  places: { readonly baseline: number; readonly judged: number },
  definition: SpmsSystems,
): SpmsCheck {
  const changes = names.map((system) => changeOf(visits, places, { system, definition }));
  const most = Math.max(...changes.map(({ change }) => change));
  const leading = most > 0 ? changes.filter(({ change }) => change === most) : [];
  return {
    check: 'leading-system',
    met: leading.some(({ days }) => isLongEnough(days, definition.leadingHolds)),
    leading,
  };
}

function changeOf(
  visits: readonly SpmsVisit[],
  places: { readonly baseline: number; readonly judged: number },
  of: { readonly system: FunctionalSystemName; readonly definition: SpmsSystems },
): LeadingSystem {
  const { system, definition } = of;
  const before = visits[places.baseline]?.systems[system];
  const judged = visits[places.judged] as SpmsVisit;
  const after = judged.systems[system];
  const isMeasured = before !== undefined && after !== undefined;
  const assumed = system === 'pyramidal' ? definition.pyramidal.unscoredChange : 0;
  const later = visits.slice(places.judged + 1);
  const back = before === undefined ? -1 : later.findIndex(({ systems }) => systems[system] === before);
  const last = (back < 0 ? later.at(-1) : later[back - 1]) ?? judged;
  const backOn = later[back];
  return {
    system,
    change: isMeasured ? after - before : assumed,
    assumed: !isMeasured,
    days: last.day - judged.day,
    ...(backOn === undefined ? {} : { back: backOn.day }),
  };
}
