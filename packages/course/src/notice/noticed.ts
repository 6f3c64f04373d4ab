import type { Day } from '../day.ts';
import { conditions } from '../diary/condition.ts';
import { courseOf } from '../diary/course.ts';
import type { ConditionName } from '../diary/definition.ts';
import { type Diary, diaryOf } from '../diary/diary.ts';
import type { Course, Spell } from '../diary/finding.ts';
import type { History } from '../diary/history.ts';
import { courseFit } from './course-fit.ts';
import { noticing } from './noticing.ts';
import type { Eagerness, NoticingDefinition } from './noticing-definition.ts';
import { noticingDefinitions } from './noticing-definitions.ts';
import type { Noticed, Noticing } from './noticing-finding.ts';
import { slowChange } from './slow-change.ts';

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
  const course = courseOf(history, conditions[condition], today);
  const relapses = settledOnsets(course);
  const found = noticing(diary, definition, relapses, eagerness);
  const latest = latestSpell(course, found, diary, definition);
  return {
    noticing: found,
    ...(latest === undefined ? {} : { latest }),
    // Flares are a part of fibromyalgia's ups and downs, so its slow trend runs through them.
    slowChange: slowChange(diary, definition, definition.mode === 'ask' ? relapses : []),
  };
}

/** Onsets of relapses that somebody confirmed, or of which every fact is known. */
function settledOnsets({ spells }: Course): readonly Day[] {
  return spells
    .filter(
      ({ counted, parts }) =>
        counted !== 'rule' || parts.some((part) => part.kind === 'relapse' && part.certainty !== 'possible'),
    )
    .map(({ onset }) => onset);
}

/** The latest spell that is counted; or what was noticed since and nobody has called nothing. */
function latestSpell(
  { spells, today }: Course,
  { notices }: Noticing,
  diary: Diary,
  definition: NoticingDefinition,
): Noticed['latest'] {
  const spell: Spell | undefined = spells.at(-1);
  const notice = notices.filter(({ end }) => end?.kind !== 'answered-no').at(-1);
  const isNoticed = notice !== undefined && (spell === undefined || notice.onset.from > spell.last);
  const onset = isNoticed ? notice.onset.day : spell?.onset;
  if (onset === undefined || today - onset > definition.fit.days) return undefined;
  return { onset, isNoticed, fit: courseFit(diary, definition, { onset }) };
}
