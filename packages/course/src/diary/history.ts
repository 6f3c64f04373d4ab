import type { Day, Moment } from '../day.ts';
import type { Site } from './symptom.ts';

/** Who said it. A carer speaks for the person; a nurse or neurologist confirms. */
export type Reporter = 'person' | 'carer' | 'nurse' | 'neurologist' | 'device';

/** What a person answers to "How are you today?", against their own usual. */
export type Overall = 'same' | 'bit-worse' | 'much-worse' | 'better';

/** How strong a symptom was, on 0-10. */
export interface Score {
  readonly entry: string;
  readonly site: Site;
  readonly value: number;
}

/** One occasion on which somebody said how things were. Whatever is absent was not said. */
export interface Report {
  readonly entry: string;
  readonly when: Moment;
  readonly by: Reporter;
  readonly overall?: Overall;
  readonly scores: readonly Score[];
  /** How much the illness got in the way of life, 0 (not at all) to 10 (completely). */
  readonly interference?: number;
}

export type FactorName =
  | 'fever'
  | 'infection'
  | 'metabolic-upset'
  | 'heat'
  | 'bad-night'
  | 'stress'
  | 'exertion'
  | 'alcohol'
  | 'smoking'
  | 'cycle'
  | 'other';

/** Something that was, or was not, going on. "No fever" is a fact of its own; silence is none. */
export interface Factor {
  readonly entry: string;
  readonly factor: FactorName;
  readonly from: Moment;
  /** Last day or minute of it; absent: known for that day only. */
  readonly until?: Moment;
  readonly present: boolean;
}

/** What someone called it themselves. Kept beside the rule's answer, never instead of it. */
export type Verdict = 'relapse' | 'pseudo-relapse' | 'flare' | 'not-relapse' | 'not-flare';

export interface Statement {
  readonly entry: string;
  readonly by: Reporter;
  readonly verdict: Verdict;
  /** The day the statement is about (the onset, or a day of the spell). */
  readonly about: Day;
  readonly until?: Day;
  readonly said: Moment;
}

/** An answer to a question that the rules asked: has it lasted more than 24 hours, is it still there? */
export interface Answer {
  readonly entry: string;
  readonly question: 'lasted-over-24h' | 'still-there' | 'stable-30-days-before';
  readonly about: Day;
  readonly yes: boolean;
}

export interface RedFlagSeen {
  readonly entry: string;
  readonly flag: string;
  readonly when: Moment;
}

export interface SteroidCourse {
  readonly entry: string;
  readonly from: Day;
  readonly days?: number;
}

/** All that a person, or others for them, recorded that the course depends on. Any order, any gaps. */
export interface History {
  readonly reports: readonly Report[];
  readonly factors: readonly Factor[];
  readonly statements: readonly Statement[];
  readonly answers: readonly Answer[];
  readonly redFlags: readonly RedFlagSeen[];
  readonly steroidCourses: readonly SteroidCourse[];
}
