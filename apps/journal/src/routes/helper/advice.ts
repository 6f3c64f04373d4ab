import type { Classified, ConditionName, Day, Minute, Missing } from '@ebb/course';
import type { Answers } from './walk.ts';

/** Things to do now. None changes a treatment; each is a sentence in the words. */
export type Advice =
  | 'team-today'
  | 'team-soon'
  | 'tell-at-next-visit'
  | 'urine-test'
  | 'fever-doctor'
  | 'cool-down'
  | 'rest'
  | 'ask-about-medicine'
  | 'answer-missing'
  | 'smaller-day'
  | 'one-small-thing'
  | 'sleep-first'
  | 'new-is-for-doctor'
  | 'keep-treatment';

/** In the order in which to do them. */
export function adviceFor(
  condition: ConditionName,
  found: Classified | undefined,
  answers: Answers,
): readonly Advice[] {
  return condition === 'ms' ? msAdvice(found, answers) : fibromyalgiaAdvice(answers);
}

function msAdvice(found: Classified | undefined, answers: Answers): readonly Advice[] {
  const infected = (answers.infection ?? []).length > 0;
  const hot = (answers.causes ?? []).includes('heat') || (answers.causes ?? []).includes('exertion');
  const tired = (answers.causes ?? []).some((cause) => cause === 'bad-night' || cause === 'stress');
  return [
    ...teamAdvice(found),
    // A bladder infection without pain is common in MS and brings old symptoms back; the test is asked for before steroids.
    ...(answers.infection === undefined ||
    answers.infection.includes('bladder') ||
    found?.kind === 'relapse' ||
    found?.kind === 'pseudo-relapse'
      ? (['urine-test'] as const)
      : []),
    ...(infected || answers.fever === 'still' ? (['fever-doctor'] as const) : []),
    ...(hot ? (['cool-down'] as const) : []),
    ...(tired ? (['rest'] as const) : []),
    ...(answers.medicine === undefined || answers.medicine === '' ? [] : (['ask-about-medicine'] as const)),
    ...(found === undefined || found.missing.some(isForThePerson) ? (['answer-missing'] as const) : []),
    'keep-treatment',
  ];
}

/** What the person can answer now: not the future, not the team's word, not a level that only time will tell. */
function isForThePerson({ fact }: Missing): boolean {
  return fact !== 'still-there' && fact !== 'clinician' && fact !== 'usual-level';
}

function teamAdvice(found: Classified | undefined): readonly Advice[] {
  if (found === undefined) return ['tell-at-next-visit'];
  switch (found.kind) {
    case 'relapse':
      return found.disabling === true || found.significant === true ? ['team-today'] : ['team-soon'];
    case 'continuation':
    case 'undetermined':
      return ['team-soon'];
    case 'pseudo-relapse':
    case 'fluctuation':
    case 'flare':
      return ['tell-at-next-visit'];
  }
}

function fibromyalgiaAdvice(answers: Answers): readonly Advice[] {
  return [
    'smaller-day',
    'one-small-thing',
    'sleep-first',
    ...(answers.fever === 'still' ? (['fever-doctor'] as const) : []),
    'new-is-for-doctor',
    'keep-treatment',
  ];
}

/** When a look back is worth it: the next moment that waiting alone could settle, else in a week. */
export interface LookAgain {
  readonly day: Day;
  readonly minute?: Minute;
}

const daysToLookAgain = 7;

export function lookAgain(found: Classified | undefined, today: Day): LookAgain {
  const dates = (found?.wouldBecome ?? []).flatMap(({ on, at }) =>
    on === undefined || on < today ? [] : [at === undefined ? { day: on } : { day: on, minute: at }],
  );
  const [first] = dates.toSorted((a, b) => a.day - b.day);
  return first ?? { day: (today + daysToLookAgain) as Day };
}
