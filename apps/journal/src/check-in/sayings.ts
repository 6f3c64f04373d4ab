import { type FactorName, type Overall, type Site, siteKey } from '@ebb/course';
import type {
  CheckIn,
  EnteredBy,
  Entry,
  FactorEntry,
  InterferenceEntry,
  SymptomEntry,
  When,
} from '@ebb/record';

/**
 * One sitting: everything said at one check-in shares its moment, so that it is read as one report. Ids follow from the
 * sitting and the question: an answer given again takes the place of the first.
 */
export interface Sitting {
  readonly id: string;
  readonly when: When;
  readonly enteredBy: EnteredBy;
  readonly enteredAt: When;
}

/** What may have brought it on; asked in this order, each a fact of its own. */
export const askedFactors = [
  'fever',
  'infection',
  'heat',
  'bad-night',
  'stress',
] as const satisfies readonly FactorName[];

export function overallSaid(sitting: Sitting, overall: Overall): CheckIn {
  return { ...sitting, kind: 'check-in', overall };
}

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

/** The sitting that a check-in began. */
export function sittingOf({ id, when, enteredBy, enteredAt }: CheckIn): Sitting {
  return { id, when, enteredBy, enteredAt };
}

function siteOf({ symptom, side }: SymptomEntry): Site {
  return side === undefined ? { symptom } : { symptom, side };
}
