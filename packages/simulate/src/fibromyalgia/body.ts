import type { FibromyalgiaParameters } from './parameters.ts';

/** Everything that carries over from one day of a life to the next. */
export interface Body {
  /** All of the day's load together, 0 to about 1.6. */
  load: number;
  /** What each source weighs in it; below 0 where it takes load off. */
  loadBySleep: number;
  loadByStress: number;
  loadByExertion: number;
  loadByIllness: number;
  /** Quality of the last night, 0-100. */
  sleep: number;
  /** What is slow in sleep, what training has added, and the debt (a fortieth of the points below 60). */
  sleepSlow: number;
  sleepTraining: number;
  sleepDebt: number;
  stressSlow: number;
  /** What is left of life events. */
  events: number;
  illDays: number;
  pacing: number;
  exercise: number;
  capacity: number;
  exertionDebt: number;
  /** 0-100. */
  symptoms: number;
  /** 0-1 each. */
  threat: number;
  sensitisation: number;
  safety: number;
}

/** In the middle of an illness that has long been there; how it began is not modelled. */
export function longIll({ exertion }: FibromyalgiaParameters): Body {
  return {
    load: 0.5,
    loadBySleep: 0.2,
    loadByStress: 0.15,
    loadByExertion: 0.15,
    loadByIllness: 0,
    sleep: 45,
    sleepSlow: 0,
    sleepTraining: 0,
    sleepDebt: 0.4,
    stressSlow: 0,
    events: 0,
    illDays: 0,
    pacing: 0,
    exercise: 0,
    capacity: exertion.capacity,
    exertionDebt: 0,
    symptoms: 60,
    threat: 0.6,
    sensitisation: 0.8,
    safety: 0,
  };
}
