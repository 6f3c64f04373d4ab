import type { Day } from '../day.ts';
import { compareText, type Diary, type Observation } from './diary.ts';
import type { Statement } from './history.ts';
import { compareMoments } from './moment.ts';

/** An observation with what the person themselves called that day, where that decides. */
export interface CalledObservation {
  readonly observation: Observation;
  readonly called?: { readonly isWorse: boolean; readonly until: Day };
}

/**
 * The observations of a diary, each with the last word said of its day; of two said at once the flare stands. A day that was called a flare, or none, and has no
 * report of its own becomes an observation.
 */
export function calledObservations(diary: Diary): readonly CalledObservation[] {
  const words = diary.statements
    .filter((statement) => isWorseWord(statement) !== undefined)
    .toSorted(
      (a, b) =>
        compareMoments(a.said, b.said) || compareText(b.verdict, a.verdict) || compareText(a.entry, b.entry),
    );
  const observations = withCalledDays(diary, words);
  const called: CalledObservation['called'][] = [];
  for (const word of words) {
    const until = word.until ?? word.about;
    const isWorse = isWorseWord(word) === true;
    for (
      let place = firstFrom(observations, word.about);
      (observations[place]?.when.day ?? Number.POSITIVE_INFINITY) <= until;
      place++
    ) {
      called[place] = { isWorse, until };
    }
  }
  return observations.map((observation, place) => {
    const word = called[place];
    return word === undefined ? { observation } : { observation, called: word };
  });
}

function isWorseWord({ verdict }: Statement): boolean | undefined {
  if (verdict === 'flare') return true;
  return verdict === 'not-flare' ? false : undefined;
}

function withCalledDays(diary: Diary, words: readonly Statement[]): readonly Observation[] {
  const reported = new Set(diary.observations.map((observation) => observation.when.day));
  const entriesByDay = new Map<Day, Set<string>>();
  for (const word of words) {
    for (const day of new Set([word.about, word.until ?? word.about])) {
      if (!reported.has(day)) entriesByDay.set(day, (entriesByDay.get(day) ?? new Set()).add(word.entry));
    }
  }
  if (entriesByDay.size === 0) return diary.observations;
  const added = [...entriesByDay].map(([day, entries]) => ({
    when: { day },
    entries: [...entries].sort(compareText),
    scores: [],
  }));
  return [...diary.observations, ...added].sort((a, b) => a.when.day - b.when.day);
}

/** Place of the first observation on a day or later, by bisection. */
export function firstFrom(observations: readonly Observation[], day: Day): number {
  let low = 0;
  let high = observations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((observations[middle] as Observation).when.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
