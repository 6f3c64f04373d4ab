import { type CountedBy, day, type Spell } from '@ebb/course';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NotTaken, patientOf } from './entries-to-patient.ts';
import type { Entry, MeasureEntry, MriEntry } from './entry.ts';

const today = day('2026-03-05');
const person = { enteredBy: { who: 'person' }, enteredAt: '2026-03-05T08:00+01:00' } as const;
let count = 0;

const measured = (when: string, measure: string, value: number, more: Partial<MeasureEntry> = {}): Entry => {
  count += 1;
  return { kind: 'measure', id: `m${count}`, when, ...person, measure, value, ...more };
};
const visited = (when: string): Entry => ({ kind: 'visit', id: `visit ${when}`, when, ...person });
const scanned = (when: string, found: Partial<MriEntry>): Entry => ({
  kind: 'mri',
  id: `mri ${when}`,
  when,
  ...person,
  ...found,
});
const spell = (onset: string, last: string, more: Partial<Spell> = {}): Spell => ({
  onset: day(onset),
  last: day(last),
  ongoing: false,
  parts: [],
  counted: 'rule' as CountedBy,
  ...more,
});

const visitsIn = (...entries: readonly Entry[]) => patientOf(entries, [], today).patient.visits;
const becauses = (...entries: readonly Entry[]): readonly NotTaken['because'][] =>
  patientOf(entries, [], today).notTaken.map(({ because }) => because);

describe('a score is a clinic’s', () => {
  test('when it is an EDSS, also copied from a letter without a visit on record', () => {
    expect(visitsIn(measured('2026-01-10', 'EDSS', 2.5))).toEqual([
      { day: day('2026-01-10'), scores: { edss: 2.5 } },
    ]);
  });

  test('when a visit is recorded on the day of a test that is also done at home', () => {
    const walk = measured('2026-01-10', 'T25FW', 5.3, { unit: 's' });
    expect(visitsIn(walk)).toEqual([]);
    expect(becauses(walk)).toEqual(['no-visit-that-day']);
    expect(visitsIn(walk, visited('2026-01-10T09:30+01:00'))).toEqual([
      { day: day('2026-01-10'), scores: { t25fw: 5.3 } },
    ]);
  });

  test('when a nurse or neurologist entered it', () => {
    const enteredBy = { who: 'nurse' } as const;
    expect(visitsIn(measured('2026-01-10', 'SDMT', 52, { enteredBy }))).toMatchObject([
      { scores: { sdmt: 52 } },
    ]);
  });

  test('never when a device worked it out', () => {
    const enteredBy = { who: 'device' } as const;
    expect(becauses(measured('2026-01-10', 'EDSS', 3, { enteredBy }))).toEqual(['by-device']);
  });

  test('never when it is the person’s own scale', () => {
    const { patient, notTaken } = patientOf(
      [measured('2026-01-10', 'PDDS', 2), measured('2026-01-10', 'FIQR', 40)],
      [],
      today,
    );
    expect([patient.visits, notTaken]).toEqual([[], []]);
  });
});

describe('a score', () => {
  test('all measures of one day are one visit, and what was not measured is absent', () => {
    expect(
      visitsIn(
        visited('2026-01-10'),
        measured('2026-01-10', 'edss', 3),
        measured('2026-01-10', 'SDMT', 50),
        measured('2026-02-10', 'EDSS', 3.5),
      ),
    ).toEqual([
      { day: day('2026-01-10'), scores: { edss: 3, sdmt: 50 } },
      { day: day('2026-02-10'), scores: { edss: 3.5 } },
    ]);
  });

  test('a visit without a score is no row', () => {
    expect(visitsIn(visited('2026-01-10'))).toEqual([]);
  });

  test.each([0, 1, 1.5, 6.5, 10])('an EDSS of %d is on its scale', (value) => {
    expect(visitsIn(measured('2026-01-10', 'EDSS', value))).toHaveLength(1);
  });

  test.each([-1, 0.5, 2.7, 10.5])('an EDSS of %d is none', (value) => {
    expect(becauses(measured('2026-01-10', 'EDSS', value))).toEqual(['not-a-score']);
  });

  test.each([
    ['T25FW', 0],
    ['T25FW', 181],
    ['NHPT', -3],
    ['NHPT', 301],
    ['SDMT', 50.5],
    ['SDMT', 111],
  ])('%s of %d is none', (name, value) => {
    expect(becauses(visited('2026-01-10'), measured('2026-01-10', name, value))).toEqual(['not-a-score']);
  });

  test('in another unit is not read', () => {
    expect(becauses(visited('2026-01-10'), measured('2026-01-10', 'T25FW', 5, { unit: 'ft/s' }))).toEqual([
      'other-unit',
    ]);
  });

  test('two trials of a walk are averaged, exactly as a decimal', () => {
    expect(
      visitsIn(
        visited('2026-01-10'),
        measured('2026-01-10', 'T25FW', 5.3, { unit: 's', part: 'trial 1' }),
        measured('2026-01-10', 'T25FW', 5.4, { unit: 's', part: 'trial 2' }),
      ),
    ).toMatchObject([{ scores: { t25fw: 5.35 } }]);
  });

  test('nine pegs are the mean of both hands, or what the clinic gave as one', () => {
    const hand = (part: string, value: number) => measured('2026-01-10', 'NHPT', value, { part });
    expect(
      visitsIn(visited('2026-01-10'), hand('right', 20), hand('right', 22), hand('left', 24)),
    ).toMatchObject([{ scores: { nhpt: 22.5 } }]);
    expect(visitsIn(visited('2026-01-10'), measured('2026-01-10', '9HPT', 22))).toMatchObject([
      { scores: { nhpt: 22 } },
    ]);
    expect(becauses(visited('2026-01-10'), hand('left', 24))).toEqual(['one-hand']);
    expect(becauses(visited('2026-01-10'), hand('left', 24), measured('2026-01-10', 'NHPT', 22))).toEqual([
      'differing',
    ]);
    expect(becauses(visited('2026-01-10'), hand('foot', 24))).toEqual(['differing']);
  });

  test('two different EDSS of one day are none, twice the same is one', () => {
    const first = measured('2026-01-10', 'EDSS', 3);
    expect(becauses(first, measured('2026-01-10', 'EDSS', 4))).toEqual(['differing']);
    expect(visitsIn(first, measured('2026-01-10', 'EDSS', 3))).toMatchObject([{ scores: { edss: 3 } }]);
  });

  test('of a day to come is not used, of today it is', () => {
    expect(becauses(measured('2026-03-06', 'EDSS', 3))).toEqual(['after-today']);
    expect(visitsIn(measured('2026-03-05', 'EDSS', 3))).toHaveLength(1);
  });
});

