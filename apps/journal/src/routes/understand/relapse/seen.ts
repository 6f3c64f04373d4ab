import { bundle, type Fibre, type Stretch } from './bundle.ts';
import type { Inside } from './inside.ts';
import { at } from './timeline.ts';

/** One moment of a relapse, in shares of 0-1. */
export interface Moment {
  readonly inflammation: number;
  readonly bare: number;
  readonly onceBare: number;
  readonly fibresLost: number;
  readonly builders: number;
  readonly through: number;
  readonly felt: number;
  readonly scar: number;
}

export function momentOf(inside: Inside, day: number): Moment {
  return {
    inflammation: at(inside.inflammation, day),
    bare: at(inside.bare, day),
    onceBare: at(inside.onceBare, day),
    fibresLost: at(inside.fibresLost, day),
    builders: at(inside.builders, day),
    through: at(inside.through, day),
    felt: at(inside.felt, day),
    scar: at(inside.scar, day),
  };
}

export type FibreState = 'whole' | 'slow' | 'stopped' | 'lost';

/** A fibre is slow while a part of it is bare, and stopped by what the model says conducts. */
export function fibreState(fibre: Fibre, moment: Moment): FibreState {
  if (fibre.lostAt < moment.fibresLost) return 'lost';
  const conducting = moment.through / (1 - moment.fibresLost);
  if (fibre.stopsAt > conducting) return 'stopped';
  return fibre.stretches.some((stretch) => insulation(stretch, moment) < 1) ? 'slow' : 'whole';
}

/** How thick the insulation of a stretch is: whole 1, bare 0, regrown thinner than it was. */
export function insulation({ bareAt }: Stretch, { bare, onceBare }: Moment): number {
  const fading = Math.min(1, Math.max(0, (bareAt - bare) / Math.min(fadeOver, 2 * bare) + 0.5));
  return bareAt < onceBare ? regrown * fading : fading;
}

/** Regrown insulation stays thinner for good. */
const regrown = 0.55;
/** Stretches go bare one after another, each over this share. */
const fadeOver = 0.04;

/** How many of the picture's fibres are in each state. */
export function countFibres(moment: Moment): Readonly<Record<FibreState | 'all', number>> {
  const counts = { all: bundle.fibres.length, whole: 0, slow: 0, stopped: 0, lost: 0 };
  for (const fibre of bundle.fibres) counts[fibreState(fibre, moment)] += 1;
  return counts;
}
