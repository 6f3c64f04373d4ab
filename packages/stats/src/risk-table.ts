import { distinctTimes, placeOf } from './tied-times.ts';

/** How long each subject of a group was followed, in any one unit of time. */
export interface FollowUp {
  /** When each was seen last: at the event, or at the censoring. */
  readonly times: ArrayLike<number>;
  /** Whether the event was seen at that time (true or 1); if not, the subject is censored there (false or 0). */
  readonly observed: ArrayLike<boolean | number>;
  /** When each came under observation (left truncation); from the beginning of time where this is absent. */
  readonly entries?: ArrayLike<number>;
}

/** What happened at each different time, and how many could have had it happen to them. */
export interface RiskTable {
  readonly times: Float64Array;
  /** Entered before this time and neither censored nor struck before it. */
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly censored: Float64Array;
}

/**
 * The risk tables of groups over one timeline, which is every different time of any of them; times that differ by rounding
 * only are one, as with `timefix` in R. Subjects who enter at a time are at risk after it; who is censored at a time is still
 * at risk at it. Costs n log n.
 */
export function riskTables(groups: readonly FollowUp[]): readonly RiskTable[] {
  groups.forEach(checkFollowUp);
  const times = distinctTimes(groups.flatMap(({ times, entries }) => (entries ? [times, entries] : [times])));
  return groups.map((group) => tabulate(group, times));
}

function tabulate({ times, observed, entries }: FollowUp, timeline: Float64Array): RiskTable {
  const change = new Float64Array(timeline.length + 1);
  const events = new Float64Array(timeline.length);
  const censored = new Float64Array(timeline.length);
  for (let subject = 0; subject < times.length; subject++) {
    const last = placeOf(timeline, times[subject] as number);
    const first = entries ? placeOf(timeline, entries[subject] as number) + 1 : 0;
    if (first > last) throw new RangeError(entryTooLate(subject, times, entries));
    add(change, first, 1);
    add(change, last + 1, -1);
    add(observed[subject] ? events : censored, last, 1);
  }
  return { times: timeline, atRisk: runningSum(change), events, censored };
}

function add(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] as number) + amount;
}

/** One shorter than the changes: the last of them comes after the last time. */
function runningSum(changes: Float64Array): Float64Array {
  let sum = 0;
  return changes.subarray(0, -1).map((change) => {
    sum += change;
    return sum;
  });
}

function checkFollowUp({ times, observed, entries }: FollowUp): void {
  if (observed.length !== times.length)
    throw new RangeError(
      `Cannot follow ${times.length} subjects with ${observed.length} outcomes: each time needs its outcome`,
    );
  if (entries !== undefined && entries.length !== times.length)
    throw new RangeError(
      `Cannot follow ${times.length} subjects with ${entries.length} entries: each time needs its entry`,
    );
  for (let subject = 0; subject < times.length; subject++) {
    if (!Number.isFinite(times[subject]))
      throw new RangeError(
        `Cannot follow subject ${subject} until ${times[subject]}: the time must be finite`,
      );
    if (entries !== undefined && !Number.isFinite(entries[subject]))
      throw new RangeError(
        `Cannot follow subject ${subject} from ${entries[subject]}: the entry must be finite`,
      );
    const outcome = Number(observed[subject]);
    if (outcome !== 0 && outcome !== 1)
      throw new RangeError(
        `Cannot read the outcome ${outcome} of subject ${subject}: it must be true, false, 1 or 0`,
      );
  }
}

function entryTooLate(
  subject: number,
  times: ArrayLike<number>,
  entries: ArrayLike<number> | undefined,
): string {
  return `Cannot follow subject ${subject} from ${entries?.[subject]} to ${times[subject]}: the entry must come before the end`;
}
