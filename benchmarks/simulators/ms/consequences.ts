import { definitions, findings } from '@ebb/course';
import {
  always,
  type MsLife,
  type MsWorld,
  readEdss,
  registryCohort,
  simulateMs,
  treatments,
  untreated,
  yearsAfterOnset,
} from '@ebb/simulate';
import { mean, streamOf } from '@ebb/stats';
import { patientOf, registryVisits, treatedRegistry } from './treated-registry.ts';
import { worseningRatios } from './trial-measures.ts';

/** What follows from the model where no study gives a figure: read it as what was assumed, not as what is known. */
export function consequences(world: MsWorld, people: number): readonly (readonly string[])[] {
  const { falsely, truly } = eventsOfNoise(world, people);
  const [never, early] = twentyYears(world, people);
  const beside = (of: keyof AfterYears): string => `${never[of].toFixed(1)} and ${early[of].toFixed(1)}`;
  return [
    ['what', 'simulated'],
    ...worseningRatios(world, people).map(({ drug, ratio }) => [
      `trial of 2 years, ${drug}: worsening confirmed at 12 weeks, ratio to placebo`,
      ratio.toFixed(2),
    ]),
    ['worsening that reading alone brings about, a person in 11.8 years', falsely.toFixed(2)],
    ['... beside all worsening of the registry', `${(100 * (falsely / truly)).toFixed(0)} %`],
    ['20 years, never treated and ocrelizumab from 6 months: EDSS', beside('edss')],
    ['... relapses', beside('relapses')],
    ['... lesions', beside('lesions')],
  ];
}

/** Confirmed worsening a person by Portaccio 2025: as seen, and as it would be seen of somebody who stays as at the first visit. */
function eventsOfNoise(world: MsWorld, people: number): { readonly falsely: number; readonly truly: number } {
  const judge = findings(definitions['portaccio-2025']);
  const lives = treatedRegistry(world, people);
  const worsenings = (life: MsLife, isStable: boolean): number => {
    const stream = streamOf(world.seed, life.person, readAgain);
    const visits = registryVisits(life, world.seed);
    const first = visits[0]?.trueEdss ?? Number.NaN;
    const seen = isStable ? visits.map((visit) => ({ ...visit, edss: readEdss(first, stream) })) : visits;
    const { relapses, ...patient } = patientOf(life, seen);
    const { events } = judge({ ...patient, relapses: isStable ? [] : relapses });
    return events.filter(({ direction }) => direction === 'worsening').length;
  };
  return {
    falsely: mean(lives.map((life) => worsenings(life, true))),
    truly: mean(lives.map((life) => worsenings(life, false))),
  };
}

/** A stream that no life draws from. */
const readAgain = 101;

interface AfterYears {
  readonly edss: number;
  readonly relapses: number;
  readonly lesions: number;
}

/** The same people twice, until the treatment the same in everything. */
function twentyYears(world: MsWorld, people: number): readonly [never: AfterYears, early: AfterYears] {
  const span = yearsAfterOnset(20);
  const policy = always(treatments.ocrelizumab, 0.5);
  const never = registryCohort(world, untreated, { people, years: span.years });
  const early = never.map(({ person }) => simulateMs(world, person, policy, span));
  return [afterYears(never), afterYears(early)];
}

function afterYears(lives: readonly MsLife[]): AfterYears {
  const relapses = (life: MsLife): number => life.attacks.filter(({ kind }) => kind === 'relapse').length;
  return {
    edss: mean(lives.map(({ lasting }) => lasting.at(-1) ?? Number.NaN)),
    relapses: mean(lives.map(relapses)),
    lesions: mean(lives.map(({ attacks, silentLesions }) => attacks.length + silentLesions.length)),
  };
}
