import { isCalm, type PeerVisit } from './msoutcomes-patient.ts';
import { isWorse } from './msoutcomes-threshold.ts';

export interface SpmsOptions {
  readonly minEDSS: number;
  readonly tRelapse: number;
  readonly tProgression: number;
  readonly tRegression: number;
  readonly tRelProg: number;
  /** Least pyramidal score; absent, the functional systems are not looked at. */
  readonly minFSpyr?: number;
}

/** What MSoutcomes does against sense, each told by what is done. */
export interface SpmsFlaws {
  /** A single visit without progression is read as progression between two visits that show it, or at either end of the list too. */
  readonly lonelyVisit: 'between-two' | 'at-the-ends-too';
  /** Progression reaches the end of follow-up where the last visit shows it, or only where that visit is far from a relapse. */
  readonly lastVisit: 'reaches-the-end' | 'must-be-calm';
  /** Where functional systems are looked at, the first baseline, and one after a relapse, has some, or may lack all of them. */
  readonly baselines: 'have-systems' | 'may-lack-systems';
}

export interface SpmsFollowed {
  /** From the first baseline on. */
  readonly visits: readonly PeerVisit[];
  readonly options: SpmsOptions;
  readonly flaws: SpmsFlaws;
}

/** Where the search stands: places in the list of visits. */
export interface SpmsPlace {
  readonly baseline: number;
  readonly score: number;
  readonly from: number;
}

/** What each visit shows against one baseline; places in the list of all visits. */
export interface Stretch {
  readonly strong: readonly boolean[];
  /** Days that progression is seen for, to a visit far from a relapse; absent where there is none. */
  readonly shown: readonly (number | undefined)[];
  /** Days that improvement is seen for. */
  readonly improved: readonly (number | undefined)[];
  /** The place after the run of progression or improvement. */
  readonly runEnd: readonly number[];
}

/** Reads every visit from a place on against the baseline. */
export function readStretch(followed: SpmsFollowed, place: SpmsPlace): Stretch {
  const { visits, options, flaws } = followed;
  const strong = visits.map(({ score }) => isWorse(place.score, score) && score >= options.minEDSS);
  const filled = withoutLonely(
    strong,
    flaws.lonelyVisit === 'between-two' ? place.baseline : place.from,
    flaws,
  );
  const better = visits.map(({ score }) => score <= place.score - 0.5);
  const strongEnd = runEnds(filled);
  const betterEnd = runEnds(better);
  const calm = latestCalmBefore(visits, options.tRelapse);
  return {
    strong: filled,
    shown: visits.map(({ day }, at) =>
      daysTo(filled[at] === true ? calm[strongEnd[at] ?? 0] : undefined, day),
    ),
    improved: visits.map(({ day }, at) =>
      daysTo(better[at] === true ? visits[(betterEnd[at] ?? 0) - 1] : undefined, day),
    ),
    runEnd: strongEnd,
  };
}

/** The first visit from a place on whose progression or improvement lasts long enough to be judged. */
export function firstToJudge(
  { shown, improved }: Stretch,
  from: number,
  { tProgression, tRegression }: SpmsOptions,
): number | undefined {
  for (let at = from; at < shown.length; at += 1)
    if ((shown[at] ?? 0) > tProgression || (improved[at] ?? 0) > tRegression) return at;
  return undefined;
}

function withoutLonely(
  strong: readonly boolean[],
  from: number,
  { lonelyVisit }: SpmsFlaws,
): readonly boolean[] {
  const beyondTheEnds = lonelyVisit === 'at-the-ends-too';
  return strong.map((is, at) => {
    if (is || at < from) return is;
    const before = at === from ? beyondTheEnds : strong[at - 1];
    const after = at === strong.length - 1 ? beyondTheEnds : strong[at + 1];
    return before === true && after === true;
  });
}

/** For every place, the first place from it on that does not hold. */
function runEnds(holds: readonly boolean[]): readonly number[] {
  const ends: number[] = [];
  let end = holds.length;
  for (let at = holds.length - 1; at >= 0; at -= 1) {
    if (holds[at] !== true) end = at;
    ends[at] = end;
  }
  return ends;
}

/** For every place and the one after the last, the latest visit before it that is far from a relapse. */
function latestCalmBefore(
  visits: readonly PeerVisit[],
  tRelapse: number,
): readonly (PeerVisit | undefined)[] {
  const before: (PeerVisit | undefined)[] = [undefined];
  for (const visit of visits) before.push(isCalm(visit, tRelapse) ? visit : before.at(-1));
  return before;
}

function daysTo(visit: PeerVisit | undefined, from: number): number | undefined {
  return visit === undefined ? undefined : visit.day - from;
}
