import { type Day, day, type Notice, noticingDefinitions } from '@ebb/course';
import { type Entry, historyOf } from '@ebb/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, type Asking, type Beginning, entriesOf, mayAsk, stepOf } from './asking.ts';

const today = day('2026-03-20');
const onset = day('2026-03-03');
const definition = noticingDefinitions.ms;

const notice: Notice = {
  asked: day('2026-03-12'),
  onset: { day: onset, from: day('2026-03-01'), to: day('2026-03-06'), level: 0.8 },
  symptoms: [
    {
      site: { symptom: 'leg-weakness', side: 'right' },
      share: 0.9,
      usual: 2,
      above: [2, 4],
      reports: 6,
      reportsAbove: 5,
      entries: ['a'],
    },
  ],
  reports: 6,
  reportsAbove: 5,
  logOdds: 2,
  frequency: 0.7,
  leftOut: [],
  said: [],
  missing: ['fever', 'infection', 'heat', 'lasted-over-24h'],
};
const asking: Asking = { notice, today, definition };
const beginning: Beginning = { id: 'card', enteredBy: { who: 'person' }, enteredAt: '2026-03-20T10:00Z' };

const said = (answers: Answers, of: Asking = asking): readonly Partial<Entry>[] =>
  entriesOf(answers, of, beginning).map(({ enteredBy: _, enteredAt: __, ...rest }) => rest);

describe('a question', () => {
  test('that was put off rests for two weeks', () => {
    const putOff = { on: day('2026-03-10'), onset };
    expect(mayAsk(notice, putOff, day('2026-03-23'), definition)).toBe(false);
    expect(mayAsk(notice, putOff, day('2026-03-24'), definition)).toBe(true);
  });

  test('about another spell is another question, whatever was put off', () => {
    const putOff = { on: today, onset: day('2026-02-01') };
    expect(mayAsk(notice, putOff, today, definition)).toBe(true);
    expect(mayAsk(notice, { on: today, onset: day('2026-02-28') }, today, definition)).toBe(false);
  });

  test('is asked also where only words tell of it', () => {
    const byWord: Notice = { ...notice, symptoms: [], byWord: { worse: 5, reports: 6, entries: [] } };
    expect(mayAsk(byWord, undefined, today, definition)).toBe(true);
  });

  test('is not asked once somebody has called it something', () => {
    const called: Notice = {
      ...notice,
      said: [{ entry: 's', by: 'nurse', verdict: 'relapse', about: onset, said: { day: today } }],
    };
    expect(mayAsk(called, undefined, today, definition)).toBe(false);
  });
});

describe('the card asks', () => {
  test('for causes first, then whether it lasted, then for the own word', () => {
    expect(stepOf({}, asking)).toEqual({ ask: 'ill' });
    expect(stepOf({ ill: false }, asking)).toEqual({ ask: 'heat' });
    expect(stepOf({ ill: false, heat: false }, asking)).toEqual({ ask: 'lasted' });
    expect(stepOf({ ill: false, heat: false, lasted: true }, asking)).toEqual({ ask: 'word' });
    expect(stepOf({ ill: 'unknown', heat: 'unknown', lasted: 'unknown' }, asking)).toEqual({ ask: 'word' });
  });

  test('nothing that was answered before', () => {
    const only = (missing: Notice['missing']): Asking => ({ ...asking, notice: { ...notice, missing } });
    expect(stepOf({}, only(['heat']))).toEqual({ ask: 'heat' });
    expect(stepOf({}, only(['lasted-over-24h']))).toEqual({ ask: 'lasted' });
    expect(stepOf({}, only([]))).toEqual({ ask: 'word' });
    expect(stepOf({ ill: true }, only(['infection']))).toEqual({ ask: 'illStill' });
  });

  test('no further once an illness explains it, and goes on when it has long been over', () => {
    const fever: Answers = { ill: true, which: ['fever'] };
    expect(stepOf({ ...fever, illStill: true }, asking)).toEqual({ ends: 'ill-explains' });
    const last = (text: string): Answers => ({ ...fever, illStill: false, illLast: day(text) });
    expect(stepOf(last('2026-03-17'), asking)).toEqual({ ends: 'ill-explains' });
    expect(stepOf(last('2026-03-16'), asking)).toEqual({ ask: 'heat' });
    expect(stepOf({ ...fever, illStill: false, illLast: 'unknown' }, asking)).toEqual({ ask: 'heat' });
  });

  test('no further once heat explains it, for a day', () => {
    const last = (text: string): Answers => ({
      ill: false,
      heat: true,
      heatStill: false,
      heatLast: day(text),
    });
    expect(stepOf(last('2026-03-19'), asking)).toEqual({ ends: 'heat-explains' });
    expect(stepOf(last('2026-03-18'), asking)).toEqual({ ask: 'lasted' });
  });

  test('no further when it was over within a day', () => {
    expect(stepOf({ ill: false, heat: false, lasted: false }, asking)).toEqual({ ends: 'short' });
  });
});

