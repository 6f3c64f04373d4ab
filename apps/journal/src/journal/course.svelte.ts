import { type ConditionName, type Course, conditions, courseOf, type Day, type Minute } from '@ebb/course';
import { historyOf, type RecordState } from '@ebb/record';
import { nowMillis } from './edge.ts';
import { entries, journal } from './journal.svelte.ts';

interface Known {
  readonly entities: RecordState['entities'];
  readonly today: Day;
  readonly course: Course;
}

const knownByCondition = new Map<ConditionName, Known>();

/** What follows from the record today, under one condition; worked out once per change and day. Only for pages that show it: the engine is not part of the check-in. */
export function courseNow(condition: ConditionName): Course {
  const { today } = journal;
  const { entities } = journal.record;
  const known = knownByCondition.get(condition);
  if (known?.entities === entities && known.today === today) return known.course;
  const now = Math.floor(nowMillis() / 60_000) as Minute;
  const course = courseOf(historyOf(entries()), conditions[condition], today, now);
  knownByCondition.set(condition, { entities, today, course });
  return course;
}
