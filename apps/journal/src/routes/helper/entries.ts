import { addDays, type ConditionName, conditions, type FactorName, type Overall } from '@ebb/course';
import {
  type Change,
  changed,
  created,
  dayOfWhen,
  type EnteredBy,
  type Entry,
  type Fields,
  removed,
  restored,
  type When,
  whenOfDay,
} from '@ebb/record';
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
    ...answerEntries(walk, conditions[condition].episode.silenceDays.days),
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

/**
 * Worse since the onset, and worse (or usual again) now: two occasions, of which the person has spoken. Who says since when
 * has said that it is worse; while they have not said how much, the least of it is written.
 */
function reportEntries(walk: Walk): readonly Entry[] {
  const { overall, since, stillThere } = walk.answers;
  const said = saidAt(walk, { ask: 'overall' });
  const tellsOnset =
    walk.follows === undefined && since !== undefined && since !== whenOfDay(dayOfWhen(said));
  const onset = tellsOnset
    ? [
        checkIn(walk, 'check-in-onset', {
          when: since,
          said: saidAt(walk, { ask: 'since' }),
          overall: overall ?? 'bit-worse',
        }),
      ]
    : [];
  if (stillThere === false) {
    const gone = saidAt(walk, { ask: 'stillThere' });
    return [...onset, checkIn(walk, 'check-in', { when: gone, said: gone, overall: 'same' })];
  }
  return overall === undefined ? onset : [...onset, checkIn(walk, 'check-in', { when: said, said, overall })];
}

function checkIn(
  walk: Walk,
  part: string,
  { overall, ...times }: { readonly when: When; readonly said: When; readonly overall: Overall },
): Entry {
  return { ...common(walk, part, times), kind: 'check-in', overall };
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

const daysBefore = (when: When, days: number): When => whenOfDay(addDays(dayOfWhen(when), -days));

/** The day the spell is about: its onset where that was said, else the day of the sitting. */
const onsetDay = (walk: Walk): When => whenOfDay(dayOfWhen(walk.answers.since ?? walk.sitting));

/** "Still there" is an entry of its own only while nothing else says, to the minute, how it is now. */
function answerEntries(walk: Walk, silenceDays: number): readonly Entry[] {
  const { lasted, overall, steady, strength } = walk.answers;
  const told =
    overall !== undefined || Object.keys(strength ?? {}).length > 0 || walk.answers.stillThere === false;
  const stillThere = told ? undefined : walk.answers.stillThere;
  const now = whenOfDay(dayOfWhen(saidAt(walk, { ask: 'stillThere' })));
  const asked = [
    { ask: 'stillThere', question: 'still-there', yes: stillThere, about: now },
    { ask: 'lasted', question: 'lasted-over-24h', yes: lasted, about: onsetDay(walk) },
    { ask: 'steady', question: 'stable-30-days-before', yes: steady, about: onsetDay(walk) },
  ] as const;
  return [
    ...asked.flatMap(({ ask, question, yes, about }): readonly Entry[] =>
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
    ),
    ...wholeTimeEntries(walk, silenceDays),
  ];
}

/** "The whole time since" says of the days between that it was there, as often as the rules need to hear of it. */
function wholeTimeEntries(walk: Walk, silenceDays: number): readonly Entry[] {
  const { since, wholeTime } = walk.answers;
  if (wholeTime !== true || since === undefined) return [];
  const said = saidAt(walk, { ask: 'wholeTime' });
  const onset = dayOfWhen(since);
  const between = Math.ceil((dayOfWhen(said) - onset) / silenceDays) - 1;
  return Array.from({ length: Math.max(0, between) }, (_, index): Entry => {
    const when = whenOfDay(addDays(onset, (index + 1) * silenceDays));
    return {
      ...common(walk, `there-${when}`, { when, said }),
      kind: 'answer',
      question: 'still-there',
      yes: true,
    };
  });
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

/** What turns the entries of before into those of now. An id that was there and was taken back comes back. */
export function changesBetween(before: readonly Entry[], now: readonly Entry[]): readonly Change[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(now.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !kept.has(id)).map(({ id }) => removed(id)),
    ...now.flatMap((entry) => {
      const earlier = old.get(entry.id);
      if (earlier === undefined) return [created(entry), restored(entry.id)];
      const fields = changedFields(earlier, entry);
      return Object.keys(fields).length === 0 ? [] : [changed(entry.id, fields)];
    }),
  ];
}

function changedFields(earlier: Entry, now: Entry): Fields {
  const [before, after] = [earlier, now].map((entry) => entry as unknown as Fields) as [Fields, Fields];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  return Object.fromEntries(names.map((name) => [name, after[name] ?? null]));
}
