import type { Attempt, Baseline } from './attempt.ts';
import type { RelapseDistance } from './disability-definition.ts';
import { isExtreme } from './extreme.ts';
import { judge } from './judge.ts';
import { baselineAfter, nextFrom } from './rebaseline.ts';
import { isFarEnough } from './relapse-distance.ts';
import type { Rules } from './rules.ts';
import { isSought } from './sought.ts';
import type { Timeline } from './timeline.ts';

/** Where the search stands. */
interface Search {
  readonly timeline: Timeline;
  readonly rules: Rules;
  readonly attempts: Attempt[];
  /** A new list where the peer's quirk overwrites one of them. */
  scores: readonly number[];
  baseline: Baseline;
  /** The first visit that has not been looked at against this baseline. */
  from: number;
  /** The first visit after the plateau that has been reported already. */
  plateauUntil: number;
  /** The next relapse to move the baseline after, as an index; undefined once there is none. */
  relapse: number | undefined;
  going: boolean;
}

/**
 * Every change seen at a visit, in the order in which it was found. From a reference visit the next visit with a change is looked for, judged,
 * and the reference moved as the definition says; relapses move it where the definition wants that.
 */
export function searchChanges(timeline: Timeline, rules: Rules): readonly Attempt[] {
  if (timeline.days.length === 0) return [];
  const search = begin(timeline, rules);
  while (search.going) {
    settleBaseline(search);
    const onset = nextOnset(search);
    if (isRelapseFirst(search, onset)) {
      search.from = onset ?? timeline.days.length;
      moveAfterRelapse(search);
    } else if (onset === undefined) search.going = false;
    else if (lookAt(search, onset) === 'look-on') continue;
    else moveAfterRelapse(search);
    if (isFound(search)) search.going = false;
  }
  return search.attempts;
}

function begin(timeline: Timeline, rules: Rules): Search {
  const first = timeline.days[0] as number;
  const next = timeline.onsets.findIndex((onset) => onset > first);
  return {
    timeline,
    rules,
    scores: timeline.scores,
    attempts: [],
    baseline: { at: 0, floored: timeline.scores[0] as number, origin: { from: 'first-usable-visit' } },
    from: 1,
    plateauUntil: 0,
    relapse: Math.max(next, 0),
    going: true,
  };
}

/** Moves the reference on to the first visit that may be one. */
function settleBaseline(search: Search): void {
  const { timeline, rules, scores } = search;
  const { rebaseline } = rules.definition;
  const distance = distanceOf(search);
  const last = timeline.days.length - 1;
  let { at } = search.baseline;
  while (
    at <= last &&
    (!isFarEnough(timeline, at, distance) || isExtreme(scores, at, rebaseline.skipExtremes, rules.test))
  ) {
    at += 1;
    if (at >= last) {
      search.going = false;
      break;
    }
  }
  search.baseline = { ...search.baseline, at: Math.min(at, last) };
  holdReference(search);
  if (rebaseline.afterRelapse !== undefined) search.relapse = nextRelapse(search);
  search.from = Math.max(search.from, at + 1);
}

function nextRelapse({ timeline, baseline, relapse }: Search): number | undefined {
  if (relapse === undefined) return undefined;
  const day = timeline.days[baseline.at] as number;
  const next = timeline.onsets.findIndex((onset, index) => index >= relapse && onset > day);
  return next < 0 ? undefined : next;
}

function distanceOf({ rules, baseline }: Search): RelapseDistance {
  const { relapseDistance } = rules.definition;
  const { from } = baseline.origin;
  if (from === 'first-usable-visit' || from === 'relapse') return relapseDistance.baseline;
  return relapseDistance.movedBaseline ?? relapseDistance.baseline;
}

/** Sets the score that a worsening is measured from: that of the visit, or where the reference may not fall the worst it has been. */
function holdReference(search: Search): void {
  const { baseline, scores, rules } = search;
  const score = scores[baseline.at] as number;
  if (rules.definition.rebaseline.afterRelapse?.neverBelow !== true) {
    search.baseline = { ...baseline, floored: score };
    return;
  }
  const { floor = score } = baseline;
  const floored = worseOf(floor, score, rules);
  if (rules.quirks.floorOverwritesScore) search.scores = scores.with(baseline.at, floored);
  search.baseline = { ...baseline, floor: floored, floored };
}

