import type { Day } from '../day.ts';
import type { DisabilityEvent, NonEvent } from './disability-finding.ts';
import type { Measure } from './patient.ts';

/** What an MRI counts: new or enlarging T2 lesions, and lesions that take up gadolinium. */
export type LesionFinding = 'newT2' | 'gadolinium';

/** Something that happened within a time frame, or was measured over it. */
export type ActivityEvidence =
  | { readonly of: 'relapse'; readonly onset: Day }
  | { readonly of: 'worsening'; readonly event: DisabilityEvent }
  | {
      readonly of: 'lesions';
      readonly finding: LesionFinding;
      readonly scan: Day;
      readonly count: number;
      /** The scan it was compared with; absent where the tables hold none before it. */
      readonly comparedWith?: Day;
    }
  | {
      readonly of: 'brain-volume';
      readonly from: Day;
      readonly to: Day;
      /** Percent a year; negative is loss. */
      readonly percentPerYear: number;
    };

/** A fact that would settle what is unknown, with the days between which it was, or is, needed. */
export type Lacking =
  /** Any visit: relapses are asked about there. */
  | { readonly what: 'visit'; readonly from: Day; readonly to: Day }
  | { readonly what: 'score'; readonly measure: Measure; readonly from: Day; readonly to: Day }
  | { readonly what: 'baseline-score'; readonly measure: Measure; readonly from: Day; readonly to: Day }
  /** A worsening was seen and no visit has confirmed or refuted it. */
  | { readonly what: 'confirmation'; readonly change: NonEvent }
  | { readonly what: 'mri'; readonly from: Day; readonly to: Day }
  /** The MRI was done and does not say. */
  | { readonly what: 'finding'; readonly finding: LesionFinding | 'brain-volume'; readonly scan: Day }
  /** Lesions new since a scan too long ago: they may be older than the time frame. */
  | { readonly what: 'reference-mri'; readonly from: Day; readonly to: Day };

/** One kind of activity in a time frame. Evident: seen. None: looked for and not seen. Unknown: not looked for enough. */
export interface Assessment {
  readonly state: 'evident' | 'none' | 'unknown';
  readonly found: readonly ActivityEvidence[];
  /** Days of the visits or scans by which "none" is said. */
  readonly restsOn: readonly Day[];
  readonly lacking: readonly Lacking[];
}

/** Where the visits and scans must lie that can say "none" for the whole of a time frame; both days included. */
export interface DecidingDays {
  readonly from: Day;
  readonly to: Day;
}
