import type { Observation } from './diary.ts';
import type { Side, Site } from './symptom.ts';

/** Where each symptom has been present so far, by side; a zero is a report that it was not. */
export type KnownSites = Map<string, Set<Side | 'unsaid'>>;

/**
 * A symptom never reported above zero before, or not on this side. Where an earlier report gave no side, or this one gives
 * none, a new side cannot be told, and the symptom counts as old.
 */
export function isNewSite(known: KnownSites, site: Site): boolean {
  const sides = known.get(site.symptom);
  if (sides === undefined) return true;
  if (site.side === undefined || sides.has('unsaid') || sides.has('both')) return false;
  if (site.side === 'both') return !(sides.has('left') && sides.has('right'));
  return !sides.has(site.side);
}

export function remember(known: KnownSites, sites: readonly Site[], observation: Observation): void {
  for (const score of observation.scores) {
    if (score.value <= 0) continue;
    const site = sites[score.site] as Site;
    const sides = known.get(site.symptom);
    const side = site.side ?? 'unsaid';
    if (sides === undefined) known.set(site.symptom, new Set([side]));
    else sides.add(side);
  }
}
