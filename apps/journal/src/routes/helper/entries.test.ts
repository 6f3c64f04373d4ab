import { type Classified, type ConditionName, conditions, courseOf, day, type Minute } from '@ebb/course';
import {
  apply,
  type Entry,
  emptyState,
  entriesOf,
  historyOf,
  isEntry,
  momentOf,
  parseEntry,
  type RecordState,
  stamp,
  unreadOf,
} from '@ebb/record';
import { describe, expect, test } from 'vitest';
import { adviceFor, lookAgain } from './advice.ts';
import { changesBetween, walkEntries } from './entries.ts';
import { callSheet, episodeOf } from './sheet.ts';
import { type Answers, answered, begin, followUp, type Walk } from './walk.ts';
import { de } from './words.de.ts';
import { en } from './words.ts';

const now = '2026-03-05T20:14+01:00';
const today = day('2026-03-05');

/** Everything is said in one sitting. */
function told(answers: Answers, from: Walk = begin('w', now)): Walk {
  const asks = (Object.keys(answers) as (keyof Answers)[]).filter(
    (ask) => ask !== 'sides' && ask !== 'strength' && ask !== 'before',
  );
  return asks.reduce((walk, ask) => answered(walk, { ask } as Parameters<typeof answered>[1], {}), {
    ...from,
    answers: { ...from.answers, ...answers },
  });
}

const entries = (walk: Walk, condition: ConditionName = 'ms'): readonly Entry[] =>
  walkEntries(walk, condition, en);

function foundIn(
  walk: Walk,
  condition: ConditionName = 'ms',
  earlier: readonly Entry[] = [],
): Classified | undefined {
  const course = courseOf(
    historyOf([...earlier, ...entries(walk, condition)]),
    conditions[condition],
    today,
    momentOf(walk.sitting).minute as Minute,
  );
  return episodeOf(walk, course);
}

const weakLeg: Answers = {
  redFlags: [],
  forWhom: { who: 'me' },
  what: ['leg-weakness'],
  sides: { 'leg-weakness': 'left' },
  strength: { 'leg-weakness': 7 },
  since: '2026-03-02',
  stillThere: true,
  overall: 'much-worse',
};
const allClear: Answers = { fever: 'no', infection: [], causes: [] };

describe('what the engine finds in a walk', () => {
  test('a weak leg for three days, no fever, no infection: it fits a relapse', () => {
    expect(foundIn(told({ ...weakLeg, ...allClear }))).toMatchObject({ kind: 'relapse', certainty: 'fits' });
  });

  test('the same without a word on fever or infection: it might be a relapse, and both are missing', () => {
    const found = foundIn(told(weakLeg));
    expect(found).toMatchObject({ kind: 'relapse', certainty: 'possible' });
    expect(found?.missing.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['fever', 'infection']));
  });

  test('since this morning: not known yet, and settled a minute past the same hour tomorrow', () => {
    const found = foundIn(told({ ...weakLeg, ...allClear, since: '2026-03-05T08:00+01:00' }));
    expect(found?.kind).toBe('undetermined');
    expect(lookAgain(found, today)).toEqual({
      day: day('2026-03-06'),
      minute: momentOf('2026-03-06T08:01+01:00').minute as number,
    });
  });

  test('with a fever that still runs it is not called a relapse', () => {
    expect(
      foundIn(told({ ...weakLeg, ...allClear, before: { 'leg-weakness': 2 }, fever: 'still' }))?.kind,
    ).toBe('undetermined');
  });

  test('old and gone with the fever: brought back by it', () => {
    const walk = told({
      ...weakLeg,
      ...allClear,
      before: { 'leg-weakness': 2 },
      fever: 'over',
      feverLast: '2026-03-04',
      stillThere: false,
    });
    expect(foundIn(walk)?.kind).toBe('pseudo-relapse');
  });

  test('six weeks of it, there the whole time, is one spell and not two', () => {
    const found = foundIn(told({ ...weakLeg, ...allClear, since: '2026-01-20', wholeTime: true }));
    expect(found?.kind).toBe('relapse');
    expect(found?.episode.onset.day).toBe(day('2026-01-20'));
  });

  test('a second look belongs to the same spell', () => {
    const first = told({ ...weakLeg, since: '2026-03-04T22:00+01:00' }, begin('w', '2026-03-05T09:00+01:00'));
    const second = told(
      { redFlags: [], ...allClear, overall: 'much-worse', strength: { 'leg-weakness': 7 }, stillThere: true },
      followUp(first, 'w2', '2026-03-06T09:00+01:00'),
    );
    const course = courseOf(
      historyOf([...entries(first), ...entries(second)]),
      conditions.ms,
      day('2026-03-06'),
    );
    expect(course.episodes).toHaveLength(1);
    expect(episodeOf(second, course)?.kind).toBe('relapse');
  });

  test('a "same as usual" in between does not hide the relapse behind its continuation', () => {
    const same: Entry = {
      id: 'same',
      when: '2026-03-03',
      enteredBy: { who: 'person' },
      enteredAt: now,
      kind: 'check-in',
      overall: 'same',
    };
    expect(foundIn(told({ ...weakLeg, ...allClear, lasted: true }), 'ms', [same])?.kind).toBe('relapse');
  });

  test("a flare is the person's own word", () => {
    const walk = told({
      redFlags: [],
      effect: 8,
      overall: 'much-worse',
      since: '2026-03-03',
      ownWord: 'flare',
    });
    expect(foundIn(walk, 'fibromyalgia')).toMatchObject({ kind: 'flare', certainty: 'fits' });
  });

  test('nothing said is nothing found', () => {
    expect(foundIn(told({ redFlags: [], fever: 'no' }))).toBeUndefined();
  });

  test('a red flag calls, whatever else was said', () => {
    const walk = told({ ...weakLeg, ...allClear, redFlags: ['sudden-paralysis'] });
    expect(courseOf(historyOf(entries(walk)), conditions.ms, today).callNow).toMatchObject([
      { flag: 'sudden-paralysis', act: 'call-ambulance' },
    ]);
  });
});

