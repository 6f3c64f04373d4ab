import { addDays, type DatedRelapse, type Day, day, type Patient, type Visit } from '@ebb/course';
import { chanceOf } from './chance.ts';
import { constitution, disabilityOn, scoresAt, systemsAt } from './disability.ts';
import { followUpDays, type GeneratedRelapse, relapsesUntil, visitsUntil } from './follow-up.ts';

/** One person of a registry that never was, with what its tables hold beside the engine's own input. */
export interface RegistryPatient extends Patient {
  readonly id: string;
  readonly first: Day;
  readonly visits: readonly RegistryVisit[];
  readonly relapses: readonly Required<DatedRelapse>[];
}

export interface RegistryVisit extends Visit {
  readonly scheduled: boolean;
  /** Absent: no relapse before. */
  readonly daysPostRelapse?: number;
}

const firstVisits = { from: day('2004-01-01'), until: day('2013-12-31') };
const cohortSeed = 20_250_101;

/** Patient `number` (from 1) of the registry. Made from the number alone: any one can be made without the others. */
function registryPatient(number: number): RegistryPatient {
  const chance = chanceOf(cohortSeed, number);
  const first = addDays(
    firstVisits.from,
    Math.floor(chance.between(0, firstVisits.until - firstVisits.from + 1)),
  );
  const end = followUpDays(chance);
  const relapses = relapsesUntil(end, chance);
  const person = constitution(chance);
  const visits = visitsUntil(end, relapses, chance).map(({ day: on, scheduled }): RegistryVisit => {
    const disability = disabilityOn(on, person, relapses);
    const scores = scoresAt(on, disability, person, chance);
    const systems = systemsAt(disability, chance);
    const daysPostRelapse = daysAfterLatest(on, relapses);
    return {
      day: addDays(first, on),
      scores,
      ...(systems === undefined ? {} : { systems }),
      scheduled,
      ...(daysPostRelapse === undefined ? {} : { daysPostRelapse }),
    };
  });
  return { id: `R${String(number).padStart(6, '0')}`, first, visits, relapses: relapses.map(dated(first)) };
}

/** The first `count` patients, one after another. */
export function* registry(count: number): Generator<RegistryPatient> {
  for (let number = 1; number <= count; number++) yield registryPatient(number);
}

function daysAfterLatest(on: number, relapses: readonly GeneratedRelapse[]): number | undefined {
  const latest = relapses.findLast(({ onset }) => onset <= on);
  return latest === undefined ? undefined : on - latest.onset;
}

function dated(first: Day): (relapse: GeneratedRelapse) => Required<DatedRelapse> {
  return ({ onset, last }) => ({ onset: addDays(first, onset), last: addDays(first, last) });
}
