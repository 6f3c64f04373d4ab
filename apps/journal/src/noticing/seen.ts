import type { FactorName, Notice, NoticedSymptom } from '@ebb/course';
import type { Seen, Tenths } from './words.ts';

/** A card names no more symptoms than one can hold in mind. */
const mostNamed = 3;
const namedFrom = 0.5;

/** The notice in one sentence's numbers, whole points, over the symptoms that are named; none where only words tell of it. */
export function seenOf({ symptoms, onset, reports, reportsAbove }: Notice): Seen {
  const named = namedSymptoms(symptoms);
  const common = { sites: named.map(({ site }) => site), onset: onset.day, above: reportsAbove, reports };
  if (named.length === 0) return common;
  return {
    ...common,
    points: {
      least: Math.round(Math.min(...named.map(({ above: [least] }) => least))),
      most: Math.round(Math.max(...named.map(({ above: [, most] }) => most))),
    },
  };
}

/** Those more likely than not to take part, or the likeliest. */
function namedSymptoms([likeliest, ...others]: readonly NoticedSymptom[]): readonly NoticedSymptom[] {
  if (likeliest === undefined) return [];
  return [likeliest, ...others.filter(({ share }) => share >= namedFrom)].slice(0, mostNamed);
}

/** So many in ten: the nearest tenth, and never one that sounds certain. */
export function tenthsOf(frequency: number): Tenths {
  if (frequency < 0.1) return 'fewer';
  if (frequency > 0.9) return 'more';
  return Math.round(frequency * 10);
}

export interface LeftOutCount {
  readonly reports: number;
  readonly by: readonly FactorName[];
}

/** How many reports were left out, and each of what explains them once. */
export function leftOutOf(leftOut: Notice['leftOut']): LeftOutCount {
  return { reports: leftOut.length, by: [...new Set(leftOut.flatMap(({ by }) => by))] };
}
