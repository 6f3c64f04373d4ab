import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, removed } from './changes.ts';
import type { Clock } from './clock.ts';
import { entriesOf } from './entries.ts';
import type { ImportEntry, SymptomEntry } from './entry.ts';
import type { ImportContext, RowRead } from './import.ts';
import { type ImportPlan, planImport, undoImport } from './import-plan.ts';
import { apply, emptyState, type RecordState } from './log.ts';
import type { Change } from './operation.ts';
import { stamp } from './stamp.ts';

const seed = 20260305;
const first: ImportContext = {
  file: 'visible.csv',
  importId: 'i1',
  enteredBy: { who: 'person' },
  enteredAt: '2026-03-06T08:00+01:00',
  answers: {},
};
const second: ImportContext = { ...first, importId: 'i2', enteredAt: '2026-03-07T08:00+01:00' };
const file = [
  row(2, symptom('visible/a', 1)),
  row(3, symptom('visible/b', 2)),
  { ...row(4), leftOut: 'empty' },
  row(5, symptom('visible/c', 3)),
] as const;

test('a file that is new brings all its entries, and the import they came with', () => {
  const plan = planImport(file, emptyState, 'visible', first);
  expect(plan.counts).toEqual({ ...none, new: 3, leftOut: 1 });
  const imported = entriesOf(make(emptyState, plan.changes));
  expect(imported.filter(({ kind }) => kind === 'symptom').map(({ id, importId }) => [id, importId])).toEqual(
    [
      ['visible/a', 'i1'],
      ['visible/b', 'i1'],
      ['visible/c', 'i1'],
    ],
  );
  expect(imported.find(({ kind }) => kind === 'import')).toEqual({
    kind: 'import',
    id: 'i1',
    when: first.enteredAt,
    enteredBy: first.enteredBy,
    enteredAt: first.enteredAt,
    source: 'visible',
    file: 'visible.csv',
    entries: 3,
  } satisfies ImportEntry);
});

test('the same file a second time brings nothing', () => {
  const plan = planImport(file, imported(), 'visible', second);
  expect(plan.counts).toEqual({ ...none, 'already-there': 3, leftOut: 1 });
  expect(plan.changes).toEqual([]);
});

test('who brings a file in again, and when, makes it no other file', () => {
  const told = { enteredBy: { who: 'carer' }, enteredAt: second.enteredAt, importId: 'i2' } as const;
  const again = file.map((each) => ({
    ...each,
    entries: each.entries.map((entry) => ({ ...entry, ...told })),
  }));
  expect(planImport(again, imported(), 'visible', second).counts).toMatchObject({
    'already-there': 3,
    differs: 0,
  });
});

test('a file that has grown brings only what is new', () => {
  const plan = planImport([...file, row(6, symptom('visible/d', 0))], imported(), 'visible', second);
  expect(plan.counts).toEqual({ ...none, new: 1, 'already-there': 3, leftOut: 1 });
  expect(plan.changes.map(({ entity }) => entity)).toEqual(['i2', 'visible/d']);
});

test('what the person edited since stays as they said it', () => {
  const edited = make(imported(), [changed('visible/a', { value: 3 })]);
  const plan = planImport(file, edited, 'visible', second);
  expect(plan.counts).toMatchObject({ 'already-there': 2, differs: 1 });
  expect(plan.rows[0]?.entries[0]?.outcome).toBe('differs');
  expect(plan.changes).toEqual([]);
});

test('what the person deleted stays deleted', () => {
  const plan = planImport(file, make(imported(), [removed('visible/a')]), 'visible', second);
  expect(plan.counts).toMatchObject({ 'already-there': 2, 'taken-out': 1 });
  expect(plan.changes).toEqual([]);
});

test('a file that says the same thing twice says it once', () => {
  const plan = planImport(
    [row(2, symptom('visible/a', 1)), row(3, symptom('visible/a', 1))],
    emptyState,
    'visible',
    first,
  );
  expect(plan.counts).toEqual({ ...none, new: 1, duplicate: 1 });
});

test('a file that says two different things of one moment keeps both apart, and shows it', () => {
  const rows = [
    row(2, symptom('visible/a', 1)),
    row(3, symptom('visible/a', 2)),
    row(4, symptom('visible/a', 3)),
    row(5, symptom('visible/a', 2)),
  ];
  const plan = planImport(rows, emptyState, 'visible', first);
  expect(plan.counts).toEqual({ ...none, new: 3, duplicate: 1, keptApart: 2 });
  expect(
    plan.rows.flatMap(({ entries }) => entries.map(({ entry, besides }) => [entry.id, besides])),
  ).toEqual([
    ['visible/a', undefined],
    ['visible/a#2', 'visible/a'],
    ['visible/a#3', 'visible/a'],
    ['visible/a#2', undefined],
  ]);
  const state = make(emptyState, plan.changes);
  expect(planImport(rows, state, 'visible', second).changes).toEqual([]);
});

