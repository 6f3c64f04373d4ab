import type { Source } from '../source.ts';
import type { FactorName } from './history.ts';
import type { FunctionalSystem } from './symptom.ts';

/** A bound says whether the number itself counts. */
export type Bound = 'over' | 'at-least';

/** When a single report counts as worse than the person's usual. */
export interface WorseCriteria {
  /** Points of 0-10 above the usual level of that site. */
  readonly minimumRise: number;
  /** And at least so many robust spreads of that site. */
  readonly spreads: number;
  /** Of the sites scored in the report, at least this share must be up, and at least one. */
  readonly shareOfSites: number;
  /** A single report without a word begins an episode only when it is so many times as far up; two in a row need not be. */
  readonly aloneTimes: number;
  readonly source: Source;
}

/** The person's own usual level: the median of unexplained reports in a window that ends before the onset. */
export interface UsualCriteria {
  /** The window reaches from so many days before ... */
  readonly windowDays: number;
  /** ... to so many days before, so that a slow start does not lift its own yardstick. */
  readonly lagDays: number;
  /** With fewer scores than this in the window, all earlier ones count, up to `sparseLagDays` before. */
  readonly windowMinimumReports: number;
  readonly sparseLagDays: number;
  /** With fewer than this the usual level is not known. */
  readonly minimumReports: number;
  /** Reports on the days of these, and so many days after, say nothing about what is usual. */
  readonly explainedBy: readonly FactorName[];
  readonly explainedForDays: number;
  readonly source: Source;
}

export interface DurationCriteria {
  readonly hours: number;
  readonly bound: Bound;
  readonly source: Source;
}

export interface SeparationCriteria {
  readonly days: number;
  readonly bound: Bound;
  readonly from: 'onset' | 'end';
  readonly source: Source;
}

/** Other causes, which keep an episode from being a relapse while they act and for a stated time after. */
export interface CauseCriteria {
  readonly excluding: readonly FactorName[];
  /** Of these the answer "no" is needed before a relapse fits without reserve. */
  readonly askedFor: readonly FactorName[];
  /** Causes that bring OLD deficits back for a while (Uhthoff and its kin). */
  readonly reversible: readonly FactorName[];
  readonly beforeOnsetDays: number;
  /** An infection is often found days after it began to work; one that begins later still did not bring this on. */
  readonly afterOnsetDays: number;
  readonly resolvesWithinHours: number;
  readonly source: Source;
}

/** When the worse state is over although it never came all the way back: a new steady level. */
export interface PlateauCriteria {
  readonly days: number;
  readonly withinPoints: number;
  readonly minimumReports: number;
  readonly source: Source;
}

export interface EpisodeDefinition {
  readonly id: string;
  readonly version: string;
  readonly becomes: 'relapse' | 'flare';
  readonly worse: WorseCriteria;
  readonly usual: UsualCriteria;
  readonly duration: DurationCriteria;
  /** Known to have been shorter than this: a paroxysm rather than a fluctuation. */
  readonly paroxysm?: { readonly minutes: number; readonly source: Source };
  readonly separation: SeparationCriteria;
  /** Absent: no cause excludes (a flare with a known trigger is still a flare). */
  readonly causes?: CauseCriteria;
  readonly plateau: PlateauCriteria;
  /** After so many days without a report nobody knows whether it went on. */
  readonly silenceDays: { readonly days: number; readonly source: Source };
  /** A person's own word is enough for a flare; for a relapse it is evidence beside the rule. */
  readonly ownWordSuffices: boolean;
  readonly significant?: SignificanceCriteria;
  readonly source: Source;
}

/** Clinically significant and disabling relapse (NHS England 2014). */
export interface SignificanceCriteria {
  readonly systems: readonly FunctionalSystem[];
  readonly systemsWithImpairment: readonly FunctionalSystem[];
  readonly painHours: number;
  readonly disablingInterference: number;
  /** Steroids begun up to so many days after the last day of it were given for it. */
  readonly treatmentWithinDays: number;
  readonly source: Source;
}

export interface RecoveryCriteria {
  /** Judged so many months after the onset. */
  readonly months: readonly number[];
  /** Never called complete before this month. */
  readonly completeFromMonth: number;
  /** A residue below this many points of 0-10 is none. */
  readonly withinPoints: number;
  /** Reports this many days around a judgement day count for it. */
  readonly windowDays: number;
  readonly source: Source;
}

export type RemissionDefinition =
  | {
      readonly kind: 'between-relapses';
      readonly id: string;
      readonly version: string;
      readonly source: Source;
      /** Without any report for so long the state now is not known. */
      readonly silenceDays: number;
      readonly lingeringPoints: number;
    }
  | {
      readonly kind: 'life-not-run-by-symptoms';
      readonly id: string;
      readonly version: string;
      readonly source: Source;
      readonly silenceDays: number;
      readonly interferenceAtMost: number;
      readonly days: number;
      readonly minimumAnswers: number;
      readonly longestGapDays: number;
      readonly lingeringPoints: number;
    };

export interface RedFlag {
  readonly flag: string;
  readonly act: 'call-ambulance' | 'call-now';
  /** For so many days, the day it was seen included, it stands above every other answer. */
  readonly days: number;
  readonly source: Source;
}

export type ConditionName = 'ms' | 'fibromyalgia';

/** A condition is data. */
export interface Condition {
  readonly name: ConditionName;
  readonly episode: EpisodeDefinition;
  readonly recovery: RecoveryCriteria;
  readonly remission: RemissionDefinition;
  readonly redFlags: readonly RedFlag[];
  /** Vocabulary keys offered first. */
  readonly symptoms: readonly string[];
}
