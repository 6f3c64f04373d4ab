import type { Measure } from '@ebb/course';
import type { FieldName, PeopleFieldName } from '../table/field.ts';

/** What an answer needs of a table of visits. */
export interface CohortNeed {
  /** All of these scores; or whatever scores there are, one at least. */
  readonly measures: readonly Measure[] | 'any';
  /** Functional systems: not asked for, read where they are there, or one of them at least. */
  readonly systems: 'none' | 'if-there' | 'needed';
  /** Without relapses there is no answer: that a table is missing does not say that nobody had one. */
  readonly relapses?: 'needed';
  /** What is asked of a table of people, where one is given. */
  readonly people?: PeopleFieldName;
}

export const allMeasures: readonly Measure[] = ['edss', 'sdmt', 'nhpt', 't25fw'];

export const systemFields: readonly FieldName[] = [
  'pyramidal',
  'cerebellar',
  'brainstem',
  'sensory',
  'sphincteric',
  'visual',
  'cerebral',
  'ambulation',
];

/** The fields of a visit that are read for an answer; what is not needed is neither read nor checked. */
export function visitFields(need: CohortNeed, hasRelapses: boolean): ReadonlySet<FieldName> {
  return new Set<FieldName>([
    'id',
    'date',
    ...(need.measures === 'any' ? allMeasures : need.measures),
    ...(need.systems === 'none' ? [] : systemFields),
    'scheduled',
    ...(hasRelapses ? [] : (['daysPostRelapse'] as const)),
  ]);
}
