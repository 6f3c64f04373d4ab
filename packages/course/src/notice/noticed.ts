import type { Day } from '../day.ts';
import { conditions } from '../diary/condition.ts';
import { courseOf } from '../diary/course.ts';
import type { ConditionName } from '../diary/definition.ts';
import { diaryOf } from '../diary/diary.ts';
import type { Course, Spell } from '../diary/finding.ts';
import type { History } from '../diary/history.ts';
import { courseFit } from './course-fit.ts';
import { dayReportsOf } from './day-reports.ts';
import { type DiaryByDay, noticingIn } from './noticing.ts';
import type { Eagerness, NoticingDefinition } from './noticing-definition.ts';
import { noticingDefinitions } from './noticing-definitions.ts';
import type { Notice, Noticed, Noticing } from './noticing-finding.ts';
import { settledRelapses } from './settled.ts';
import { slowChange } from './slow-change.ts';
import { isNo, type SettledRelapse } from './watch.ts';

/**
 * All that can be noticed of one person on one day without asking them: what may have begun, how the latest spell is going, and
 * whether they get slowly worse between relapses. Nothing of it is counted anywhere.
 */
export function noticed(
  history: History,
  condition: ConditionName,
  today: Day,
  eagerness: Eagerness,
): Noticed {
  const diary = diaryOf(history, today);
  const definition = noticingDefinitions[condition];
  const byDay = dayReportsOf(diary, definition.explained);
  const course = courseOf(history, conditions[condition], today);
  const relapses = settledRelapses(course, diary);
  const found = noticingIn({ diary, byDay }, definition, relapses, eagerness);
  const unanswered = unansweredOf(found, relapses, definition);
  const latest = latestSpell(course, unanswered, { diary, byDay }, definition);
  // Flares are a part of fibromyalgia's ups and downs, so its slow trend runs through them.
  const [known, noticedOnly] =
    definition.mode === 'ask'
      ? [relapses.map(({ onset }) => onset), unanswered.map(({ onset }) => onset.day)]
      : [[], []];
  return {
    noticing: found,
    ...(latest === undefined ? {} : { latest }),
    slowChange: slowChange(diary, definition, known, { byDay, noticed: noticedOnly }),
  };
}

/** What was noticed and nobody has called none, and what is not a settled relapse either. */
function unansweredOf(
  { notices }: Noticing,
  relapses: readonly SettledRelapse[],
  { ask }: NoticingDefinition,
): readonly Notice[] {
  return notices.filter(
    ({ onset, said }) =>
      !said.some(({ verdict }) => isNo(verdict)) &&
      relapses.every((relapse) => Math.abs(relapse.onset - onset.day) >= ask.daysSinceLastOnset),
  );
}

/** The latest spell that is counted; or what was noticed since and nobody has answered. */
function latestSpell(
  { spells, today }: Course,
  unanswered: readonly Notice[],
  { diary, byDay }: DiaryByDay,
  definition: NoticingDefinition,
): Noticed['latest'] {
  const spell: Spell | undefined = spells.at(-1);
  const notice = unanswered.at(-1);
  const isNoticed = notice !== undefined && (spell === undefined || notice.onset.from > spell.last);
  const onset = isNoticed ? notice.onset.day : spell?.onset;
  if (onset === undefined || today - onset > definition.fit.days) return undefined;
  return { onset, isNoticed, fit: courseFit(diary, definition, { onset }, byDay) };
}
