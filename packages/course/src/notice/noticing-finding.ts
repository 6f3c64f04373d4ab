import type { Day } from '../day.ts';
import type { FactorName, Statement } from '../diary/history.ts';
import type { Site } from '../diary/symptom.ts';

/** A day that is known up to an interval: the most likely one, and from when to when with the probability `level`. */
export interface LikelyDay {
  readonly day: Day;
  readonly from: Day;
  readonly to: Day;
  readonly level: number;
}

export interface NoticedSymptom {
  readonly site: Site;
  /** Probability that this symptom takes part, given that something is under way. */
  readonly share: number;
  /** Usual level before, on 0-10; absent where it was never scored before. */
  readonly usual?: number;
  /** Points of 0-10 above usual on the reports that are above it: least and most. */
  readonly above: readonly [least: number, most: number];
  /** Reports since the onset in which it was scored, and those of them that are at least a point above usual. */
  readonly reports: number;
  readonly reportsAbove: number;
  readonly entries: readonly string[];
}

/** A report that was not used, with what explains it. */
export interface ExplainedReport {
  readonly day: Day;
  readonly entries: readonly string[];
  readonly by: readonly FactorName[];
}

export type NoticeEnd =
  /** Nothing that would have begun lately shows any more: it is usual again, or it began too long ago to be asked about. */
  | { readonly kind: 'faded'; readonly on: Day }
  | { readonly kind: 'answered-no'; readonly on: Day }
  /** It counts as a relapse since that day: somebody said so, or the facts that were asked for are known. */
  | { readonly kind: 'settled'; readonly on: Day }
  | { readonly kind: 'too-long'; readonly on: Day }
  | { readonly kind: 'silence'; readonly after: Day };

/** Something that may be a relapse: what was seen, when the person would have been asked, and what is not known. */
export interface Notice {
  /** Day of the report at which the question came due. */
  readonly asked: Day;
  readonly onset: LikelyDay;
  /** Absent while it goes on. */
  readonly end?: NoticeEnd;
  /** Those that take part, most likely first; empty where only words tell of it. */
  readonly symptoms: readonly NoticedSymptom[];
  /** Days called worse without a score, of all days since the onset that had a word and no score; absent without any. */
  readonly byWord?: { readonly worse: number; readonly reports: number; readonly entries: readonly string[] };
  /** Unexplained reports since the onset, and those with at least one symptom of these a point or more above usual. */
  readonly reports: number;
  readonly reportsAbove: number;
  readonly logOdds: number;
  /** Calibrated: the share of patterns like this that were relapses in simulated diaries. Own words are in it. */
  readonly frequency: number;
  readonly leftOut: readonly ExplainedReport[];
  /** What people called it, used as evidence. */
  readonly said: readonly Statement[];
  /** Asked for and not yet answered about these days. */
  readonly missing: readonly (FactorName | 'lasted-over-24h')[];
}

export type NoticingNow =
  /** Nobody is asked before the diary is old and full enough. */
  | { readonly state: 'too-early'; readonly daysToGo: number; readonly reportsToGo: number }
  | { readonly state: 'quiet' }
  | { readonly state: 'silent'; readonly lastReport: Day }
  | { readonly state: 'open'; readonly notice: Notice };

/** What was noticed in a diary up to a day, and how it stands now. */
export interface Noticing {
  readonly definition: string;
  readonly mode: 'ask' | 'weekly';
  readonly now: NoticingNow;
  /** All notices with the open one last, in order of time. */
  readonly notices: readonly Notice[];
}

export interface FittedSymptom {
  readonly site: Site;
  /** Points of 0-10: the level before, and how far above it at the worst. */
  readonly before: number;
  readonly peak: number;
}

/** The course of one spell from its onset, as far as the reports tell. */
export interface CourseFit {
  readonly onset: LikelyDay;
  readonly worst: {
    /** Probability that the worst is past. */
    readonly passed: number;
    readonly isSaid: boolean;
    /** Day on which it began to ease; absent while it is not past. */
    readonly until?: LikelyDay;
  };
  readonly remission: {
    /** Probability that what passes has passed. */
    readonly begun: number;
    readonly isSaid: boolean;
    readonly since?: LikelyDay;
  };
  readonly residual: {
    /** Share of the peak that stays, with its interval, and in points of 0-10. */
    readonly share: number;
    readonly low: number;
    readonly high: number;
    readonly level: number;
    readonly points: number;
  };
  /** Only once remission may be said. */
  readonly completeness?: 'usual-again' | 'mostly' | 'partly';
  readonly symptoms: readonly FittedSymptom[];
  readonly reports: number;
  readonly leftOut: readonly ExplainedReport[];
  /** Days on which to look again, those still to come. */
  readonly lookAgain: readonly Day[];
}

/** Why there is no fit: too few unexplained reports since the onset, or no level to hold them against. */
export interface NoFit {
  readonly because: 'too-few-reports' | 'usual-not-known' | 'nothing-above-usual';
  readonly have: number;
  readonly need: number;
}

export interface SlowSymptom {
  readonly site: Site;
  /** Points of 0-10 a year between relapses as of today, with an interval of `level`; worse is above 0. */
  readonly perYear: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  /** Two-sided, before the correction for the number of symptoms. */
  readonly p: number;
  readonly reports: number;
  readonly from: Day;
  readonly to: Day;
  /** First look at which it was worse beyond chance, and some time before already; absent: at none. */
  readonly worseSince?: Day;
  /** The look from which on the figures no longer show it. */
  readonly notShownSince?: Day;
  /** The same as `worseSince`, where spells that were noticed and never answered may be all there is to it. */
  readonly heldBackSince?: Day;
}

/** Slow worsening between relapses, looked at once a month. What was seen once stays said, with the figures of today. */
export type SlowChange =
  /** No symptom is scored over enough months; `from` is the first score of any. */
  | { readonly state: 'too-early'; readonly from?: Day; readonly months: number }
  /** Stretches of so many days with a usable score in the symptom that has most, and how many are needed. */
  | {
      readonly state: 'too-few-reports';
      readonly have: number;
      readonly need: number;
      readonly days: number;
    }
  | {
      readonly state: 'judged';
      readonly symptoms: readonly SlowSymptom[];
      /** Scored, but not over enough months or on too few days. */
      readonly notJudged: readonly Site[];
      /** The first look at which any symptom was worse. Absent: no slow worsening that can be told from noise. */
      readonly worseSince?: Day;
      /** Relapses that are known, and how many scored days were left out for them or because something explains them. */
      readonly leftOut: { readonly relapses: readonly Day[]; readonly reports: number };
      /** Onsets of spells that were noticed and that nobody has called anything. Their days are not left out. */
      readonly noticed: readonly Day[];
    };

/** All that was noticed of one person under one condition on one day. */
export interface Noticed {
  readonly noticing: Noticing;
  /** The course of the latest spell: the one that is counted, or what was noticed and nobody has answered yet. */
  readonly latest?: { readonly onset: Day; readonly isNoticed: boolean; readonly fit: CourseFit | NoFit };
  readonly slowChange: SlowChange;
}
