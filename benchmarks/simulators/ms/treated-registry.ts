import { type Day, day, type Patient } from '@ebb/course';
import {
  type ClinicVisit,
  clinicVisits,
  type MsLife,
  type MsWorld,
  patientOfLife,
  registryCohort,
  steppingUp,
} from '@ebb/simulate';

/** As long as Portaccio 2024 followed people from their onset on. */
export const registryYears = 11.8;

const born = day('1980-01-01');

export function treatedRegistry(world: MsWorld, people: number): readonly MsLife[] {
  return registryCohort(world, steppingUp, { people, years: registryYears });
}

/** Twice a year from half a year after the onset on, and for most relapses. */
export function registryVisits(life: MsLife, seed: number): readonly ClinicVisit[] {
  const onset = life.onset?.age ?? Number.NaN;
  const plan = { everyYears: 0.5, jitterYears: 0.06, forRelapses: 0.7 };
  return clinicVisits(life, seed, { ...plan, from: onset + 0.5, until: onset + registryYears });
}

export function patientOf(life: MsLife, visits: readonly ClinicVisit[]): Patient {
  return patientOfLife(life, visits, [], born);
}

/** The age on a day of `patientOf`, in years. */
export function ageOn(at: Day): number {
  return (at - born) / 365.25;
}
