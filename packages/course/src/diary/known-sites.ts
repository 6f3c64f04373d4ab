import type { Observation } from './diary.ts';
import type { Side, Site } from './symptom.ts';

/** Where each symptom has been present so far, by side; a zero is a report that it was not. */
export interface KnownSites {
  readonly sidesBySymptom: Map<string, Set<Side | 'unsaid'>>;
  /** Places of the sites that are in there already. */
  readonly places: Set<number>;
}

export function noSites(): KnownSites {
  return { sidesBySymptom: new Map(), places: new Set() };
}

/**
 * A symptom never reported above zero before, or not on this side. Where an earlier report gave no side, or this one gives
 * none, a new side cannot be told, and the symptom counts as old.
 */
export function isNewSite(known: KnownSites, site: Site): boolean {
  const sides = known.sidesBySymptom.get(site.symptom);
  if (sides === undefined) return true;
  if (site.side === undefined || sides.has('unsaid') || sides.has('both')) return false;
  if (site.side === 'both') return !(sides.has('left') && sides.has('right'));
  return !sides.has(site.side);
}

export function remember(known: KnownSites, sites: readonly Site[], observation: Observation): void {
  for (const score of observation.scores) {
    if (score.value <= 0 || known.places.has(score.site)) continue;
    known.places.add(score.site);
    const site = sites[score.site] as Site;
    const sides = known.sidesBySymptom.get(site.symptom);
    const side = site.side ?? 'unsaid';
    if (sides === undefined) known.sidesBySymptom.set(site.symptom, new Set([side]));
    else sides.add(side);
  }
}
