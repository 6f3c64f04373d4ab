/** What happened to a person on a day counted from the first visit. */
export interface SwimmerMark {
  readonly days: number;
  readonly what: 'relapse' | 'RAW' | 'PIRA' | 'undefined' | 'worsening' | 'improvement';
}

export interface Swimmer {
  readonly id: string;
  readonly group?: string;
  /** From the first visit to the last. */
  readonly days: number;
  readonly marks: readonly SwimmerMark[];
}

/** More lines than this nobody reads. */
export const mostSwimmers = 60;

/**
 * At most sixty persons, spread evenly over the lengths of follow-up: ordered by length and then by id, one is taken from
 * the middle of each of sixty equal parts. The same table always gives the same persons, and no kind of course is favoured.
 */
export function chooseSwimmers(people: readonly Swimmer[]): readonly Swimmer[] {
  const ordered = people.toSorted((one, other) => other.days - one.days || compareText(one.id, other.id));
  if (ordered.length <= mostSwimmers) return ordered;
  return Array.from({ length: mostSwimmers }, (_, part) =>
    Math.floor(((part + 0.5) * ordered.length) / mostSwimmers),
  ).flatMap((place) => ordered[place] ?? []);
}

/** By code unit, the same in every locale. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
