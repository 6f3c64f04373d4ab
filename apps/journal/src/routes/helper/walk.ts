import type { ConditionName, Day, Overall, Side, Site } from '@ebb/course';
import type { When } from '@ebb/record';

export type SelfCare = 'as-usual' | 'harder' | 'with-help' | 'not-possible';
export type InfectionSign = 'cold' | 'bladder' | 'stomach' | 'skin' | 'other';
export type Cause = 'heat' | 'exertion' | 'bad-night' | 'stress' | 'cycle' | 'metabolic-upset';
export type ForWhom =
  | { readonly who: 'me' }
  | { readonly who: 'someone'; readonly person?: string; readonly carer?: string };
export type Fever = 'still' | 'over' | 'no';

/** What was answered. Whatever is absent was not said; an empty list was said: "none of these". */
export interface Answers {
  readonly redFlags?: readonly string[];
  readonly condition?: ConditionName;
  readonly forWhom?: ForWhom;
  readonly what?: readonly string[];
  readonly sides?: Readonly<Record<string, Side>>;
  /** When it began: a day, or an instant where the person knew the time. */
  readonly since?: When;
  readonly overall?: Extract<Overall, 'bit-worse' | 'much-worse'>;
  readonly stillThere?: boolean;
  /** Strength of each symptom by its key: now, or at its worst when it is gone. */
  readonly strength?: Readonly<Record<string, number>>;
  /** Strength two weeks before it began. */
  readonly before?: Readonly<Record<string, number>>;
  /** Began long ago: there all the time since. */
  readonly wholeTime?: boolean;
  readonly lasted?: boolean;
  readonly steady?: boolean;
  readonly fever?: Fever;
  readonly feverLast?: When;
  readonly infection?: readonly InfectionSign[];
  readonly causes?: readonly Cause[];
  /** A new medicine or dose by name; empty: none. */
  readonly medicine?: string;
  readonly effect?: number;
  readonly selfCare?: SelfCare;
  readonly ownWord?: 'flare' | 'not-flare';
}

/** A question about the whole, not about one symptom. */
export type PlainQuestion = Exclude<keyof Answers, 'sides' | 'strength' | 'before'>;

export type Step =
  | { readonly ask: PlainQuestion | 'call' | 'time' | 'answer' }
  | { readonly ask: 'sides' | 'strength' | 'before'; readonly symptom: string };

/** One way through the questions, kept as it goes so that it can be left and taken up again. */
export interface Walk {
  readonly id: string;
  /** The start of the present sitting; all that is said in it holds for this one occasion. */
  readonly sitting: When;
  readonly answers: Answers;
  /** The sitting in which each step was answered, by step key. */
  readonly saidAt: Readonly<Record<string, When>>;
  readonly skipped: readonly string[];
  /** A second look at the spell of an earlier walk, whose beginning is already told. */
  readonly follows?: string;
}

/** What the steps depend on besides the answers. */
export interface Known {
  /** Conditions of the profile; empty or two: the walk asks which one it is about. */
  readonly conditions: readonly ConditionName[];
  readonly today: Day;
  readonly onsetDay?: Day;
  /** Over a day has passed since the onset, or its time is not known and it was not today. */
  readonly overADayAgo: boolean;
  /** After so many days without a word nobody could say that it went on; then it is asked. */
  readonly silenceDays: number;
  readonly hasSides: (symptom: string) => boolean;
  /** The record already knows the usual level there. */
  readonly usualKnown: (site: Site) => boolean;
}

export function begin(id: string, now: When): Walk {
  return { id, sitting: now, answers: {}, saidAt: {}, skipped: [] };
}

export function stepKey(step: Step): string {
  return 'symptom' in step ? `${step.ask}:${step.symptom}` : step.ask;
}

export function siteOf(symptom: string, answers: Answers): Site {
  const side = answers.sides?.[symptom];
  return side === undefined ? { symptom } : { symptom, side };
}

export function conditionOf(walk: Walk, known: Known): ConditionName | undefined {
  return known.conditions.length === 1 ? known.conditions[0] : walk.answers.condition;
}

/** Every step of this walk in order, as far as the answers so far say; red flags come before everything else. */
export function stepsOf(walk: Walk, known: Known): readonly Step[] {
  const { answers } = walk;
  const flagged = (answers.redFlags ?? []).length > 0;
  const which: readonly Step[] = known.conditions.length === 1 ? [] : [{ ask: 'condition' }];
  const opening: readonly Step[] = [
    { ask: 'redFlags' },
    ...(flagged ? [{ ask: 'call' } as const] : []),
    { ask: 'forWhom' },
    ...which,
  ];
  const questions =
    conditionOf(walk, known) === 'fibromyalgia' ? fibromyalgiaSteps(answers, known) : msSteps(answers, known);
  return [...opening, ...questions, { ask: 'answer' }];
}

