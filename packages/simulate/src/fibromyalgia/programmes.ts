import { nothing, type Plan, type Practice, type Programme } from './programme.ts';

export type PlanName =
  | 'usual-care'
  | 'load-only'
  | 'loop-only'
  | 'load-and-loop'
  | 'multicomponent'
  | 'exercise'
  | 'sleep-training'
  | 'acceptance'
  | 'watching-only';

/** What each kind of programme asks for. Ebb chose the shares; the studies describe what was offered, not how much of it. */
const plans: Readonly<Record<PlanName, Plan>> = {
  'usual-care': nothing,
  'load-only': { ...nothing, sleep: 1, pacing: 1, exercise: 1 },
  'loop-only': { ...nothing, retraining: 1 },
  'load-and-loop': { ...nothing, sleep: 1, pacing: 1, exercise: 1, retraining: 1 },
  /** All of it as far as a group programme gets round to it. */
  multicomponent: { ...nothing, sleep: 0.7, pacing: 0.7, exercise: 0.7, retraining: 0.7 },
  exercise: { ...nothing, exercise: 1 },
  /** Cognitive behavioural therapy for insomnia. */
  'sleep-training': { ...nothing, sleep: 1 },
  /** Acceptance and commitment therapy and its kin, taught at a distance. */
  acceptance: { ...nothing, retraining: 1 },
  'watching-only': { ...nothing, watching: 1 },
};

/** As people do: some not at all, the others less as weeks go by. Ebb: the numbers are guesses that give the effects of trials. */
export const ordinaryPractice: Practice = {
  level: 1.4,
  levelSpread: 0.8,
  notEngagingLeft: 0.15,
  dayToDay: 0.9,
  deviation: 0.6,
};

/** As those who practise nearly every day at the beginning: more than any study has seen. */
export const nearPerfectPractice: Practice = { ...ordinaryPractice, level: 3.5, levelSpread: 0 };

export function programmeOf(
  plan: PlanName,
  days: { readonly from: number; readonly until?: number },
  practice: Practice = ordinaryPractice,
): Programme {
  return { id: plan, plan: plans[plan], practice, ...days };
}
