import { edssAt, type MsLife, type MsWorld, readEdss, simulateMs, untreated, wholeLife } from '@ebb/simulate';
import { streamOf } from '@ebb/stats';

/** What a natural-history cohort knows of a person. Years are counted from the onset. */
export interface FollowedLife {
  readonly sex: 'female' | 'male';
  readonly kind: 'relapsing' | 'progressive';
  readonly onsetAge: number;
  readonly years: number;
  /** Relapses after the first. */
  readonly relapses: readonly number[];
  /** When silent progression was noticed after a relapsing onset. */
  readonly secondary?: number;
  /** When each EDSS was reached, by place in `edssReached`; absent where it was not. */
  readonly reached: readonly (number | undefined)[];
  /** Lasting EDSS after so many whole years; NaN after the end. */
  readonly edssAfter: (years: number) => number;
  readonly firstRead: number;
  /** Brain lesions before and at the onset, and after it in the relapsing phase. */
  readonly lesionsAtOnset: number;
  readonly lesionsRelapsing: number;
}

export const edssReached = [3, 4, 6, 7] as const;

const halfAStep = 0.25;
const firstVisit = 0.5;

/** Everybody who has an onset, followed for fifty years without treatment of the disease. */
export function followLives(world: MsWorld, people: number): readonly FollowedLife[] {
  const lives: FollowedLife[] = [];
  for (let person = 0; person < people; person++) {
    const life = simulateMs(world, person, untreated, wholeLife);
    if (life.onset !== undefined) lives.push(follow(life, world));
  }
  return lives;
}

function follow(life: MsLife, world: MsWorld): FollowedLife {
  const { onset, traits, attacks, silentLesions, lasting, progression, months, person } = life;
  if (onset === undefined) throw new RangeError('Cannot follow a life: it must have an onset');
  const fromMonth = (onset.age - traits.firstAge) * 12;
  const firstAtLeast = (line: Float64Array, least: number): number | undefined => {
    const month = line.subarray(Math.ceil(fromMonth)).findIndex((value) => value >= least);
    return month < 0 ? undefined : (month + Math.ceil(fromMonth) - fromMonth) / 12;
  };
  const years = (months - fromMonth) / 12;
  const noticed = firstAtLeast(progression, world.parameters.progression.noticed);
  const secondary = onset.kind === 'relapsing' ? noticed : undefined;
  const end = secondary ?? years;
  const inBrain = [...silentLesions, ...attacks.filter((attack) => attack.inBrain).map(({ age }) => age)].map(
    (age) => age - onset.age,
  );
  return {
    sex: traits.sex,
    kind: onset.kind,
    onsetAge: onset.age,
    years,
    relapses: attacks
      .filter(({ kind, age }) => kind === 'relapse' && age > onset.age)
      .map(({ age }) => age - onset.age),
    ...(secondary === undefined ? {} : { secondary }),
    reached: edssReached.map((edss) => firstAtLeast(lasting, edss - halfAStep)),
    edssAfter: samplesOf(lasting, fromMonth),
    firstRead: readEdss(edssAt(life, onset.age + firstVisit), streamOf(world.seed, person, observed)),
    lesionsAtOnset: inBrain.filter((at) => at <= 0).length,
    lesionsRelapsing: inBrain.filter((at) => at > 0 && at < end).length,
  };
}

/** A stream that no life draws from. */
const observed = 100;

/** After the years that are asked for; keeps no more than those. */
function samplesOf(lasting: Float64Array, fromMonth: number): (years: number) => number {
  const kept = new Map([0, 14, 20].map((years) => [years, lasting[Math.floor(fromMonth + 12 * years)]]));
  return (years) => kept.get(years) ?? Number.NaN;
}
