import type { MsPolicy, SeenSoFar } from './policy.ts';
import type { Treatment } from './treatment.ts';
import { treatments } from './treatments.ts';

/** Steroids as doctors gave them, and nothing else. */
export const untreated: MsPolicy = { id: 'untreated', steroids: 0.6, treatment: () => undefined };

/** One treatment from so many years after the onset on, for life. */
export function always(treatment: Treatment, years: number): MsPolicy {
  return treatedBy(`${treatment.id}-after-${years}-years`, ({ age, onset }) =>
    onset !== undefined && age >= onset.age + years ? treatment : undefined,
  );
}

/** One treatment from an age on, as in the arm of a trial; none before. */
export function fromAge(treatment: Treatment, from: number): MsPolicy {
  return treatedBy(`${treatment.id}-from-age`, ({ age }) => (age >= from ? treatment : undefined));
}

/**
 * As clinics treat that step up: an injectable a year after the onset where that was an attack; after an attack on a treatment
 * that has had half a year to work, the next stronger one; none past an EDSS of 6.5.
 */
export const steppingUp: MsPolicy = treatedBy('stepping-up', (seen) => {
  const { age, onset, taking, lasting } = seen;
  if (onset?.kind !== 'relapsing' || age < onset.age + steps.startYears) return undefined;
  if (lasting >= steps.stopFrom) return undefined;
  if (taking === undefined) return steps.treatments[0];
  return hasBrokenThrough(seen) ? (steps.treatments[steps.treatments.indexOf(taking) + 1] ?? taking) : taking;
});

function treatedBy(id: string, treatment: MsPolicy['treatment']): MsPolicy {
  return { id, steroids: untreated.steroids, treatment };
}

function hasBrokenThrough({ attacks, since, age }: SeenSoFar): boolean {
  const last = attacks.at(-1);
  return last !== undefined && since !== undefined && last.age > since + steps.toWorkYears && last.age <= age;
}

const steps = {
  startYears: 1,
  toWorkYears: 0.5,
  stopFrom: 6.5,
  treatments: [treatments['interferon-beta'], treatments.fingolimod, treatments.natalizumab],
} as const;
