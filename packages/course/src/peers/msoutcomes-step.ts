import type { ScoredVisit } from '../clinic/disability-finding.ts';
import type { Followed } from './msoutcomes-baseline.ts';
import type { PeerVisit } from './msoutcomes-patient.ts';

/** How a change is confirmed. */
export interface StepRule {
  readonly isChange: (baseline: number, score: number) => boolean;
  /** Whether a visit may be the last of a run of changed ones. */
  readonly mayEndRun: (visit: PeerVisit) => boolean;
  /** Days that a run must last. */
  readonly days: number;
  /** Whether the run must reach the last visit. */
  readonly sustained: boolean;
  /** MSoutcomes puts a copy of the first visit behind the last; its score is read like any other, or never a change. */
  readonly endMarker: 'read' | 'unchanged';
}

export interface PeerEvent {
  readonly baseline: ScoredVisit;
  readonly onset: PeerVisit;
  /** Days from the onset to the last visit of its run that may end one. */
  readonly held: number;
}

export interface Step {
  readonly event: PeerEvent;
  /** What is left to follow, from the new baseline on; nothing where that is the end marker. */
  readonly rest: Followed | undefined;
}

interface Kept {
  readonly at: number;
  readonly visit: PeerVisit;
  readonly held: number;
}

/** The first confirmed change, and the follow-up that remains; undefined where no change is confirmed. */
export function nextStep({ visits, baseline }: Followed, rule: StepRule): Step | undefined {
  const [first] = visits;
  if (first === undefined) return undefined;
  const listed = [...visits, first];
  const kept = keptVisits(listed, baseline.score, rule);
  const [onset] = kept;
  if (onset === undefined) return undefined;
  const score = newBaselineScore(kept, onset, rule.days);
  const at = listed.findIndex((visit, index) => index >= onset.at && visit.score === score);
  const from = visits[at];
  return {
    event: { baseline, onset: onset.visit, held: onset.held },
    rest: from === undefined ? undefined : { visits: visits.slice(at), baseline: from },
  };
}

/** The changed visits whose run lasts long enough. The last of `listed` is the end marker. */
function keptVisits(listed: readonly PeerVisit[], baseline: number, rule: StepRule): readonly Kept[] {
  const changed = listed.map((visit) => rule.isChange(baseline, visit.score));
  if (rule.endMarker === 'unchanged') changed[listed.length - 1] = false;
  const ends = lastEndBefore(listed, rule.mayEndRun);
  const lastDay = listed.at(-2)?.day ?? 0;
  const kept: Kept[] = [];
  let runEnd = listed.length;
  for (let at = listed.length - 1; at >= 0; at -= 1) {
    const visit = listed[at];
    if (changed[at] !== true || visit === undefined) {
      runEnd = at;
      continue;
    }
    const last = ends[runEnd];
    if (last === undefined) continue;
    const held = last.day - visit.day;
    if (held >= rule.days && (!rule.sustained || held >= lastDay - visit.day)) kept.push({ at, visit, held });
  }
  return kept.reverse();
}

/** For every place, the latest visit before it that may end a run. */
function lastEndBefore(
  listed: readonly PeerVisit[],
  mayEndRun: (visit: PeerVisit) => boolean,
): readonly (PeerVisit | undefined)[] {
  let latest: PeerVisit | undefined;
  const before = listed.map((visit) => {
    const answer = latest;
    if (mayEndRun(visit)) latest = visit;
    return answer;
  });
  return [...before, latest];
}

/** The lowest of the first two kept scores and of those kept within the days of confirmation, as MSoutcomes takes it. */
function newBaselineScore(kept: readonly Kept[], onset: Kept, days: number): number {
  const near = kept.filter(({ visit }, index) => index < 2 || visit.day - onset.visit.day <= days);
  return Math.min(...near.map(({ visit }) => visit.score));
}