test('relapses are those that the diary counts, with whose word counted; one that runs has no last day', () => {
  const spells = [
    spell('2026-02-20', '2026-03-04', { ongoing: true }),
    spell('2025-06-01', '2025-07-10', { counted: 'clinician' }),
  ];
  const { patient, relapses } = patientOf([], spells, today);
  expect(patient.relapses).toEqual([
    { onset: day('2025-06-01'), last: day('2025-07-10') },
    { onset: day('2026-02-20') },
  ]);
  expect(relapses.map(({ counted }) => counted)).toEqual(['clinician', 'rule']);
});

test('an MRI counts where the brain was looked at; what was not counted is absent, which is not none', () => {
  const found = patientOf(
    [
      scanned('2026-01-12', { region: 'both', newT2: 1 }),
      scanned('2026-01-10', { region: 'brain', newT2: 0, gadolinium: 2 }),
      scanned('2026-01-14', { region: 'spine', newT2: 1 }),
      scanned('2026-01-16', { newT2: 1 }),
      scanned('2026-03-16', { region: 'brain' }),
    ],
    [],
    today,
  );
  expect(found.patient.scans).toEqual([
    { day: day('2026-01-10'), newT2: 0, gadolinium: 2 },
    { day: day('2026-01-12'), newT2: 1 },
  ]);
  expect(found.notTaken.map(({ because }) => because)).toEqual([
    'not-the-brain',
    'region-not-said',
    'after-today',
  ]);
});

const entry: fc.Arbitrary<Entry> = fc
  .record({
    kind: fc.constantFrom('measure', 'visit', 'mri'),
    ago: fc.integer({ min: -3, max: 20 }),
    name: fc.constantFrom('EDSS', 'T25FW', 'NHPT', 'SDMT', 'PDDS'),
    value: fc.constantFrom(0, 0.5, 1, 2.5, 20, 61, 400),
    part: fc.constantFrom('right', 'left', undefined),
    who: fc.constantFrom('person', 'device', 'nurse'),
    id: fc.uuid(),
  })
  .map(({ kind, ago, name, value, part, who, id }): Entry => {
    const when = new Date((today - ago) * 86_400_000).toISOString().slice(0, 10);
    const common = { id, when, enteredBy: { who }, enteredAt: when } as const;
    if (kind === 'visit') return { kind, ...common };
    if (kind === 'mri') return { kind, ...common, region: 'brain', newT2: Math.floor(value) };
    return { kind: 'measure', ...common, measure: name, value, ...(part !== undefined && { part }) };
  });

const record = fc.uniqueArray(entry, { selector: ({ id }) => id });

describe('for any record', () => {
  const seed = 20260305;

  test('the order of entries and spells changes nothing', () => {
    const spells = [spell('2026-02-20', '2026-03-04'), spell('2025-06-01', '2025-07-10')];
    fc.assert(
      fc.property(record, (entries) => {
        expect(patientOf(entries.toReversed(), spells.toReversed(), today)).toEqual(
          patientOf(entries, spells, today),
        );
      }),
      { seed },
    );
  });

  test('each score of a clinic’s measure is used or said to be left out, once, and none is made up', () => {
    fc.assert(
      fc.property(record, (entries) => {
        const { scores, notTaken, patient } = patientOf(entries, [], today);
        const named = entries.filter((each) => each.kind === 'measure' && each.measure !== 'PDDS');
        const ofMri = new Set(entries.filter(({ kind }) => kind === 'mri').map(({ id }) => id));
        const mentioned = [...scores, ...notTaken]
          .flatMap((each) => each.entries)
          .filter((id) => !ofMri.has(id));
        expect(mentioned.sort()).toEqual(named.map(({ id }) => id).sort());
        expect(patient.visits.flatMap((visit) => Object.keys(visit.scores))).toHaveLength(scores.length);
        expect(patient.visits.every(({ day: on }) => on <= today)).toBe(true);
      }),
      { seed },
    );
  });

  test('a score lies between the lowest and the highest entry it was made of', () => {
    fc.assert(
      fc.property(record, (entries) => {
        for (const { score, entries: ids } of patientOf(entries, [], today).scores) {
          const values = entries.flatMap((each) =>
            each.kind === 'measure' && ids.includes(each.id) ? [each.value] : [],
          );
          expect(score).toBeGreaterThanOrEqual(Math.min(...values));
          expect(score).toBeLessThanOrEqual(Math.max(...values));
        }
      }),
      { seed },
    );
  });
});
