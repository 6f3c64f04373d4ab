import type { FunctionalSystemName } from '../clinic/patient.ts';
import { type PeerVisit, systemNames } from './msoutcomes-patient.ts';

/** The pyramidal score; an EDSS of 5.5 or more stands for at least 2, and a missing score below that is 0. */
export function pyramidalScore({ score, systems }: PeerVisit): number {
  return Math.max(score >= 5.5 ? 2 : 0, systems.pyramidal ?? 0);
}

/** Whether one of the systems that changed most from the baseline is worse, and does not come back to exactly its score within so many days. */
export function leadingSystemHolds(
  visits: readonly PeerVisit[],
  places: { readonly baseline: number; readonly judged: number },
  days: number,
): boolean {
  const baseline = visits[places.baseline]?.systems ?? {};
  const judged = visits[places.judged];
  if (judged === undefined) return false;
  const changes = systemNames.map((name) => ({
    name,
    change: changeOf(name, baseline[name], judged.systems[name]),
  }));
  const most = Math.max(...changes.map(({ change }) => change));
  if (most <= 0) return false;
  return changes.some(
    ({ name, change }) =>
      change === most && daysAway(visits, places.judged, { name, from: baseline[name] }) >= days,
  );
}

/** A change that cannot be told counts as none; for the pyramidal system, as one point. */
function changeOf(name: FunctionalSystemName, before: number | undefined, after: number | undefined): number {
  if (before !== undefined && after !== undefined) return after - before;
  return name === 'pyramidal' ? 1 : 0;
}

/** Days from a visit to the last one before the system is back at exactly its baseline. */
function daysAway(
  visits: readonly PeerVisit[],
  judged: number,
  { name, from }: { readonly name: FunctionalSystemName; readonly from: number | undefined },
): number {
  const first = visits[judged];
  if (first === undefined) return 0;
  const back =
    from === undefined ? -1 : visits.findIndex(({ systems }, at) => at > judged && systems[name] === from);
  const last = visits[(back < 0 ? visits.length : back) - 1];
  return (last ?? first).day - first.day;
}
