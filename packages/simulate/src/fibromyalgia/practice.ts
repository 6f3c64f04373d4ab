import { standardNormal } from '@ebb/stats';
import type { Living } from './living.ts';
import { nothing, type Plan, type Programme } from './programme.ts';

/** What a person does of a programme day by day; to be asked for every day once, in order. */
export type Doing = (day: number) => Plan;

export function doingOf({ plan, practice, from, until }: Programme, living: Living): Doing {
  const { traits, streams, parameters } = living;
  const { level, levelSpread, dayToDay, deviation, notEngagingLeft } = practice;
  const usual = logistic(level + levelSpread * traits.diligence) * (traits.engages ? 1 : notEngagingLeft);
  const logOdds = Math.log(usual / (1 - usual));
  let mood = 0;
  return (day) => {
    // Drawn on every day of every programme: whoever begins later has the same good and bad days.
    mood =
      dayToDay * mood + deviation * Math.sqrt(1 - dayToDay * dayToDay) * standardNormal(streams.practice);
    if (day < from || (until !== undefined && day >= until)) return nothing;
    const share = logistic(logOdds + mood - (day - from) / parameters.practice.fadesInDays);
    return {
      sleep: plan.sleep * share,
      pacing: plan.pacing * share,
      exercise: plan.exercise * share,
      retraining: plan.retraining * share,
      watching: plan.watching,
    };
  };
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
