import type { Day, Minute, Moment } from '../day.ts';
import type { Bound } from './definition.ts';
import type { FactorName, Reporter, Statement } from './history.ts';
import type { Site } from './symptom.ts';

/** The usual level of one site, as it stood before a day. */
export interface Usual {
  readonly site: Site;
  /** Median, and the 16 % and 84 % points, on 0-10. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly reports: number;
  readonly from: Day;
  readonly to: Day;
}

/** How long something lasted, as far as the reports can say. Hours. */
export interface Duration {
  readonly atLeast: number;
  /** Absent: no upper limit is known (still running, or silence after it). */
  readonly atMost?: number;
}

export interface EpisodeSite {
  readonly site: Site;
  /** Never reported before this episode. */
  readonly isNew: boolean;
  /** Score before onset; absent when there were too few reports to know it. */
  readonly before?: number;
  readonly worst: number;
  readonly worstOn: Day;
  readonly entries: readonly string[];
}

export type EpisodeEnd =
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'usual-again'; readonly on: Day; readonly entry: string }
  | { readonly kind: 'steady'; readonly from: Day }
  /** Reports stopped. */
  | { readonly kind: 'not-known'; readonly after: Day };

/** A stretch of new or worse symptoms as reported, before any judgement. */
export interface Episode {
  readonly onset: Moment;
  /** Day of the worst report. */
  readonly nadir: Day;
  /** Last moment at which it was still reported. */
  readonly last: Moment;
  readonly end: EpisodeEnd;
  /** First moment at which it was usual again; absent unless the end is 'usual-again'. */
  readonly over?: Moment;
  readonly duration: Duration;
  readonly sites: readonly EpisodeSite[];
  /** Points of 0-10 at nadir minus before, in the site that rose most; absent when no score or no "before" is known. */
  readonly severity?: number;
  /** Every entry that says "worse" in it, in time order. */
  readonly entries: readonly string[];
  /** Said to be worse as a whole, without a score. */
  readonly overallOnly: boolean;
}

/** Each names the rule that was looked at and what it found. Sentences are made at the edge. */
export type Reason =
  | {
      readonly rule: 'duration';
      readonly holds: boolean | 'not-known';
      readonly duration: Duration;
      readonly hours: number;
      readonly bound: Bound;
    }
  | {
      readonly rule: 'separation';
      readonly holds: boolean;
      readonly daysSince: number;
      readonly needed: number;
      readonly previousOnset: Day;
      readonly from: 'onset' | 'end';
    }
  | { readonly rule: 'first'; readonly holds: true }
  /** Asked and answered: was it stable or improving for 30 days before? */
  | { readonly rule: 'stable-before'; readonly holds: boolean; readonly entry: string }
  | {
      readonly rule: 'cause';
      readonly holds: boolean | 'not-known';
      readonly present: readonly CauseSeen[];
      readonly denied: readonly FactorName[];
      readonly notAsked: readonly FactorName[];
    }
  | {
      readonly rule: 'old-site';
      readonly holds: boolean;
      readonly sites: readonly Site[];
      readonly newSites: readonly Site[];
    }
  | {
      readonly rule: 'resolved-with-cause';
      readonly holds: boolean | 'not-known';
      readonly until: Day;
      readonly hours: number;
    }
  | { readonly rule: 'own-word'; readonly holds: boolean; readonly statements: readonly Statement[] }
  | { readonly rule: 'clinician'; readonly holds: boolean; readonly statements: readonly Statement[] }
  | { readonly rule: 'paroxysm'; readonly holds: boolean; readonly duration: Duration };

export interface CauseSeen {
  readonly factor: FactorName;
  readonly entry: string;
  readonly from: Day;
  readonly until: Day;
}

/** A fact that nobody has given yet and that the answer hangs on. */
export type Missing =
  | { readonly fact: FactorName; readonly about: Day }
  | { readonly fact: 'lasted-over-24h'; readonly about: Day }
  | { readonly fact: 'still-there'; readonly about: Day }
  | { readonly fact: 'usual-level'; readonly site: Site; readonly reports: number; readonly needed: number }
  | { readonly fact: 'clinician'; readonly about: Day };

/** What the answer would turn into, when, and on which condition. */
export interface WouldBecome {
  readonly kind: Kind;
  readonly on?: Day;
  readonly at?: Minute;
  readonly when:
    | 'still-there'
    | 'gone'
    | { readonly fact: FactorName | 'lasted-over-24h'; readonly yes: boolean };
}

