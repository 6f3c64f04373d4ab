import type { Day, Overall } from '@ebb/course';
import { dayOfWhen, type Entry } from '@ebb/record';

/** How high the water stood on one day. A day without a check-in has no level: a gap is a gap. */
export interface TideDay {
  readonly day: Day;
  readonly overall?: Overall;
}

const worstFirst: readonly Overall[] = ['much-worse', 'bit-worse', 'better', 'same'];

/** The last days up to today, oldest first; of several check-ins on a day the worst is shown. */
export function tideDays(entries: readonly Entry[], today: Day, days: number): readonly TideDay[] {
  const saidByDay = new Map<Day, Overall[]>();
  for (const entry of entries) {
    if (entry.kind !== 'check-in') continue;
    const day = dayOfWhen(entry.when);
    saidByDay.set(day, [...(saidByDay.get(day) ?? []), entry.overall]);
  }
  return Array.from({ length: days }, (_, at) => {
    const day = (today - days + 1 + at) as Day;
    const overall = worstFirst.find((answer) => saidByDay.get(day)?.includes(answer));
    return overall === undefined ? { day } : { day, overall };
  });
}
