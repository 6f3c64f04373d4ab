import type { LesionParameters } from './lesion-parameters.ts';
import type { LesionTraits } from './lesion-traits.ts';

/** A lesion at one moment; all shares of 0-1. It is changed in place. */
export interface Tissue {
  day: number;
  inflammation: number;
  /** Of the axons that are left. */
  demyelinated: number;
  precursors: number;
  axonsLost: number;
  adapted: number;
}

export function healthyTissue({ precursors }: LesionTraits): Tissue {
  return { day: 0, inflammation: 0, demyelinated: 0, precursors, axonsLost: 0, adapted: 0 };
}

/** An attack as it goes with or without steroids. */
export interface AttackCourse {
  readonly attackDays: number;
  readonly fallDays: number;
  /** From this day on inflammation falls by the second time constant; never without steroids. */
  readonly steroidDay: number;
  readonly fallDaysOnSteroids: number;
}

/** Steroids shorten the rest of the attack and its fall. What is lost of axons is lost before. */
export function attackCourse(
  { steroids }: LesionParameters,
  { attackDays, fallDays, steroidDay }: LesionTraits,
  treated: 'steroids' | 'no-steroids',
): AttackCourse {
  if (treated === 'no-steroids')
    return { attackDays, fallDays, steroidDay: Number.POSITIVE_INFINITY, fallDaysOnSteroids: fallDays };
  const rest = Math.max(0, attackDays - steroidDay);
  return {
    attackDays: attackDays - steroids.cut * rest,
    fallDays,
    steroidDay,
    fallDaysOnSteroids: steroids.fall * fallDays,
  };
}

/** One explicit step of a day. */
export function liveOneDay(
  { inflammation: { riseDays }, myelin, axons, conduction }: LesionParameters,
  traits: LesionTraits,
  course: AttackCourse,
  tissue: Tissue,
): void {
  const { day, inflammation, demyelinated, precursors } = tissue;
  const isRising = day < course.attackDays;
  const fallDays = day < course.steroidDay ? course.fallDays : course.fallDaysOnSteroids;
  const open = isRising ? 1 : Math.exp((course.attackDays - day) / myelin.scarDays);
  const repair = traits.repair * precursors * Math.max(0, 1 - inflammation) * open;
  const target = demyelinated > heldToAdapt ? 1 : 0;
  tissue.inflammation += isRising ? (traits.strength - inflammation) / riseDays : -inflammation / fallDays;
  tissue.demyelinated += myelin.loss * inflammation * (1 - demyelinated) - repair * demyelinated;
  tissue.precursors +=
    myelin.precursorsBack * (traits.precursors - precursors) -
    myelin.precursorsLost * inflammation * precursors;
  tissue.adapted += (target - tissue.adapted) / conduction.adaptationDays;
  tissue.day = day + 1;
  tissue.axonsLost = axonsLostBy(traits, tissue.day, axons.days);
}

/** One step of a week in which every rate stands still at the value of its middle; for when the attack is over. */
export function liveOneWeek(
  { myelin, axons, conduction }: LesionParameters,
  traits: LesionTraits,
  course: AttackCourse,
  tissue: Tissue,
): void {
  const middle = tissue.day + 3.5;
  const fallDays = middle < course.steroidDay ? course.fallDays : course.fallDaysOnSteroids;
  const halfFall = Math.exp(-3.5 / fallDays);
  const inflammation = tissue.inflammation * halfFall;
  const open = Math.exp(Math.min(0, course.attackDays - middle) / myelin.scarDays);
  const loss = myelin.loss * inflammation;
  const change = loss + traits.repair * tissue.precursors * Math.max(0, 1 - inflammation) * open;
  const precursorChange = myelin.precursorsBack + myelin.precursorsLost * inflammation;
  const target = tissue.demyelinated > heldToAdapt ? 1 : 0;
  tissue.demyelinated = towards(tissue.demyelinated, change > 0 ? loss / change : 0, change);
  tissue.precursors = towards(
    tissue.precursors,
    (myelin.precursorsBack * traits.precursors) / precursorChange,
    precursorChange,
  );
  tissue.adapted = towards(tissue.adapted, target, 1 / conduction.adaptationDays);
  tissue.inflammation = inflammation * halfFall;
  tissue.day += 7;
  tissue.axonsLost = axonsLostBy(traits, tissue.day, axons.days);
}

function axonsLostBy({ axonsLost }: LesionTraits, day: number, days: number): number {
  const share = 1 - Math.exp(-day / days);
  return axonsLost * share * share;
}

/** Exponentially, at a rate per day, for a week. */
function towards(from: number, to: number, rate: number): number {
  return to + (from - to) * Math.exp(-7 * rate);
}

/** Fibres adapt as long as more than this share is demyelinated. */
const heldToAdapt = 0.05;
