import type { Measure } from '@ebb/course';
import type { FieldName } from '../table/field.ts';

/** What an answer needs of a table of visits. */
export interface CohortNeed {
  /** All of these scores; or whatever scores there are, one at least. */
  readonly measures: readonly Measure[] | 'any';
  readonly systems: boolean;
}

export const allMeasures: readonly Measure[] = ['edss', 'sdmt', 'nhpt', 't25fw'];

const systems: readonly FieldName[] = [
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
    ...(need.systems ? systems : []),
    'scheduled',
    ...(hasRelapses ? [] : (['daysPostRelapse'] as const)),
  ]);
}
