import {
  type CompositeDefinition,
  type ConversionDefinition,
  cdmsPoser1983,
  cdmsPoser1983OrEdss,
  compositeEdssT25fwNhpt,
  compositeEdssT25fwNhpt24,
  type DisabilityDefinition,
  definitions,
  lorscheider2016,
  lorscheider2016NoFunctionalSystems,
  lublin2013,
  type MilestoneDefinition,
  type NedaDefinition,
  neda3,
  neda4,
  type PhenotypeDefinition,
  type SpmsDefinition,
} from '@ebb/course';
import { edssMilestone } from './edss-milestone.ts';

/** A definition of confirmed worsening, of one measure or of several. */
export type WorseningDefinition = DisabilityDefinition | CompositeDefinition;

/** A definition under which `ebb course` reads a cohort. */
export type CourseDefinition =
  | WorseningDefinition
  | SpmsDefinition
  | MilestoneDefinition
  | NedaDefinition
  | PhenotypeDefinition
  | ConversionDefinition;

const others: readonly CourseDefinition[] = [
  compositeEdssT25fwNhpt,
  compositeEdssT25fwNhpt24,
  lorscheider2016,
  lorscheider2016NoFunctionalSystems,
  ...[3, 4, 6].map(edssMilestone),
  neda3,
  neda4,
  lublin2013,
  cdmsPoser1983,
  cdmsPoser1983OrEdss,
];

/** The definitions that come with Ebb, by name. */
export const presets: ReadonlyMap<string, CourseDefinition> = new Map<string, CourseDefinition>([
  ...Object.entries(definitions),
  ...others.map((of) => [of.id, of] as const),
]);

export const defaultDefinition = 'muller-2023';

/** What a definition is called in full. */
export function titleOf(definition: CourseDefinition): string {
  return definition.kind === 'milestone'
    ? `${definition.by.outcome.measure.toUpperCase()} ${definition.score} reached, confirmed as by ${definition.by.id}`
    : definition.title;
}