export type Kind = 'relapse' | 'pseudo-relapse' | 'continuation' | 'fluctuation' | 'undetermined' | 'flare';

/** Open facts leave it possible; all facts known, it fits; a clinician's word confirms. */
export type Certainty = 'possible' | 'fits' | 'confirmed';

interface Judged {
  readonly episode: Episode;
  readonly definition: string;
  readonly reasons: readonly Reason[];
  readonly missing: readonly Missing[];
  readonly wouldBecome: readonly WouldBecome[];
  /** What people said of it, each with who said it; agreeing or not. */
  readonly said: readonly Statement[];
}

export type Classified = Judged &
  (
    | {
        readonly kind: 'relapse';
        readonly certainty: Certainty;
        readonly significant: boolean | 'not-known';
        readonly disabling: boolean | 'not-known';
      }
    | { readonly kind: 'flare'; readonly certainty: Certainty }
    | {
        readonly kind: 'pseudo-relapse';
        readonly causes: readonly CauseSeen[];
        readonly certainty: Certainty;
      }
    | { readonly kind: 'continuation'; readonly of: Day }
    | { readonly kind: 'fluctuation'; readonly paroxysm: boolean }
    | { readonly kind: 'undetermined' }
  );

/** Who the count follows where rule, person and clinician differ. */
export type CountedBy = 'rule' | 'person' | 'clinician';

/** A relapse or flare together with the continuations that belong to it. */
export interface Spell {
  readonly onset: Day;
  readonly last: Day;
  readonly ongoing: boolean;
  readonly parts: readonly Classified[];
  readonly counted: CountedBy;
  readonly reporter?: Reporter;
}

export type Recovery =
  | { readonly month: number; readonly due: Day; readonly state: 'not-due' }
  | { readonly month: number; readonly due: Day; readonly state: 'no-reports' }
  | {
      readonly month: number;
      readonly due: Day;
      readonly state: 'judged';
      readonly recovery: 'complete' | 'complete-so-far' | 'partial' | 'none';
      /** Points of 0-10 still above the level before, in the site with most left. */
      readonly residual: number;
      readonly lingering: readonly Site[];
      readonly reports: number;
    };

export interface SpellRecovery {
  readonly onset: Day;
  readonly judgements: readonly Recovery[];
  /** First day from which reports were back at the level before and stayed there; absent when not (yet) so. */
  readonly backOn?: Day;
  readonly daysToRecover?: number;
}

export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

export type RemissionNow =
  | { readonly state: 'in-remission'; readonly since: Day; readonly days: number }
  | {
      readonly state: 'not-in-remission';
      readonly since?: Day;
      readonly because: 'relapse-running' | 'interference' | 'not-long-enough';
      readonly from?: Day;
      readonly earliest?: Day;
    }
  | {
      readonly state: 'not-known';
      readonly because: 'no-reports' | 'silence' | 'too-few-answers' | 'episode-open';
      readonly have: number;
      readonly need: number;
      readonly lastReport?: Day;
    };

export interface Remission {
  readonly definition: string;
  readonly now: RemissionNow;
  readonly stretches: readonly Stretch[];
  readonly longest?: Stretch;
  readonly meanDays?: number;
  readonly lingering: readonly { readonly site: Site; readonly above: number }[];
}

/** Relapses or flares per year with the exact (Garwood) Poisson interval. */
export interface Rate {
  readonly count: number;
  readonly years: number;
  readonly perYear: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

export interface CallNow {
  readonly flag: string;
  readonly act: 'call-ambulance' | 'call-now';
  readonly entry: string;
  readonly when: Moment;
}

/** Everything the course engine has to say about one person under one condition on one day. */
export interface Course {
  readonly condition: string;
  readonly today: Day;
  /** Overrides everything else on the screen. */
  readonly callNow: readonly CallNow[];
  readonly usual: readonly Usual[];
  readonly episodes: readonly Classified[];
  readonly spells: readonly Spell[];
  readonly recoveries: readonly SpellRecovery[];
  readonly remission: Remission;
  /** Absent without any report. */
  readonly rate?: Rate;
  readonly daysSinceLast?: number;
  /** Days from first to last report, and on how many of them something was reported. */
  readonly span?: Stretch & { readonly daysReported: number };
  /** Entries dated after today or otherwise left out, with the reason. */
  readonly leftOut: readonly {
    readonly entry: string;
    readonly because: 'after-today' | 'not-a-score' | 'not-a-day';
  }[];
}
