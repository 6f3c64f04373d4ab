import {
  type CompositeDefinition,
  compositeEdssT25fwNhpt,
  compositeEdssT25fwNhpt24,
  type DisabilityDefinition,
  definitions,
} from '@ebb/course';

/** A definition under which `ebb course` reads a cohort. */
export type CourseDefinition = DisabilityDefinition | CompositeDefinition;

/** The definitions that come with Ebb, by name. */
export const presets: ReadonlyMap<string, CourseDefinition> = new Map<string, CourseDefinition>([
  ...Object.entries(definitions),
  ...[compositeEdssT25fwNhpt, compositeEdssT25fwNhpt24].map((of) => [of.id, of] as const),
]);

export const defaultDefinition = 'muller-2023';
