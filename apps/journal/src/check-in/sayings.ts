import { type FactorName, type Site, siteKey } from '@ebb/course';
import type { Entry, FactorEntry, InterferenceEntry, SymptomEntry } from '@ebb/record';
import type { Sitting } from './sitting.ts';

/** What may have brought it on; asked in this order, each a fact of its own. */
export const askedFactors = [
  'fever',
  'infection',
  'heat',
  'bad-night',
  'stress',
] as const satisfies readonly FactorName[];

export function scoreSaid(sitting: Sitting, site: Site, value: number): SymptomEntry {
  return { ...sitting, id: `${sitting.id}-${siteKey(site)}`, kind: 'symptom', ...site, value, max: 10 };
}

export function factorSaid(sitting: Sitting, factor: FactorName, present: boolean): FactorEntry {
  return { ...sitting, id: factorId(sitting, factor), kind: 'factor', factor, present };
}

export function factorId(sitting: Sitting, factor: FactorName): string {
  return `${sitting.id}-${factor}`;
}

/** What the week allowed, in the person's own words, and how much the illness got in the way of it. */
export function weekSaid(
  sitting: Sitting,
  said: Pick<InterferenceEntry, 'value' | 'did'>,
): InterferenceEntry {
  return { ...sitting, id: `${sitting.id}-week`, kind: 'interference', days: 7, ...said };
}

/** The sites that are the person's own: what they follow, then what they scored lately, each once. */
export function ownSites(followed: readonly Site[], recent: readonly Entry[]): readonly Site[] {
  const scored = recent.filter((entry) => entry.kind === 'symptom').map(siteOf);
  return [...new Map([...followed, ...scored].map((site) => [siteKey(site), site])).values()];
}

function siteOf({ symptom, side }: SymptomEntry): Site {
  return side === undefined ? { symptom } : { symptom, side };
}
