import type { Source } from '@ebb/course';

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
