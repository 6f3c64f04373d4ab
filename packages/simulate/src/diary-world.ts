import type { Site, Source } from '@ebb/course';

/** Any number between the two is equally likely. */
export type Range = readonly [low: number, high: number];

/** Log-normal: median, and standard deviation of the logarithm. */
export type LogNormal = readonly [median: number, sigma: number];

/** A symptom as it differs between people. Points of 0-10. */
export interface SymptomCriteria {
  readonly site: Site;
  /** Level on an ordinary day: mean and standard deviation between people; never below 0. */
  readonly level: readonly [mean: number, deviation: number];
  /** How much of the day-to-day variation it shows. */
  readonly noise: number;
  /** How much of a heat wave it shows. */
  readonly heat: number;
}

/** How days differ that nothing has happened on. Standard deviations are points of 0-10. */
export interface DayCriteria {
  /** The bad day that all symptoms share: correlation with the next day, deviation, and each symptom's share of it. */
  readonly shared: { readonly dayToDay: Range; readonly deviation: Range; readonly loading: Range };
  /** What each symptom does by itself. */
  readonly own: { readonly dayToDay: Range; readonly deviation: Range };
  /** What is gone the next day. */
  readonly passing: { readonly deviation: Range };
  /** What goes up and down over so many days (time constant of an Ornstein-Uhlenbeck process). */
  readonly wander: { readonly days: number; readonly deviation: Range };
  /** Deviation between people of what a weekend adds. */
  readonly weekend: number;
  /** Everything above times this. */
  readonly times: number;
  readonly source: Source;
}

/** Relapses: how often, how large, of what course. */
export interface RelapseWorld {
  /** Relapses a year, and the weight of people who have so many. */
  readonly yearly: readonly { readonly rate: number; readonly weight: number }[];
  /** Gamma renewal: shape of the gaps, and the days that lie between two onsets at least. */
  readonly gapShape: number;
  readonly daysApart: number;
  readonly severities: readonly {
    readonly severity: 'mild' | 'moderate' | 'severe';
    readonly weight: number;
    readonly peak: Range;
    readonly steroids: number;
  }[];
  /** Shares of the peak by place of the symptom. */
  readonly phenotypes: readonly {
    readonly name: string;
    readonly weight: number;
    readonly shares: readonly number[];
  }[];
  readonly rise: LogNormal | { readonly between: Range };
  readonly worst: LogNormal;
  readonly fall: LogNormal;
  /** Nothing stays in this share of relapses; else a share of the peak from a beta distribution. */
  readonly residual: { readonly none: number; readonly beta: readonly [a: number, b: number] };
  /** The share of the residual that people get used to, and in how many days (time constant). */
  readonly adaptation: { readonly share: Range; readonly days: number };
  /** Steroids begin after the onset: so many days and an exponential wait; the rest of the worst and the fall take less. */
  readonly steroids: {
    readonly after: number;
    readonly wait: number;
    readonly days: readonly [low: number, high: number];
    readonly shorten: number;
  };
  readonly source: Source;
}

/** What looks like a relapse and is none. Rates are per year, lengths in days, sizes in points; `left` is the share left on each day after. */
export interface DecoyWorld {
  readonly infections: {
    readonly rate: number;
    readonly days: Range;
    readonly points: Range;
    readonly left: number;
    readonly tagged: number;
    /** Old symptoms come back strongly. */
    readonly pseudoRelapse: { readonly share: number; readonly points: Range; readonly symptoms: number };
  };
  readonly stress: {
    readonly rate: number;
    readonly days: Range;
    readonly points: Range;
    readonly left: number;
    readonly symptoms: readonly [low: number, high: number];
  };
  readonly shortSpells: {
    readonly rate: number;
    /** Length in days and how often it is that, from the shortest on. */
    readonly days: readonly { readonly days: number; readonly weight: number }[];
    readonly points: Range;
    readonly left: number;
    readonly symptoms: readonly [low: number, high: number];
  };
  readonly heatWaves: {
    readonly rate: number;
    readonly days: Range;
    /** Days of the year in which they come; the first of them is drawn for each person. */
    readonly seasonDays: number;
    readonly sensitive: number;
    readonly points: Range;
    readonly left: number;
    /** Written down by those who feel it, and by the others. */
    readonly tagged: readonly [sensitive: number, others: number];
  };
  readonly source: Source;
}

/** How somebody keeps a diary: the chance of a report on a day. */
export type ReportingStyle =
  /** From a chance at the start towards a share of it, with this time constant. */
  | {
      readonly kind: 'steady';
      readonly chance: Range;
      readonly towards: number;
      readonly days: number;
    }
  /** More on bad days: chance on an ordinary day, and how many log odds a spread above usual adds. */
  | { readonly kind: 'when-bad'; readonly chance: Range; readonly perSpread: number }
  /** Once in seven days, on a day of the week of their own. */
  | { readonly kind: 'weekly'; readonly chance: number }
  /** Runs of reports, and silences whose length has a heavy tail. */
  | { readonly kind: 'bursts'; readonly goesOn: Range; readonly silence: LogNormal };

export interface ReportingWorld {
  readonly styles: readonly { readonly weight: number; readonly style: ReportingStyle }[];
  readonly vacations: { readonly rate: number; readonly days: Range };
  readonly dropOut: { readonly share: number; readonly days: Range };
  /** At the worst of a relapse of this size, this share of the reports is left. */
  readonly atWorst: { readonly fromPoints: number; readonly left: number };
  readonly source: Source;
}

/** From what a day was like to what is written down. */
export interface AnswerWorld {
  readonly scale: Range;
  /** Steps of the answers in points, and the weight of people who answer so. */
  readonly steps: readonly { readonly points: number; readonly weight: number }[];
  /** Chance of giving yesterday's answers again. */
  readonly autopilot: Range;
  /** Chance that a score is any number. */
  readonly slip: number;
  /** People begin a diary when they feel worse: points at the start, gone in so many days (time constant). */
  readonly worseAtFirst: { readonly points: number; readonly days: number };
  readonly manner: AnsweringManner;
  readonly source: Source;
}

/** Every symptom on every reported day; or a word against one's usual, and scores only of what is up. */
export type AnsweringManner =
  | { readonly kind: 'scores' }
  | {
      readonly kind: 'by-word';
      /** All symptoms are scored all the same in this share of reports. */
      readonly inFull: number;
      /** Days over which one's sense of the usual moves (time constant). */
      readonly usualDays: number;
      /** A symptom is up from so many spreads and so many points above usual on. */
      readonly up: { readonly spreads: number; readonly points: number };
      readonly muchUp: { readonly spreads: number; readonly points: number };
      /** Better: all symptoms together so many spreads below usual. */
      readonly better: number;
    };

/** Slow change in a share of people, in points of 0-10 a year, of some symptoms by their place. */
export interface SlowChangeWorld {
  readonly share: number;
  readonly perYear: Range;
  readonly symptoms: readonly number[];
  readonly source: Source;
}

/** Everything that decides a simulated diary, as data. */
export interface DiaryWorld {
  readonly id: string;
  readonly symptoms: readonly SymptomCriteria[];
  readonly daily: DayCriteria;
  readonly slowChange: SlowChangeWorld;
  readonly relapses: RelapseWorld;
  readonly decoys: DecoyWorld;
  readonly reporting: ReportingWorld;
  readonly answers: AnswerWorld;
}
