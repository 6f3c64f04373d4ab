import type { Attack, Onset } from './ms-life.ts';
import type { Treatment } from './treatment.ts';

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
