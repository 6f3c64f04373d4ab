import type { MsPolicy, Treatment } from './policy.ts';

/** Steroids as doctors gave them, and nothing else. */
export const untreated: MsPolicy = { id: 'untreated', steroids: 0.6, treatment: () => undefined };

/** One treatment from so many years after the onset on, for life. */
export function always(treatment: Treatment, years: number): MsPolicy {
  return {
    id: `${treatment.id}-after-${years}-years`,
    steroids: untreated.steroids,
    treatment: ({ age, onset }) => (onset !== undefined && age >= onset.age + years ? treatment : undefined),
  };
}
