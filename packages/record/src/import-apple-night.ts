import { parseDay } from '@ebb/course';

/** A time as Apple Health writes it: its own calendar day, and minutes since 1970 UTC. */
export interface AppleInstant {
  readonly day: string;
  readonly minute: number;
}

/** A stretch asleep or in bed, in minutes since 1970 UTC, with the calendar day on which it ended. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly day: string;
  readonly line: number;
}

/** Reads '2016-04-14 07:27:26 +0100'. */
export function instantOf(text: string | undefined): AppleInstant | undefined {
  const [, date, hour, minute, second, sign, offsetHours, offsetMinutes] =
    /^(\d{4}-\d\d-\d\d) (\d\d):(\d\d):(\d\d) ([+-])(\d\d):?(\d\d)$/.exec(text ?? '') ?? [];
  const day = date === undefined ? undefined : parseDay(date);
  if (date === undefined || day === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  return {
    day: date,
    minute: day * 1440 + Number(hour) * 60 + Number(minute) + Number(second) / 60 - offset,
  };
}

/** Stretches as they come, of which overlapping ones are merged now and then, so that memory grows with nights and not with records. */
export interface Stretches {
  readonly add: (stretch: Interval) => void;
  readonly all: () => readonly Interval[];
}

export function stretches(): Stretches {
  let kept: Interval[] = [];
  let mergeAt = 10_000;
  return {
    add(stretch) {
      kept.push(stretch);
      if (kept.length < mergeAt) return;
      kept = mergeIntervals(kept);
      // Twice what is left, so that stretches that do not overlap are not sorted again for each new one.
      mergeAt = Math.max(mergeAt, kept.length * 2);
    },
    all: () => kept,
  };
}

/** Overlapping stretches as one, in order of time: two devices that both saw a night saw one night. */
function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const next of [...intervals].sort((one, other) => one.from - other.from || one.to - other.to)) {
    const last = merged.at(-1);
    if (last === undefined || next.from > last.to) merged.push(next);
    else
      merged[merged.length - 1] = {
        ...(next.to > last.to ? { ...last, to: next.to, day: next.day } : last),
        line: Math.min(last.line, next.line),
      };
  }
  return merged;
}

/** Stretches less than this apart, in minutes, are one night: people lie awake for an hour or two and sleep on. */
const sameNight = 180;

/** Minutes per day of waking. A stretch before midnight belongs to the night it began, so to the day on which that night ends. */
export function nightsFrom(
  intervals: readonly Interval[],
): ReadonlyMap<string, { readonly line: number; readonly minutes: number }> {
  const byDay = new Map<string, { readonly line: number; readonly minutes: number }>();
  let night:
    | { readonly to: number; readonly day: string; readonly line: number; readonly minutes: number }
    | undefined;
  const close = (): void => {
    if (night === undefined) return;
    const before = byDay.get(night.day);
    byDay.set(night.day, {
      line: before?.line ?? night.line,
      minutes: (before?.minutes ?? 0) + night.minutes,
    });
  };
  for (const stretch of mergeIntervals(intervals)) {
    const minutes = stretch.to - stretch.from;
    const goesOn = night !== undefined && stretch.from - night.to < sameNight;
    if (!goesOn) close();
    night =
      goesOn && night !== undefined
        ? { to: stretch.to, day: stretch.day, line: night.line, minutes: night.minutes + minutes }
        : { to: stretch.to, day: stretch.day, line: stretch.line, minutes };
  }
  close();
  return byDay;
}
