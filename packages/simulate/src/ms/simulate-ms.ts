import { change, type Effect, effectAt, noEffect } from './effect-of-treatment.ts';
import { lastingEdss } from './lasting-edss.ts';
import { lesionCourse } from './lesion-course.ts';
import { drawLesion } from './lesion-traits.ts';
import {
  type Attack,
  eloquentSystems,
  type MsLife,
  type MsSpan,
  type MsWorld,
  type Onset,
  type Treated,
} from './ms-life.ts';
import { type MsStreams, streamsOfPerson } from './ms-streams.ts';
import { drawMsTraits, type MsTraits } from './ms-traits.ts';
import type { MsPolicy } from './policy.ts';
import { type PossibleBurst, possibleBursts, shareLeft } from './possible-bursts.ts';
import type { Ratios } from './treatment.ts';

/**
 * The life of one person under a policy: the same for the same arguments, whoever else is simulated. Two policies give twins
 * who share all that may happen to them: before one of them is treated they are identical, and an attack that the treatment
 * leaves has its onset and lesion in both.
 */
export function simulateMs(world: MsWorld, person: number, policy: MsPolicy, span: MsSpan): MsLife {
  const streams = streamsOfPerson(world.seed, person);
  const traits = drawMsTraits(world.parameters, streams.traits);
  const most = Math.max(1, Math.ceil((span.untilAge - traits.firstAge) * 12));
  const living: Living = { world, policy, streams, traits, ...unborn(most) };
  const nextBursts = possibleBursts(world.parameters, traits, streams.activity, streams.bursts);
  const months = liveUntil(living, nextBursts, span, most);
  const { onset, attacks, silentLesions, treated, lasting, progression } = living;
  return {
    person,
    policy: policy.id,
    traits,
    ...(onset === undefined ? {} : { onset }),
    months,
    lasting: lasting.slice(0, months),
    progression: progression.slice(0, months),
    attacks,
    silentLesions,
    treated,
  };
}

/** A life as it goes; changed in place. */
interface Living {
  readonly world: MsWorld;
  readonly policy: MsPolicy;
  readonly streams: MsStreams;
  readonly traits: MsTraits;
  readonly lasting: Float64Array;
  readonly progression: Float64Array;
  readonly attacks: Attack[];
  readonly silentLesions: number[];
  readonly treated: Treated[];
  readonly effect: Effect;
  /** Attacks so far by functional system. */
  readonly hits: Uint16Array;
  onset: Onset | undefined;
  reserve: number;
  /** Steps of the EDSS: left by attacks, silent, and both with the signs of `lesions`. */
  left: number;
  silent: number;
  edss: number;
  lesions: number;
}

function unborn(months: number) {
  return {
    lasting: new Float64Array(months),
    progression: new Float64Array(months),
    attacks: [],
    silentLesions: [],
    treated: [],
    effect: { taking: undefined, since: Number.NEGATIVE_INFINITY, before: noEffect },
    hits: new Uint16Array(eloquentSystems.length),
    onset: undefined,
    reserve: 1,
    left: 0,
    silent: 0,
    edss: 0,
    lesions: 0,
  };
}

/** The months lived. */
function liveUntil(
  living: Living,
  nextBursts: (month: number) => readonly PossibleBurst[],
  { years }: MsSpan,
  most: number,
): number {
  const { firstAge } = living.traits;
  const { reserveUseByAge, referenceAge } = living.world.parameters.progression;
  const olderByMonth = Math.exp(reserveUseByAge / 12);
  let reserveUse = (living.traits.reserveUse * Math.exp(reserveUseByAge * (firstAge - referenceAge))) / 12;
  let month = 0;
  for (; month < most; month++) {
    const age = firstAge + month / 12;
    if (living.onset !== undefined && age > living.onset.age + years) break;
    living.lasting[month] = living.edss;
    living.progression[month] = living.silent;
    treat(living, age);
    for (const burst of nextBursts(month)) addBurst(living, burst);
    progress(living, age, reserveUse);
    reserveUse *= olderByMonth;
  }
  return month;
}

function treat(living: Living, age: number): void {
  const { effect, policy, onset, attacks, edss, treated } = living;
  const { taking, since } = effect;
  const wanted = policy.treatment({
    age,
    attacks,
    lasting: edss,
    ...(onset === undefined ? {} : { onset }),
    ...(taking === undefined ? {} : { taking, since }),
  });
  if (wanted === taking) return;
  change(effect, wanted, age);
  const last = treated.at(-1);
  if (last !== undefined && last.until === undefined) treated[treated.length - 1] = { ...last, until: age };
  if (wanted !== undefined) treated.push({ treatment: wanted, from: age });
}

function addBurst(living: Living, burst: PossibleBurst): void {
  const { parameters } = living.world;
  if (burst.mark >= shareLeft(parameters, living.traits, burst.age, living.silent)) return;
  const ratios = effectAt(living.effect, burst.age);
  const before = living.lesions;
  for (const mark of burst.silent) {
    if (mark >= ratios.lesions) continue;
    living.silentLesions.push(burst.age);
    living.lesions += 1;
  }
  if (burst.eloquent !== undefined && burst.eloquent.mark < ratios.relapses)
    addAttack(living, burst, burst.eloquent, ratios);
  if (living.lesions === before) return;
  living.reserve -= parameters.progression.perLesion * (living.lesions - before);
  living.edss = lastingEdss(parameters.progression, living);
}

function addAttack(
  living: Living,
  { age, place }: PossibleBurst,
  { system, inBrain }: NonNullable<PossibleBurst['eloquent']>,
  { severity }: Ratios,
): void {
  const { attacks, hits, streams, policy } = living;
  const { lesion: parameters, bursts, progression } = living.world.parameters;
  const drawn = drawLesion(parameters, streams.lesion(place), age, hits[system] as number);
  const lesion = severity === 1 ? drawn : { ...drawn, steps: drawn.steps * severity };
  const treated = lesion.steroidMark < policy.steroids ? 'steroids' : 'no-steroids';
  const course = lesionCourse(parameters, lesion, treated);
  const relapse = attacks.findLast(({ kind }) => kind === 'relapse');
  const isSoon = relapse !== undefined && (age - relapse.age) * 365.25 < bursts.sameAttackDays;
  const before = living.edss;
  living.left += course.lasting;
  living.lesions += 1;
  living.edss = lastingEdss(progression, living);
  hits[system] = (hits[system] as number) + 1;
  attacks.push({
    age,
    kind: isSoon ? 'continuation' : 'relapse',
    system: eloquentSystems[system] as Attack['system'],
    inBrain,
    treated,
    lesion,
    ...course,
    raised: living.edss - before,
  });
  living.onset ??= { kind: 'relapsing', age };
}

/** A month of using the reserve, and of silent progression once it is gone. */
function progress(living: Living, age: number, reserveUse: number): void {
  if (living.reserve > 0) {
    living.reserve -= reserveUse;
    return;
  }
  const { progression } = living.world.parameters;
  const { early, late, noticed } = progression;
  const slowed = living.edss >= late.from ? late.times : 1;
  const pace = living.edss < early.below ? early.times : slowed;
  const { progression: ratio } = effectAt(living.effect, age);
  living.silent += (living.traits.slope * pace * ratio) / 12;
  living.edss = lastingEdss(progression, living);
  if (living.silent >= noticed) living.onset ??= { kind: 'progressive', age: age + 1 / 12 };
}