/** The peer takes the higher number, also where a lower one is worse. */
function worseOf(one: number, other: number, { quirks, test }: Rules): number {
  if (quirks.floorOverwritesScore) return Math.max(one, other);
  return test.differs('worsening', one, other) ? one : other;
}

/** The next visit, far enough from relapses, that differs from the reference. */
function nextOnset(search: Search): number | undefined {
  const { timeline, rules, scores, baseline } = search;
  const { definition, test } = rules;
  const moves = definition.rebaseline.belowThreshold === 'none' ? test.reaches : test.differs;
  const score = scores[baseline.at] as number;
  const { floored } = baseline;
  for (let at = Math.max(search.from, search.plateauUntil); at < scores.length; at += 1) {
    const seen = scores[at] as number;
    if (!moves('worsening', seen, floored) && !moves('improvement', seen, score)) continue;
    if (isFarEnough(timeline, at, definition.relapseDistance.onset)) return at;
  }
  return undefined;
}

/** The relapse that moves the reference comes well before the next change. */
function isRelapseFirst({ timeline, rules, relapse }: Search, onset: number | undefined): boolean {
  const rule = rules.definition.rebaseline.afterRelapse;
  if (rule === undefined || relapse === undefined) return false;
  const reached = (timeline.onsets[relapse] as number) + rule.changeWithinDays;
  if (onset !== undefined) return (timeline.days[onset] as number) > reached;
  return !rules.quirks.stopsBeforeRelapse && (timeline.days.at(-1) as number) > reached;
}

/** Where a relapse lies between the reference and the visits still to be looked at, the reference moves past it. */
function moveAfterRelapse(search: Search): void {
  const { timeline, rules, baseline, from } = search;
  const rule = rules.definition.rebaseline.afterRelapse;
  if (rule === undefined || !search.going) return;
  const after = timeline.days[baseline.at] as number;
  const until = from < timeline.days.length ? timeline.days[from] : openEnd(search);
  if (until === undefined) return;
  if (!timeline.onsets.some((onset) => after < onset && onset + rule.changeWithinDays < until)) return;
  const relapse = search.relapse === undefined ? undefined : timeline.onsets[search.relapse];
  const at =
    relapse === undefined ? -1 : timeline.days.findIndex((day, x) => x >= baseline.at && relapse <= day);
  if (relapse === undefined || at < 0) {
    search.going = false;
    return;
  }
  search.baseline = {
    ...baseline,
    at,
    floored: search.scores[at] as number,
    origin: { from: 'relapse', relapse },
  };
  search.from = at + 1;
  search.plateauUntil = 0;
  if (at > timeline.days.length - 2) search.going = false;
}

/** With every visit looked at, a relapse counts up to the last of them. */
function openEnd({ timeline, rules }: Search): number | undefined {
  return rules.quirks.stopsBeforeRelapse ? undefined : (timeline.days.at(-1) as number) + 1;
}

/** Judges one change and moves on from it. */
function lookAt(search: Search, onset: number): 'look-on' | 'relapses-first' {
  const { timeline, rules, scores, baseline } = search;
  const attempt = judge({ timeline, rules, scores, baseline }, onset);
  search.attempts.push(attempt);
  const next = nextFrom(attempt, timeline, rules);
  search.baseline = baselineAfter(attempt, timeline, rules);
  search.from = next.from;
  search.plateauUntil = search.baseline === baseline ? next.plateauUntil : 0;
  return next.lookOn ? 'look-on' : 'relapses-first';
}

/** The first of its kind has been found. */
function isFound({ attempts, rules }: Search): boolean {
  const { seek } = rules.definition;
  if (seek.startsWith('all')) return false;
  const events = attempts.filter(({ verdict }) => verdict === 'event');
  if (seek === 'first-change') return events.length > (rules.quirks.seeksSecondChange ? 1 : 0);
  return events.some((event) => isSought(event, seek));
}
