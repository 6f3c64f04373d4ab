import type { Day, DisabilityDefinition, Measure, ScoredVisit } from '@ebb/course';
import type { DiaryRelapse, NotTaken } from '@ebb/record';
import type { Coverage, VisitRow } from './visit-rows.ts';
import type { Change, VisitStanding } from './visit-standing.ts';

/** Everything that the reasons of a change are told from. */
export interface ChangeTold {
  readonly change: Change;
  readonly definition: DisabilityDefinition;
  readonly relapses: readonly DiaryRelapse[];
  readonly coverage: Coverage | undefined;
}

/** One part of the reasons: what was looked at, and what was found. */
export interface ReasonPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Every sentence about the scores of visits. */
export interface VisitWords {
  readonly title: string;
  readonly lead: string;
  /** Of the axis and its numbers. */
  readonly locale: string;
  readonly back: string;
  readonly add: string;
  readonly emptyText: string;
  readonly whichScore: string;
  readonly measure: (measure: Measure) => string;
  readonly measureMeans: (measure: Measure) => string;

  readonly headline: (standing: VisitStanding, measure: Measure) => string;
  readonly more: (
    standing: VisitStanding,
    measure: Measure,
    coverage: Coverage | undefined,
  ) => readonly string[];
  readonly why: string;
  readonly reasons: (told: ChangeTold) => readonly ReasonPart[];
  readonly rule: (definition: DisabilityDefinition) => readonly string[];
  readonly source: string;
  readonly own: string;

  readonly silentTitle: string;
  readonly silent: readonly string[];
  readonly silentExpert: string;
  readonly ask: string;

  readonly chart: (visits: readonly ScoredVisit[], measure: Measure) => string;
  readonly axisScore: (score: number) => string;
  readonly worseIs: (measure: Measure) => string;
  readonly legend: {
    readonly reference: (visit: ScoredVisit, measure: Measure) => string;
    readonly needed: (score: number, measure: Measure, worse: 'higher' | 'lower') => string;
    readonly window: (from: Day, to: Day | undefined) => string;
    readonly relapse: string;
    readonly seen: string;
    readonly confirms: string;
    readonly notUsed: string;
    readonly visit: string;
  };

  readonly table: string;
  readonly tableCaption: string;
  readonly tableColumns: readonly [day: string, score: string, what: string];
  readonly row: (row: VisitRow, measure: Measure) => readonly [day: string, score: string, what: string];

  readonly others: (count: number) => string;
  readonly changeTitle: (change: Change) => string;
  readonly changeLine: (change: Change) => string;
  readonly notTaken: (count: number) => string;
  readonly notTakenLine: (left: NotTaken) => string;
  readonly addVisitOn: (day: Day) => string;
}
