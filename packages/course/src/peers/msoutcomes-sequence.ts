import type { Followed } from './msoutcomes-baseline.ts';
import { eventsAfter } from './msoutcomes-confirmed.ts';
import { nextStep, type PeerEvent, type StepRule } from './msoutcomes-step.ts';

export interface Sequence {
  readonly worsenings: readonly PeerEvent[];
  readonly improvements: readonly PeerEvent[];
}

/**
 * Confirmed worsening and improvement in turn, as MSoutcomes' CDEseq lists them. The first visit that is left decides
 * which is looked for; where that one is never confirmed, nothing later is looked at.
 */
export function confirmedSequence(followed: Followed, worsening: StepRule, improvement: StepRule): Sequence {
  const worsenings: PeerEvent[] = [];
  const improvements: PeerEvent[] = [];
  let rest: Followed | undefined = followed;
  while (rest !== undefined) {
    const from = changedFrom(rest, [worsening, improvement]);
    if (from === undefined) break;
    const step = nextStep(from.followed, from.rule);
    if (step === undefined) break;
    (from.rule === worsening ? worsenings : improvements).push(step.event);
    rest = step.rest;
  }
  return { worsenings: eventsAfter(worsenings, followed), improvements: eventsAfter(improvements, followed) };
}

/** The follow-up from the first visit that differs from the baseline, with the rule that it calls for. */
function changedFrom(
  { visits, baseline }: Followed,
  rules: readonly StepRule[],
): { readonly followed: Followed; readonly rule: StepRule } | undefined {
  for (const [at, visit] of visits.entries()) {
    const rule = rules.find(({ isChange }) => isChange(baseline.score, visit.score));
    if (rule !== undefined) return { followed: { visits: visits.slice(at), baseline }, rule };
  }
  return undefined;
}
