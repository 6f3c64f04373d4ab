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
export const quarters = 4 * years;
export const people = 150;
export const seed = 5;
const span = { years, untilAge: 95 };
export const worlds: Readonly<Record<Era, MsWorld>> = {
  historical: { parameters: historicalMs, seed },
  modern: { parameters: modernMs, seed },
};

/** People whose MS began with a relapse, each without and with the treatment. */
export function crowdOf({ era, treatment, startYears }: CrowdAsked): Crowd {
  const world = worlds[era];
  const policy: MsPolicy = treatment === 'none' ? untreated : always(treatments[treatment], startYears);
  const twins = registryCohort(world, untreated, { people, years }).map((life) => ({
    untreated: lineOf(life),
    treated: lineOf(treatment === 'none' ? life : simulateMs(world, life.person, policy, span)),
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
      .map((each) => each[arm].edss[4 * year] as number)
      .filter((score) => !Number.isNaN(score));
    const [quarter, median, threeQuarters] = [0.25, 0.5, 0.75].map((p) => quantile(edss, p));
    return quarter === undefined || median === undefined || threeQuarters === undefined
      ? []
      : [{ year, quarter, median, threeQuarters }];
  });
}

/** What a score of the Expanded Disability Status Scale (EDSS) means in a day (Kurtzke, Neurology 1983;33:1444). */
export const levels = ['none', 'signs', 'limits', 'walks', 'stick', 'wheelchair'] as const;
export type Level = (typeof levels)[number];

const from: Readonly<Record<Level, number>> = {
  none: 0,
  signs: 1,
  limits: 3,
  walks: 4,
  stick: 6,
  wheelchair: 7,
};

export function levelOf(edss: number): Level {
  return levels.findLast((level) => edss >= from[level]) ?? 'none';
}

/** What a life has come to; 'ended' once it is followed no further, which is at a great age. */
export type State = Level | 'ended';

export function stateAt({ edss }: Line, quarter: number): State {
  const score = edss[quarter];
  return score === undefined || Number.isNaN(score) ? 'ended' : levelOf(score);
}

/** Relapses until so many years after the first. */
export function relapsesUntil({ relapses }: Line, year: number): number {
  return relapses.filter((at) => at <= year).length;
}

/** The person whose life is nearest to the middle of all after twenty years: where one starts looking. */
export function middlePerson({ twins, middles }: Crowd): number {
  const middle = middles.untreated[20]?.median ?? 0;
  const distances = twins.map(({ untreated: { edss } }) => Math.abs((edss[80] as number) - middle));
  return distances.indexOf(Math.min(...distances.filter((distance) => !Number.isNaN(distance))));
}

/** A place in the picture. */
export interface Spot {
  readonly quarter: number;
  readonly edss: number;
}

/**
 * The life that runs nearest to a spot at its quarter, if one is within reach (steps of EDSS). Where lives lie on each other,
 * the next of them after the one in focus: whoever asks again gets to each.
 */
export function lifeNear(
  { twins }: Crowd,
  arm: Arm,
  { quarter, edss }: Spot,
  { focus, reach }: { readonly focus: number; readonly reach: number },
): number | undefined {
  const away = twins.map((each) => Math.abs((each[arm].edss[Math.round(quarter)] as number) - edss));
  const nearest = Math.min(...away.filter((steps) => steps <= reach));
  const most = Math.min(reach, nearest + asOne);
  const near = [...away.keys()].filter((place) => (away[place] as number) <= most);
  return near.find((place) => place > focus) ?? near[0];
}

/** Steps of EDSS that nobody can tell apart in the picture. */
const asOne = 0.05;
