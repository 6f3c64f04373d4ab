import type { FactorName, Missing, Verdict } from '@ebb/course';
import { type Change, created, type Entry, whenOfDay } from '@ebb/record';

/** What every new entry begins with, made at the app's edge. */
export type Begin = (when: string) => Pick<Entry, 'id' | 'when' | 'enteredBy' | 'enteredAt'>;

/** A fact that the person can settle right where it is missing. */
export type Asked = Extract<Missing, { readonly about: unknown }> & {
  readonly fact: FactorName | 'lasted-over-24h' | 'still-there';
};

export function isAsked(missing: Missing): missing is Asked {
  return missing.fact !== 'usual-level' && missing.fact !== 'clinician';
}

/** An answer of its own for what the rules asked; a factor, present or not, for a cause. */
export function answerTo(asked: Asked, yes: boolean, begin: Begin): Change {
  const common = begin(whenOfDay(asked.about));
  if (asked.fact === 'lasted-over-24h' || asked.fact === 'still-there') {
    return created({ ...common, kind: 'answer', question: asked.fact, yes });
  }
  return created({ ...common, kind: 'factor', factor: asked.fact, present: yes });
}

export type Speaker = 'person' | 'nurse' | 'neurologist';

export interface Named {
  readonly about: number;
  readonly until?: number;
  readonly by: Speaker;
  readonly verdict: Verdict;
}

/** What someone calls a spell, kept beside the rule's answer. */
export function statementOn({ about, until, by, verdict }: Named, begin: Begin): Change {
  const common = begin(whenOfDay(about as Parameters<typeof whenOfDay>[0]));
  const end =
    until === undefined || until === about
      ? {}
      : { until: whenOfDay(until as Parameters<typeof whenOfDay>[0]) };
  return created({ ...common, kind: 'statement', verdict, by, ...end });
}