/** The questions of the Assessing Relapse in MS questionnaire in our own words (Perrin Ross et al. 2013), and what the definition needs besides. */
function msSteps(answers: Answers, known: Known): readonly Step[] {
  const symptoms = answers.what ?? [];
  const sites = symptoms.flatMap((symptom): Step[] => [
    ...(known.hasSides(symptom) ? [{ ask: 'sides', symptom } as const] : []),
    { ask: 'strength', symptom },
    ...(answers.since === undefined || known.usualKnown(siteOf(symptom, answers))
      ? []
      : [{ ask: 'before', symptom } as const]),
  ]);
  return [
    { ask: 'what' },
    { ask: 'since' },
    ...timeStep(known),
    { ask: 'stillThere' },
    ...wholeTimeStep(answers, known),
    ...(known.overADayAgo ? [{ ask: 'lasted' } as const] : []),
    { ask: 'overall' },
    ...sites,
    ...feverSteps(answers),
    { ask: 'infection' },
    { ask: 'causes' },
    { ask: 'medicine' },
    { ask: 'steady' },
    { ask: 'effect' },
    { ask: 'selfCare' },
  ];
}

/** Function first, one number in all, nothing about single symptoms: looking closer makes fibromyalgia louder. */
function fibromyalgiaSteps(answers: Answers, known: Known): readonly Step[] {
  return [
    { ask: 'effect' },
    { ask: 'overall' },
    { ask: 'since' },
    { ask: 'stillThere' },
    ...wholeTimeStep(answers, known),
    ...feverSteps(answers),
    { ask: 'causes' },
    { ask: 'ownWord' },
  ];
}

const feverSteps = (answers: Answers): readonly Step[] =>
  answers.fever === 'over' ? [{ ask: 'fever' }, { ask: 'feverLast' }] : [{ ask: 'fever' }];

/** The hour matters only while it can still decide between more and less than a day. */
const timeStep = (known: Known): readonly Step[] =>
  known.onsetDay !== undefined && known.today - known.onsetDay <= 1 ? [{ ask: 'time' }] : [];

const wholeTimeStep = (answers: Answers, known: Known): readonly Step[] =>
  answers.stillThere === true &&
  known.onsetDay !== undefined &&
  known.today - known.onsetDay > known.silenceDays
    ? [{ ask: 'wholeTime' }]
    : [];

function isSettled(walk: Walk, step: Step): boolean {
  const key = stepKey(step);
  return walk.skipped.includes(key) || walk.saidAt[key] !== undefined;
}

/** The first step that was neither answered nor skipped; at the end, the answer. */
export function nextStep(walk: Walk, known: Known): Step {
  return stepsOf(walk, known).find((step) => !isSettled(walk, step)) ?? { ask: 'answer' };
}

/** The step before this one, to go back to; the first step has none. */
export function stepBefore(step: Step, walk: Walk, known: Known): Step | undefined {
  const steps = stepsOf(walk, known);
  const at = steps.findIndex((other) => stepKey(other) === stepKey(step));
  return at > 0 ? steps[at - 1] : undefined;
}

/** How many questions are still open, the answer itself not counted. */
export function openSteps(walk: Walk, known: Known): number {
  return stepsOf(walk, known).filter((step) => step.ask !== 'answer' && !isSettled(walk, step)).length;
}

export function answered(walk: Walk, step: Step, said: Answers): Walk {
  const key = stepKey(step);
  return {
    ...walk,
    answers: { ...walk.answers, ...said },
    saidAt: { ...walk.saidAt, [key]: walk.sitting },
    skipped: walk.skipped.filter((other) => other !== key),
  };
}

/** Leaves a question open; what was answered there before is taken back. */
export function skipped(walk: Walk, step: Step): Walk {
  const key = stepKey(step);
  const { [key]: _, ...saidAt } = walk.saidAt;
  return {
    ...walk,
    answers: without(walk.answers, step),
    saidAt,
    skipped: [...walk.skipped.filter((other) => other !== key), key],
  };
}

function without(answers: Answers, step: Step): Answers {
  if (step.ask === 'call' || step.ask === 'time' || step.ask === 'answer') return answers;
  if (!('symptom' in step)) {
    const { [step.ask]: _, ...rest } = answers;
    return rest;
  }
  const { [step.symptom]: _, ...others } = (answers[step.ask] ?? {}) as Record<string, number | Side>;
  return { ...answers, [step.ask]: others };
}

/** Taken up again later: what is said from here on belongs to a new occasion. */
export function resumed(walk: Walk, now: When): Walk {
  return { ...walk, sitting: now };
}

/** A second look at the same spell: what it is and when it began is known, how it is now is asked again. */
export function followUp(walk: Walk, id: string, now: When): Walk {
  const { condition, forWhom, since, sides, what } = walk.answers;
  const kept = [
    'condition',
    'forWhom',
    'what',
    'since',
    'time',
    ...(what ?? []).map((symptom) => `sides:${symptom}`),
  ];
  return {
    id,
    sitting: now,
    answers: {
      ...(condition === undefined ? {} : { condition }),
      ...(forWhom === undefined ? {} : { forWhom }),
      ...(since === undefined ? {} : { since }),
      ...(sides === undefined ? {} : { sides }),
      ...(what === undefined ? {} : { what }),
    },
    saidAt: Object.fromEntries(kept.filter((key) => walk.saidAt[key] !== undefined).map((key) => [key, now])),
    skipped: [
      ...walk.skipped.filter((key) => kept.includes(key)),
      'steady',
      'medicine',
      ...(what ?? []).map((symptom) => `before:${symptom}`),
    ],
    follows: walk.id,
  };
}
