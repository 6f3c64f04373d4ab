import { addDays, day, noticingDefinitions } from '@ebb/course';
import {
  diaryWorlds,
  historyOfDiary,
  type SimulatedDiary,
  simulateDiary,
  type TrueRelapse,
} from '@ebb/simulate';
import { type Diary, diaryOf } from '../../packages/course/src/diary/diary.ts';
import { courseFit } from '../../packages/course/src/notice/course-fit.ts';
import { noticing } from '../../packages/course/src/notice/noticing.ts';
import type { CourseFit } from '../../packages/course/src/notice/noticing-finding.ts';
import { type RuledCourse, ruleOfThumb } from './course-baseline.ts';

/** A relapse that was noticed, and what was said of its course week by week. All days since its true onset. */
export interface WatchedCourse {
  readonly truth: TrueRelapse;
  readonly weeks: readonly WatchedWeek[];
  readonly at: ReadonlyMap<number, WatchedWeek>;
}

export interface WatchedWeek {
  readonly since: number;
  /** Absent where there is none. */
  readonly fit?: CourseFit;
  readonly rule?: RuledCourse;
}

/** Days since the onset on which the residual is looked at, beside every week. */
export const lookedAt = [30, 60, 90, 150] as const;
const horizon = 150;
const noticedWithin = { before: 3, after: 45 };
const alone = 100;
/** A Monday, as the first day of a simulated diary is. */
export const first = day('2024-01-01');

/**
 * The noticed relapses of one simulated person, from the question on, with the onset as it was known when it was asked. Only
 * those followed for the whole time and not overtaken by the next one within 100 days.
 */
export function watchedCourses(seed: number, days: number): readonly WatchedCourse[] {
  const simulated = simulateDiary(diaryWorlds.base, seed, 0, days);
  const { relapses } = simulated.truth;
  return relapses.flatMap((truth, place) => {
    const next = relapses[place + 1]?.onset ?? Number.POSITIVE_INFINITY;
    if (!truth.observable || truth.onset + horizon >= days || next < truth.onset + alone) return [];
    const asked = askedOn(simulated, truth);
    return asked === undefined ? [] : [watch(simulated, truth, { ...asked, next })];
  });
}

interface Asked {
  readonly asked: number;
  readonly onset: number;
}

/** When the question came, and the onset as it was known on that day; both as days of the diary. */
function askedOn(simulated: SimulatedDiary, { onset }: TrueRelapse): Asked | undefined {
  const { before, after } = noticedWithin;
  const noticesOn = (today: number): readonly { asked: number; onset: number }[] =>
    noticing(diaryUpTo(simulated, today), noticingDefinitions.ms, [], 'usual').notices.map((notice) => ({
      asked: notice.asked - first,
      onset: notice.onset.day - first,
    }));
  const found = noticesOn(onset + after).find(({ asked }) => asked >= onset - before);
  return found === undefined ? undefined : noticesOn(found.asked).at(-1);
}

function watch(
  simulated: SimulatedDiary,
  truth: TrueRelapse,
  { asked, onset, next }: Asked & { readonly next: number },
): WatchedCourse {
  const end = Math.min(horizon, next - 1 - truth.onset);
  const look = (since: number): WatchedWeek => {
    const today = truth.onset + since;
    const fit = courseFit(diaryUpTo(simulated, today), noticingDefinitions.ms, {
      onset: addDays(first, onset),
    });
    const rule = ruleOfThumb(simulated, onset, today);
    return {
      since,
      ...('because' in fit ? {} : { fit }),
      ...(rule === undefined ? {} : { rule }),
    };
  };
  const weeks: WatchedWeek[] = [];
  for (let since = asked - truth.onset; since <= end; since += 7) weeks.push(look(since));
  return {
    truth,
    weeks,
    at: new Map(lookedAt.filter((since) => since <= end).map((since) => [since, look(since)])),
  };
}

function diaryUpTo(simulated: SimulatedDiary, today: number): Diary {
  return diaryOf(historyOfDiary(simulated, first), addDays(first, today));
}