describe('an answer is written as what the engine reads', () => {
  test('no fever, no infection and no heat hold from the onset to today', () => {
    const none = { when: '2026-03-03', kind: 'factor', present: false, until: '2026-03-20' };
    expect(said({ ill: false, heat: false })).toEqual([
      { id: 'card-fever', factor: 'fever', ...none },
      { id: 'card-infection', factor: 'infection', ...none },
      { id: 'card-heat', factor: 'heat', ...none },
    ]);
  });

  test('which illness it was is written once it is known, and the other is not denied', () => {
    expect(said({ ill: true })).toEqual([]);
    expect(said({ ill: true, which: ['infection'], illStill: false, illLast: day('2026-03-09') })).toEqual([
      {
        id: 'card-infection',
        when: '2026-03-03',
        kind: 'factor',
        factor: 'infection',
        present: true,
        until: '2026-03-09',
      },
    ]);
  });

  test('an illness that is over and of which no last day was given is known for the onset alone', () => {
    const [fever] = said({ ill: true, which: ['fever'], illStill: false, illLast: 'unknown' });
    expect(fever).toMatchObject({ factor: 'fever', present: true, when: '2026-03-03' });
    expect(fever).not.toHaveProperty('until');
  });

  test('"not sure" and "I don’t know" write nothing', () => {
    expect(said({ ill: 'unknown', heat: 'unknown', lasted: 'unknown', word: 'not-sure' })).toEqual([]);
  });

  test('the own word is a statement of whoever holds the device', () => {
    const carer: Beginning = { ...beginning, enteredBy: { who: 'carer', name: 'Anna' } };
    const [word] = entriesOf({ word: 'yes' }, asking, carer);
    expect(word).toMatchObject({ kind: 'statement', verdict: 'relapse', by: 'carer', name: 'Anna' });
    const history = historyOf(entriesOf({ lasted: true, word: 'no' }, asking, beginning));
    expect(history.answers).toMatchObject([{ question: 'lasted-over-24h', about: onset, yes: true }]);
    expect(history.statements).toMatchObject([{ verdict: 'not-relapse', about: onset }]);
  });
});

test('whatever is answered, the card comes to an end within nine answers and says nothing twice', () => {
  const maybe = fc.constantFrom<boolean | 'unknown'>(true, false, 'unknown');
  const lastDay = fc.oneof(
    fc.constant<'unknown'>('unknown'),
    fc.integer({ min: onset, max: today }).map((at) => at as Day),
  );
  const all = fc.record({
    ill: maybe,
    which: fc.constantFrom<Answers['which']>(['fever'], ['infection'], ['fever', 'infection']),
    illStill: fc.boolean(),
    illLast: lastDay,
    heat: maybe,
    heatStill: fc.boolean(),
    heatLast: lastDay,
    lasted: maybe,
    word: fc.constantFrom<Answers['word']>('yes', 'no', 'not-sure'),
  }) as fc.Arbitrary<Required<Answers>>;
  fc.assert(
    fc.property(all, fc.subarray([...notice.missing]), (everything, missing) => {
      const of: Asking = { ...asking, notice: { ...notice, missing } };
      let answers: Answers = {};
      for (let asked = 0; asked < 9; asked++) {
        const step = stepOf(answers, of);
        if ('ends' in step) break;
        expect(answers[step.ask]).toBeUndefined();
        answers = { ...answers, [step.ask]: everything[step.ask] };
      }
      expect(stepOf(answers, of)).toHaveProperty('ends');
      const ids = entriesOf(answers, of, beginning).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { seed: 20260305 },
  );
});
