import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyOf } from './entries-to-history.ts';
import type { Entry, FactorEntry, InterferenceEntry, SymptomEntry } from './entry.ts';
import { momentOf } from './when.ts';

const person = { enteredBy: { who: 'person' }, enteredAt: '2026-03-06T08:00+01:00' } as const;
const carer = { enteredBy: { who: 'carer', name: 'Jo' }, enteredAt: '2026-03-06T08:00+01:00' } as const;

test('a check-in, its symptoms and its interference of one moment are one report', () => {
  const when = '2026-03-05T20:14+01:00';
  const entries: Entry[] = [
    symptom('s1', { when, symptom: 'fatigue', value: 4 }),
    { kind: 'check-in', id: 'c1', when, ...person, overall: 'bit-worse' },
    symptom('s2', { when, symptom: 'numbness', side: 'left', value: 7 }),
    interference('i1', { when, value: 3 }),
  ];
  expect(historyOf(entries).reports).toEqual([
    {
      entry: 'c1',
      when: momentOf(when),
      by: 'person',
      overall: 'bit-worse',
      interference: 3,
      scores: [
        { entry: 's1', site: { symptom: 'fatigue' }, value: 4 },
        { entry: 's2', site: { symptom: 'numbness', side: 'left' }, value: 7 },
      ],
    },
  ]);
});

test('symptoms of a day without a time are one report of that day', () => {
  const reports = historyOf([
    symptom('s1', { when: '2026-03-05' }),
    symptom('s2', { when: '2026-03-05', symptom: 'pain' }),
    symptom('s3', { when: '2026-03-06' }),
  ]).reports;
  expect(reports.map(({ when, scores }) => [when, scores.length])).toEqual([
    [momentOf('2026-03-05'), 2],
    [momentOf('2026-03-06'), 1],
  ]);
});

test('a day without a time and a moment of that day are two reports', () => {
  expect(
    historyOf([symptom('s1', { when: '2026-03-05' }), symptom('s2', { when: '2026-03-05T20:14Z' })]).reports,
  ).toHaveLength(2);
});

test('what a carer and what the person said on one day are two reports', () => {
  const reports = historyOf([symptom('s1', {}), { ...symptom('s2', {}), ...carer }]).reports;
  expect(reports.map(({ by, entry }) => [by, entry])).toEqual([
    ['person', 's1'],
    ['carer', 's2'],
  ]);
});

test('two check-ins of one day without times are two reports', () => {
  const day = { when: '2026-03-05', ...person } as const;
  const reports = historyOf([
    { kind: 'check-in', id: 'c1', ...day, overall: 'same' },
    { kind: 'check-in', id: 'c2', ...day, overall: 'much-worse' },
  ]).reports;
  expect(reports.map(({ entry, overall }) => [entry, overall])).toEqual([
    ['c1', 'same'],
    ['c2', 'much-worse'],
  ]);
});

test('two answers on interference of one day are two reports', () => {
  expect(
    historyOf([interference('i1', { value: 2 }), interference('i2', { value: 8 })]).reports.map(
      (report) => report.interference,
    ),
  ).toEqual([2, 8]);
});

test('what one got to do, without a number, is no report', () => {
  expect(
    historyOf([{ kind: 'interference', id: 'i1', when: '2026-03-05', ...person, did: 'the garden', days: 1 }])
      .reports,
  ).toEqual([]);
});

test.each([
  [0, 3, 0],
  [1, 3, 10 / 3],
  [3, 3, 10],
  [7, 10, 7],
  [50, 100, 5],
])('%d on a scale up to %d is %d of 10', (value, max, expected) => {
  expect(historyOf([symptom('s1', { value, max })]).reports[0]?.scores[0]?.value).toBeCloseTo(expected, 12);
});

test('fever and no fever are both facts, with the days they lasted', () => {
  const factor = { kind: 'factor', ...person, factor: 'fever' } as const;
  const entries: FactorEntry[] = [
    { ...factor, id: 'f1', when: '2026-03-05', until: '2026-03-07', present: true },
    { ...factor, id: 'f2', when: '2026-03-09T08:00Z', present: false },
  ];
  expect(historyOf(entries).factors).toEqual([
    {
      entry: 'f1',
      factor: 'fever',
      from: momentOf('2026-03-05'),
      until: momentOf('2026-03-07'),
      present: true,
    },
    { entry: 'f2', factor: 'fever', from: momentOf('2026-03-09T08:00Z'), present: false },
  ]);
});