test('problems of a row are kept with it and counted', () => {
  const problem = {
    file: 'visible.csv',
    row: 2,
    column: 'observation_value',
    found: 'lots',
    wanted: { is: 'value', of: 'number' },
  } as const;
  const plan = planImport([{ row: 2, entries: [], problems: [problem] }], emptyState, 'visible', first);
  expect(plan).toMatchObject({
    counts: { ...none, problems: 1 },
    rows: [{ row: 2, problems: [problem] }],
    changes: [],
  });
});

test('an undone import takes its entries with it, edited ones too, and nothing else', () => {
  const state = make(
    make(imported(), [changed('visible/a', { value: 3 })]),
    planImport([row(2, symptom('visible/z', 1))], imported(), 'visible', second).changes,
  );
  const undone = make(state, undoImport(state, 'i1'));
  expect(
    entriesOf(undone)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['i2', 'visible/z']);
});

test('an undone import can be imported again, with the edits of the person', () => {
  const edited = make(imported(), [changed('visible/a', { value: 3 })]);
  const undone = make(edited, undoImport(edited, 'i1'));
  const plan = planImport(file, undone, 'visible', second);
  expect(plan.counts).toEqual({ ...none, 'back-again': 3, leftOut: 1 });
  const again = entriesOf(make(undone, plan.changes)).filter((entry) => entry.kind === 'symptom');
  expect(again.map(({ id, value, importId }) => [id, value, importId])).toEqual([
    ['visible/a', 3, 'i2'],
    ['visible/b', 2, 'i2'],
    ['visible/c', 3, 'i2'],
  ]);
});

test('an undone import that comes again under its own id is whole again', () => {
  const undone = make(imported(), undoImport(imported(), 'i1'));
  const again = make(undone, planImport(file, undone, 'visible', first).changes);
  expect(entriesOf(again)).toEqual(entriesOf(imported()));
});

test('an import that was taken back entry by entry, the import itself last, can be imported again whole', () => {
  const backwards = [...imported().entities.keys()].toReversed().map(removed);
  const undone = make(imported(), backwards);
  expect(planImport(file, undone, 'visible', second).counts).toEqual({
    ...none,
    'back-again': 3,
    leftOut: 1,
  });
});

test('there is nothing to undo in an import that is not there, or was undone already', () => {
  expect(undoImport(imported(), 'i9')).toEqual([]);
  expect(undoImport(make(imported(), undoImport(imported(), 'i1')), 'i1')).toEqual([]);
});

test('an import that came again can be undone again', () => {
  const undone = make(imported(), undoImport(imported(), 'i1'));
  const again = make(undone, planImport(file, undone, 'visible', second).changes);
  expect(entriesOf(make(again, undoImport(again, 'i2')))).toEqual([]);
});

test('importing any file, any number of times, gives each thing it says once', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom('visible/a', 'visible/b'), fc.integer({ min: 0, max: 3 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(rows, (said) => {
      const read = said.map(([id, value], at) => row(at + 2, symptom(id, value)));
      const once = make(emptyState, planImport(read, emptyState, 'visible', first).changes);
      const values = entriesOf(once).flatMap((entry) =>
        entry.kind === 'symptom' ? [`${entry.id.split('#')[0]} ${entry.value}`] : [],
      );
      expect(values.sort()).toEqual([...new Set(said.map(([id, value]) => `${id} ${value}`))].sort());
      expect(planImport(read, once, 'visible', second).changes).toEqual([]);
    }),
    { seed, numRuns: 300 },
  );
});

const none: ImportPlan['counts'] = {
  new: 0,
  'already-there': 0,
  differs: 0,
  'taken-out': 0,
  'back-again': 0,
  duplicate: 0,
  leftOut: 0,
  problems: 0,
  keptApart: 0,
};

function symptom(id: string, value: number): SymptomEntry {
  return {
    kind: 'symptom',
    id,
    when: '2026-03-05',
    enteredBy: first.enteredBy,
    enteredAt: first.enteredAt,
    importId: 'i1',
    symptom: 'fatigue',
    value,
    max: 3,
  };
}

function row(at: number, ...entries: readonly SymptomEntry[]): RowRead {
  return { row: at, entries, problems: [] };
}

function imported(): RecordState {
  return make(emptyState, planImport(file, emptyState, 'visible', first).changes);
}

/** As the journal does it: every batch is stamped after the one before. */
function make(state: RecordState, changes: readonly Change[]): RecordState {
  const stamps = [...state.entities.values()].flatMap(({ stamps: own, deletion }) => [
    ...(typeof own === 'string' ? [own] : own.values()),
    ...(deletion === undefined ? [] : [deletion.hlc]),
  ]);
  const last = stamps.sort().at(-1);
  const clock: Clock = {
    millis: last === undefined ? 0 : Number(last.slice(0, 15)) + 1,
    counter: 0,
    device: 'phone',
  };
  return apply(state, stamp(changes, state, clock, 1).operations);
}
