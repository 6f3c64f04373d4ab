import type { Day } from '@ebb/course';
import { dayOfWhen, type Entry } from '@ebb/record';
import { planKindOf } from './form.ts';
import { visitOfScore } from './visit-scores.ts';

/** The plan's entries by what a person looks for, each in the order in which it is needed. A visit's scores stand in its line. */
export interface PlanLists {
  readonly coming: readonly Entry[];
  readonly questions: readonly Entry[];
  /** The latest first. */
  readonly past: readonly Entry[];
}

export function planLists(entries: readonly Entry[], today: Day): PlanLists {
  const ids = new Set(entries.map(({ id }) => id));
  const planned = entries
    .filter((entry) => planKindOf(entry) !== undefined && !ids.has(visitOfScore(entry.id) ?? ''))
    .toSorted((a, b) => compare(a.when, b.when) || compare(a.id, b.id));
  const isQuestion = (entry: Entry): boolean => entry.kind === 'question' && entry.answer === undefined;
  const isComing = (entry: Entry): boolean => entry.kind === 'appointment' && dayOfWhen(entry.when) >= today;
  return {
    coming: planned.filter(isComing),
    questions: planned.filter(isQuestion),
    past: planned.filter((entry) => !isComing(entry) && !isQuestion(entry)).toReversed(),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
