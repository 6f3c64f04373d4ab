import { standardNormal, uniform } from '@ebb/stats';
import type { Body } from './body.ts';
import type { Living } from './living.ts';
import type { Plan } from './programme.ts';

/** Lets sleep, stress, exertion and illness move on by a day, and sets what they weigh together. */
export function addLoad(body: Body, living: Living, done: Plan): void {
  const { load } = living.parameters;
  letLifeHappen(body, living);
  sleepOneNight(body, living, done);
  exert(body, living, done);
  body.loadBySleep = load.sleep * Math.max(leastSleepDebt, body.sleepDebt);
  body.loadByStress = load.stress * stressOfDay(body, living, done);
  body.loadByExertion = load.exertion * body.exertionDebt;
  body.loadByIllness = load.illness * (body.illDays > 0 ? 1 : 0);
  body.load = Math.max(0, body.loadBySleep + body.loadByStress + body.loadByExertion + body.loadByIllness);
}

function letLifeHappen(body: Body, { parameters, rates, streams }: Living): void {
  const { stress, illness } = parameters;
  body.events -= rates.event * body.events;
  // Size and chance are both drawn on every day, so that what is drawn later does not depend on what happened.
  const chance = uniform(streams.events);
  const size = -stress.event * Math.log1p(-uniform(streams.events));
  if (chance < stress.eventsPerYear / daysOfYear) body.events += size;
  if (body.illDays > 0) body.illDays--;
  if (uniform(streams.illness) < illness.perYear / daysOfYear) body.illDays = illness.days;
  body.stressSlow = wandered(body.stressSlow, rates.stressSlow, stress.slow, standardNormal(streams.events));
}

function sleepOneNight(body: Body, { parameters, rates, traits, streams }: Living, done: Plan): void {
  const { sleep } = parameters;
  body.sleepTraining += rates.sleepTraining * (done.sleep - body.sleepTraining);
  body.sleepSlow = wandered(body.sleepSlow, rates.sleepSlow, sleep.slow, standardNormal(streams.days));
  const quality =
    traits.sleep +
    sleep.training * body.sleepTraining +
    body.sleepSlow -
    sleep.symptoms * (body.symptoms - 45) -
    sleep.threat * (body.threat - 0.4) -
    sleep.event * body.events +
    sleep.night * standardNormal(streams.days);
  body.sleep = Math.min(100, Math.max(0, quality));
  body.sleepDebt += rates.sleepDebt * ((60 - body.sleep) / 40 - body.sleepDebt);
}

function stressOfDay(body: Body, { parameters: { stress } }: Living, done: Plan): number {
  return (
    Math.max(0, stress.usual + body.stressSlow) + body.events - stress.lessByRetraining * done.retraining
  );
}

function exert(body: Body, { parameters: { exertion }, rates, streams }: Living, done: Plan): void {
  body.pacing += rates.habit * (exertion.pacing * done.pacing - body.pacing);
  body.exercise += rates.habit * (done.exercise - body.exercise);
  const activity =
    exertion.activity +
    (exertion.boom * (1 - body.pacing) * 0.5 * (50 - body.symptoms)) / 50 -
    exertion.avoidance * body.threat +
    exertion.activityByExercise * body.exercise +
    exertion.day * standardNormal(streams.days);
  body.exertionDebt += rates.exertionDebt * (4 * Math.max(0, activity - body.capacity) - body.exertionDebt);
  const fit =
    exertion.capacity + exertion.capacityByExercise * body.exercise - 0.1 * Math.max(0, 0.45 - activity);
  body.capacity += rates.capacity * (fit - body.capacity);
}

/** A day of a slow course around 0 with this stationary deviation. */
function wandered(from: number, rate: number, deviation: number, chance: number): number {
  const kept = 1 - rate;
  return kept * from + deviation * Math.sqrt(1 - kept * kept) * chance;
}

const daysOfYear = 365.25;
/** More sleep than needed takes off no more load than this. */
const leastSleepDebt = -0.5;
