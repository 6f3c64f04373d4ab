import type { FibromyalgiaParameters } from './parameters.ts';
import type { Programme } from './programme.ts';
import type { Traits } from './traits.ts';

/** A world of simulated people: the same parameters and seed give the same people. */
export interface FibromyalgiaWorld {
  readonly parameters: FibromyalgiaParameters;
  readonly seed: number;
}

/** A simulated life day by day as it truly was, and what of it was told. Day 0 is the first. */
export interface FibromyalgiaLife {
  readonly person: number;
  readonly programme: Programme;
  readonly traits: Traits;
  readonly days: number;
  readonly truth: TrueDays;
  /** Pain as it was told on each day, 0-100. */
  readonly pain: Float64Array;
  /** At the end of every full week: the revised Fibromyalgia Impact Questionnaire (FIQR), 0-100, of that week. */
  readonly fiqr: Float64Array;
  /** At the same time: polysymptomatic distress (fibromyalgia severity), whole points of 0-31, of up to 30 days. */
  readonly severity: Float64Array;
}

export type LoadSource = 'sleep' | 'stress' | 'exertion' | 'illness';

/** By day. */
export interface TrueDays {
  /** 0 to about 1.6. */
  readonly load: Float64Array;
  /** What each source weighs in it: short sleep or stress below 0 takes load off. Their sum is the load wherever it is above 0. */
  readonly loadBy: Readonly<Record<LoadSource, Float64Array>>;
  /** Quality of the night before, 0-100. */
  readonly sleep: Float64Array;
  /** What is left of life events. */
  readonly events: Float64Array;
  /** 1 on days of illness (an infection), else 0. */
  readonly ill: Uint8Array;
  /** 0-100. */
  readonly symptoms: Float64Array;
  /** 0-1 each. */
  readonly threat: Float64Array;
  readonly sensitisation: Float64Array;
  readonly safety: Float64Array;
}
