import type { FibromyalgiaParameters } from './parameters.ts';

/** The share of the way that each part goes in a day. */
export interface DailyRates {
  readonly symptoms: number;
  readonly threat: number;
  readonly sensitisationUp: number;
  readonly sensitisationDown: number;
  readonly sleepDebt: number;
  readonly sleepTraining: number;
  readonly sleepSlow: number;
  readonly stressSlow: number;
  readonly event: number;
  readonly exertionDebt: number;
  readonly capacity: number;
  readonly habit: number;
}

export function dailyRates(parameters: FibromyalgiaParameters): DailyRates {
  const { symptoms, threat, sensitisation, sleep, stress, exertion } = parameters;
  return {
    symptoms: shareOfADay(symptoms.days),
    threat: shareOfADay(threat.days),
    sensitisationUp: shareOfADay(sensitisation.daysUp),
    sensitisationDown: shareOfADay(sensitisation.daysDown),
    sleepDebt: shareOfADay(sleep.debtDays),
    sleepTraining: shareOfADay(sleep.trainingDays),
    sleepSlow: shareOfADay(sleep.slowDays),
    stressSlow: shareOfADay(stress.slowDays),
    event: shareOfADay(stress.eventDays),
    exertionDebt: shareOfADay(exertion.debtDays),
    capacity: shareOfADay(exertion.capacityDays),
    habit: shareOfADay(exertion.habitDays),
  };
}

/** Of a course towards a level with this time constant in days. */
function shareOfADay(days: number): number {
  return -Math.expm1(-1 / days);
}
