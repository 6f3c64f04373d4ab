import type {
  CallNow,
  ConditionName,
  Course,
  Day,
  Kind,
  Rate,
  Recovery,
  RemissionDefinition,
  RemissionNow,
  Site,
  SpellRecovery,
  Stretch,
  UsualCriteria,
} from '@ebb/course';
import type { Band, BandMark, BandRow, TreatmentSpan } from '../../charts/bands.ts';
import type { Span } from '../../charts/day-window.ts';
import type { Naming } from '../../ui/naming/naming.ts';
import type { Weight } from './reasons.ts';
import type { Standing } from './standing.ts';

/** Every sentence of the course view. */
export interface CourseWords {
  readonly title: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptyCheckIn: string;
  readonly emptyImport: string;
  readonly visits: string;
  readonly visitsText: string;
  readonly whichIllness: string;
  readonly flaresOfAnother: string;
  readonly condition: (condition: ConditionName) => string;

  readonly standing: (standing: Standing) => string;
  readonly standingMore: (standing: Standing) => readonly string[];
  readonly why: string;
  readonly lastSpell: (course: Course, longest: Stretch | undefined) => readonly string[];
  readonly remissionMeans: (definition: RemissionDefinition) => string;
  readonly remissionFound: (now: RemissionNow) => string;
  readonly answerInterference: string;
  readonly callNow: (call: CallNow) => string;
  readonly callNowDo: (act: CallNow['act']) => string;
  readonly callNowGo: string;

  readonly figures: string;
  readonly figure: {
    readonly spells: (becomes: 'relapse' | 'flare') => string;
    readonly rate: (rate: Rate, becomes: 'relapse' | 'flare') => string;
    readonly sinceLast: string;
    readonly longest: (mark: 'remission' | 'quiet') => string;
    readonly mean: (mark: 'remission' | 'quiet') => string;
    readonly number: (mark: 'remission' | 'quiet') => string;
    readonly lingering: string;
    readonly lingeringSites: (
      sites: readonly { readonly site: Site; readonly above: number }[],
      naming: Naming,
    ) => string;
    readonly usual: string;
    readonly usualMeans: (criteria: UsualCriteria) => string;
    readonly reported: string;
    readonly reportedOf: (reported: number, days: number) => string;
    readonly leftOut: (count: number) => string;
  };

  readonly span: (span: Span) => string;
  readonly spanLegend: string;
  readonly earlier: string;
  readonly later: string;
  readonly row: (row: BandRow, becomes: 'relapse' | 'flare') => string;
  readonly base: string;
  readonly inView: (first: Day, last: Day) => string;
  readonly overview: string;
  readonly overviewHint: string;
  readonly bandsHint: string;
  readonly legend: string;
  readonly mark: (mark: BandMark) => string;
  readonly legendUsual: string;
  readonly legendLine: (daysPerColumn: number) => string;
  readonly legendEasing: string;
  readonly legendGap: string;
  readonly chooseSymptoms: string;
  readonly chooseSymptomsLegend: string;
  readonly summary: (course: Course) => string;
  readonly bandName: (band: Band) => string;
  readonly gatheredName: (
    count: number,
    mark: BandMark,
    when: { readonly first: Day; readonly last: Day },
  ) => string;
  readonly days: (days: number) => string;
  readonly dates: (from: Day, to: Day) => string;

  readonly table: string;
  readonly tableCaption: string;
  readonly tableColumns: readonly [what: string, from: string, to: string, long: string];
  readonly stillRunning: string;

  readonly panel: PanelWords;
  readonly day: DayWords;
}

export interface PanelWords {
  readonly before: string;
  readonly after: string;
  /** The field's own term, where the plain word is another. */
  readonly term: (kind: Kind) => string | undefined;
  readonly lasted: (atLeast: string | undefined, atMost: string | undefined) => string;
  readonly worstOn: (day: Day, severity: number | undefined) => string;
  readonly looked: string;
  /** Read aloud before a finding. */
  readonly weight: (weight: Weight) => string;
  readonly missing: string;
  readonly answered: string;
  readonly changes: string;
  readonly said: string;
  readonly saidNothing: string;
  readonly counted: (by: 'rule' | 'person' | 'clinician') => string;
  readonly recovery: string;
  readonly recoveryAt: (recovery: Recovery, naming: Naming) => string;
  readonly backOn: (recovery: SpellRecovery) => string | undefined;
  readonly entries: string;
  readonly expert: string;
  readonly definition: (id: string, version: string) => string;
  readonly source: string;
  readonly own: string;
  readonly parameter: (name: ParameterName, value: number) => string;
  readonly stretch: (stretch: Stretch, now: 'running' | 'over') => string;
  readonly quietMeans: string;
  readonly treatment: (span: TreatmentSpan) => string;
  readonly zoomHere: string;
  readonly gathered: (count: number) => string;
}

export type ParameterName =
  | 'minimumRise'
  | 'spreads'
  | 'durationHours'
  | 'separationDays'
  | 'silenceDays'
  | 'usualWindow'
  | 'resolvesWithinHours'
  | 'remissionInterference'
  | 'remissionDays';

export interface DayWords {
  readonly title: (day: Day) => string;
  readonly nothing: string;
  readonly before: string;
  readonly after: string;
  readonly back: string;
  readonly partOf: (kind: string) => string;
  readonly edit: string;
  readonly save: string;
  readonly remove: string;
  readonly removed: string;
  readonly saved: string;
  readonly cancel: string;
  readonly addNote: string;
  readonly noted: string;
  readonly callIt: string;
  readonly callItWho: string;
  readonly callItWhat: string;
  readonly writtenDown: (when: Day) => string;
  readonly notThere: (count: number) => string;
  readonly value: string;
  readonly text: string;
}
