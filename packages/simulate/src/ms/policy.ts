import type { Source } from '@ebb/course';
import type { Attack, Onset } from './ms-life.ts';

/** What is left of something under a treatment, 1 where it changes nothing. */
export interface Ratios {
  readonly relapses: number;
  readonly lesions: number;
  /** Steps of the EDSS that one relapse takes. */
  readonly severity: number;
  readonly progression: number;
}

/** A disease-modifying treatment (DMT). */
export interface Treatment extends Ratios {
  readonly id: string;
  /** Days in which its effect builds up. */
  readonly onsetDays: number;
  readonly source: Source;
}

/** What a clinic knows about a person at a visit. */
export interface SeenSoFar {
  /** Years. */
  readonly age: number;
  readonly onset?: Onset;
  readonly attacks: readonly Attack[];
  /** EDSS without what passes. */
  readonly lasting: number;
  readonly taking?: Treatment;
  /** Age from which it was taken. */
  readonly since?: number;
}

/** How people are treated; it knows nothing of what is to come. */
export interface MsPolicy {
  readonly id: string;
  /** Share of relapses that are treated with steroids. */
  readonly steroids: number;
  /** What is taken from now on; asked at the beginning of every month. */
  readonly treatment: (seen: SeenSoFar) => Treatment | undefined;
}
