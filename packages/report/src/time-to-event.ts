import { type FollowUp, kaplanMeier, type LogRank, logRank, medianSurvival } from '@ebb/stats';
import { estimateAt, type SurvivalCurve } from './survival-curve.ts';

/** Days from the first visit to an event, or to the last visit without it. */
export type TimeToEvent =
  | { readonly kind: 'event' | 'censored'; readonly days: number }
  | { readonly kind: 'not-at-risk'; readonly because: NotAtRisk };

/** No visit with a score; already so at the first one; or too little was seen for the definition to judge. */
export type NotAtRisk = 'no-visit' | 'already-reached' | 'not-assessable';

export interface GroupTimes {
  readonly label: string;
  readonly times: readonly TimeToEvent[];
}

/** The share without the event after so many years; absent where nobody was followed so long. */
export interface SurvivalAt {
  readonly years: number;
  readonly estimate?: { readonly survival: number; readonly low?: number; readonly high?: number };
}

export interface GroupSurvival {
  readonly curve: SurvivalCurve;
  readonly alreadyReached: number;
  readonly notAssessable: number;
  readonly at: readonly SurvivalAt[];
}

const daysPerYear = 365.25;
const shownYears = [1, 2, 5] as const;

/**
 * Kaplan-Meier estimate of a group in years of 365.25 days, with Greenwood's variance and intervals symmetric on the log
 * scale, as `survfit(Surv(years, event) ~ 1)` in R gives them.
 */
export function groupSurvival({ label, times }: GroupTimes, level: number): GroupSurvival {
  const followUp = followUpOf(times);
  const steps = kaplanMeier(followUp, { transform: 'log', level });
  const curve: SurvivalCurve = {
    label,
    persons: followUp.times.length,
    events: steps.reduce((sum, { events }) => sum + events, 0),
    median: medianSurvival(steps),
    steps,
  };
  const countOf = (because: NotAtRisk): number =>
    times.filter((time) => time.kind === 'not-at-risk' && time.because === because).length;
  return {
    curve,
    alreadyReached: countOf('already-reached'),
    notAssessable: countOf('not-assessable') + countOf('no-visit'),
    at: shownYears.map((years) => {
      const estimate = curve.persons === 0 ? undefined : estimateAt(curve, years);
      return estimate === undefined ? { years } : { years, estimate };
    }),
  };
}

/** The log-rank test between groups, `survdiff(Surv(years, event) ~ group)` in R; absent where nothing can be compared. */
export function compareTimes(groups: readonly GroupTimes[]): LogRank['test'] {
  const followed = groups.map(({ times }) => followUpOf(times)).filter(({ times }) => times.length > 0);
  return followed.length < 2 ? undefined : logRank(followed).test;
}

function followUpOf(times: readonly TimeToEvent[]): FollowUp {
  const seen = times.filter((time) => time.kind !== 'not-at-risk');
  return {
    times: seen.map(({ days }) => days / daysPerYear),
    observed: seen.map(({ kind }) => kind === 'event'),
  };
}
