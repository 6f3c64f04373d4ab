import type { ConditionName, FactorName } from '@ebb/course';
import { dayOfWhen, type EnteredBy, type Entry, type When, whenOfDay } from '@ebb/record';
import { type Cause, type SelfCare, type Step, siteOf, stepKey, type Walk } from './walk.ts';

/** How long before the onset "how was it before?" asks about, in days. */
export const beforeDays = 14;

const msCauses: readonly Cause[] = ['heat', 'exertion', 'bad-night', 'stress', 'metabolic-upset'];
const fibromyalgiaCauses: readonly Cause[] = ['exertion', 'bad-night', 'stress', 'cycle'];

export function causesAskedFor(condition: ConditionName): readonly Cause[] {
  return condition === 'ms' ? msCauses : fibromyalgiaCauses;
}

export function enteredByOf(walk: Walk): EnteredBy {
  const { forWhom } = walk.answers;
  if (forWhom?.who !== 'someone') return { who: 'person' };
  return forWhom.carer === undefined ? { who: 'carer' } : { who: 'carer', name: forWhom.carer };
}

/**
 * Every entry that the answers so far make. Ids follow from walk and question, so an answer given again replaces the
 * earlier one, and one taken back takes its entry along.
 */
export function walkEntries(walk: Walk, condition: ConditionName, written: Written): readonly Entry[] {
  return [
    ...flagEntries(walk),
    ...reportEntries(walk),
    ...symptomEntries(walk),
    ...answerEntries(walk),
    ...factorEntries(walk, condition),
    ...lifeEntries(walk, written),
  ];
}

/** What is kept as text, in the words in which it was chosen. */
export interface Written {
  readonly selfCareTitle: string;
  readonly selfCare: Readonly<Record<SelfCare, string>>;
}

const saidAt = (walk: Walk, step: Step): When => walk.saidAt[stepKey(step)] ?? walk.sitting;

function common(
  walk: Walk,
  part: string,
  { when, said }: { readonly when: When; readonly said: When },
): Pick<Entry, 'id' | 'when' | 'enteredBy' | 'enteredAt'> {
  return { id: `${walk.id}-${part}`, when, enteredBy: enteredByOf(walk), enteredAt: said };
}

function flagEntries(walk: Walk): readonly Entry[] {
  const said = saidAt(walk, { ask: 'redFlags' });
  return (walk.answers.redFlags ?? []).map((flag) => ({
    ...common(walk, `flag-${flag}`, { when: said, said }),
    kind: 'red-flag',
    flag,
  }));
}

/** Worse since the onset, and worse (or usual again) now: two occasions, of which the person has spoken. */
function reportEntries(walk: Walk): readonly Entry[] {
  const { overall, since, stillThere } = walk.answers;
  const said = saidAt(walk, { ask: 'overall' });
  const before =
    overall !== undefined && since !== undefined && since !== whenOfDay(dayOfWhen(said))
      ? [{ ...common(walk, 'check-in-onset', { when: since, said }), kind: 'check-in', overall } as const]
      : [];
  if (stillThere === false) {
    const gone = saidAt(walk, { ask: 'stillThere' });
    return [
      ...before,
      { ...common(walk, 'check-in', { when: gone, said: gone }), kind: 'check-in', overall: 'same' },
    ];
  }
  return overall === undefined
    ? before
    : [...before, { ...common(walk, 'check-in', { when: said, said }), kind: 'check-in', overall }];
}

function symptomEntries(walk: Walk): readonly Entry[] {
  const { answers } = walk;
  return (answers.what ?? []).flatMap((symptom) => {
    const site = siteOf(symptom, answers);
    const strength = answers.strength?.[symptom];
    const before = answers.before?.[symptom];
    const said = saidAt(walk, { ask: 'strength', symptom });
    const when = answers.stillThere === false && answers.since !== undefined ? answers.since : said;
    return [
      ...(strength === undefined
        ? []
        : [
            {
              ...common(walk, `symptom-${symptom}`, { when, said }),
              kind: 'symptom',
              ...site,
              value: strength,
              max: 10,
            } as const,
          ]),
      ...(before === undefined || answers.since === undefined
        ? []
        : [
            {
              ...common(walk, `before-${symptom}`, {
                when: daysBefore(answers.since, beforeDays),
                said: saidAt(walk, { ask: 'before', symptom }),
              }),
              kind: 'symptom',
              ...site,
              value: before,
              max: 10,
            } as const,
          ]),
    ];
  });
}

