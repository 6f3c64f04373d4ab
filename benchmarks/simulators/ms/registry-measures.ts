import { day, definitions, findings, type Patient } from '@ebb/course';
import {
  clinicVisits,
  type MsLife,
  type MsWorld,
  patientOfLife,
  registryCohort,
  steppingUp,
} from '@ebb/simulate';
import { shareOf } from '../fibromyalgia/describe-numbers.ts';

export type RegistryMeasure =
  | 'registry-worsening'
  | 'registry-pira-sustained'
  | 'registry-raw-sustained'
  | 'registry-secondary'
  | 'registry-pira-share';

/** A registry of treated people, seen twice a year for 11.8 years from the onset on. */
export function registryMeasures(world: MsWorld, people: number): Readonly<Record<RegistryMeasure, number>> {
  const years = 11.8;
  const judge = findings(definitions['portaccio-2025']);
  const cohort = registryCohort(world, steppingUp, { people, years });
  const courses = cohort.map((life) => judge(patientOf(life, world.seed, years)));
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

function patientOf(life: MsLife, seed: number, years: number): Patient {
  const from = (life.onset?.age ?? Number.NaN) + 0.5;
  const plan = { from, until: from - 0.5 + years, everyYears: 0.5, jitterYears: 0.06, forRelapses: 0.7 };
  return patientOfLife(life, clinicVisits(life, seed, plan), [], day('1980-01-01'));
}
