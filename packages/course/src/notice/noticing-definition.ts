import type { FactorName, Overall } from '../diary/history.ts';
import type { Source } from '../source.ts';

/** How readily the person wants to be asked. */
export type Eagerness = 'early' | 'usual' | 'sure' | 'off';

/** The level and the spread a score is held against. */
export interface NoticeUsualCriteria {
  /** Unexplained scores from so many days before ... */
  readonly windowDays: number;
  /** ... to so many days before the hypothesised onset. */
  readonly lagDays: number;
  /** With fewer scores in the window, all earlier ones up to `sparseLagDays` before. */
  readonly windowMinimumReports: number;
  readonly sparseLagDays: number;
  /** With fewer than this the level is not known, unless the symptom is new. */
  readonly minimumReports: number;
  /** Points of 0-10; a spread below this is taken as this: scores are whole numbers. */
  readonly smallestSpread: number;
  /** Scores further from the median than so many half-widths of the middle 68 % count as that far. */
  readonly furthestSpreads: number;
  readonly source: Source;
}

/** Reports on these days say nothing about a relapse or about what is usual. */
export interface ExplainedCriteria {
  readonly by: readonly { readonly factors: readonly FactorName[]; readonly forDays: number }[];
  readonly source: Source;
}

/** How much of a day is left on the next one. */
export interface AutocorrelationCriteria {
  /** Expected before seeing the diary, with the weight of so many pairs of days. */
  readonly usual: number;
  readonly weight: number;
  readonly most: number;
  /** Days further from usual than so many spreads do not count. */
  readonly within: number;
  readonly longestGapDays: number;
  readonly source: Source;
}

/** How a relapse rises, stays and falls, and how a short spell does; days. All shapes of a kind are equally likely. */
export interface ShapeCriteria {
  readonly riseDays: readonly number[];
  readonly worstAndFallDays: readonly (readonly [worst: number, fall: number])[];
  readonly shortSpellDays: readonly number[];
  /** Onsets are looked for so many days back: each day at first, later every second, then every fourth. */
  readonly onsets: { readonly daily: number; readonly second: number; readonly fourth: number };
  readonly source: Source;
}

/** A bad day moves all symptoms; what they share is taken off before looking at any of them. */
export interface CommonFactorCriteria {
  /** Only with so many symptoms scored that day. */
  readonly minimumSymptoms: number;
  /** Places of the calm symptoms, from the lowest on, whose mean is what they share. */
  readonly calm: readonly [first: number, last: number];
  readonly taken: number;
  readonly least: number;
  readonly most: number;
  readonly source: Source;
}

/** What a word without a score counts as, in points of 0-10 of the day as a whole. */
export interface WordCriteria {
  readonly points: Readonly<Record<Overall, number>>;
  readonly source: Source;
}

/** Standard deviations of what is believed before seeing the diary, in spreads of the person's own scores. */
export interface AmplitudeCriteria {
  readonly relapse: number;
  readonly shortSpell: number;
  readonly localLevel: number;
  /** Days before the onset from which the local level is told. */
  readonly localDays: number;
  /** One report alone moves no further than so many spreads: people slip. */
  readonly clip: number;
  /** How many of the symptoms a relapse usually moves, over the number of symptoms scored. */
  readonly symptomsMoved: number;
  readonly source: Source;
}

/** How far scores wander over weeks with nothing behind it; variances in squared spreads of the person's own scores. */
export interface WanderCriteria {
  /** Expected before seeing the diary, with the weight of so many scores. */
  readonly usual: number;
  readonly weight: number;
  /** Told by what a day has in common with the days so long before it ... */
  readonly lagDays: readonly [nearest: number, furthest: number];
  /** ... as far as both lie between these, in spreads from usual. */
  readonly below: number;
  readonly above: number;
  /** Only what is beyond this counts as wandering ... */
  readonly beyond: number;
  /** ... and so many times, since the usual level, which follows, and those bounds leave only a part of it ... */
  readonly times: number;
  /** ... up to this. */
  readonly most: number;
  /** Time constant after which where the scores were says little about where they are. */
  readonly fadeDays: number;
  readonly source: Source;
}

/** How often a relapse and a short spell are expected before seeing the diary; per year. */
export interface FrequencyCriteria {
  readonly relapses: number;
  /** The prior weighs as much as so many years of the person's own count. */
  readonly weightYears: number;
  readonly shortSpells: number;
  readonly source: Source;
}

/** What has to be so before anybody is asked anything. */
export interface AskCriteria {
  readonly fromDiaryDay: number;
  readonly fromReports: number;
  /** So many unexplained reports, at least so many hours apart, each so many points above usual in one same symptom. */
  readonly reportsAbove: number;
  readonly hoursApart: number;
  readonly pointsAbove: number;
  /** Asked about what began in so many days: what began earlier and was not noticed then is no reason to ask now. */
  readonly beganWithinDays: number;
  readonly daysSinceLastOnset: number;
  /** A symptom is named from this probability on that it takes part. */
  readonly shownFromShare: number;
  /** What is asked about, besides whether it lasted. */
  readonly factors: readonly FactorName[];
  /** Log odds from which the question is asked. */
  readonly logOdds: Readonly<Record<Exclude<Eagerness, 'off'>, number>>;
  /** Asked again only after so many days and reports that far below. */
  readonly again: { readonly days: number; readonly reports: number; readonly below: number };
  readonly longestOpenDays: number;
  readonly silenceDays: number;
  readonly source: Source;
}

