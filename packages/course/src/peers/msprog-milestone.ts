import {
  confirmMilestone,
  isAtMilestone,
  type MilestoneDefinition,
  type MilestoneTry,
} from '../clinic/milestone.ts';
import { isFarEnough } from '../clinic/relapse-distance.ts';
import { type Timeline, timelineOf } from '../clinic/timeline.ts';
import { type Day, formatDay } from '../day.ts';
import { type MsprogSet, msprogDefinition } from './msprog-options.ts';
import { msprogPatient, type TextRow } from './msprog-patient.ts';
import { msprogQuirks } from './msprog-quirks.ts';
import type { PatientRows, PeerTable } from './peer-table.ts';

/**
 * The table of `value_milestone()` at commit 77b905c, cell for cell: after a visit that could not be confirmed it jumps past every later one
 * at the milestone, and the distance of the onset from a relapse counts only where a lower score is worse.
 */
export function msprogMilestone(
  patients: Iterable<PatientRows<TextRow>>,
  set: MsprogSet,
): readonly PeerTable[] {
  const definition = milestoneOf(set);
  const rows: (readonly string[])[] = [];
  for (const { id, visits, relapses } of patients) {
    const ends = set.args.renddate_col;
    const patient = msprogPatient(visits, set.norelapse === true ? [] : relapses, {
      value: set.value_col,
      measure: set.outcome,
      ...(set.args.validconf_col === undefined ? {} : { canConfirm: set.args.validconf_col }),
      ...(ends === undefined ? {} : { relapseEnd: ends }),
      relapsesFrom: definition.by.relapseDistance.onset.daysAfter,
    });
    const timeline = timelineOf(patient, definition.by, msprogQuirks);
    if (timeline.days.length > 0) rows.push(rowOf(id, timeline, definition));
  }
  return [{ suffix: '.csv', header: ['id', 'date', set.value_col, 'time2event', 'observed'], rows }];
}

function milestoneOf(set: MsprogSet): MilestoneDefinition {
  if (set.milestone === undefined)
    throw new RangeError(`Cannot look for a milestone in ${set.name}: it must name the milestone's score`);
  return { kind: 'milestone', id: set.name, score: set.milestone, by: msprogDefinition(set) };
}

function rowOf(id: string, timeline: Timeline, definition: MilestoneDefinition): readonly string[] {
  const { days, scores } = timeline;
  const at = reachedAt(timeline, definition);
  const shown = at ?? days.length - 1;
  const since = (days[shown] as number) - (days[0] as number);
  const cell = at === undefined ? '' : String(scores[at]);
  return [id, formatDay(days[shown] as Day), cell, String(since), at === undefined ? 'FALSE' : 'TRUE'];
}

function reachedAt(timeline: Timeline, definition: MilestoneDefinition): number | undefined {
  const last = timeline.days.length - 1;
  let at = nextAt(timeline, definition, 0);
  while (at !== undefined) {
    const found = confirmMilestone(timeline, definition, at);
    // Only a worsening first seen at the very last visit is taken unconfirmed.
    if (found.reached && (found.decidedAt !== undefined || at === last)) return at;
    if (at === last) return undefined;
    at = nextAt(timeline, definition, nextSearch(timeline, definition, at, found));
  }
  return undefined;
}

function nextAt(timeline: Timeline, definition: MilestoneDefinition, from: number): number | undefined {
  const asksDistance = definition.by.outcome.worse === 'lower';
  for (let at = from; at < timeline.days.length; at += 1) {
    if (!isAtMilestone(timeline, definition, at)) continue;
    if (!asksDistance || isFarEnough(timeline, at, definition.by.relapseDistance.onset)) return at;
  }
  return undefined;
}

/** Past the first later visit below the milestone; without one, to the last visit. */
function nextSearch(
  timeline: Timeline,
  definition: MilestoneDefinition,
  at: number,
  { lostAt }: MilestoneTry,
): number {
  if (lostAt !== undefined) return lostAt + 1;
  const last = timeline.days.length - 1;
  for (let later = at + 1; later <= last; later += 1)
    if (!isAtMilestone(timeline, definition, later)) return later + 1;
  return last;
}