describe('the entries of a walk', () => {
  const everything = told({
    ...weakLeg,
    ...allClear,
    redFlags: ['cannot-pass-urine'],
    forWhom: { who: 'someone', person: 'Mama', carer: 'Jo' },
    before: { 'leg-weakness': 1 },
    lasted: true,
    steady: true,
    infection: ['bladder'],
    causes: ['heat'],
    medicine: 'baclofen',
    effect: 6,
    selfCare: 'with-help',
    ownWord: 'flare',
  });

  test('can all be read by the record', () => {
    const unread = entries(everything).filter(
      ({ id, ...fields }) => !isEntry(parseEntry(id, fields as unknown as Parameters<typeof parseEntry>[1])),
    );
    expect(unread).toEqual([]);
  });

  test('all say that the carer wrote them', () => {
    expect(
      entries(everything).every(({ enteredBy }) => enteredBy.who === 'carer' && enteredBy.name === 'Jo'),
    ).toBe(true);
  });

  test('are none before anything was said', () => {
    expect(entries(begin('w', now))).toEqual([]);
  });

  test('say no more than was said: a skipped fever is no entry', () => {
    expect(entries(told(weakLeg)).some((entry) => entry.kind === 'factor')).toBe(false);
  });

  test('follow every change of mind, so that the record says what was said last', () => {
    const steps = [
      told({}),
      told(weakLeg),
      told({ ...weakLeg, fever: 'still' }),
      told({ ...weakLeg, fever: 'no' }),
      told(weakLeg),
      told({ ...weakLeg, fever: 'over' }),
    ];
    let state: RecordState = emptyState;
    let clock = { millis: 1, counter: 0, device: 'test' };
    steps.slice(1).forEach((walk, at) => {
      const stamped = stamp(
        changesBetween(entries(steps[at] as Walk), entries(walk)),
        state,
        clock,
        clock.millis + 1,
      );
      state = apply(state, stamped.operations);
      clock = stamped.clock;
    });
    expect(unreadOf(state)).toEqual([]);
    expect(
      entriesOf(state)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      entries(steps.at(-1) as Walk)
        .map(({ id }) => id)
        .sort(),
    );
    expect(entriesOf(state).find(({ kind }) => kind === 'factor')).toMatchObject({
      factor: 'fever',
      present: true,
    });
  });
});

describe('what to do now', () => {
  test('never changes a treatment: the last line always says so', () => {
    for (const walk of [told({}), told(weakLeg), told({ ...weakLeg, ...allClear })]) {
      expect(adviceFor('ms', foundIn(walk), walk.answers).at(-1)).toBe('keep-treatment');
      expect(adviceFor('fibromyalgia', undefined, walk.answers).at(-1)).toBe('keep-treatment');
    }
  });

  test('a relapse that hits walking is for the team today, with a urine test first', () => {
    const walk = told({ ...weakLeg, ...allClear, effect: 8 });
    expect(adviceFor('ms', foundIn(walk), walk.answers).slice(0, 2)).toEqual(['team-today', 'urine-test']);
  });

  test('heat is cooled before anything is decided', () => {
    expect(adviceFor('ms', undefined, { causes: ['heat'] })).toContain('cool-down');
  });
});

test('the call sheet holds who, what, since when, and the open questions', () => {
  const walk = told({
    ...weakLeg,
    ...allClear,
    forWhom: { who: 'someone', person: 'Mama' },
    before: { 'leg-weakness': 1 },
  });
  const asked = ['a', 'b', 'c', 'd'].map(
    (text): Entry => ({
      id: text,
      when: '2026-03-01',
      enteredBy: { who: 'person' },
      enteredAt: now,
      kind: 'question',
      text,
    }),
  );
  const all = [...asked, ...entries(walk)];
  const course = courseOf(historyOf(all), conditions.ms, today);
  const sheet = callSheet(walk, course, all, episodeOf(walk, course));
  expect(sheet.sites).toEqual([{ site: { symptom: 'leg-weakness', side: 'left' }, before: 1, now: 7 }]);
  expect(sheet.questions.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  expect(sheet).toMatchObject({ forWhom: { person: 'Mama' }, earlier: [], steroids: [] });
});

test('every red flag of every condition has its words, in every language', () => {
  const flags = Object.values(conditions).flatMap(({ redFlags }) => redFlags.map(({ flag }) => flag));
  for (const { redFlags } of [en, de]) expect(flags.filter((flag) => !(flag in redFlags))).toEqual([]);
});