/** Log odds to a frequency, logistic: as often as patterns like this were relapses in simulated diaries. */
export interface CalibrationCriteria {
  readonly slope: number;
  readonly intercept: number;
  readonly lowest: number;
  readonly highest: number;
  readonly atMost: number;
  readonly source: Source;
}

/** How much a person's own word weighs: likelihood ratios. */
export interface OwnWordCriteria {
  readonly yes: number;
  readonly no: number;
  readonly source: Source;
}

/** The grid of the course fit. Log-normal priors in days: median and sigma. */
export interface FitCriteria {
  /** Unexplained reports since the onset that are needed. */
  readonly minimumReports: number;
  /** Longest course that is fitted: later days tell of slow change, and of the next relapse. */
  readonly days: number;
  /** Onsets tried: days before and after the one that is known; normal prior with this standard deviation. */
  readonly onsetDays: readonly [before: number, after: number];
  /** Days before the earliest of them from which the local level is told. */
  readonly localDays: number;
  readonly onsetDeviation: number;
  /** What a report weighs, of what it would if days were alike only from one to the next: scores also wander over weeks. */
  readonly reportWeight: number;
  /** A report is held against so many on each side of it: people slip. */
  readonly neighbours: number;
  /** What all symptoms share is told from those that did not rise, if so many of them were scored. */
  readonly fewestCalm: number;
  /** Above usual by so many spreads, and by this share of the most affected, on average in these days after the onset. */
  readonly affected: {
    readonly days: readonly [from: number, to: number];
    readonly spreads: number;
    readonly shareOfMost: number;
  };
  readonly riseDays: readonly number[];
  readonly worstDays: readonly number[];
  readonly fallDays: readonly number[];
  readonly residualShares: readonly number[];
  readonly residualPriors: readonly number[];
  readonly rise: readonly [median: number, sigma: number];
  readonly worst: readonly [median: number, sigma: number];
  readonly fall: readonly [median: number, sigma: number];
  /** Said from this probability on. */
  readonly sayAt: number;
  /** Remission is said at the earliest so many days after the onset. */
  readonly remissionFromDays: number;
  /** Over once what is not the residual is below so many points, or below this share of the peak. */
  readonly overPoints: number;
  readonly overShareOfPeak: number;
  /** A residual below so many points is none; a share below this is "mostly". */
  readonly usualPoints: number;
  readonly mostlyShare: number;
  /** Probability of the intervals. */
  readonly level: number;
  /** Intervals of dates are drawn wider by this: measured coverage was too small. */
  readonly widenDates: number;
  readonly confirmDays: readonly number[];
  readonly source: Source;
}

/** Slow worsening between relapses. */
export interface SlowChangeCriteria {
  /** Nothing is said of a symptom before its scores reach back so far. */
  readonly fromMonths: number;
  /** It is looked at once in so many days from then on. */
  readonly everyDays: number;
  /** Scores are averaged over stretches of so many days, and so many stretches with a score are wanted. */
  readonly meanOverDays: number;
  readonly minimumStretches: number;
  readonly noise: {
    /** Correlations tried for the slow part of the noise, from one day to the next. */
    readonly dayToDay: readonly number[];
    /** Variances tried for what is left of one report, over that of the slow part. */
    readonly whiteNoise: readonly number[];
    /** Points of 0-10; one report is not known better than this: scores are whole numbers. */
    readonly leastSd: number;
  };
  readonly seasonFromDays: number;
  /** Left out around each relapse: days before the onset, days after it. */
  readonly leaveOut: readonly [before: number, after: number];
  /** Of what is called worse, at most this share is not; and already so with the level of some days earlier. */
  readonly level: number;
  readonly earlier: { readonly days: number; readonly level: number };
  readonly pointsPerYear: number;
  readonly source: Source;
}

/** What a condition needs to notice change; a condition is data. */
export interface NoticingDefinition {
  readonly id: string;
  readonly version: string;
  /** `ask`: one question when something may have begun. `weekly`: looked at by the week, and nobody is asked. */
  readonly mode: 'ask' | 'weekly';
  readonly usual: NoticeUsualCriteria;
  readonly explained: ExplainedCriteria;
  readonly autocorrelation: AutocorrelationCriteria;
  readonly commonFactor: CommonFactorCriteria;
  readonly words: WordCriteria;
  readonly shapes: ShapeCriteria;
  readonly amplitude: AmplitudeCriteria;
  readonly wander: WanderCriteria;
  readonly frequency: FrequencyCriteria;
  readonly ask: AskCriteria;
  readonly calibration: CalibrationCriteria;
  readonly ownWord: OwnWordCriteria;
  readonly fit: FitCriteria;
  readonly slowChange: SlowChangeCriteria;
}
