import { type ConditionName, type Course, conditions, siteKey } from '@ebb/course';
import { dayOfWhen, momentOf } from '@ebb/record';
import { courseNow } from '../../journal/course.svelte.ts';
import { nowMillis, nowWhen, randomId } from '../../journal/edge.ts';
import { entries, journal, profile, write } from '../../journal/journal.svelte.ts';
import { changesBetween, type Written, walkEntries } from './entries.ts';
import { hasSides } from './sides.ts';
import {
  type Answers,
  answered,
  begin,
  conditionOf,
  followUp,
  type Known,
  resumed,
  type Step,
  skipped,
  type Walk,
} from './walk.ts';

/** The walk as it stands, kept on the device so that it can be left at any step. The entries it makes are in the record. */
let walk = $state.raw<Walk>(begin('', nowWhen()));

const storageKey = 'ebb.helper';

/** Takes up the walk of this record, or begins one; to be called when the page opens. An example life keeps none. */
export function openWalk(): void {
  const kept = journal.example === undefined ? localStorage.getItem(storageKey) : null;
  walk = kept === null ? begin(newId(), nowWhen()) : (JSON.parse(kept) as Walk);
}

export function currentWalk(): Walk {
  return walk;
}

/** So long after the last answer it is a new occasion, and the person is asked whether to go on. */
const sittingMinutes = 30;

export function isFromEarlier(): boolean {
  const { minute } = momentOf(walk.sitting);
  return (
    Object.keys(walk.saidAt).length > 0 &&
    minute !== undefined &&
    nowMillis() / 60_000 - minute > sittingMinutes
  );
}

export function goOn(): void {
  keep(resumed(walk, nowWhen()));
}

export function lookAgain(): void {
  keep(followUp(walk, newId(), nowWhen()));
}

/** What was said before stays in the record. */
export function startAfresh(): void {
  keep(begin(newId(), nowWhen()));
}

export function say(step: Step, answers: Answers, written: Written): Promise<void> {
  return save(answered(walk, step, answers), written);
}

export function leaveOpen(step: Step, written: Written): Promise<void> {
  return save(skipped(walk, step), written);
}

/** The condition that the walk goes by; before it was said, the one with more at stake. */
export function walkCondition(): ConditionName {
  return conditionOf(walk, known()) ?? 'ms';
}

export function known(): Known {
  const { since } = walk.answers;
  const { day, minute } = momentOf(since ?? walk.sitting);
  const onset = since === undefined ? {} : { onsetDay: day };
  const hoursAgo = minute === undefined ? (journal.today - day) * 24 : (nowMillis() / 60_000 - minute) / 60;
  return {
    conditions: profile()?.conditions ?? [],
    today: journal.today,
    ...onset,
    overADayAgo: since !== undefined && hoursAgo >= 24,
    silenceDays: conditions[profile()?.conditions?.[0] ?? 'ms'].episode.silenceDays.days,
    hasSides,
    usualKnown: (site) => scoredBefore(siteKey(site)),
  };
}

/** What the course engine says about the record as it is now. */
export function helperCourse(): Course {
  return courseNow(walkCondition());
}

function scoredBefore(site: string): boolean {
  const onset = dayOfWhen(walk.answers.since ?? walk.sitting);
  return entries().some(
    (entry) =>
      entry.kind === 'symptom' &&
      siteKey(entry) === site &&
      dayOfWhen(entry.when) < onset &&
      !entry.id.startsWith(`${walk.id}-`),
  );
}

/** On the disk before the next question comes. */
async function save(next: Walk, written: Written): Promise<void> {
  const [before, now] = [walk, next].map((either) =>
    walkEntries(either, conditionOf(either, known()) ?? 'ms', written),
  ) as [ReturnType<typeof walkEntries>, ReturnType<typeof walkEntries>];
  keep(next);
  await write(changesBetween(before, now));
}

function keep(next: Walk): void {
  walk = next;
  if (journal.example === undefined) localStorage.setItem(storageKey, JSON.stringify(next));
}

function newId(): string {
  return `helper-${randomId()}`;
}
