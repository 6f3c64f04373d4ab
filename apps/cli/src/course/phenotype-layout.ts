import {
  type ActivityEvidence,
  type Assessment,
  type Day,
  lorscheider2016,
  type Patient,
  type PhenotypeDefinition,
  type PhenotypeFinding,
  phenotype,
  type SpmsAnswer,
  spmsCourse,
} from '@ebb/course';
import type { CohortPatient } from '../cohort/batch.ts';
import type { Cell } from '../output/csv-text.ts';
import { type OutColumn, outColumns } from '../output/out-column.ts';
import { followedCells, followedColumns, followedCounts, seenOf } from './followed.ts';
import type { Counted, KindLayout, LayoutContext } from './layout.ts';

/** What is said of a person, and what the rule for secondary progression gave; absent where it could not be applied. */
export interface PhenotypeFound {
  readonly finding: PhenotypeFinding;
  readonly spms?: SpmsAnswer;
}

/** The course with its modifiers on the day of the last visit; an event is one piece of evidence within the time frame. */
export function phenotypeLayout(
  definition: PhenotypeDefinition,
  context: LayoutContext,
): KindLayout<PhenotypeFound> {
  const { day } = context;
  return {
    events,
    patients,
    counted,
    find: phenotypeFinder(definition, context),
    eventRows: (id, { finding }) =>
      evidenceOf(finding).map((evidence) => [id, definition.id, ...evidenceCells(evidence, day)]),
    patientRow: (person, { finding, spms }) => {
      const { activity, worsening, progression } = finding;
      return [
        ...followedCells(person, definition.id, context),
        day(finding.frame.from),
        day(finding.frame.to),
        finding.course,
        finding.by,
        finding.derived.course,
        spms?.state ?? 'not-assessable',
        activity.state,
        ...activity.assessments.map(stateOf),
        worsening.state,
        progression?.state,
        lackingOf(finding),
      ];
    },
    whole: (_, found) => ({ ...found }),
  };
}

/**
 * Asked on the last visit's day. The table of relapses is not known to go back to the first attack, so one attack alone says no course;
 * secondary progression is asked for where functional systems are there.
 */
export function phenotypeFinder(
  definition: PhenotypeDefinition,
  { told }: Pick<LayoutContext, 'told'>,
): (person: CohortPatient) => PhenotypeFound {
  const courses = new Map(told.courses);
  return ({ id, patient }) => {
    const { last: on } = seenOf(patient);
    const stated = courses.get(id);
    const spms = spmsAnswer(patient);
    const finding = phenotype(patient, definition, {
      on,
      attacks: 'since-follow-up',
      ...(stated === undefined ? {} : { stated }),
      ...(spms === undefined ? {} : { spms }),
    });
    return { finding, ...(spms === undefined ? {} : { spms }) };
  };
}

function spmsAnswer(patient: Patient): SpmsAnswer | undefined {
  const { finding } = spmsCourse(patient, lorscheider2016);
  switch (finding.state) {
    case 'converted':
      return { state: 'found', on: finding.visit.day };
    case 'not-converted':
      return { state: 'not-found' };
    case 'not-assessable':
      return undefined;
  }
}

const events: readonly OutColumn[] = [
  ...outColumns('text', ['id', 'definition', 'of']),
  { name: 'date', holds: 'day' },
  { name: 'lesions', holds: 'whole' },
  { name: 'score', holds: 'number' },
  { name: 'relation', holds: 'text' },
];

const patients: readonly OutColumn[] = [
  ...followedColumns,
  ...outColumns('day', ['after_date', 'on_date']),
  ...outColumns('text', ['course', 'by', 'course_by_rule', 'spms', 'activity']),
  ...outColumns('text', ['relapses_state', 'new_t2', 'gadolinium', 'worsening', 'progression', 'lacking']),
];

function evidenceOf({ activity, worsening }: PhenotypeFinding): readonly ActivityEvidence[] {
  return [...activity.assessments, ...worsening.assessments].flatMap(({ found }) => found);
}

function evidenceCells(evidence: ActivityEvidence, day: (of: Day) => Cell): readonly Cell[] {
  switch (evidence.of) {
    case 'relapse':
      return ['relapse', day(evidence.onset), undefined, undefined, undefined];
    case 'lesions':
      return [evidence.finding, day(evidence.scan), evidence.count, undefined, undefined];
    case 'worsening': {
      const { onset, relation } = evidence.event;
      return ['worsening', day(onset.day), undefined, onset.score, relation];
    }
    case 'brain-volume':
      return ['brain-volume', day(evidence.to), undefined, evidence.percentPerYear, undefined];
  }
}

function stateOf({ state }: Assessment): string {
  return state;
}

/** What would settle what is indeterminate. */
function lackingOf({ derived, by, activity, worsening, progression }: PhenotypeFinding): string | undefined {
  const all = [
    ...(by === 'rule' ? derived.lacking.map((what) => `course: ${what}`) : []),
    ...activity.lacking.map(({ what }) => `activity: ${what}`),
    ...worsening.lacking.map(({ what }) => `worsening: ${what}`),
    ...(progression?.lacking ?? []).map(({ what }) => `progression: ${what}`),
  ];
  return all.length === 0 ? undefined : [...new Set(all)].join('; ');
}

function says(is: (finding: PhenotypeFinding) => boolean): (found: PhenotypeFound) => number {
  return ({ finding }) => Number(is(finding));
}

const counted: Counted<PhenotypeFound> = {
  ...followedCounts,
  cis: says(({ course }) => course === 'cis'),
  rrms: says(({ course }) => course === 'rrms'),
  spms: says(({ course }) => course === 'spms'),
  ppms: says(({ course }) => course === 'ppms'),
  course_indeterminate: says(({ course }) => course === 'indeterminate'),
  stated: says(({ by }) => by === 'clinician'),
  active: says(({ activity }) => activity.state === 'active'),
  not_active: says(({ activity }) => activity.state === 'not-active'),
  activity_indeterminate: says(({ activity }) => activity.state === 'indeterminate'),
  worsening: says(({ worsening }) => worsening.state === 'worsening'),
  stable: says(({ worsening }) => worsening.state === 'stable'),
  worsening_indeterminate: says(({ worsening }) => worsening.state === 'indeterminate'),
  progression: says(({ progression }) => progression?.state === 'progression'),
  no_progression: says(({ progression }) => progression?.state === 'no-progression'),
  progression_indeterminate: says(({ progression }) => progression?.state === 'indeterminate'),
};
