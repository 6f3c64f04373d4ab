import type { Day, FactorName, Notice, NoticingDefinition } from '@ebb/course';
import type { EnteredBy, Entry, FactorEntry, When } from '@ebb/record';
import { whenOfDay } from '@ebb/record';

/** A question about a notice that was put off, and when what it was about had begun. */
export interface PutOff {
  readonly on: Day;
  readonly onset: Day;
}

/**
 * Whether there is something to ask and the person may be asked. Put off, it rests for as long as the definition lets a
 * question rest; another spell, by the days that part two relapses, is another question. Once somebody has called it
 * something, their word stands and nothing is asked.
 */
export function mayAsk(
  notice: Notice,
  putOff: PutOff | undefined,
  today: Day,
  { ask }: NoticingDefinition,
): boolean {
  if (notice.said.length > 0) return false;
  if (putOff === undefined) return true;
  const isAnother = Math.abs(notice.onset.day - putOff.onset) >= ask.daysSinceLastOnset;
  return isAnother || today - putOff.on >= ask.again.days;
}

export type Illness = 'fever' | 'infection';

/** What was answered on the card. Absent: not asked yet. `unknown` was asked, and nothing is written for it. */
export interface Answers {
  readonly ill?: boolean | 'unknown';
  readonly which?: readonly Illness[];
  readonly illStill?: boolean;
  readonly illLast?: Day | 'unknown';
  readonly heat?: boolean | 'unknown';
  readonly heatStill?: boolean;
  readonly heatLast?: Day | 'unknown';
  readonly lasted?: boolean | 'unknown';
  readonly word?: 'yes' | 'no' | 'not-sure';
}

export type Ending = 'ill-explains' | 'heat-explains' | 'short' | 'word-yes' | 'word-no' | 'word-open';

/** The one thing that is asked now, or what it came to. */
export type Step = { readonly ask: keyof Answers } | { readonly ends: Ending };

/** What the card is about and on which day; fixed while it is answered. */
export interface Asking {
  readonly notice: Notice;
  readonly today: Day;
  readonly definition: NoticingDefinition;
}

/** The illnesses nobody has said anything of. */
export function illnessesAsked({ missing }: Notice): readonly Illness[] {
  return (['fever', 'infection'] as const).filter((factor) => missing.includes(factor));
}

/** Only what is missing is asked: causes first, then whether it lasted, then the person's own word. */
export function stepOf(answers: Answers, asking: Asking): Step {
  const { notice } = asking;
  return (
    illStep(answers, asking) ??
    heatStep(answers, asking) ??
    (notice.missing.includes('lasted-over-24h') ? lastedStep(answers) : undefined) ??
    wordStep(answers)
  );
}

function illStep(answers: Answers, asking: Asking): Step | undefined {
  const illnesses = illnessesAsked(asking.notice);
  if (illnesses.length === 0) return undefined;
  if (answers.ill === undefined) return { ask: 'ill' };
  if (answers.ill !== true) return undefined;
  if (illnesses.length > 1 && answers.which === undefined) return { ask: 'which' };
  if (answers.illStill === undefined) return { ask: 'illStill' };
  if (!answers.illStill && answers.illLast === undefined) return { ask: 'illLast' };
  const illness = answers.which?.[0] ?? illnesses[0];
  return illness !== undefined && explainsToday(illness, answers.illStill || answers.illLast, asking)
    ? { ends: 'ill-explains' }
    : undefined;
}

function heatStep(answers: Answers, asking: Asking): Step | undefined {
  if (!asking.notice.missing.includes('heat')) return undefined;
  if (answers.heat === undefined) return { ask: 'heat' };
  if (answers.heat !== true) return undefined;
  if (answers.heatStill === undefined) return { ask: 'heatStill' };
  if (!answers.heatStill && answers.heatLast === undefined) return { ask: 'heatLast' };
  return explainsToday('heat', answers.heatStill || answers.heatLast, asking)
    ? { ends: 'heat-explains' }
    : undefined;
}

function lastedStep({ lasted }: Answers): Step | undefined {
  if (lasted === undefined) return { ask: 'lasted' };
  return lasted === false ? { ends: 'short' } : undefined;
}

function wordStep({ word }: Answers): Step {
  return word === undefined ? { ask: 'word' } : { ends: endings[word] };
}

const endings = { yes: 'word-yes', no: 'word-no', 'not-sure': 'word-open' } as const;

/** A cause explains the days after it that the definition gives it; one whose last day nobody knows explains nothing today. */
function explainsToday(
  factor: FactorName,
  until: true | Day | 'unknown' | undefined,
  { today, definition }: Asking,
): boolean {
  if (until === true) return true;
  if (until === undefined || until === 'unknown') return false;
  const days = definition.explained.by.find(({ factors }) => factors.includes(factor))?.forDays;
  return days !== undefined && today - until <= days;
}

/** What every entry of one card begins with: they hold from the onset, and were said now. */
export interface Beginning {
  readonly id: string;
  readonly enteredBy: EnteredBy;
  readonly enteredAt: When;
}

/** Every entry that the answers so far make. Ids follow from the card and the question. */
export function entriesOf(answers: Answers, asking: Asking, beginning: Beginning): readonly Entry[] {
  const { notice } = asking;
  const when = whenOfDay(notice.onset.day);
  const { who: by, name } = beginning.enteredBy;
  const illnesses = illnessesAsked(notice);
  const common = (part: string) => ({ ...beginning, id: `${beginning.id}-${part}`, when });
  const factors = (names: readonly FactorName[], said: Span): readonly Entry[] =>
    names.map((factor): FactorEntry => ({ ...common(factor), kind: 'factor', factor, ...said }));
  const ill = spanOf(answers.ill, answers.illStill, answers.illLast, asking);
  const heat = spanOf(answers.heat, answers.heatStill, answers.heatLast, asking);
  // "A fever or an infection" says that one of them was there, and not which.
  const present = illnesses.length > 1 ? (answers.which ?? []) : illnesses;
  return [
    ...(ill === undefined ? [] : factors(ill.present ? present : illnesses, ill)),
    ...(heat === undefined ? [] : factors(['heat'], heat)),
    ...(typeof answers.lasted === 'boolean'
      ? [
          {
            ...common('lasted'),
            kind: 'answer',
            question: 'lasted-over-24h',
            yes: answers.lasted,
          } as const,
        ]
      : []),
    ...(answers.word === 'yes' || answers.word === 'no'
      ? [
          {
            ...common('word'),
            kind: 'statement',
            verdict: answers.word === 'yes' ? 'relapse' : 'not-relapse',
            by,
            ...(name === undefined ? {} : { name }),
          } as const,
        ]
      : []),
  ];
}

interface Span {
  readonly present: boolean;
  readonly until?: When;
}

/**
 * The question is about all days since the onset: "no" holds from there to today, and so does what still goes on. What is
 * over, of which no last day was given, is known for the onset alone.
 */
function spanOf(
  there: boolean | 'unknown' | undefined,
  still: boolean | undefined,
  last: Day | 'unknown' | undefined,
  { today }: Asking,
): Span | undefined {
  if (there === undefined || there === 'unknown') return undefined;
  if (!there) return { present: false, until: whenOfDay(today) };
  if (still === true) return { present: true, until: whenOfDay(today) };
  return typeof last === 'number' ? { present: true, until: whenOfDay(last) } : { present: true };
}
