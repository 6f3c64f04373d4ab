import type { Day, Patient } from '@ebb/course';
import { binomialProportion, clusteredProportion, type Proportion } from '@ebb/stats';
import {
  type ComparedDefinition,
  type DefinitionAnswer,
  definitionAnswer,
  dividesWorsening,
  seeksWorsening,
} from './definition-answer.ts';
import { choicesOfCompared } from './definition-choices.ts';
import type { Choice, DefinitionRow } from './definition-row.ts';

/** What one definition finds in a cohort. */
export interface DefinitionFindings {
  readonly kind: ComparedDefinition['kind'];
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly isReference: boolean;
  /** With at least one usable score. */
  readonly assessed: number;
  /** With at least one event of either direction. */
  readonly withEvent: number;
  readonly withWorsening: number;
  readonly worseningShare?: Proportion;
  readonly worsenings: number;
  readonly improvements: number;
  /** Worsening by its relation to relapses; absent where the definition does not divide it. */
  readonly relations?: { readonly raw: number; readonly pira: number; readonly undefined: number };
  /** PIRA among all worsening events, with an interval between persons. */
  readonly piraShare?: Proportion;
  /** Persons whose first worsening has the same onset as under the reference, or who have none under both. Absent: not sought. */
  readonly agreement?: { readonly same: number; readonly of: number };
  readonly choices: readonly Choice[];
}

/** Takes persons one by one and keeps only sums, so that a registry under a thousand definitions fits in memory. */
export interface Multiverse {
  readonly add: (patient: Patient) => void;
  readonly findings: () => readonly DefinitionFindings[];
}

/**
 * One cohort under many definitions. Each looks for all events of the directions it knows, also where it asks for the first
 * only: counts and shares are then of the same kind. A conversion to secondary progression counts as a worsening. The reference is one of the definitions, named by its id.
 */
export function multiverseOf(
  definitions: readonly ComparedDefinition[],
  reference: string,
  level: number,
): Multiverse {
  const place = definitions.findIndex(({ id }) => id === reference);
  if (place < 0) throw new RangeError(`Cannot compare with ${reference}: it must be one of the definitions`);
  const tallies = definitions.map(emptyTally);
  return {
    add: (patient) => {
      const answers = definitions.map((definition) => definitionAnswer(patient, definition));
      const expected = answers[place]?.worsenings[0]?.day;
      answers.forEach((answer, at) => {
        const tally = tallies[at];
        if (tally !== undefined) count(tally, answer, expected);
      });
    },
    findings: () =>
      definitions.flatMap((definition, at) => {
        const tally = tallies[at];
        return tally === undefined ? [] : [findingsOf(definition, tally, at === place, level)];
      }),
  };
}

/** The rows that pictures draw, each under the short name of its definition. */
export function definitionRows(findings: readonly DefinitionFindings[]): readonly DefinitionRow[] {
  const names = shortNames(findings);
  return findings.map((of, at) => ({
    id: of.id,
    title: names[at] ?? of.id,
    isReference: of.isReference,
    ...(of.worseningShare === undefined ? {} : { withWorsening: of.worseningShare }),
    ...(of.piraShare === undefined ? {} : { piraShare: of.piraShare }),
    choices: of.choices,
  }));
}

/** What stands before the colon of a title as 'Somebody 2023: in detail'; the id where several share it. */
export function shortNames(
  findings: readonly Pick<DefinitionFindings, 'id' | 'kind' | 'title'>[],
): readonly string[] {
  const names = findings.map(
    ({ title, kind }) => `${title.split(':')[0] ?? title}${kind === 'spms' ? ' (SPMS)' : ''}`,
  );
  return findings.map(({ id }, at) => {
    const name = names[at] ?? id;
    return names.indexOf(name) === names.lastIndexOf(name) ? name : id;
  });
}

interface Tally {
  assessed: number;
  withEvent: number;
  withWorsening: number;
  worsenings: number;
  improvements: number;
  raw: number;
  pira: number;
  undefined: number;
  piraSquared: number;
  piraTimesWorsenings: number;
  worseningsSquared: number;
  same: number;
}

function emptyTally(): Tally {
  return {
    assessed: 0,
    withEvent: 0,
    withWorsening: 0,
    worsenings: 0,
    improvements: 0,
    raw: 0,
    pira: 0,
    undefined: 0,
    piraSquared: 0,
    piraTimesWorsenings: 0,
    worseningsSquared: 0,
    same: 0,
  };
}

function count(
  tally: Tally,
  { assessed, worsenings, improvements }: DefinitionAnswer,
  expected: Day | undefined,
): void {
  if (!assessed) return;
  const related = (asked: 'RAW' | 'PIRA' | 'undefined'): number =>
    worsenings.filter(({ relation }) => relation === asked).length;
  const pira = related('PIRA');
  tally.assessed += 1;
  tally.withEvent += worsenings.length + improvements > 0 ? 1 : 0;
  tally.withWorsening += worsenings.length > 0 ? 1 : 0;
  tally.worsenings += worsenings.length;
  tally.improvements += improvements;
  tally.raw += related('RAW');
  tally.pira += pira;
  tally.undefined += related('undefined');
  tally.piraSquared += pira ** 2;
  tally.piraTimesWorsenings += pira * worsenings.length;
  tally.worseningsSquared += worsenings.length ** 2;
  tally.same += worsenings[0]?.day === expected ? 1 : 0;
}

function findingsOf(
  definition: ComparedDefinition,
  tally: Tally,
  isReference: boolean,
  level: number,
): DefinitionFindings {
  const isSought = seeksWorsening(definition) && tally.assessed > 0;
  const isDivided = dividesWorsening(definition);
  const piraShare = isDivided ? piraShareOf(tally, level) : undefined;
  return {
    kind: definition.kind,
    id: definition.id,
    title: definition.title,
    version: definition.version,
    isReference,
    assessed: tally.assessed,
    withEvent: tally.withEvent,
    withWorsening: tally.withWorsening,
    ...(isSought ? { worseningShare: binomialProportion(tally.withWorsening, tally.assessed, level) } : {}),
    worsenings: tally.worsenings,
    improvements: tally.improvements,
    ...(isDivided ? { relations: { raw: tally.raw, pira: tally.pira, undefined: tally.undefined } } : {}),
    ...(piraShare === undefined ? {} : { piraShare }),
    ...(isSought && definition.kind !== 'spms'
      ? { agreement: { same: tally.same, of: tally.assessed } }
      : {}),
    choices: choicesOfCompared(definition),
  };
}

function piraShareOf(tally: Tally, level: number): Proportion | undefined {
  const sums = {
    persons: tally.withWorsening,
    part: tally.pira,
    whole: tally.worsenings,
    partSquared: tally.piraSquared,
    partTimesWhole: tally.piraTimesWorsenings,
    wholeSquared: tally.worseningsSquared,
  };
  return clusteredProportion(sums, level);
}
