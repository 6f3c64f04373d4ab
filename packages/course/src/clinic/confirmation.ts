import type { Eligible } from './attempt.ts';
import type { ConfirmationRule, ConfirmationWindow, DisabilityDefinition } from './disability-definition.ts';
import type { Quirks } from './quirks.ts';
import { isFarEnough } from './relapse-distance.ts';
import type { Timeline } from './timeline.ts';

/** Windows in the order in which they decide. */
export function windowsOf(
  { confirmation }: DisabilityDefinition,
  quirks: Quirks,
): readonly ConfirmationWindow[] {
  return quirks.windowsInGivenOrder
    ? confirmation.windows
    : confirmation.windows.toSorted((a, b) => a.days - b.days || a.days - a.before - (b.days - b.before));
}

export function opensAt(window: ConfirmationWindow): number {
  return window.days - window.before;
}

export function closesAt(window: ConfirmationWindow): number {
  return window.after === 'no-limit' ? Number.POSITIVE_INFINITY : window.days + window.after;
}

/** The visits that may confirm a change seen at `onset`. */
export function eligibleVisits(
  timeline: Timeline,
  onset: number,
  definition: DisabilityDefinition,
  windows: readonly ConfirmationWindow[],
): Eligible {
  const byWindow = windows.map((window) => eligibleIn(window, timeline, onset, definition));
  if (byWindow.length === 1) return { byWindow, inOrder: byWindow[0] as readonly number[] };
  return { byWindow, inOrder: [...new Set(byWindow.flat())] };
}

function eligibleIn(
  window: ConfirmationWindow,
  timeline: Timeline,
  onset: number,
  { relapseDistance }: DisabilityDefinition,
): readonly number[] {
  const from = (timeline.days[onset] as number) + opensAt(window);
  const to = (timeline.days[onset] as number) + closesAt(window);
  const eligible: number[] = [];
  for (let at = onset + 1; at < timeline.days.length; at += 1) {
    const day = timeline.days[at] as number;
    if (day > to) break;
    if (day < from || timeline.canConfirm?.[at] === false) continue;
    if (isFarEnough(timeline, at, relapseDistance.confirmation)) eligible.push(at);
  }
  return eligible;
}

/** What trying the eligible visits gave. */
export interface Confirmed {
  readonly confirmed: boolean;
  readonly decidedAt?: number;
  readonly failedAt?: number;
}

/** Tries the eligible visits by the rule; `shows` says whether a visit shows the change. */
export function confirm(
  eligible: Eligible,
  onset: number,
  rule: ConfirmationRule,
  shows: (at: number) => boolean,
): Confirmed {
  const tried = rule.tries === 'first' ? eligible.inOrder.slice(0, 1) : eligible.inOrder;
  let last: Confirmed = { confirmed: false };
  for (const decidedAt of tried) {
    const failedAt = firstFailure(rule.everyVisit ? onset + 1 : decidedAt, decidedAt, shows);
    if (failedAt === undefined) return { confirmed: true, decidedAt };
    last = { confirmed: false, decidedAt, failedAt };
  }
  return last;
}

function firstFailure(from: number, to: number, shows: (at: number) => boolean): number | undefined {
  for (let at = from; at <= to; at += 1) if (!shows(at)) return at;
  return undefined;
}
