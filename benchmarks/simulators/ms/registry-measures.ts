import { definitions, findings } from '@ebb/course';
import type { MsWorld } from '@ebb/simulate';
import { shareOf } from '../fibromyalgia/describe-numbers.ts';
import { patientOf, registryVisits, treatedRegistry } from './treated-registry.ts';

export type RegistryMeasure =
  | 'registry-worsening'
  | 'registry-pira-sustained'
  | 'registry-raw-sustained'
  | 'registry-secondary'
  | 'registry-pira-share';

/** A registry of treated people, seen twice a year for 11.8 years from the onset on. */
export function registryMeasures(world: MsWorld, people: number): Readonly<Record<RegistryMeasure, number>> {
  const judge = findings(definitions['portaccio-2025']);
  const cohort = treatedRegistry(world, people);
  const courses = cohort.map((life) => judge(patientOf(life, registryVisits(life, world.seed))));
  const worsenings = courses.map(({ events }) => events.filter(({ direction }) => direction === 'worsening'));
  const all = worsenings.flat();
  const sustained = (relation: 'PIRA' | 'RAW'): number =>
    shareOf(
      all.filter((event) => event.relation === relation),
      (event) => event.sustained.toEnd,
    );
  const related = all.filter(({ relation }) => relation === 'PIRA' || relation === 'RAW');
  return {
    'registry-worsening': shareOf(worsenings, ({ length }) => length > 0),
    'registry-pira-sustained': sustained('PIRA'),
    'registry-raw-sustained': sustained('RAW'),
    'registry-secondary': shareOf(
      cohort,
      ({ progression }) => (progression.at(-1) as number) >= world.parameters.progression.noticed,
    ),
    'registry-pira-share': shareOf(related, ({ relation }) => relation === 'PIRA'),
  };
}