const daysBefore = (when: When, days: number): When =>
  whenOfDay((dayOfWhen(when) - days) as ReturnType<typeof dayOfWhen>);

/** The day the spell is about: its onset where that was said, else the day of the sitting. */
const onsetDay = (walk: Walk): When => whenOfDay(dayOfWhen(walk.answers.since ?? walk.sitting));

function answerEntries(walk: Walk): readonly Entry[] {
  const { lasted, steady, stillThere } = walk.answers;
  const asked = [
    {
      ask: 'stillThere',
      question: 'still-there',
      yes: stillThere,
      about: whenOfDay(dayOfWhen(saidAt(walk, { ask: 'stillThere' }))),
    },
    { ask: 'lasted', question: 'lasted-over-24h', yes: lasted, about: onsetDay(walk) },
    { ask: 'steady', question: 'stable-30-days-before', yes: steady, about: onsetDay(walk) },
  ] as const;
  return asked.flatMap(({ ask, question, yes, about }) =>
    yes === undefined
      ? []
      : [
          {
            ...common(walk, question, { when: about, said: saidAt(walk, { ask }) }),
            kind: 'answer',
            question,
            yes,
          },
        ],
  );
}

function factorEntries(walk: Walk, condition: ConditionName): readonly Entry[] {
  const { causes, fever, feverLast, infection, medicine } = walk.answers;
  const factor = (
    ask: 'fever' | 'infection' | 'causes' | 'medicine',
    name: FactorName,
    rest: { readonly present: boolean; readonly until?: When; readonly label?: string },
  ): Entry => ({
    ...common(walk, `factor-${name}`, { when: onsetDay(walk), said: saidAt(walk, { ask }) }),
    kind: 'factor',
    factor: name,
    ...rest,
  });
  return [
    ...(fever === undefined ? [] : [factor('fever', 'fever', feverSpan(walk, fever, feverLast))]),
    ...(infection === undefined
      ? []
      : [
          factor(
            'infection',
            'infection',
            infection.length === 0
              ? { present: false, until: sittingDay(walk, 'infection') }
              : { present: true, until: sittingDay(walk, 'infection'), label: infection.join(', ') },
          ),
        ]),
    ...(causes === undefined
      ? []
      : causesAskedFor(condition).map((cause) =>
          factor('causes', cause, { present: causes.includes(cause) }),
        )),
    ...(medicine === undefined || medicine === ''
      ? []
      : [factor('medicine', 'other', { present: true, label: medicine })]),
  ];
}

const sittingDay = (walk: Walk, ask: 'fever' | 'infection'): When =>
  whenOfDay(dayOfWhen(saidAt(walk, { ask })));

/** The question is about the whole spell: "no" holds from its onset to the day it was said. A fever that is over, of which no last day was given, is known for the onset only. */
function feverSpan(
  walk: Walk,
  fever: 'still' | 'over' | 'no',
  last: When | undefined,
): { readonly present: boolean; readonly until?: When } {
  if (fever === 'no') return { present: false, until: sittingDay(walk, 'fever') };
  if (fever === 'still') return { present: true, until: sittingDay(walk, 'fever') };
  return last === undefined ? { present: true } : { present: true, until: last };
}

function lifeEntries(walk: Walk, written: Written): readonly Entry[] {
  const { effect, ownWord, selfCare } = walk.answers;
  const by = enteredByOf(walk);
  const at = (ask: 'effect' | 'selfCare' | 'ownWord'): { when: When; said: When } => ({
    when: saidAt(walk, { ask }),
    said: saidAt(walk, { ask }),
  });
  return [
    ...(effect === undefined
      ? []
      : [{ ...common(walk, 'effect', at('effect')), kind: 'interference', value: effect, days: 1 } as const]),
    ...(selfCare === undefined
      ? []
      : [
          {
            ...common(walk, 'self-care', at('selfCare')),
            kind: 'note',
            title: written.selfCareTitle,
            text: written.selfCare[selfCare],
          } as const,
        ]),
    ...(ownWord === undefined
      ? []
      : [
          {
            ...common(walk, 'own-word', { when: onsetDay(walk), said: saidAt(walk, { ask: 'ownWord' }) }),
            kind: 'statement',
            verdict: ownWord,
            by: by.who,
            ...(by.name === undefined ? {} : { name: by.name }),
          } as const,
        ]),
  ];
}
