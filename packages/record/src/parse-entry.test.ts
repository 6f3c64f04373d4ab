import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import type { Fields, FieldValue } from './operation.ts';
import { isEntry, parseEntry } from './parse-entry.ts';

const common = {
  when: '2026-03-05',
  enteredBy: { who: 'person' },
  enteredAt: '2026-03-05T20:14+01:00',
} as const;

/** One of every kind, with every field it can have. */
const whole: readonly Fields[] = [
  { kind: 'check-in', overall: 'bit-worse' },
  { kind: 'symptom', symptom: 'numbness', side: 'left', value: 2, max: 3 },
  {
    kind: 'factor',
    factor: 'fever',
    present: false,
    until: '2026-03-07',
    label: '38.5',
    amount: 38.5,
    max: 42,
  },
  { kind: 'interference', value: 0, did: 'the garden', days: 7 },
  { kind: 'treatment', name: 'rehabilitation', event: 'stay', dose: '2 x 3 pill', until: '2026-03-20' },
  { kind: 'steroid-course', drug: 'methylprednisolone', dose: '1 g', days: 3 },
  { kind: 'practice', name: 'breathing', minutes: 10, done: true },
  { kind: 'visit', with: 'Dr Okafor', text: 'EDSS 2.5' },
  { kind: 'measure', measure: 'T25FW', value: 5.4, unit: 's', part: 'second try' },
  { kind: 'mri', region: 'brain', newT2: 0, gadolinium: 1, text: 'one lesion' },
  { kind: 'statement', verdict: 'relapse', by: 'neurologist', name: 'Dr Okafor', until: '2026-03-20' },
  { kind: 'answer', question: 'lasted-over-24h', yes: true },
  { kind: 'red-flag', flag: 'cannot-pass-urine' },
  { kind: 'appointment', with: 'MS nurse', place: 'clinic' },
  { kind: 'question', text: 'Is it a relapse?', answer: 'No' },
  { kind: 'note', text: 'slept badly \u{1F634} \0', title: 'night' },
  { kind: 'import', source: 'visible', file: 'visible.csv', entries: 3 },
  {
    kind: 'profile',
    conditions: ['ms'],
    forWhom: 'me',
    followed: [{ symptom: 'fatigue' }, { symptom: 'numbness', side: 'left' }],
    wantToDo: 'walk',
    checkIn: 'daily',
    noticing: 'sure',
    unwellSince: '2026-03-01',
  },
];

test.each(whole.map((fields) => [fields['kind'], fields] as const))(
  'a %s with all its fields is read as it is',
  (_, fields) => {
    expect(parseEntry('e1', { ...common, ...fields })).toEqual({ id: 'e1', ...common, ...fields });
  },
);

test.each(whole.map((fields) => [fields['kind'], fields] as const))(
  'a %s keeps fields of a later version',
  (_, fields) => {
    const later = {
      ...common,
      ...fields,
      mood: 'blue',
      enteredBy: { who: 'carer', name: 'Jo', through: 'phone' },
      shape: { deep: [1] },
    };
    expect(parseEntry('e1', later)).toEqual({ id: 'e1', ...later });
  },
);

