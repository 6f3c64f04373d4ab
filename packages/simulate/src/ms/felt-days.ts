import { logNormal, type RandomStream, standardNormal } from '@ebb/stats';
import { deficitOf } from './conduction.ts';
import type { MsDiaryCriteria } from './diary-criteria.ts';
import { deficitAt } from './edss-of-life.ts';
import { eloquentSystems, type MsLife, type MsWorld, monthAt } from './ms-life.ts';
import type { WarmSpell } from './warm-spells.ts';

/** A life in the days of a diary: the age on its first day, in years, and how many there are. */
export interface DiaryDays {
  readonly life: MsLife;
  readonly from: number;
  readonly days: number;
}

/** How every day feels, in points of 0-10 by place of the symptom. */
export interface FeltDays {
  readonly points: readonly Float64Array[];
  /** Points for each step of the EDSS, as this person tells them. */
  readonly perStep: number;
  /** Points that attacks add on a day beyond what they leave for good, in all symptoms together. */
  readonly passing: Float64Array;
  /** The most that each warm spell brings back in one symptom, by place of the spell. */
  readonly broughtBack: readonly number[];
}

/** Attacks, silent progression, warmth and what days are like by themselves, as one person tells it. */
export function feltDays(
  { parameters }: Pick<MsWorld, 'parameters'>,
  criteria: MsDiaryCriteria,
  spells: readonly WarmSpell[],
  { diary, stream }: { readonly diary: DiaryDays; readonly stream: RandomStream },
): FeltDays {
  const perStep = criteria.pointsPerStep * logNormal(stream, ...criteria.scale);
  const points = ordinaryDays(criteria, diary.days, stream);
  const passing = addAttacks(points, diary, perStep);
  addTo(points[eloquentSystems.length] as Float64Array, passing, criteria.fatigueByAttack);
  addProgression(points, criteria, diary, perStep / criteria.pointsPerStep);
  const broughtBack = spells.map((spell) => {
    const back = stepsBroughtBack(parameters, diary, spell, criteria.degreesFelt).map(
      (step) => perStep * step,
    );
    addSpell(points, spell, back, spell.kind === 'infection' ? criteria.infections.fatigue : 0);
    return Math.max(...back);
  });
  return { points, perStep, passing, broughtBack };
}

function ordinaryDays(
  { sites, shared, own, offset, fatigue }: MsDiaryCriteria,
  days: number,
  stream: RandomStream,
): readonly Float64Array[] {
  const shaken = shared.deviation * Math.sqrt(1 - shared.dayToDay ** 2);
  const bad = new Float64Array(days);
  let today = shared.deviation * standardNormal(stream);
  for (let day = 0; day < days; day++) {
    bad[day] = today;
    today = shared.dayToDay * today + shaken * standardNormal(stream);
  }
  return sites.map((_, place) => {
    const [mean, deviation] = place < eloquentSystems.length ? [0, offset] : fatigue;
    const level = Math.max(0, mean + deviation * standardNormal(stream));
    return bad.map((points) => level + points + own * standardNormal(stream));
  });
}

/** Adds what attacks take on each day; gives what of it passes. */
function addAttacks(
  points: readonly Float64Array[],
  { life, from, days }: DiaryDays,
  perStep: number,
): Float64Array {
  const passing = new Float64Array(days);
  for (const attack of life.attacks) {
    const symptom = points[eloquentSystems.indexOf(attack.system)] as Float64Array;
    for (let day = Math.max(0, Math.ceil((attack.age - from) * 365.25)); day < days; day++) {
      const steps = deficitAt(attack, from + day / 365.25);
      symptom[day] = (symptom[day] as number) + perStep * steps;
      passing[day] = (passing[day] as number) + perStep * Math.max(0, steps - attack.lasting);
    }
  }
  return passing;
}

function addProgression(
  points: readonly Float64Array[],
  { pointsByProgression }: MsDiaryCriteria,
  { life, from, days }: DiaryDays,
  scale: number,
): void {
  const steps = Float64Array.from(
    { length: days },
    (_, day) => life.progression[monthAt(life, from + day / 365.25)] as number,
  );
  for (const [place, symptom] of points.entries())
    addTo(symptom, steps, scale * (pointsByProgression[place] as number));
}

function addTo(sum: Float64Array, line: Float64Array, times: number): void {
  for (let day = 0; day < sum.length; day++) sum[day] = (sum[day] as number) + times * (line[day] as number);
}

/** Steps that warmth brings back by functional system, from lesions that have become scars by then. */
function stepsBroughtBack(
  { lesion }: MsWorld['parameters'],
  { life, from }: DiaryDays,
  { from: day, degrees }: WarmSpell,
  degreesFelt: number,
): readonly number[] {
  const steps = eloquentSystems.map(() => 0);
  if (degrees === 0) return steps;
  const age = from + day / 365.25;
  for (const attack of life.attacks) {
    if ((age - attack.age) * 365.25 < daysToScar) continue;
    const place = eloquentSystems.indexOf(attack.system);
    const warm = deficitOf(lesion, attack.lesion, attack.scar, degrees * degreesFelt);
    steps[place] = (steps[place] as number) + warm - attack.lasting;
  }
  return steps;
}

/** Warmth has no memory: what it brings back is gone on the first day after. */
function addSpell(
  points: readonly Float64Array[],
  { from, days }: WarmSpell,
  back: readonly number[],
  fatigue: number,
): void {
  for (const [place, symptom] of points.entries()) {
    const more = back[place] ?? fatigue;
    for (let day = from; day < from + days; day++) symptom[day] = (symptom[day] as number) + more;
  }
}

const daysToScar = 90;
