import {
  always,
  edssAt,
  historicalMs,
  type MsLife,
  type MsPolicy,
  type MsWorld,
  modernMs,
  registryCohort,
  simulateMs,
  type TreatmentName,
  treatments,
  untreated,
  yearsAfterOnset,
} from '@ebb/simulate';
import { quantile } from '@ebb/stats';

export type Era = 'historical' | 'modern';

export interface CrowdAsked {
  readonly kind: 'crowd';
  readonly era: Era;
  readonly treatment: TreatmentName | 'none';
  /** Years after the first relapse. */
  readonly startYears: number;
}

/** A life from its first relapse on. */
export interface Line {
  /** EDSS at each quarter of a year; NaN after its end. */
  readonly edss: Float32Array;
  /** Years since the first one, which is none of them. */
  readonly relapses: Float32Array;
}

/** The same person twice: all that may happen to them is the same until the treatment begins. */
export interface Twins {
  readonly untreated: Line;
  readonly treated: Line;
}

export const arms = ['untreated', 'treated'] as const satisfies readonly (keyof Twins)[];
export type Arm = (typeof arms)[number];

/** EDSS of the people who are followed so far: the middle one, and between what the middle half lies. */
export interface Middle {
  readonly year: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
}

export interface Crowd {
  readonly twins: readonly Twins[];
  readonly middles: Readonly<Record<Arm, readonly Middle[]>>;
}

export const years = 30;
export const quarters = quartersIn(years);
export const people = 150;
export const seed = 5;
export const worlds: Readonly<Record<Era, MsWorld>> = {
  historical: { parameters: historicalMs, seed },
  modern: { parameters: modernMs, seed },
};

export function quartersIn(some: number): number {
  return 4 * some;
}

/** People whose MS began with a relapse, each without and with the treatment. */
export function crowdOf({ era, treatment, startYears }: CrowdAsked): Crowd {
  const world = worlds[era];
  const policy: MsPolicy = treatment === 'none' ? untreated : always(treatments[treatment], startYears);
  const twins = registryCohort(world, untreated, { people, years }).map((life) => ({
    untreated: lineOf(life),
    treated: lineOf(
      treatment === 'none' ? life : simulateMs(world, life.person, policy, yearsAfterOnset(years)),
    ),
  }));
  return {
    twins,
    middles: { untreated: middlesOf(twins, 'untreated'), treated: middlesOf(twins, 'treated') },
  };
}

function lineOf(life: MsLife): Line {
  const onset = life.onset?.age ?? Number.NaN;
  return {
    edss: Float32Array.from({ length: quarters + 1 }, (_, quarter) => edssAt(life, onset + quarter / 4)),
    relapses: Float32Array.from(
      life.attacks
        .filter(({ kind, age }) => kind === 'relapse' && age > onset && age <= onset + years)
        .map(({ age }) => age - onset),
    ),
  };
}

/** No line for a year that nobody has reached. */
function middlesOf(twins: readonly Twins[], arm: Arm): readonly Middle[] {
  return Array.from({ length: years + 1 }, (_, year) => year).flatMap((year) => {
    const edss = twins
      .map((each) => each[arm].edss[quartersIn(year)] as number)
      .filter((score) => !Number.isNaN(score));
    const [quarter, median, threeQuarters] = [0.25, 0.5, 0.75].map((p) => quantile(edss, p));
    return quarter === undefined || median === undefined || threeQuarters === undefined
      ? []
      : [{ year, quarter, median, threeQuarters }];
  });
}

/** Relapses until so many quarters of a year after the first. */
export function relapsesUntil({ relapses }: Line, quarter: number): number {
  return relapses.filter((year) => quartersIn(year) <= quarter).length;
}
