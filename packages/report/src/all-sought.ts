import type { DisabilityDefinition } from '@ebb/course';

/**
 * The definition, looking for all events also where it asks for the first of one kind only: counts and times of several kinds
 * need every one. A definition that knows one direction only stays as it is.
 */
export function allSought(definition: DisabilityDefinition): DisabilityDefinition {
  return definition.seek.startsWith('first-') ? { ...definition, seek: 'all' } : definition;
}
