import { standardNormal } from '@ebb/stats';
import type { DayCriteria, DiaryWorld, Range } from './diary-world.ts';
import { drawFrom } from './draw.ts';
import type { PartStreams } from './streams.ts';

/** Points of 0-10 by place of the symptom and day; may leave 0-10. */
export type SymptomDays = readonly Float64Array[];

/** Days as they would be if nothing ever happened. */
export interface OrdinaryDays {
  readonly points: SymptomDays;
  /** By place of the symptom: what is usual, and the standard deviation around it. */
  readonly levels: Float64Array;
  readonly spreads: Float64Array;
  /** Standard deviation of the sum of all symptoms. */
  readonly spreadOfSum: number;
}

export function ordinaryDays(
  { symptoms, daily }: Pick<DiaryWorld, 'symptoms' | 'daily'>,
  streams: PartStreams,
  days: number,
): OrdinaryDays {
  const traits = traitsOf(daily, symptoms, streams);
  const shared = sharedDays(traits, streams(1), days);
  const points = traits.map((trait, place) => {
    const symptom = new Float64Array(days).fill(trait.level);
    addShared(symptom, shared, trait);
    addResembling(symptom, trait.own, streams(2, place));
    if (trait.passing > 0)
      addResembling(symptom, { dayToDay: 0, deviation: trait.passing }, streams(3, place));
    addResembling(symptom, trait.wander, streams(4, place));
    return symptom;
  });
  const variances = traits.map(
    ({ own, passing, wander }) => own.deviation ** 2 + passing ** 2 + wander.deviation ** 2,
  );
  const loads = traits.map(({ load }) => load);
  return {
    points,
    levels: Float64Array.from(traits, ({ level }) => level),
    spreads: Float64Array.from(variances, (variance, place) =>
      Math.sqrt(variance + (loads[place] as number) ** 2),
    ),
    spreadOfSum: Math.sqrt(sum(variances) + sum(loads) ** 2),
  };
}

interface Resemblance {
  /** Correlation with the next day. */
  readonly dayToDay: number;
  readonly deviation: number;
}

interface SymptomTrait {
  readonly level: number;
  /** Points for one standard deviation of what is shared. */
  readonly load: number;
  readonly sharedDayToDay: number;
  readonly weekend: number;
  readonly own: Resemblance;
  readonly passing: number;
  readonly wander: Resemblance;
}

/** Everything is drawn, needed or not, so that two worlds that differ in one number have the same people. */
function traitsOf(
  { shared, own, passing, wander, weekend, times }: DayCriteria,
  symptoms: DiaryWorld['symptoms'],
  streams: PartStreams,
): readonly SymptomTrait[] {
  const person = streams(0);
  const sharedDayToDay = drawFrom(person, shared.dayToDay);
  const sharedDeviation = drawFrom(person, shared.deviation);
  const atWeekends = weekend * standardNormal(person);
  const onWander = Math.exp(-1 / wander.days);
  return symptoms.map(({ level: [mean, deviation], noise }, place) => {
    const stream = streams(0, place);
    const size = (range: Range): number => drawFrom(stream, range) * noise * times;
    const level = Math.max(0, mean + deviation * standardNormal(stream));
    const loading = size(shared.loading);
    return {
      level,
      load: loading * sharedDeviation,
      sharedDayToDay,
      weekend: atWeekends * loading,
      own: { dayToDay: drawFrom(stream, own.dayToDay), deviation: size(own.deviation) },
      passing: size(passing.deviation),
      wander: { dayToDay: onWander, deviation: size(wander.deviation) },
    };
  });
}

function sharedDays(
  traits: readonly SymptomTrait[],
  stream: ReturnType<PartStreams>,
  days: number,
): Float64Array {
  const shared = new Float64Array(days);
  const [trait] = traits;
  if (trait !== undefined) addResembling(shared, { dayToDay: trait.sharedDayToDay, deviation: 1 }, stream);
  return shared;
}

function addShared(symptom: Float64Array, shared: Float64Array, { load, weekend }: SymptomTrait): void {
  for (let day = 0; day < symptom.length; day++) {
    const isWeekend = day % 7 >= 5;
    symptom[day] = (symptom[day] as number) + load * (shared[day] as number) + (isWeekend ? weekend : 0);
  }
}

/** Adds a stationary AR(1) process. */
function addResembling(
  to: Float64Array,
  { dayToDay, deviation }: Resemblance,
  stream: ReturnType<PartStreams>,
): void {
  const step = Math.sqrt(1 - dayToDay * dayToDay);
  let state = standardNormal(stream);
  for (let day = 0; day < to.length; day++) {
    to[day] = (to[day] as number) + deviation * state;
    state = dayToDay * state + step * standardNormal(stream);
  }
}

function sum(terms: readonly number[]): number {
  return terms.reduce((total, term) => total + term, 0);
}
