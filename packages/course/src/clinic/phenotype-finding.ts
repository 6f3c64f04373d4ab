import type { Day } from '../day.ts';
import type { Assessment, Lacking } from './activity-finding.ts';
import type { TimeFrame } from './time-frame.ts';

export type Phenotype = 'cis' | 'rrms' | 'spms' | 'ppms';

/** What the rule for secondary progression found. Absent where nobody applied one. */
export type SpmsAnswer = { readonly state: 'not-found' } | { readonly state: 'found'; readonly on: Day };

/** What a phenotype is asked of beyond the tables. */
export interface PhenotypeAsked {
  /** The time frame ends on this day. */
  readonly on: Day;
  /** A clinician's word, which stands whatever the rule says. */
  readonly stated?: Phenotype;
  /** Whether the table of relapses goes back to the first attack. */
  readonly attacks: 'all-since-onset' | 'since-follow-up';
  /** The day on which dissemination in time and space was shown by other means (MRI, cerebrospinal fluid). */
  readonly disseminated?: Day;
  readonly spms?: SpmsAnswer;
}

export type CourseReason =
  | { readonly rule: 'attacks'; readonly onsets: readonly Day[]; readonly from: PhenotypeAsked['attacks'] }
  | { readonly rule: 'disseminated'; readonly on: Day }
  | { readonly rule: 'spms'; readonly answer: SpmsAnswer };

/** A fact the course hangs on. */
export type CourseLacking = 'earlier-attacks' | 'first-attack' | 'spms-answer';

/** The course as the tables alone tell it. PPMS is never derived: that no relapse came first is for a clinician to say. */
export interface DerivedCourse {
  readonly course: Phenotype | 'indeterminate';
  readonly reasons: readonly CourseReason[];
  readonly lacking: readonly CourseLacking[];
}

interface Modifier<State extends string> {
  readonly state: State | 'indeterminate';
  readonly assessments: readonly Assessment[];
  readonly lacking: readonly Lacking[];
}

export type Activity = Modifier<'active' | 'not-active'>;

/** Increase of disability for any cause. */
export type Worsening = Modifier<'worsening' | 'stable'>;

/** Increase of disability in a progressive course, apart from relapses. */
export type Progression = Modifier<'progression' | 'no-progression'>;

export interface PhenotypeFinding {
  readonly definition: { readonly id: string; readonly version: string };
  readonly frame: TimeFrame;
  readonly course: Phenotype | 'indeterminate';
  readonly by: 'clinician' | 'rule';
  readonly derived: DerivedCourse;
  readonly activity: Activity;
  readonly worsening: Worsening;
  /** Only of a progressive course. */
  readonly progression?: Progression;
}
