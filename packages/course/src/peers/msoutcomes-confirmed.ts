import type { Followed } from './msoutcomes-baseline.ts';
import { nextStep, type PeerEvent, type StepRule } from './msoutcomes-step.ts';

/** Every confirmed change as MSoutcomes' CDW and CDI list them, each from the baseline that the one before left. */
export function confirmedChanges(followed: Followed, rule: StepRule): readonly PeerEvent[] {
  const events: PeerEvent[] = [];
  let rest: Followed | undefined = followed;
  while (rest !== undefined) {
    const step = nextStep(rest, rule);
    if (step === undefined) break;
    events.push(step.event);
    rest = step.rest;
  }
  return eventsAfter(events, followed);
}

/** Changes at or before the first baseline are not reported. */
export function eventsAfter(events: readonly PeerEvent[], { baseline }: Followed): readonly PeerEvent[] {
  return events.filter(({ onset }) => onset.day > baseline.day);
}
