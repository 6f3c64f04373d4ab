import type { Day } from '../day.ts';

/** Clinician-scored measures of disability: EDSS (0-10), SDMT (points), NHPT and T25FW (seconds). */
export type Measure = 'edss' | 'sdmt' | 'nhpt' | 't25fw';

/** The functional systems scored on the way to an EDSS (Kurtzke 1983). */
export type FunctionalSystemName =
  | 'pyramidal'
  | 'cerebellar'
  | 'brainstem'
  | 'sensory'
  | 'sphincteric'
  | 'visual'
  | 'cerebral'
  | 'ambulation';

/** One dated assessment by a clinician. What was not measured is absent. */
export interface Visit {
  readonly day: Day;
  readonly scores: { readonly [of in Measure]?: number };
  readonly systems?: { readonly [of in FunctionalSystemName]?: number };
  /** False: this visit may not confirm a change (an unscheduled one, where a protocol says so). */
  readonly canConfirm?: boolean;
}

/** A relapse as a clinic records it. Without a last day nobody wrote down when it ended. */
export interface DatedRelapse {
  readonly onset: Day;
  readonly last?: Day;
}

/** One MRI of the brain. An absent finding was not reported, which is not the same as none. */
export interface Scan {
  readonly day: Day;
  /** Number of new or enlarging T2 lesions against the scan before. */
  readonly newT2?: number;
  /** Number of lesions that take up gadolinium. */
  readonly gadolinium?: number;
  /** Percent brain volume change since the scan before; negative is loss. */
  readonly brainVolumeChange?: number;
}

/** All that a clinic's tables hold of one person. Any order; the engine sorts. */
export interface Patient {
  readonly visits: readonly Visit[];
  readonly relapses: readonly DatedRelapse[];
  readonly scans?: readonly Scan[];
}
