import type { Ratios, Treatment } from './treatment.ts';

/** What is taken and how far it works by now. It is changed in place. */
export interface Effect {
  taking: Treatment | undefined;
  /** Age at which it was begun, or the one before stopped, and what worked until then. */
  since: number;
  before: Ratios;
}

export const noEffect: Ratios = { relapses: 1, lesions: 1, severity: 1, progression: 1 };

/** Going over to another treatment, or to none, begins at what the one before does at that age. */
export function change(effect: Effect, to: Treatment | undefined, age: number): void {
  effect.before = effectAt(effect, age);
  effect.taking = to;
  effect.since = age;
}

/** In a straight line from what worked before to what the treatment does. Without one, the same days take it back. */
export function effectAt({ taking, since, before }: Effect, age: number): Ratios {
  const days = taking?.onsetDays ?? daysToFade;
  const share = Math.min(1, ((age - since) * 365.25) / days);
  const to = taking ?? noEffect;
  if (share >= 1) return to;
  const between = (from: number, towards: number): number => from + (towards - from) * Math.max(0, share);
  return {
    relapses: between(before.relapses, to.relapses),
    lesions: between(before.lesions, to.lesions),
    severity: between(before.severity, to.severity),
    progression: between(before.progression, to.progression),
  };
}

/** An assumption: no rebound, and nothing that outlasts its time. */
const daysToFade = 90;
