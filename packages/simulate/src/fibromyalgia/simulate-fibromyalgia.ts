import { standardNormal } from '@ebb/stats';
import { type Body, longIll } from './body.ts';
import { dailyRates } from './daily-rates.ts';
import type { FibromyalgiaLife, FibromyalgiaWorld, TrueDays } from './fibromyalgia-life.ts';
import { forked, streamsOfLife } from './life-streams.ts';
import type { Living } from './living.ts';
import { addLoad } from './load-of-day.ts';
import { turnLoop } from './loop-of-day.ts';
import { doingOf } from './practice.ts';
import { nothing, type Plan, type Programme } from './programme.ts';
import { askedWeekly } from './questionnaires.ts';
import { drawTraits } from './traits.ts';

/**
 * Lives of one person under each programme: the same for the same arguments, whoever else is simulated and whatever else the
 * person does. They share traits, life events, nights and days, so that two of them differ by what was done alone. A
 * programme's days are counted from the first day told, which is 0; before it lie three years of usual care.
 */
export function simulateFibromyalgia(
  { parameters, seed }: FibromyalgiaWorld,
  person: number,
  days: number,
  programmes: readonly Programme[],
): readonly FibromyalgiaLife[] {
  const streams = streamsOfLife(seed, person);
  const traits = drawTraits(parameters, streams.traits);
  const living: Living = { parameters, traits, streams, rates: dailyRates(parameters) };
  const body = longIll(parameters);
  for (let day = 0; day < daysBefore; day++) liveOneDay(body, living, nothing);
  return programmes.map((programme) => {
    const going: Living = { ...living, streams: forked(streams) };
    const truth = liveOn({ ...body }, going, programme, days);
    const pain = toldPain(truth, going);
    return { person, programme, traits, days, truth, pain, ...askedWeekly(truth, going.streams) };
  });
}

/** Long enough for how the illness began, which is not modelled, to be forgotten. */
export const daysBefore = 1096;

function liveOneDay(body: Body, living: Living, done: Plan): void {
  addLoad(body, living, done);
  turnLoop(body, living, done);
}

function liveOn(body: Body, living: Living, programme: Programme, days: number): TrueDays {
  const truth: TrueDays = {
    load: new Float64Array(days),
    loadBy: {
      sleep: new Float64Array(days),
      stress: new Float64Array(days),
      exertion: new Float64Array(days),
      illness: new Float64Array(days),
    },
    sleep: new Float64Array(days),
    events: new Float64Array(days),
    ill: new Uint8Array(days),
    symptoms: new Float64Array(days),
    threat: new Float64Array(days),
    sensitisation: new Float64Array(days),
    safety: new Float64Array(days),
  };
  const doing = doingOf(programme, living);
  for (let day = 0; day < days; day++) {
    liveOneDay(body, living, doing(day));
    truth.load[day] = body.load;
    truth.loadBy.sleep[day] = body.loadBySleep;
    truth.loadBy.stress[day] = body.loadByStress;
    truth.loadBy.exertion[day] = body.loadByExertion;
    truth.loadBy.illness[day] = body.loadByIllness;
    truth.sleep[day] = body.sleep;
    truth.events[day] = body.events;
    truth.ill[day] = body.illDays > 0 ? 1 : 0;
    truth.symptoms[day] = body.symptoms;
    truth.threat[day] = body.threat;
    truth.sensitisation[day] = body.sensitisation;
    truth.safety[day] = body.safety;
  }
  return truth;
}

/** The day's symptoms with a drift of the telling and chance. */
function toldPain({ symptoms }: TrueDays, { parameters: { report }, traits, streams }: Living): Float64Array {
  let drift = 0;
  return symptoms.map((points) => {
    drift = report.dayToDay * drift + report.lasting * standardNormal(streams.told);
    const told = points + traits.noise * (drift + report.passing * standardNormal(streams.told));
    return Math.min(100, Math.max(0, told));
  });
}
