import type { Source } from '@ebb/course';

/** Spread over people: normal with this mean and standard deviation. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Load: bad sleep, stress, doing too much and illness. Loop: an alarm (threat) that is kept loud by watching, a sensitised
 * nervous system and the symptoms themselves feed each other; learning to feel safe quietens it. Sizes of couplings are log
 * odds; `days` are time constants. Nobody has measured any of them directly.
 */
export interface FibromyalgiaParameters {
  readonly id: 'two-states' | 'nearly-one-state';
  readonly symptoms: {
    readonly base: Spread;
    readonly load: number;
    readonly sensitisation: number;
    readonly threatTimesSensitisation: number;
    readonly loadTimesSensitisation: number;
    readonly days: number;
    /** Points of 0-100 that a day adds of its own. */
    readonly noise: number;
  };
  readonly threat: {
    readonly base: Spread;
    readonly symptoms: number;
    readonly safety: number;
    readonly watching: number;
    readonly days: number;
    readonly noise: number;
  };
  readonly sensitisation: {
    /** What keeps it low, and what always pushes it up. */
    readonly resistance: Spread;
    readonly push: number;
    readonly threat: number;
    readonly load: number;
    readonly itself: number;
    readonly safety: number;
    readonly exercise: number;
    readonly daysUp: number;
    readonly daysDown: number;
    readonly noise: number;
  };
  readonly safety: {
    readonly days: number;
    readonly forgottenDays: number;
    /** How strongly practice works, and its spread over people (of the logarithm). */
    readonly practice: number;
    readonly responseSpread: number;
    /** Share of what was learnt that a high load hides. */
    readonly hiddenByLoad: number;
  };
  readonly sleep: SleepParameters;
  readonly stress: StressParameters;
  readonly exertion: ExertionParameters;
  readonly illness: { readonly perYear: number; readonly days: number };
  /** Parts of the load for each unit of sleep debt, stress, exertion debt and illness. */
  readonly load: {
    readonly sleep: number;
    readonly stress: number;
    readonly exertion: number;
    readonly illness: number;
  };
  readonly practice: {
    /** Practice fades by one of log odds in so many days. */
    readonly fadesInDays: number;
    readonly notEngaging: number;
    /** Whoever practises watches less. */
    readonly lessWatching: number;
  };
  readonly report: {
    /** Pain as told against the symptom level: what stays from day to day, its deviation, and what does not. */
    readonly dayToDay: number;
    readonly lasting: number;
    readonly passing: number;
    /** Spread over people of how much days differ (of the logarithm). */
    readonly noiseSpread: number;
  };
  readonly source: Source;
}

/** Quality of sleep in points of 0-100. */
interface SleepParameters {
  readonly usual: Spread;
  /** Deviation from one night to the next, and of what changes slowly. */
  readonly night: number;
  readonly slow: number;
  readonly slowDays: number;
  /** Points lost for each point of symptoms above 45, for threat above .4, and for a life event of size 1. */
  readonly symptoms: number;
  readonly threat: number;
  readonly event: number;
  readonly debtDays: number;
  /** Points that sleep training adds, and the days it takes. */
  readonly training: number;
  readonly trainingDays: number;
}

interface StressParameters {
  readonly usual: number;
  readonly slow: number;
  readonly slowDays: number;
  readonly eventsPerYear: number;
  /** Mean size of an event, and the days in which it passes. */
  readonly event: number;
  readonly eventDays: number;
  readonly lessByRetraining: number;
}

interface ExertionParameters {
  readonly activity: number;
  /** Deviation from one day to the next. */
  readonly day: number;
  /** Doing more on good days than the body can do; less for those who pace. */
  readonly boom: number;
  readonly avoidance: number;
  readonly pacing: number;
  readonly capacity: number;
  readonly capacityDays: number;
  readonly capacityByExercise: number;
  readonly activityByExercise: number;
  readonly debtDays: number;
  /** Days in which pacing and exercise become a habit and are given up again. */
  readonly habitDays: number;
}
