import type { Followed } from './msoutcomes-baseline.ts';
import { fromFirstCalm } from './msoutcomes-baseline.ts';
import { eventsAfter } from './msoutcomes-confirmed.ts';
import type { PeerVisit } from './msoutcomes-patient.ts';
import { nextStep, type PeerEvent, type StepRule } from './msoutcomes-step.ts';

/**
 * Worsening without a relapse between the first visit left and the onset, as MSoutcomes' PIRA lists it. It looks at no
 * relapse after the onset, and gives up where the latest relapse began on the day of the first visit left.
 */
export function worseningWithoutRelapse(
  followed: Followed,
  rule: StepRule,
  daysAfterRelapse: number,
): readonly PeerEvent[] {
  const events: PeerEvent[] = [];
  let rest: Followed | undefined = followed;
  while (rest !== undefined) {
    const step = nextStep(rest, rule);
    if (step === undefined) break;
    if (relapsedSinceFirst(rest.visits, step.event.onset)) {
      rest = afterEarliestRelapse(rest.visits, step.event.onset, daysAfterRelapse);
    } else {
      events.push(step.event);
      rest = step.rest;
    }
  }
  return eventsAfter(events, followed);
}

function relapsedSinceFirst([first]: readonly PeerVisit[], onset: PeerVisit): boolean {
  return (
    first !== undefined && onset.sinceRelapse !== undefined && onset.day - first.day >= onset.sinceRelapse
  );
}

function afterEarliestRelapse(
  visits: readonly PeerVisit[],
  onset: PeerVisit,
  daysAfterRelapse: number,
): Followed | undefined {
  const [first] = visits;
  if (first === undefined) return undefined;
  const relapses = visits.filter(({ day }) => day <= onset.day).map(relapseDay);
  const earliest = Math.min(...relapses.filter((day) => day > first.day));
  const later = visits.filter(({ day }) => day >= earliest);
  const start = later.findIndex(
    ({ sinceRelapse }) => !(sinceRelapse !== undefined && sinceRelapse < daysAfterRelapse),
  );
  return start < 0 ? undefined : fromFirstCalm(later.slice(start), daysAfterRelapse);
}

/** MSoutcomes takes 1970-01-01 where no relapse came before; it matters to visits before 1970 alone. */
function relapseDay({ day, sinceRelapse }: PeerVisit): number {
  return sinceRelapse === undefined ? 0 : day - sinceRelapse;
}