test.each<[string, Fields, string]>([
  ['no kind', {}, 'kind'],
  ['a kind of a later version', { kind: 'dream' }, 'kind'],
  ['a kind that every object knows', { kind: 'constructor' }, 'kind'],
  ['no day', { kind: 'check-in', overall: 'same', when: null }, 'when'],
  ['a day that is none', { kind: 'check-in', overall: 'same', when: '2026-02-29' }, 'when'],
  [
    'an instant without offset',
    { kind: 'check-in', overall: 'same', enteredAt: '2026-03-05T20:14' },
    'enteredAt',
  ],
  ['nobody who said it', { kind: 'check-in', overall: 'same', enteredBy: {} }, 'enteredBy.who'],
  ['an unknown teller', { kind: 'check-in', overall: 'same', enteredBy: { who: 'cat' } }, 'enteredBy.who'],
  ['an unknown answer', { kind: 'check-in', overall: 'so-so' }, 'overall'],
  ['a symptom without a name', { kind: 'symptom', symptom: '', value: 1, max: 3 }, 'symptom'],
  ['a symptom above its scale', { kind: 'symptom', symptom: 'fatigue', value: 4, max: 3 }, 'value'],
  ['a symptom below its scale', { kind: 'symptom', symptom: 'fatigue', value: -1, max: 3 }, 'value'],
  ['a scale without a top', { kind: 'symptom', symptom: 'fatigue', value: 0, max: 0 }, 'max'],
  ['a number written as text', { kind: 'symptom', symptom: 'fatigue', value: '1', max: 3 }, 'value'],
  ['an unknown side', { kind: 'symptom', symptom: 'fatigue', side: 'top', value: 1, max: 3 }, 'side'],
  ['an unknown factor', { kind: 'factor', factor: 'moon', present: true }, 'factor'],
  ['a factor neither there nor not', { kind: 'factor', factor: 'fever' }, 'present'],
  ['interference past 10', { kind: 'interference', value: 11, days: 7 }, 'value'],
  ['interference over no days', { kind: 'interference', value: 1, days: 0 }, 'days'],
  ['half a day of steroids', { kind: 'steroid-course', days: 0.5 }, 'days'],
  ['minus one lesion', { kind: 'mri', newT2: -1 }, 'newT2'],
  [
    'a practice of minus ten minutes',
    { kind: 'practice', name: 'walk', minutes: -10, done: true },
    'minutes',
  ],
  [
    'a followed symptom without a name',
    { kind: 'profile', followed: [{ side: 'left' }] },
    'followed.0.symptom',
  ],
  ['an import entry id of nothing', { kind: 'check-in', overall: 'same', importId: '' }, 'importId'],
])('%s is a problem of that field, not an entry', (_, fields, field) => {
  const parsed = parseEntry('e1', { ...common, ...fields });
  expect(isEntry(parsed) ? parsed : parsed.map((problem) => [problem.entity, problem.field])).toEqual([
    ['e1', field],
  ]);
});

test('a problem says what was found and what was wanted', () => {
  expect(parseEntry('e1', { ...common, kind: 'symptom', symptom: 'fatigue', value: 'lots', max: 3 })).toEqual(
    [{ entity: 'e1', field: 'value', found: '"lots"', wanted: { is: 'value', of: 'number' } }],
  );
  expect(parseEntry('e1', { ...common, kind: 'check-in', overall: 'so-so' })).toEqual([
    {
      entity: 'e1',
      field: 'overall',
      found: '"so-so"',
      wanted: { is: 'one-of', options: ['same', 'bit-worse', 'much-worse', 'better'] },
    },
  ]);
  expect(parseEntry('e1', { ...common, kind: 'check-in' })).toEqual([
    { entity: 'e1', field: 'overall', wanted: { is: 'field', of: 'check-in' } },
  ]);
});

test('a field that was cleared is as if it had never been said', () => {
  expect(
    parseEntry('e1', { ...common, kind: 'symptom', symptom: 'fatigue', side: null, value: 1, max: 3 }),
  ).toEqual({ id: 'e1', ...common, kind: 'symptom', symptom: 'fatigue', value: 1, max: 3 });
});

test('an id is the entity, whatever a field of that name says', () => {
  expect((parseEntry('e1', { ...common, id: 'e2', kind: 'check-in', overall: 'same' }) as Entry).id).toBe(
    'e1',
  );
});

test('no fields whatsoever make reading throw', () => {
  const kinds = fc.constantFrom(...whole.map(({ kind }) => kind as string));
  const names = fc.constantFrom(
    'when',
    'enteredBy',
    'value',
    'max',
    'followed',
    '__proto__',
    'days',
    'toString',
  );
  const fields = fc
    .tuple(kinds, fc.array(fc.tuple(names, fc.jsonValue())))
    .map(([kind, all]) => Object.fromEntries([['kind', kind], ...all]) as Fields);
  fc.assert(
    fc.property(fields, (any) => {
      const parsed = parseEntry('e1', any);
      expect(isEntry(parsed) || parsed.length > 0).toBe(true);
    }),
    { seed: 20260305, numRuns: 2000 },
  );
});

test('a note of five million characters is read', () => {
  const text: FieldValue = 'x\u{1F634}'.repeat(1_700_000);
  expect(parseEntry('e1', { ...common, kind: 'note', text })).toMatchObject({ text });
});
