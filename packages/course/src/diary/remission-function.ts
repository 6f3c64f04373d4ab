import { addDays, type Day } from '../day.ts';
import type { RemissionDefinition } from './definition.ts';
import type { Diary, InterferenceAnswer } from './diary.ts';
import type { RemissionNow, Spell } from './finding.ts';
import { type RemissionCourse, stretch } from './remission-course.ts';

type FunctionDefinition = Extract<RemissionDefinition, { readonly kind: 'life-not-run-by-symptoms' }>;

/** Answers in a row at or below the threshold, with no long gap between. */
interface Run {
  readonly from: Day;
  readonly to: Day;
  readonly answers: number;
}

/**
 * Symptoms do not run life: interference at or below the threshold for the stated time, from enough answers.
 * Answers given during a flare are left aside, so that a flare neither ends a remission nor carries one.
 */
export function functionRemission(
  diary: Diary,
  spells: readonly Spell[],
  definition: FunctionDefinition,
): RemissionCourse {
  const answers = diary.interference;
  const last = answers.at(-1);
  if (last === undefined) {
    const because = diary.span === undefined ? 'no-reports' : 'too-few-answers';
    return { now: { state: 'not-known', because, have: 0, need: definition.minimumAnswers }, stretches: [] };
  }
  const outside = outsideFlares(answers, spells);
  const runs = runsOf(outside, answers, definition);
  const stretches = runs
    .filter((run) => isLongEnough(run, definition))
    .map(({ from, to }) => stretch(from, to));
  if (diary.today - last.day > definition.silenceDays) {
    return {
      now: {
        state: 'not-known',
        because: 'silence',
        have: answers.length,
        need: definition.minimumAnswers,
        lastReport: last.day,
      },
      stretches,
    };
  }
  const current = runs.at(-1);
  const isCurrent = current !== undefined && current.to === outside.at(-1)?.day;
  const now = isCurrent
    ? stateOfRun(current, diary.today, definition)
    : stateOutsideRuns(outside, diary.today, definition);
  const isRunning = now.state === 'in-remission' && current !== undefined;
  return {
    now,
    stretches: isRunning
      ? [...stretches.filter(({ from }) => from !== current.from), stretch(current.from, diary.today)]
      : stretches,
  };
}

function outsideFlares(
  answers: readonly InterferenceAnswer[],
  spells: readonly Spell[],
): readonly InterferenceAnswer[] {
  let place = 0;
  return answers.filter(({ day }) => {
    while (place < spells.length && (spells[place] as Spell).last < day) place++;
    const spell = spells[place];
    return spell === undefined || day < spell.onset;
  });
}

function runsOf(
  outside: readonly InterferenceAnswer[],
  all: readonly InterferenceAnswer[],
  definition: FunctionDefinition,
): readonly Run[] {
  const gaps = gapEnds(all, definition.longestGapDays);
  const runs: Run[] = [];
  let run: Run | undefined;
  let gap = 0;
  for (const { day, value } of outside) {
    let isAfterGap = false;
    while (gap < gaps.length && day >= (gaps[gap] as Day)) {
      gap++;
      isAfterGap = true;
    }
    if (run !== undefined && (isAfterGap || value > definition.interferenceAtMost)) {
      runs.push(run);
      run = undefined;
    }
    if (value <= definition.interferenceAtMost)
      run = { from: run?.from ?? day, to: day, answers: (run?.answers ?? 0) + 1 };
  }
  return run === undefined ? runs : [...runs, run];
}

/** Days of the first answer after too long a gap; answers during flares bridge it. */
function gapEnds(all: readonly InterferenceAnswer[], longestGapDays: number): readonly Day[] {
  return all.flatMap(({ day }, place) => {
    const before = all[place - 1];
    return before !== undefined && day - before.day > longestGapDays ? [day] : [];
  });
}

function isLongEnough({ from, to, answers }: Run, { days, minimumAnswers }: FunctionDefinition): boolean {
  return to - from >= days && answers >= minimumAnswers;
}

function stateOfRun(run: Run, today: Day, definition: FunctionDefinition): RemissionNow {
  const { days, minimumAnswers } = definition;
  if (today - run.from < days) {
    return {
      state: 'not-in-remission',
      because: 'not-long-enough',
      from: run.from,
      earliest: addDays(run.from, days),
    };
  }
  if (run.answers < minimumAnswers) {
    return {
      state: 'not-known',
      because: 'too-few-answers',
      have: run.answers,
      need: minimumAnswers,
      lastReport: run.to,
    };
  }
  return { state: 'in-remission', since: run.from, days: today - run.from + 1 };
}

function stateOutsideRuns(
  outside: readonly InterferenceAnswer[],
  today: Day,
  { days, minimumAnswers }: FunctionDefinition,
): RemissionNow {
  const last = outside.at(-1);
  if (last === undefined)
    return { state: 'not-known', because: 'too-few-answers', have: 0, need: minimumAnswers };
  return {
    state: 'not-in-remission',
    because: 'interference',
    from: last.day,
    earliest: addDays(today, days),
  };
}
