import { type DisabilityDefinition, definitions, findings, type UntracedEvent } from '@ebb/course';
import { type MsLife, type MsWorld, monthAt } from '@ebb/simulate';
import { shareOf } from '../fibromyalgia/describe-numbers.ts';
import { ageOn, patientOf, registryVisits, treatedRegistry } from './treated-registry.ts';

/**
 * Worsening of the same simulated people as each published definition sees it, beside what it truly was. Every worsening is
 * looked for, also where the definition seeks the first PIRA alone: a share needs those that are none.
 */
export function piraByDefinition(world: MsWorld, people: number): readonly (readonly string[])[] {
  const registry = treatedRegistry(world, people).map((life) => ({
    life,
    patient: patientOf(life, registryVisits(life, world.seed)),
  }));
  const rows = Object.values(definitions).flatMap((definition) => {
    if (definition.relation === undefined) return [];
    const judge = findings(everyWorsening(definition));
    const byPerson = registry.map(({ life, patient }) =>
      judge(patient).events.map(
        (event): Found => ({ relation: event.relation, truth: truthOf(life, event) }),
      ),
    );
    return [rowOf(definition.id, byPerson)];
  });
  return [
    [
      'definition',
      'people worse',
      'PIRA of all',
      'RAW',
      'undefined',
      'truly silent',
      'truly neither',
      'PIRA that is true',
      'true ones called PIRA',
    ],
    ...rows,
  ];
}

function everyWorsening(definition: DisabilityDefinition): DisabilityDefinition {
  return { ...definition, seek: 'all-worsening' };
}

/** By what gave most of the steps that last. `neither`: none lasted, it was read or passes. */
type Truth = 'silent' | 'attacks' | 'neither';

interface Found {
  readonly relation: UntracedEvent['relation'];
  readonly truth: Truth;
}

/** From the reference to the confirmation. */
function truthOf(life: MsLife, { baseline, onset, confirmations }: UntracedEvent): Truth {
  const from = ageOn(baseline.day);
  const until = ageOn((confirmations[0]?.visit ?? onset).day);
  const silent = progressionAt(life, until) - progressionAt(life, from);
  const attacks = life.attacks.reduce(
    (steps, { age, lasting }) => (age > from && age <= until ? steps + lasting : steps),
    0,
  );
  if (silent + attacks < leastTrue) return 'neither';
  return silent >= attacks ? 'silent' : 'attacks';
}

/** Half of the smallest step of the EDSS. */
const leastTrue = 0.25;

function progressionAt(life: MsLife, age: number): number {
  return life.progression[Math.min(life.months - 1, monthAt(life, age))] ?? Number.NaN;
}

function rowOf(id: string, byPerson: readonly (readonly Found[])[]): readonly string[] {
  const found = byPerson.flat();
  const pira = found.filter(({ relation }) => relation === 'PIRA');
  const silent = found.filter(({ truth }) => truth === 'silent');
  const called = (all: readonly Found[], wanted: Found['relation']): number =>
    shareOf(all, ({ relation }) => relation === wanted);
  const truly = (all: readonly Found[], wanted: Truth): number =>
    shareOf(all, ({ truth }) => truth === wanted);
  const shares = [
    shareOf(byPerson, ({ length }) => length > 0),
    called(found, 'PIRA'),
    called(found, 'RAW'),
    called(found, 'undefined'),
    truly(found, 'silent'),
    truly(found, 'neither'),
    truly(pira, 'silent'),
    called(silent, 'PIRA'),
  ];
  return [id, ...shares.map((share) => share.toFixed(2))];
}