test('a statement in a diary that was brought in was said on its own day, not on the day of the import', () => {
  const statement = {
    kind: 'statement',
    id: 'visible/2024-05-04/Crash',
    when: '2024-05-04',
    ...person,
    verdict: 'flare',
    by: 'person',
    importId: 'import/1',
  } as const;
  expect(historyOf([statement]).statements[0]?.said).toEqual(momentOf('2024-05-04'));
});

test('a statement is about its days and was said when it was entered', () => {
  const statement = {
    kind: 'statement',
    when: '2026-03-05',
    ...person,
    verdict: 'relapse',
    by: 'neurologist',
  } as const;
  expect(
    historyOf([
      { ...statement, id: 'v1' },
      { ...statement, id: 'v2', until: '2026-03-20' },
    ]).statements,
  ).toEqual([
    {
      entry: 'v1',
      by: 'neurologist',
      verdict: 'relapse',
      about: momentOf('2026-03-05').day,
      said: momentOf(person.enteredAt),
    },
    {
      entry: 'v2',
      by: 'neurologist',
      verdict: 'relapse',
      about: momentOf('2026-03-05').day,
      until: momentOf('2026-03-20').day,
      said: momentOf(person.enteredAt),
    },
  ]);
});

test('answers, red flags and steroid courses reach the engine with their days', () => {
  const day = { when: '2026-03-05', ...person } as const;
  const { day: about } = momentOf('2026-03-05');
  const history = historyOf([
    { kind: 'answer', id: 'a1', ...day, question: 'still-there', yes: true },
    { kind: 'red-flag', id: 'r1', ...day, flag: 'cannot-pass-urine' },
    { kind: 'steroid-course', id: 't1', ...day, days: 3 },
    { kind: 'steroid-course', id: 't2', ...day },
  ]);
  expect(history.answers).toEqual([{ entry: 'a1', question: 'still-there', about, yes: true }]);
  expect(history.redFlags).toEqual([{ entry: 'r1', flag: 'cannot-pass-urine', when: { day: about } }]);
  expect(history.steroidCourses).toEqual([
    { entry: 't1', from: about, days: 3 },
    { entry: 't2', from: about },
  ]);
});

test('treatments, stays, visits and notes are no reports', () => {
  const day = { when: '2026-03-05', ...person } as const;
  const history = historyOf([
    { kind: 'treatment', id: 't1', ...day, name: 'rehabilitation', event: 'stay', until: '2026-03-20' },
    { kind: 'visit', id: 'v1', ...day },
    { kind: 'note', id: 'n1', ...day, text: 'worse' },
    { kind: 'measure', id: 'm1', ...day, measure: 'EDSS', value: 2 },
  ]);
  expect(Object.values(history).flat()).toEqual([]);
});

test('every score is in one report, and reports hold nothing that was not said', () => {
  const whens = fc.constantFrom('2026-03-05', '2026-03-06', '2026-03-05T20:14+01:00', '2026-03-05T19:14Z');
  const symptoms = fc.array(
    fc.record({
      when: whens,
      value: fc.integer({ min: 0, max: 3 }),
      symptom: fc.constantFrom('pain', 'fatigue'),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(symptoms, (said) => {
      const entries = said.map((fields, at) => symptom(`s${at}`, { ...fields, max: 3 }));
      const { reports } = historyOf(entries);
      expect(reports.flatMap(({ scores }) => scores.map(({ entry }) => entry)).sort()).toEqual(
        entries.map(({ id }) => id).sort(),
      );
      expect(reports).toHaveLength(new Set(said.map(({ when }) => when)).size);
    }),
    { seed: 20260305 },
  );
});

function symptom(id: string, fields: Partial<SymptomEntry>): SymptomEntry {
  return {
    kind: 'symptom',
    id,
    when: '2026-03-05',
    ...person,
    symptom: 'fatigue',
    value: 4,
    max: 10,
    ...fields,
  };
}

function interference(id: string, fields: Partial<InterferenceEntry>): InterferenceEntry {
  return { kind: 'interference', id, when: '2026-03-05', ...person, days: 1, ...fields };
}
